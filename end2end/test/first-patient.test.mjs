// From a session's date to the patient's phone: the main job, in one go.

import { addPatient, book, invite, openClinic } from '../steps/clinic.mjs';
import { asks, joinByCode, joinByLink } from '../steps/patient.mjs';
import { desk, journey, phone } from '../journey.mjs';

/** In the afternoon of the first session, which was in the morning. */
const clock = '2026-03-02T15:00:00Z';
const person = { name: 'Ana Prieto', day: '2026-03-02', start: '10:00' };

journey('a patient joins by the link and reads when swimming is allowed; a session moves, and both see the new dates', async (cast) => {
  const { clinic, owner } = await openClinic(cast, { clock });
  const page = await addPatient(owner, person);
  await book(owner, page, { day: '2026-03-16', start: '10:00' });
  const { link } = await invite(owner, page);

  const patient = await cast.visitor(clinic, phone);
  await joinByLink(patient, link);
  await patient.reads('The dots are new. Let them rest');
  await asks(patient, 'pool', 'Swimming');
  await patient.reads(/Can I swim\? Not yet from Monday 13 April at the earliest/);

  await owner.opens(page);
  await owner.presses('Move');
  await owner.fills('Day', '2026-03-23');
  await owner.presses('See what follows');
  await owner.reads('Nothing is saved yet. This is what would follow.');
  await owner.reads(/Swimming is open Mon 13 Apr, 09:00 Mon 20 Apr, 09:00/);
  await owner.presses('Move the session');
  await owner.reads('The session is moved, and the reminders with it.');
  await owner.reads(/23 Mar, 10:00/);
  await owner.doesNotRead(/16 Mar/);

  await patient.opens('/can-i/swim');
  await patient.reads(/Not yet from Monday 20 April at the earliest/);
  await patient.opens('/next-session');
  await patient.reads(/23 March/);
});

journey('a move that is looked at and left changes nothing', async (cast) => {
  const { owner } = await openClinic(cast, { clock });
  const page = await addPatient(owner, person);
  await book(owner, page, { day: '2026-03-16', start: '10:00' });
  await owner.presses('Move');
  await owner.fills('Day', '2026-03-23');
  await owner.presses('See what follows');
  await owner.presses('Leave it as it is');
  await owner.reads(/16 Mar, 10:00/);
  await owner.doesNotRead(/23 Mar/);
});

journey('a patient joins by the typed code, which works once', async (cast) => {
  const { clinic, owner } = await openClinic(cast, { clock });
  const { code } = await invite(owner, await addPatient(owner, person));
  const patient = await cast.visitor(clinic, phone);
  await joinByCode(patient, code);
  await patient.reads('The dots are new. Let them rest');

  const other = await cast.visitor(clinic, desk);
  other.faults.forgive(/422/);
  await other.opens('/join');
  await other.fills('Code', code);
  await other.presses('Open my plan');
  await other.reads('This code does not work.');
});
