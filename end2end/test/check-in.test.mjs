// A check-in: answers, two photos and a question from a phone without scripts; the clinic sees it first, looks at the photos and replies; the
// patient reads who looked and what they said.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey } from '../journey.mjs';
import { answers, calm, drawn, healing, picture } from '../steps/check-in.mjs';

async function puts(patient, angle, path) {
  await (await patient.page.waitForSelector(`input[type=file][name=${angle}]`)).uploadFile(path);
}

journey('a check-in with two photos reaches the clinic, is answered, and the patient reads who looked', async (cast) => {
  const { owner, patient } = await healing(cast);
  const folder = await mkdtemp(join(tmpdir(), 'photos-'));
  cast.t.after(() => rm(folder, { recursive: true }));

  // Leaving breaks off the fetch of a script that never runs here.
  patient.faults.forgive(/phone\.js/);
  await patient.presses('Start the check-in');
  await patient.landsOn('/check-in');
  await patient.reads('How is your scalp doing?');
  await answers(patient, { ...calm, redness: 'clear', itch: 'slight' });
  await patient.presses('Send my answers');
  await patient.reads('Your clinic may only see photos of your scalp if you agree.');
  await patient.presses('I agree');
  await patient.reads('Photos for your clinic');
  await puts(patient, 'front', await picture(owner, folder, 'front.jpg', 'tan'));
  await puts(patient, 'top', await picture(owner, folder, 'top.jpg', 'peru'));
  await patient.fills('Do you want to ask your clinic something?', 'Is this much red still fine?');
  await patient.presses('Send to my clinic');
  await patient.reads('Your clinic will look at this');
  await patient.reads('More redness than usual by now');
  await patient.reads('Nobody watches at night.');
  assert.equal((await drawn(patient)).length, 2);

  await owner.opens('/clinic');
  await owner.reads('Check-ins wait for an answer');
  await owner.presses('Review');
  await owner.landsOn('/clinic/review');
  await owner.reads('One check-in waits for an answer.');
  await owner.presses('Ana Prieto');
  await owner.reads('Is this much red still fine?');
  await owner.reads('beyond normal');
  assert.deepEqual(await drawn(owner), [2048, 2048]);
  await owner.fills('Reply in words', true);
  await owner.fills('Your words', 'It is. Keep it dry until Saturday.');
  await owner.presses('Send the answer');
  await owner.reads('Answered. The patient is told.');
  await owner.reads('Nobody waits for an answer.');

  await patient.opens('/check-ins');
  await patient.reads('Seen by');
  const [first] = await patient.page.$$('main a[href^="/check-in/"]');
  await first.click();
  await patient.reads('It is. Keep it dry until Saturday.');
  await patient.reads('Seen by');
});

journey('a fever is told at once where to call, before anything else is asked', async (cast) => {
  const { owner, patient } = await healing(cast);
  await patient.opens('/check-in?worry');
  await answers(patient, { ...calm, fever: 'yes' });
  await patient.presses('Send my answers');
  await patient.reads('Get medical care now');
  await patient.reads('What to tell the doctor');
  await patient.reads('3 days ago');
  assert.ok(await patient.page.$('a[href^="tel:"]'), 'a number to tap');
  await owner.opens('/clinic/review?show=amber');
  await owner.reads('Fever, chills or shaking');
});

journey('a symptom left open comes back with the others as they were answered', async (cast) => {
  const { patient } = await healing(cast);
  patient.faults.forgive(/\b422\b/);
  await patient.opens('/check-in');
  await answers(patient, { pain: '3' });
  await patient.presses('Send my answers');
  await patient.reads('8 things need another look.');
  assert.ok(await patient.page.$('input[name=pain][value="3"][checked]'));
});
