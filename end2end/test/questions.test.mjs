// The common questions as a clinic makes them its own, and what patients find of them.

import assert from 'node:assert/strict';
import { journey } from '../journey.mjs';
import { openDemo, patientOf, staffOf } from '../steps/demo.mjs';

journey('the owner adds a question; a patient without scripts finds it, finds it helpful, thinks again, and the owner sees the count', async (cast) => {
  const demo = await openDemo(cast);
  const owner = await staffOf(cast, demo, 'owner');
  await owner.opens('/clinic/protocols');
  await owner.presses('Questions');
  await owner.presses('Add a question');
  await owner.landsOn('/clinic/questions/new');
  owner.faults.forgive(/422/);
  await owner.presses('Add a question');
  await owner.reads('Type the question.');
  await owner.fills('Question', 'Do you take cards?');
  await owner.fills('Answer', 'Yes, debit and credit cards.');
  await owner.fills('Under', 'Cost');
  await owner.presses('Add a question');
  await owner.reads('The question is on your patients’ list.');
  await owner.reads('Do you take cards?');

  const patient = await patientOf(cast, demo, 'Ines Duarte', { javaScript: false });
  await patient.presses('Questions');
  await patient.fills('Pain, cost, scars …', 'credit card');
  await patient.presses('Search');
  await patient.presses('Do you take cards?');
  await patient.reads('Yes, debit and credit cards.');
  await patient.presses('No');
  await patient.reads('Your clinic can see that this answer needs work.');
  await owner.opens('/clinic/questions');
  await owner.reads('Helpful: 0 · Not helpful: 1');
  await patient.presses('It was helpful after all');
  await patient.reads('You found this helpful.');
  await patient.reads('Call +44 20 7946 0321');
  await owner.opens('/clinic/questions');
  await owner.reads('Helpful: 1 · Not helpful: 0');
});

journey('the owner answers a built-in question and hides another; patients read the one and no longer see the other', async (cast) => {
  const demo = await openDemo(cast);
  const owner = await staffOf(cast, demo, 'owner');
  await owner.opens('/clinic/questions');
  await owner.presses('Does it hurt?');
  await owner.fills('Your own answer', 'A little. We take breaks.');
  await owner.presses('Save');
  await owner.reads('Saved. Patients read it from now on.');
  await owner.opens('/clinic/questions/cost');
  await owner.presses('Hide it');
  await owner.reads('Hidden. Patients do not see this question any more.');

  const patient = await patientOf(cast, demo, 'Ines Duarte');
  await patient.opens('/questions');
  await patient.doesNotRead('What does it cost?');
  await patient.presses('Does it hurt?');
  await patient.reads('A little. We take breaks.');
  patient.faults.forgive(/404/);
  assert.equal(await patient.opens('/questions/cost'), 404);

  await owner.presses('Show it again');
  await owner.reads('Patients see this question again.');
  await owner.opens('/clinic/questions/pain');
  await owner.presses('Back to the built-in answers');
  await owner.reads('Removed.');
  await patient.opens('/questions/pain');
  await patient.doesNotRead('We take breaks');
});

journey('two owners write at once: the second is told, and nothing of the first is lost', async (cast) => {
  const demo = await openDemo(cast);
  const [first, second] = [await staffOf(cast, demo, 'owner'), await staffOf(cast, demo, 'owner')];
  for (const owner of [first, second]) await owner.opens('/clinic/questions/safety');
  await first.fills('Your own answer', 'We work clean.');
  await first.presses('Save');
  await first.reads('Saved.');
  await second.fills('Your own answer', 'Ask us.');
  second.faults.forgive(/422/);
  await second.presses('Save');
  await second.reads('Somebody else changed these words meanwhile.');
  await second.reads('We work clean.');
  await second.presses('Save');
  await second.reads('Saved.');
});

journey('an answer is shared as text in the clinic’s name, with scripts off', async (cast) => {
  const demo = await openDemo(cast);
  const patient = await patientOf(cast, demo, 'Ines Duarte', { javaScript: false });
  await patient.opens('/can-i/swim');
  await patient.presses('Share');
  await patient.reads('Share this answer');
  await patient.reads('Not yet, from');
  await patient.reads('On the same day:');
  await patient.reads('Harbour Clinic');
  const mail = await patient.page.evaluate(() => document.querySelector('a[href^="mailto:"]').href);
  assert.match(decodeURIComponent(mail), /^mailto:\?subject=Can I swim\?&body=Can I swim\?\r\nNot yet, from .*Harbour Clinic\r\n/s);
});

journey('where the phone can, Share hands the text to it', async (cast) => {
  const demo = await openDemo(cast);
  const patient = await patientOf(cast, demo, 'Ines Duarte');
  await patient.opens('/can-i/swim');
  await patient.page.evaluate(() => (navigator.share = async ({ text }) => void (window.shared = text)));
  await patient.presses('Share');
  await patient.until('the text to be shared', () => patient.page.evaluate(() => window.shared?.startsWith('Can I swim?\nNot yet, from')));
  assert.equal(new URL(patient.page.url()).pathname, '/can-i/swim');
});
