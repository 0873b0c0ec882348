// The browsers' side: who is connected, what they subscribed, what waits for them (Mozilla's push protocol over WebSocket).

import { randomBytes } from 'node:crypto';

const hex = (bytes) => randomBytes(bytes).toString('hex');

/** One subscription. `waiting`: its messages that no worker has dealt with yet, oldest first. */
class Subscription {
  waiting = [];
  constructor({ channel, agent, key }) {
    Object.assign(this, { id: hex(16), channel, agent, key });
  }
}

export class UserAgents {
  #origin;
  #ledger;
  /** @type {Map<string, Subscription>} by the id in their endpoint */
  #subscriptions = new Map();
  /** by the browser's id (uaid) */
  #sockets = new Map();

  constructor(origin, ledger) {
    this.#origin = origin;
    this.#ledger = ledger;
  }

  /** The subscription with this id in its endpoint, if it lives. */
  find(id) {
    return this.#subscriptions.get(id);
  }

  /** How many browsers are connected. */
  get connected() {
    return this.#sockets.size;
  }

  /** Serves one browser for as long as it stays connected. */
  attend(socket) {
    let agent;
    const say = (message) => socket.send(JSON.stringify(message));
    const answers = {
      hello: ({ uaid }) => {
        agent = uaid || hex(16);
        this.#sockets.set(agent, socket);
        say({ messageType: 'hello', uaid: agent, status: 200, use_webpush: true, broadcasts: {} });
        for (const one of this.#of(agent)) for (const message of one.waiting) this.#send(one, message);
      },
      register: ({ channelID, key }) => {
        const made = new Subscription({ channel: channelID, agent, key });
        this.#subscriptions.set(made.id, made);
        say({ messageType: 'register', channelID, status: 200, pushEndpoint: `${this.#origin}/wpush/${made.id}` });
      },
      unregister: ({ channelID }) => {
        for (const one of this.#of(agent)) if (one.channel === channelID) this.#subscriptions.delete(one.id);
        say({ messageType: 'unregister', channelID, status: 200 });
      },
      ack: ({ updates }) => updates.forEach(({ version, code }) => this.#done(agent, version, code)),
      nack: ({ version, code }) => this.#done(agent, version, code),
      ping: () => say({}),
    };
    socket.on('message', (data) => {
      const message = JSON.parse(data);
      answers[message.messageType ?? 'ping']?.(message);
    });
    socket.on('close', () => this.#sockets.get(agent) === socket && this.#sockets.delete(agent));
  }

  /** Queues a message for a subscription, in the place of an undelivered one with its Topic, and sends it if the browser is there. */
  deliver(subscription, message) {
    const replaced = message.topic && subscription.waiting.find(({ topic }) => topic === message.topic);
    if (replaced) {
      this.#forget(subscription, replaced);
      this.#ledger.settle(replaced, 'replaced');
    }
    subscription.waiting.push(message);
    this.#send(subscription, message);
    // A message of TTL 0 is for now or never (RFC 8030, 5.2).
    if (message.ttl === 0 && message.state === 'accepted') this.#expire(subscription, message);
  }

  #of(agent) {
    return [...this.#subscriptions.values()].filter((one) => one.agent === agent);
  }

  #send(subscription, message) {
    const socket = this.#sockets.get(subscription.agent);
    if (!socket || socket.readyState !== socket.OPEN) return;
    if (Date.now() > message.at + message.ttl * 1000 && message.ttl > 0) return this.#expire(subscription, message);
    socket.send(
      JSON.stringify({
        messageType: 'notification',
        channelID: subscription.channel,
        version: message.version,
        data: message.body.toString('base64url'),
        headers: { encoding: 'aes128gcm' },
      }),
    );
    this.#ledger.settle(message, 'sent');
  }

  #done(agent, version, code) {
    for (const one of this.#of(agent)) {
      const message = one.waiting.find((waiting) => waiting.version === version);
      if (message) this.#forget(one, message);
    }
    this.#ledger.report(version, code);
  }

  #expire(subscription, message) {
    this.#forget(subscription, message);
    this.#ledger.settle(message, 'expired');
  }

  #forget(subscription, message) {
    subscription.waiting = subscription.waiting.filter((one) => one !== message);
  }
}
