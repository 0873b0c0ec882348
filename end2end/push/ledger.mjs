// What the service received and what became of it, in order; a test waits on it instead of sleeping.

import { EventEmitter, once } from 'node:events';

/**
 * One message as an application server posted it.
 * `state`: accepted → sent → shown (the worker's handler succeeded) | undecrypted | failed (its handler threw);
 * or replaced (a newer one with its Topic came first) | expired (its TTL passed first).
 * @typedef {{ version: string, channel: string, ttl: number, topic?: string, urgency: string, body: Buffer,
 *   at: number, state: string, answered?: number }} Message
 */

/** What Firefox reports of a message. 3xx come as a nack: the worker threw, its promise was rejected, it could not run. */
const outcomes = { 100: 'shown', 101: 'undecrypted', 102: 'failed', 301: 'failed', 302: 'failed', 303: 'failed' };

export class Ledger {
  /** @type {Message[]} */
  messages = [];
  /** Refusals: what was posted but not accepted, as `{ status, why, at }`. */
  refused = [];
  #changed = new EventEmitter();

  add(message) {
    this.messages.push(message);
    this.#changed.emit('change');
  }

  refuse(status, why) {
    this.refused.push({ status, why, at: Date.now() });
    this.#changed.emit('change');
  }

  /** Sets what became of a message. */
  settle(message, state) {
    message.state = state;
    this.#changed.emit('change');
  }

  /** Notes what a browser reported of the message with this version. */
  report(version, code) {
    const message = this.messages.find((one) => one.version === version);
    if (message) this.settle(message, outcomes[code] ?? `code ${code}`);
  }

  /** Notes that the application server has got its answer. */
  answer(message, status) {
    message.answered = status;
    this.#changed.emit('change');
  }

  /** Waits until `found(ledger)` gives something, and returns it; fails after `within` milliseconds, telling the ledger. */
  async until(what, found, within = 15_000) {
    const deadline = AbortSignal.timeout(within);
    for (;;) {
      const result = found(this);
      if (result) return result;
      await once(this.#changed, 'change', { signal: deadline }).catch(() => {
        throw new Error(`The push service waited ${within} ms in vain for ${what}.\n${this}`);
      });
    }
  }

  /** The message number `count` (from 1) to arrive. */
  received(count) {
    return this.until(`message ${count}`, ({ messages }) => messages[count - 1]);
  }

  /** Waits until a browser's worker has dealt with message number `count`. */
  shown(count) {
    return this.until(`message ${count} to be shown`, ({ messages }) => messages[count - 1]?.state === 'shown' && messages[count - 1]);
  }

  toString() {
    const lines = this.messages.map((one, index) => `  ${index + 1}. ${one.state}, TTL ${one.ttl}, Topic ${one.topic ?? 'none'}, answered ${one.answered ?? 'not yet'}`);
    return ['Ledger:', ...lines, ...this.refused.map(({ status, why }) => `  refused ${status}: ${why}`)].join('\n');
  }
}
