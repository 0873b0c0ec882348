// The worker that phones get (public/sw.js), in real browsers, without the server.

import assert from 'node:assert/strict';
import { Site } from '../fixture/site.mjs';
import { subscribed } from '../fixture/subscribed.mjs';
import { desk, journey } from '../journey.mjs';

const words = { title: 'Stipple: your plan for today', body: 'Tap to read it.' };
const reminder = (tag, more = {}) => ({ web_push: 8030, notification: { ...words, tag, navigate: '/opened.html', ...more } });

/** Waits until the site was told this of a reminder. */
const heard = (patient, site, tag, what) =>
  patient.until(`the site to hear "${what}"`, () => site.told.some((one) => one.path === '/api/push/receipt' && one.tag === tag && one.what === what));

journey('a reminder is shown in its own words, told as shown, and opens its page', async (cast) => {
  const { site, server, patient, alerts, subscription } = await subscribed(cast, '/sw.js');
  await server.send(subscription, reminder('day-4'));
  assert.deepEqual(await alerts.next(), words);
  await heard(patient, site, 'day-4', 'shown');
  await alerts.press();
  await patient.landsOn('/opened.html');
  await heard(patient, site, 'day-4', 'opened');
});

journey('a reminder that comes again after it was dismissed alerts nobody', async (cast) => {
  const { service, server, patient, alerts, subscription } = await subscribed(cast, '/sw.js');
  await server.send(subscription, reminder('day-4'), { Topic: 'day-4' });
  await alerts.next();
  await service.ledger.shown(1);
  await alerts.dismiss();
  await patient.notifications(0);
  await server.send(subscription, reminder('day-4'), { Topic: 'day-4' });
  await service.ledger.shown(2);
  // The control: another reminder still alerts, and by then the repeated one would have too.
  await server.send(subscription, reminder('day-7', { body: 'Another one.' }));
  await alerts.next(2);
  assert.deepEqual((await alerts.history()).map(({ body }) => body), ['Tap to read it.', 'Another one.']);
});

journey('a reminder that leads off the site opens the first page instead', async (cast) => {
  const { site, server, patient, alerts, subscription } = await subscribed(cast, '/sw.js');
  await server.send(subscription, reminder('astray', { navigate: 'https://example.org/' }));
  await alerts.next();
  await alerts.press();
  await heard(patient, site, 'astray', 'opened');
  const urls = async () => (await patient.context.pages()).map((page) => page.url());
  await patient.until('a tab at the first page', async () => (await urls()).includes(`${site.origin}/`));
  assert.doesNotMatch((await urls()).join(' '), /example\.org/);
});

journey('without a connection a page of our own says so', async ({ t, visitor }) => {
  const site = await Site.start();
  const patient = await visitor(site, desk);
  await patient.opens('/');
  await patient.page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
  });
  await site.stop();
  patient.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch/);
  await patient.opens('/opened.html');
  const offline = await patient.text();
  assert.ok(offline.length > 20, offline);
  assert.doesNotMatch(offline, /The other page/);
  assert.match(await patient.page.title(), /Stipple/);
  t.diagnostic(`It says: ${offline}`);
});
