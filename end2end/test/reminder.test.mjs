// A reminder reaches a real browser: planned by the server, pushed, shown by the worker.

import assert from 'node:assert/strict';
import { journey } from '../journey.mjs';
import { evening, remindable, startAt } from '../steps/push.mjs';

const aMinute = 60_000;

journey('a reminder arrives within two seconds of its minute, says nothing of the treatment, and opens Today', async (cast) => {
  const { clinic, owner, page, service, patient, alerts } = await remindable(cast);
  const { earliest, latest } = await startAt(clinic, '2026-03-02T17:59:00Z');
  const { at, topic } = await service.ledger.until('the reminder', ({ messages }) => messages[0], 75_000);
  assert.ok(at >= earliest + aMinute, `It came ${earliest + aMinute - at} ms early.`);
  assert.ok(at <= latest + aMinute + 2000, `It came ${at - latest - aMinute} ms late.`);
  assert.match(topic, /^[\w-]{1,32}$/);
  assert.equal((await service.ledger.shown(1)).urgency, 'normal');

  assert.deepEqual(await alerts.next(), evening.words);
  await patient.opens('/can-i');
  await alerts.press();
  await patient.landsOn('/today');
  await patient.reads('The dots are new. Let them rest');

  await owner.opens(page);
  await owner.reads(/Opened Today, 19:00|Today, 19:00 Opened/);
});

journey('killed between the post and its settlement, the server sends the reminder again, and the phone alerts no second time', async (cast) => {
  const { clinic, service, patient, alerts } = await remindable(cast);
  service.fault.holdAnswers();
  await startAt(clinic, evening.due);
  await alerts.next();
  const [{ tag }] = await patient.notifications(1);
  const first = await service.ledger.shown(1);
  assert.equal(first.answered, undefined);
  await clinic.kill();
  await alerts.dismiss();
  service.fault.release();

  // Past the lease, while the reminder is still of use.
  await startAt(clinic, '2026-03-02T18:05:00Z');
  const again = await service.ledger.shown(2);
  assert.equal(again.topic, first.topic);
  assert.equal(first.topic, tag);
  assert.ok(again.ttl < first.ttl);

  // Another push still alerts; by then a second alert of the first would have come too.
  await patient.opens('/you/reminders');
  await patient.presses('Send a test');
  const { body } = await alerts.next(2);
  assert.equal(body, 'This is a test. Notes will arrive just like this one.');
  assert.deepEqual((await alerts.history()).map(({ body }) => body), [evening.words.body, body]);
});

journey('a phone whose reminders are turned off is left alone', async (cast) => {
  const { clinic, service, patient, alerts } = await remindable(cast);
  await patient.presses('Turn off on this device');
  await patient.reads('Reminders on this device');
  await startAt(clinic, evening.due);
  // It stands among what came, with the reason; only then was it dealt with.
  await patient.until('the reminder to be read on the page', async () => {
    await patient.opens('/inbox');
    return (await patient.text()).includes('Not shown on a phone: reminders were off.');
  });
  assert.deepEqual(service.ledger.messages, []);
  assert.deepEqual(await alerts.history(), []);
});
