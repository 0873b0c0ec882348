// A patient whose phone is about to be reminded: a clinic, a Firefox at our own push service, a session this morning.

import { addPatient, invite, openClinic } from './clinic.mjs';
import { joinByLink, turnRemindersOn } from './patient.mjs';

/** The evening of the session, an hour before its reminder is due; there is time for the way there. */
const afternoon = '2026-03-02T17:00:00Z';

/** The note of the first evening, at 19:00 in Madrid. */
export const evening = { due: '2026-03-02T18:00:00Z', words: { title: 'Stipple', body: 'Your plan for today is ready.' } };

/** Gives `{ clinic, owner, page, service, patient, alerts }`; `page` is the path of the patient's page at the clinic. The patient reads `language`. */
export async function remindable(cast, { language = 'en' } = {}) {
  const service = await cast.push();
  const { clinic, owner } = await openClinic(cast, { clock: afternoon, push: service });
  const page = await addPatient(owner, { name: 'Ana Prieto', day: '2026-03-02', start: '10:00', language });
  const { link } = await invite(owner, page);
  const browser = await cast.firefox({ push: service });
  const patient = await cast.visitor(clinic, undefined, { browser });
  await joinByLink(patient, link, language);
  await turnRemindersOn(patient, language);
  return { clinic, owner, page, service, patient, alerts: browser.alerts };
}

/**
 * Starts the server again, on the same data, with its clock at another instant, from where it runs on. Gives between which
 * milliseconds of our own clock (Date.now) that instant was.
 */
export async function startAt(clinic, instant) {
  clinic.env.STIPPLE_CLOCK = instant;
  const earliest = Date.now();
  await clinic.restart();
  return { earliest, latest: Date.now() };
}
