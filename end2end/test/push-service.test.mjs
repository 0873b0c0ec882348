// The push service towards application servers, with a browser of a few lines at the other end.

import assert from 'node:assert/strict';
import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { test } from 'node:test';
import { WebSocket } from 'ws';
import { ApplicationServer } from '../push/application-server.mjs';
import { PushService } from '../push-service.mjs';
import { until } from '../until.mjs';

const message = { web_push: 8030 };

/** A browser that subscribes and, as long as `acknowledges`, reports each message as shown. */
class FakeBrowser {
  acknowledges = true;
  got = [];

  async connect(service) {
    this.socket = new WebSocket(service.socket, 'push-notification');
    await once(this.socket, 'open');
    this.socket.on('message', (data) => {
      const { messageType, channelID, version } = JSON.parse(data);
      if (messageType !== 'notification') return;
      this.got.push(version);
      if (this.acknowledges) this.say({ messageType: 'ack', updates: [{ channelID, version, code: 100 }] });
    });
    const { uaid } = await this.ask({ messageType: 'hello', use_webpush: true, uaid: this.id ?? '' });
    this.id = uaid;
    return this;
  }

  say(words) {
    this.socket.send(JSON.stringify(words));
  }

  async ask(words) {
    const answer = once(this.socket, 'message');
    this.say(words);
    return JSON.parse((await answer)[0]);
  }

  async subscribe(key) {
    this.channel = randomUUID();
    const { pushEndpoint } = await this.ask({ messageType: 'register', channelID: this.channel, key });
    const ecdh = createECDH('prime256v1');
    return { endpoint: pushEndpoint, keys: { p256dh: ecdh.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') } };
  }

  /** Goes away without a word, and waits until the service has noticed. */
  async leave(service) {
    this.socket.terminate();
    await until('the service to notice', () => service.agents.connected === 0);
  }
}

/** A promise about the service, with a subscribed browser and an application server that may send to it. */
function promise(words, keep) {
  test(words, { timeout: 20_000 }, async (t) => {
    const service = await PushService.start();
    t.after(() => service.stop());
    const server = new ApplicationServer();
    const browser = await new FakeBrowser().connect(service);
    const subscription = await browser.subscribe(server.key);
    await keep({ service, server, browser, subscription, ledger: service.ledger });
  });
}

promise('a message is taken with 201 and a Location, delivered, and its acknowledgement noted', async ({ server, subscription, ledger, browser }) => {
  const response = await server.send(subscription, message, { TTL: '120', Topic: 'a', Urgency: 'high' });
  assert.equal(response.status, 201);
  const { version, ttl, topic, urgency } = await ledger.shown(1);
  assert.deepEqual({ ttl, topic, urgency }, { ttl: 120, topic: 'a', urgency: 'high' });
  assert.ok(response.headers.get('location').endsWith(version));
  assert.deepEqual(browser.got, [version]);
});

for (const [what, headers, status] of [
  ['without a TTL', { TTL: '' }, 400],
  ['with a Topic of 33 characters', { Topic: 'x'.repeat(33) }, 400],
  ['with a Topic that is not URL-safe', { Topic: 'a/b' }, 400],
  ['with an Urgency nobody knows', { Urgency: 'panic' }, 400],
  ['in another encoding', { 'Content-Encoding': 'aesgcm' }, 400],
  ['without authorization', { Authorization: '' }, 401],
]) {
  promise(`a message ${what} is refused with ${status}`, async ({ server, subscription, ledger }) => {
    assert.equal((await server.send(subscription, message, headers)).status, status);
    assert.equal(ledger.messages.length, 0);
    assert.equal(ledger.refused.length, 1);
  });
}

promise('a message over 4096 bytes is refused with 413', async ({ server, subscription }) => {
  assert.equal((await server.send(subscription, { text: 'x'.repeat(4096) })).status, 413);
});

const now = () => Math.floor(Date.now() / 1000);
for (const [what, claims] of [
  ['for another audience', { aud: 'https://push.example' }],
  ['that has expired', { exp: now() - 1 }],
  ['that holds for more than a day', { exp: now() + 25 * 3600 }],
  ['without an address to write to', { sub: 'nobody' }],
]) {
  promise(`a VAPID token ${what} is refused`, async ({ server, subscription }) => {
    const Authorization = server.authorization(subscription.endpoint, claims);
    assert.equal((await server.send(subscription, message, { Authorization })).status, 401);
  });
}

promise('a VAPID token by another key, or signed by one, is refused', async ({ server, subscription }) => {
  const stranger = new ApplicationServer();
  assert.equal((await stranger.send(subscription, message)).status, 401);
  const forged = stranger.authorization(subscription.endpoint).replace(stranger.key, server.key);
  assert.equal((await server.send(subscription, message, { Authorization: forged })).status, 401);
});

promise('a subscription given up answers 410, an unknown one too', async ({ server, subscription, browser }) => {
  await browser.ask({ messageType: 'unregister', channelID: browser.channel });
  assert.equal((await server.send(subscription, message)).status, 410);
  assert.equal((await server.send({ ...subscription, endpoint: `${subscription.endpoint}0` }, message)).status, 410);
});

promise('a message waits for a browser that is away, and goes out when it is back', async ({ service, server, subscription, browser, ledger }) => {
  await browser.leave(service);
  await server.send(subscription, message);
  assert.equal(ledger.messages[0].state, 'accepted');
  await browser.connect(service);
  await ledger.shown(1);
});

promise('of two waiting messages with one Topic only the newer is delivered', async ({ service, server, subscription, browser, ledger }) => {
  await browser.leave(service);
  for (const Topic of ['a', 'b', 'a']) await server.send(subscription, message, { Topic });
  await browser.connect(service);
  await ledger.shown(3);
  assert.deepEqual(ledger.messages.map(({ state }) => state), ['replaced', 'shown', 'shown']);
});

promise('a message delivered once is not replaced by a later one with its Topic', async ({ server, subscription, browser, ledger }) => {
  for (const count of [1, 2]) {
    await server.send(subscription, message, { Topic: 'a' });
    await ledger.shown(count);
  }
  assert.equal(browser.got.length, 2);
});

promise('a message with TTL 0 is for now or never', async ({ service, server, subscription, browser, ledger }) => {
  await server.send(subscription, message, { TTL: '0' });
  await ledger.shown(1);
  await browser.leave(service);
  await server.send(subscription, message, { TTL: '0' });
  assert.equal(ledger.messages[1].state, 'expired');
  await browser.connect(service);
  assert.equal(browser.got.length, 1);
});

promise('told to refuse, it answers so as often as told, with Retry-After', async ({ service, server, subscription, ledger }) => {
  service.fault.refuse(429, { times: 2, retryAfter: 7 });
  for (const _ of [1, 2]) {
    const response = await server.send(subscription, message);
    assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '7']);
  }
  assert.equal((await server.send(subscription, message)).status, 201);
  assert.equal(ledger.refused.length, 2);
});

promise('told to hang, it takes the post and never answers', async ({ service, server, subscription, ledger }) => {
  service.fault.hang();
  const answer = server.send(subscription, message).catch(() => 'cut off');
  await ledger.until('the post to arrive', ({ refused }) => refused.length === 1);
  service.cutOff();
  assert.equal(await answer, 'cut off');
});

promise('told to hold its answers, it delivers, and answers only when released', async ({ service, server, subscription, ledger }) => {
  service.fault.holdAnswers();
  let answered = false;
  const answer = server.send(subscription, message).finally(() => (answered = true));
  await ledger.shown(1);
  assert.equal(answered, false);
  assert.equal(ledger.messages[0].answered, undefined);
  service.fault.release();
  assert.equal((await answer).status, 201);
});
