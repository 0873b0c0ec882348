// The push service, proved by a real browser: subscribe, encrypted message, worker, notification, acknowledgement.

import assert from 'node:assert/strict';
import { subscribed } from '../fixture/subscribed.mjs';
import { journey } from '../journey.mjs';
import { until } from '../until.mjs';

const words = { title: 'Stipple: your plan for today', body: 'Tap to read it.' };
const message = (tag, more = {}) => ({ web_push: 8030, notification: { ...words, tag, navigate: '/opened.html', ...more } });

journey('a push reaches the screen of a real browser, and pressing it opens the page it names', async (cast) => {
  const { service, server, patient, alerts, subscription } = await subscribed(cast);
  assert.ok(subscription.endpoint.startsWith(`${service.origin}/wpush/`));

  const response = await server.send(subscription, message('reminder-1'), { Topic: 'reminder-1', Urgency: 'high' });
  assert.equal(response.status, 201);
  assert.ok(response.headers.get('location'));
  const { state, ttl, topic, urgency } = await service.ledger.shown(1);
  assert.deepEqual({ state, ttl, topic, urgency }, { state: 'shown', ttl: 60, topic: 'reminder-1', urgency: 'high' });

  assert.deepEqual(await alerts.next(), words);
  await alerts.press();
  await patient.landsOn('/opened.html');
  await patient.reads('The other page');
});

journey('a notification waved away is told to the worker, and opens nothing', async (cast) => {
  const { site, server, patient, alerts, subscription } = await subscribed(cast);
  await server.send(subscription, message('reminder-2'));
  await alerts.next();
  await alerts.dismiss();
  await until('the worker to hear of it', () => site.asked.includes('/opened.html?closed=reminder-2'));
  assert.equal(await alerts.open(), 0);
  assert.equal((await patient.context.pages()).filter((page) => page.url().endsWith('/opened.html')).length, 0);
});

journey('each alert is counted, also one with the tag of an earlier', async (cast) => {
  const { service, server, alerts, subscription } = await subscribed(cast);
  for (const count of [1, 2]) {
    await server.send(subscription, message('same'));
    await service.ledger.shown(count);
    await alerts.next(count);
  }
  assert.equal((await alerts.history()).length, 2);
});

journey('a message that cannot be decrypted, or that the worker fails on, is not reported as shown', async (cast) => {
  const { service, server, alerts, subscription } = await subscribed(cast);
  const stranger = { ...subscription, keys: { ...subscription.keys, auth: 'AAAAAAAAAAAAAAAAAAAAAA' } };
  await server.send(stranger, message('garbled'));
  await service.ledger.until('the browser to give up', ({ messages }) => messages[0]?.state === 'undecrypted');

  await server.send(subscription, { web_push: 8030 });
  await service.ledger.until('the worker to fail', ({ messages }) => messages[1]?.state === 'failed');
  assert.deepEqual(await alerts.history(), []);
});

journey('what is sent while the browser is away waits for it, the newest of a Topic only', async (cast) => {
  const { service, server, alerts, subscription } = await subscribed(cast);
  service.disconnect();
  await server.send(subscription, message('old', { body: 'an older one' }), { Topic: 'plan' });
  await server.send(subscription, message('new'), { Topic: 'plan' });
  await service.ledger.until('both to be dealt with', ({ messages }) => messages[1]?.state === 'shown', 60_000);
  assert.deepEqual(service.ledger.messages.map(({ state }) => state), ['replaced', 'shown']);
  assert.deepEqual(await alerts.next(), words);
  assert.equal((await alerts.history()).length, 1);
});
