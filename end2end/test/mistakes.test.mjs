// Forms without JavaScript: they work, and after a mistake they come back with a sentence beside it and all that was typed.

import assert from 'node:assert/strict';
import { desk, journey, phone } from '../journey.mjs';
import { addPatient } from '../steps/clinic.mjs';
import { linkOf, openDemo, patientOf, staffOf } from '../steps/demo.mjs';

const javaScript = false;

/** Somebody whose mistakes the server answers with 422. */
const forgiven = (visitor) => {
  visitor.faults.forgive(/\b422\b/);
  return visitor;
};

journey('without JavaScript a patient with a wrong date is typed once, and added after the date is mended', async (cast) => {
  const demo = await openDemo(cast);
  const owner = forgiven(await staffOf(cast, demo, 'owner', { javaScript }));
  const typed = { Name: 'Zoë </script> O’Neil', Telephone: '+34 600 000 000', 'E-mail': 'zoe@example.org', 'Starts at': '09:30', Minutes: '150' };
  await owner.opens('/clinic/patients/new');
  for (const [label, value] of Object.entries(typed)) await owner.fills(label, value);
  await owner.fills('Scar camouflage', true);
  await owner.fills('Donor area', true);
  await owner.fills('Day', '1850-01-01');
  await owner.presses('Add the patient');
  await owner.reads('One thing needs another look.');
  await owner.reads('Choose a date nearer to today.');
  for (const [label, value] of Object.entries(typed)) assert.equal(await owner.holds(label), value, label);
  assert.deepEqual(await chosen(owner), ['scar_camouflage', 'donor']);
  assert.equal(await owner.holds('Day'), '1850-01-01');

  await owner.fills('Day', '2026-03-10');
  await owner.presses('Add the patient');
  await owner.reads('The patient is added, and the plan stands.');
  await owner.reads('Zoë </script> O’Neil');
});

/** The values of what is ticked. */
const chosen = (visitor) =>
  visitor.page.evaluate(() => [...document.querySelectorAll('input:checked')].map(({ value }) => value));

journey('without JavaScript settings with an impossible hour are kept as typed, and saved once mended', async (cast) => {
  const demo = await openDemo(cast);
  const owner = forgiven(await staffOf(cast, demo, 'owner', { javaScript }));
  await owner.opens('/clinic/settings');
  await owner.fills('Telephone', '+44 20 7946 0999');
  await owner.fills('Answered within how many hours', '500');
  await owner.presses('Save');
  await owner.reads('Type a whole number of hours, such as 24.');
  assert.equal(await owner.holds('Telephone'), '+44 20 7946 0999');
  assert.equal(await owner.holds('Answered within how many hours'), '500');
  await owner.fills('Answered within how many hours', '24');
  await owner.presses('Save');
  await owner.reads('Saved. Patients see it from now on.');
  assert.equal(await owner.holds('Telephone'), '+44 20 7946 0999');
});

journey('without JavaScript a wrong code stays in its field, and the right one opens the plan', async (cast) => {
  const demo = await openDemo(cast);
  const patient = forgiven(await cast.visitor(demo, phone, { javaScript }));
  await patient.opens('/join');
  await patient.fills('Code', 'K7QM-2XPD');
  await patient.presses('Open my plan');
  await patient.reads('This code does not work.');
  assert.equal(await patient.holds('Code'), 'K7QM-2XPD');
  await patient.opens(linkOf(demo, 'Tom Okafor'));
  await patient.presses('Open my plan');
  await patient.landsOn('/today');
});

journey('without JavaScript a wrong password loses neither the address nor the way in', async (cast) => {
  const demo = await openDemo(cast);
  const somebody = forgiven(await cast.visitor(demo, desk, { javaScript }));
  await somebody.opens('/sign-in');
  await somebody.fills('E-mail', 'owner@harbour.example');
  await somebody.fills('Password', 'calm harbour docks');
  await somebody.presses('Sign in');
  await somebody.reads('This address and password do not belong together.');
  assert.equal(await somebody.holds('E-mail'), 'owner@harbour.example');
  assert.equal(await somebody.holds('Password'), '');
  await somebody.fills('Password', 'calm harbour dots');
  await somebody.presses('Sign in');
  await somebody.landsOn('/clinic');
});

journey('without JavaScript a session is moved in two steps, and two on one day are refused', async (cast) => {
  const demo = await openDemo(cast);
  const owner = forgiven(await staffOf(cast, demo, 'owner', { javaScript }));
  await addPatient(owner, { name: 'Zoë O’Neil', day: '2026-03-10', start: '09:30' });
  await owner.presses('Book a session');
  await owner.fills('Day', '2026-03-10');
  await owner.fills('Starts at', '15:00');
  await owner.presses('See what follows');
  await owner.reads('There is already a session on this day.');
  assert.equal(await owner.holds('Starts at'), '15:00');
  await owner.fills('Day', '2026-03-24');
  await owner.presses('See what follows');
  await owner.reads('Nothing is saved yet.');
  await owner.presses('Another day or time');
  assert.equal(await owner.holds('Day'), '2026-03-24');
  await owner.presses('See what follows');
  await owner.presses('Book the session');
  await owner.reads('24 Mar, 15:00');
});

journey('without JavaScript a patient says “I can’t come”, and the clinic reads it', async (cast) => {
  const demo = await openDemo(cast);
  const patient = await patientOf(cast, demo, 'Tom Okafor', { javaScript });
  await patient.opens('/next-session');
  await patient.presses('I can’t come');
  await patient.fills('Note to the clinic', 'A fever since Monday.');
  await patient.presses('Tell the clinic');
  await patient.reads('Harbour Clinic knows that you can’t come');
  const owner = await staffOf(cast, demo, 'owner');
  await owner.reads('Tom Okafor');
  await owner.reads('A fever since Monday.');
});
