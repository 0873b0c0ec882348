// What the people of a clinic do at a desk, press by press.

import { desk } from '../journey.mjs';

/** The owner's own words to sign in with. */
export const account = { email: 'owner@harbour.example', password: 'three calm harbours' };

/**
 * A clinic in Madrid whose owner has come in by the link that `create-clinic` prints, and has signed the protocol for density.
 * `options`: those of Stipple.start. Gives `{ clinic, owner }`.
 */
export async function openClinic({ stipple, visitor }, options) {
  let link;
  const prepare = async (place) => {
    link = (await place.run('create-clinic', '--name', 'Harbour Clinic', '--zone', 'Europe/Madrid', '--email', account.email)).trim();
  };
  const clinic = await stipple({ ...options, prepare });
  const owner = await visitor(clinic, desk);
  await setUp(owner, link);
  await signOff(owner, 'Density');
  return { clinic, owner };
}

/** Takes a one-time link of the owner: a name, a password, in. */
export async function setUp(owner, link) {
  await owner.opens(link);
  await owner.fills('Your name', 'Nora Whitfield');
  await owner.fills('Password', account.password);
  await owner.fills('The same password again', account.password);
  await owner.presses('Begin');
  await owner.landsOn('/clinic');
}

export async function signOff(owner, treatment) {
  await owner.opens('/clinic/protocols');
  await owner.presses(treatment);
  await owner.presses('Sign off as Nora Whitfield');
  await owner.reads('Signed off. Patients receive this protocol from now on.');
}

/** Adds somebody with a first session, reading the clinic's language or the one given; gives the path of their page. */
export async function addPatient(owner, { name, day, start, language }) {
  await owner.opens('/clinic/patients/new');
  await owner.fills('Name', name);
  await owner.fills('Density', true);
  await owner.fills('Mid-scalp', true);
  if (language) await owner.fills('Language', language);
  await owner.fills('Day', day);
  await owner.fills('Starts at', start);
  await owner.presses('Add the patient');
  await owner.reads('The patient is added, and the plan stands.');
  return new URL(owner.page.url()).pathname;
}

/** Books one more session, from the patient's page. */
export async function book(owner, patient, { day, start }) {
  await owner.opens(patient);
  await owner.presses('Book a session');
  await owner.fills('Day', day);
  await owner.fills('Starts at', start);
  await owner.presses('See what follows');
  await owner.presses('Book the session');
  await owner.reads('The session is booked, and the reminders follow it.');
}

/** Shows the way in for a phone; gives `{ link, code }`. */
export async function invite(owner, patient) {
  await owner.opens(patient);
  await owner.presses('Invite to the phone');
  await owner.presses('Show the code');
  const [link] = await owner.reads(/https?:\S+\/join\/[\w-]{16,}/);
  const [code] = await owner.reads(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/);
  return { link, code };
}
