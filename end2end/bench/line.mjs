// A line between a browser and a server that counts what goes over it.

import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export class Line {
  /** Bytes from the browser. */
  up = 0;
  #sockets = new Set();

  /** Listens on a free port. What it hears goes to the port that `to` names, once it is known. */
  static async open() {
    const line = new Line();
    line.server = createServer((browser) => line.#join(browser)).listen(0, '127.0.0.1');
    await once(line.server, 'listening');
    line.origin = `http://localhost:${line.server.address().port}`;
    return line;
  }

  #join(browser) {
    const server = connect(this.to, '127.0.0.1');
    for (const socket of [browser, server]) {
      this.#sockets.add(socket);
      // What breaks off on one side ends on the other.
      socket.on('error', () => {}).on('close', () => [browser, server].forEach((end) => end.destroy()));
    }
    browser.on('data', ({ length }) => (this.up += length));
    browser.pipe(server).pipe(browser);
  }

  async close() {
    this.server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
