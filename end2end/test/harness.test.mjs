// The harness itself: what it promises to notice, it notices.

import assert from 'node:assert/strict';
import { barriers, assertNoBarriers } from '../axe.mjs';
import { Site } from '../fixture/site.mjs';
import { desk, journey } from '../journey.mjs';
import { ApplicationServer } from '../push/application-server.mjs';

async function site(t) {
  const started = await Site.start();
  t.after(() => started.stop());
  return started;
}

/** Both browsers keep what the tests say of one. */
const inBoth = (promise, tell) => {
  journey(`${promise} (Chromium)`, tell);
  journey(`${promise} (Firefox)`, async (cast) => {
    const browser = await cast.firefox();
    await tell({ ...cast, visitor: (at, screen, options) => cast.visitor(at, screen, { ...options, browser }) });
  });
};

inBoth('a page without fault passes, and axe finds no barrier', async ({ t, visitor }) => {
  const somebody = await visitor(await site(t));
  assert.equal(await somebody.opens('/'), 200);
  await somebody.reads('Your next session is on 2 April.');
  await assertNoBarriers(somebody.page);
});

inBoth('console errors, thrown errors, breaches of policy and failed requests are all noticed', async ({ t, visitor }) => {
  const somebody = await visitor(await site(t));
  await somebody.opens('/faulty.html');
  const { faults } = somebody;
  for (const expected of [/said on the console/, /thrown by a script/, /policy|Content Security Policy/i, /answer: 404 GET .*missing/]) {
    await somebody.until(`a fault like ${expected}`, () => faults.list.some((fault) => expected.test(fault)));
  }
  assert.throws(() => faults.assertNone());
  assert.match((await barriers(somebody.page)).join('\n'), /critical image-alt/);
  faults.forgive(/./);
  faults.assertNone();
});

inBoth('a visitor fills fields of every kind and presses what has a name', async ({ t, visitor }) => {
  const somebody = await visitor(await site(t), desk);
  await somebody.opens('/');
  await somebody.fills('Name', 'Ana');
  await somebody.fills('Name', 'Ana María');
  await somebody.fills('Day', '2026-04-02');
  await somebody.fills('Treatment', 'Scar camouflage');
  await somebody.fills('I agree', true);
  assert.deepEqual(
    [await somebody.holds('Name'), await somebody.holds('Day'), await somebody.holds('Treatment'), await somebody.holds('I agree')],
    ['Ana María', '2026-04-02', 'scar', true],
  );
  await somebody.presses('Open the other page');
  await somebody.landsOn('/opened.html');
  await somebody.reads('The other page');
});

journey('a visitor without scripts can fill a form and is told of its mistake', async ({ t, visitor }) => {
  const somebody = await visitor(await site(t), desk, { javaScript: false });
  await somebody.opens('/');
  await somebody.fills('Name', 'Ana');
  await somebody.presses('Save');
  await somebody.reads('Not like this.');
  somebody.faults.forgive(/422/);
});

journey('two visitors of one browser share nothing', async ({ t, visitor }) => {
  const place = await site(t);
  const [one, other] = [await visitor(place), await visitor(place)];
  for (const somebody of [one, other]) await somebody.opens('/');
  await one.page.evaluate(() => (document.cookie = 'who=one'));
  assert.equal(await other.page.evaluate(() => document.cookie), '');
});

journey('Chromium runs the worker on a push that the harness hands it', async ({ t, visitor }) => {
  const somebody = await visitor(await site(t));
  await somebody.allowsNotifications();
  await somebody.opens(`/#${new ApplicationServer().key}`);
  await somebody.page.evaluate(() => navigator.serviceWorker.register('/worker.mjs').then(() => navigator.serviceWorker.ready.then(() => {})));
  await somebody.receives({ notification: { title: 'Stipple', body: 'Your plan', tag: 'one' } });
  assert.deepEqual(await somebody.notifications(1), [{ title: 'Stipple', body: 'Your plan', tag: 'one' }]);
});
