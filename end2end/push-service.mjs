// A small, real push service: browsers talk to it as to Mozilla's (a WebSocket with the subprotocol `push-notification`),
// application servers as RFC 8030 says (POST to an endpoint). It keeps a ledger of all it received and of every
// acknowledgement, and can be told to misbehave.
//
//   const service = await PushService.start();
//   service.socket   ws://localhost:PORT/     for the browser's preference dom.push.serverURL
//   service.origin   http://localhost:PORT    for the application server's list of allowed hosts

import { createServer } from 'node:http';
import { once } from 'node:events';
import { WebSocketServer } from 'ws';
import { Ledger } from './push/ledger.mjs';
import { UserAgents } from './push/user-agents.mjs';
import { Fault } from './push/fault.mjs';
import { accept } from './push/endpoint.mjs';

export class PushService {
  ledger = new Ledger();
  fault = new Fault();

  static async start() {
    const service = new PushService();
    await service.#listen();
    return service;
  }

  async #listen() {
    this.#http = createServer((request, response) => accept(this, request, response));
    this.#http.listen(0, 'localhost');
    await once(this.#http, 'listening');
    const { port } = this.#http.address();
    this.origin = `http://localhost:${port}`;
    this.socket = `ws://localhost:${port}/`;
    this.agents = new UserAgents(this.origin, this.ledger);
    this.#sockets = new WebSocketServer({ server: this.#http, handleProtocols: () => 'push-notification' });
    this.#sockets.on('connection', (socket) => this.agents.attend(socket));
  }

  /** Ends every connection of application servers, answered or not. */
  cutOff() {
    this.#http.closeAllConnections();
  }

  async stop() {
    this.disconnect();
    this.cutOff();
    this.#http.close();
    await once(this.#http, 'close');
  }

  /** Cuts off every browser, as a phone that loses its connection; they come back by themselves. */
  disconnect() {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  #http;
  #sockets;
}
