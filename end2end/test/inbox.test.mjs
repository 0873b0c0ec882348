// The inbox: what was sent lies there unread until it is read; and what the owner writes to many arrives in it.

import assert from 'node:assert/strict';
import { journey } from '../journey.mjs';
import { healing } from '../steps/check-in.mjs';
import { remindable, startAt } from '../steps/push.mjs';

const bell = (visitor) => visitor.page.evaluate(() => document.querySelector('.bell .count')?.innerText ?? '');
const icon = (visitor) => visitor.page.evaluate(() => document.querySelector('meta[name=unread]')?.content ?? '');

/** A page of theirs may be asking for its icon while the server starts again. */
const restarts = (visitors) => visitors.forEach((visitor) => visitor.faults.forgive(/CONNECTION_REFUSED.*\/icon\//));

/** The owner writes to all: looks first at who gets it, goes back once, and sends. */
async function writesToAll(owner, words) {
  await owner.opens('/clinic/reminders');
  await owner.presses('Write to many');
  await owner.reads('Nothing sent yet');
  await owner.presses('A new note');
  await owner.fills('In English', 'Closed on');
  await owner.presses('See who gets it');
  await owner.reads('Nothing is sent yet. This is who would get it.');
  await owner.presses('Change it');
  await owner.until('what was typed', async () => (await owner.holds('In English')) === 'Closed on');
  await owner.fills('In English', words);
  await owner.presses('See who gets it');
  await owner.reads('Send it to 1 patient');
  await owner.presses('Send it to 1 patient');
  await owner.reads('It is on its way.');
}

for (const javaScript of [false, true]) {
  journey(`a note to all lies unread in the inbox until it is read (${javaScript ? 'with' : 'without'} scripts)`, async (cast) => {
    const { clinic, owner, patient } = await healing(cast, { javaScript });
    await writesToAll(owner, 'Closed on Friday.');
    await owner.reads('1 note is on its way');
    // The phone lets no notes in: what is due is found in the app.
    restarts([owner, patient]);
    await startAt(clinic, '2026-03-05T10:20:00Z');
    await patient.until('the bell to count', async () => {
      await patient.opens('/can-i');
      return Number(await bell(patient)) > 0;
    });
    const count = Number(await bell(patient));
    assert.equal(await icon(patient), String(count));
    await patient.page.click('.bell');
    await patient.landsOn('/inbox');
    await patient.reads('A note from your clinic');
    await patient.reads('Closed on Friday.');
    await patient.reads('Not shown on a phone: reminders were off.');
    assert.equal(await bell(patient), '');
    await patient.opens('/inbox');
    await patient.reads('Earlier');
    assert.equal(await icon(patient), '');
    await owner.opens('/clinic/broadcasts');
    await owner.presses('All patients');
    await owner.reads(/Read 1|1 seen in the app/);
  });
}

journey('the locked screen says that there is a note and not what it says; tapped, it is read', async (cast) => {
  const { clinic, owner, service, patient, alerts } = await remindable(cast);
  await writesToAll(owner, 'The lot B1204 is called back.');
  restarts([owner, patient]);
  await startAt(clinic, '2026-03-02T17:30:00Z');
  assert.deepEqual(await alerts.next(), { title: 'Stipple', body: 'There is a note for you.' });
  assert.equal((await service.ledger.shown(1)).urgency, 'normal');
  await alerts.press();
  await patient.landsOn('/inbox');
  await patient.reads('The lot B1204 is called back.');
  await patient.opens('/can-i');
  await patient.reads('Can I…?');
  assert.equal(await bell(patient), '');
  await owner.opens('/clinic/reminders');
  await owner.reads('The last 30 days');
});
