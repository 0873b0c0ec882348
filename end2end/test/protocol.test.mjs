// The clinic's own protocol: the owner makes it stricter, tries it, signs it; the patient's phone shows the new date, and is told once.

import assert from 'node:assert/strict';
import { desk, journey } from '../journey.mjs';
import { addPatient, openClinic } from '../steps/clinic.mjs';
import { remindable, startAt } from '../steps/push.mjs';

/** A quarter of an hour after the publish: the notice waits ten minutes for further changes. */
const later = '2026-03-02T17:20:00Z';

/** Begins a draft of the protocol for density from its page. */
async function beginDraft(owner) {
  await owner.opens('/clinic/protocols');
  await owner.presses('Density');
  await owner.presses('Edit');
  await owner.presses('Begin a draft');
  await owner.reads('The draft has begun. Nothing changes for patients before you publish it.');
}

/** In a draft, allows swimming from this day on. */
async function tightensSwimming(owner, day) {
  await owner.presses('Swimming');
  await owner.reads('Common: day 20–30');
  await owner.fills('Freely from day', day);
  await owner.presses('Save');
  await owner.reads('Saved in the draft. Patients see none of it before it is published.');
}

const patients = {
  en: {
    name: 'English',
    before: /Can I swim\? Not yet from Monday 30 March at the earliest/,
    after: /Can I swim\? Not yet from Monday 6 April at the earliest/,
    notice: 'Your plan has changed. Tap to see what is new.',
    inbox: 'Your plan has changed',
  },
  es: {
    name: 'Spanish',
    before: /¿Puedo nadar\? Todavía no no antes del lunes,? 30 de marzo/,
    after: /¿Puedo nadar\? Todavía no no antes del lunes,? 6 de abril/,
    notice: 'Tu plan ha cambiado. Toca para ver lo nuevo.',
    inbox: 'Tu plan ha cambiado',
  },
  ar: {
    name: 'Arabic',
    before: /هل يمكنني السباحة؟ ليس بعد من \P{L}*الاثنين،? ٣٠ مارس/u,
    after: /هل يمكنني السباحة؟ ليس بعد من \P{L}*الاثنين،? ٦ أبريل/u,
    notice: 'تغيّرت خطتك. انقر لرؤية الجديد.',
    inbox: 'تغيّرت خطتك',
  },
};

for (const [language, said] of Object.entries(patients)) {
  journey(`the owner tightens swimming, tries it and publishes; a phone in ${said.name} shows the new date and one notice`, async (cast) => {
    const { clinic, owner, service, patient, alerts } = await remindable(cast, { language });
    await patient.opens('/can-i/swim');
    await patient.reads(said.before);

    await beginDraft(owner);
    await tightensSwimming(owner, '35');
    await owner.reads('Outside the common range, which is 20 to 30.');
    await owner.reads(/freely from day 28 .* freely from day 35/);
    await owner.presses('Publish');
    await owner.reads(/Patients who would move 1 For whom something changes 1 Told that their plan has changed 1/);
    await owner.reads(/Swimming is open 0 1 0 0 Altogether 0 1 0 0/);
    await patient.opens('/can-i/swim');
    await patient.reads(said.before);

    await owner.presses('Sign and publish as Nora Whitfield');
    await owner.reads('Published. Running courses have moved to this version, and their reminders with them.');
    await owner.reads(/Version 2, signed off by Nora Whitfield/);
    await patient.opens('/can-i/swim');
    await patient.reads(said.after);

    // The page may be telling of its device while the server starts again.
    patient.faults.forgive(/CONNECTION_REFUSED .*\/api\/push\/device/);
    await startAt(clinic, later);
    assert.deepEqual(await alerts.next(), { title: 'Stipple', body: said.notice });
    await service.ledger.shown(1);
    await patient.opens('/inbox');
    await patient.reads(said.inbox);
    assert.equal((await alerts.history()).length, 1);
  });
}

journey('who stays on a version keeps its dates, and who begins later gets the new ones', async (cast) => {
  const { owner, patient } = await remindable(cast);
  await beginDraft(owner);
  await tightensSwimming(owner, '35');
  await owner.presses('Publish');
  await owner.fills('Stay on their version', true);
  await owner.presses('Sign and publish as Nora Whitfield');
  await owner.reads('Published. New courses run on this version from now on.');
  await patient.opens('/can-i/swim');
  await patient.reads(patients.en.before);

  const page = await addPatient(owner, { name: 'Berta Solis', day: '2026-03-02', start: '12:00' });
  await owner.opens(page);
  await owner.reads('protocol version 2');
});

journey('a phone beside the form shows what a patient would read, while the owner types', async (cast) => {
  const { owner } = await openClinic(cast, { clock: '2026-03-02T15:00:00Z' });
  await beginDraft(owner);
  await owner.presses('Swimming');
  await owner.reads('On a patient’s phone Try it on');
  await owner.reads(/Day 3 after session 1/);
  await owner.reads(/Swimming from day 56 of the course/);
  await owner.fills('Freely from day', '35');
  await owner.reads(/Swimming from day 63 of the course/);
  await owner.presses('A day later');
  await owner.reads(/Day 4 after session 1/);
  await owner.fills('Never', true);
  await owner.reads(/Swimming never/);
});

journey('an older version is compared and comes back as a draft', async (cast) => {
  const { owner } = await openClinic(cast, { clock: '2026-03-02T15:00:00Z' });
  await beginDraft(owner);
  await tightensSwimming(owner, '35');
  await owner.presses('Publish');
  await owner.presses('Sign and publish as Nora Whitfield');
  await owner.reads(/Version 2, signed off by Nora Whitfield/);
  await owner.presses('Compare');
  await owner.reads('Version 1 and version 2.');
  await owner.reads(/Swimming freely from day 28 .* freely from day 35/);
  await owner.presses('Version 2');
  await owner.presses('Version 1, signed off by Nora Whitfield');
  await owner.presses('Restore as a draft');
  await owner.reads('A draft begins from this version.');
  await owner.page.evaluate(() => document.querySelector('details[open] form button').click());
  await owner.reads('Began from version 1.');
  await owner.reads(/freely from day 35 .* freely from day 28/);
});

journey('two owners write at once: the second sees what the first changed, and loses nothing', async (cast) => {
  const { clinic, owner } = await openClinic(cast, { clock: '2026-03-02T15:00:00Z' });
  await beginDraft(owner);
  const other = await cast.visitor(clinic, desk);
  await other.opens('/sign-in');
  await other.fills('E-mail', 'owner@harbour.example');
  await other.fills('Password', 'three calm harbours');
  await other.presses('Sign in');
  await other.landsOn('/clinic');
  await other.opens('/clinic/protocols/density/draft/activities/swim');
  await other.fills('Freely from day', '40');

  await tightensSwimming(owner, '35');
  other.faults.forgive(/\b409\b/);
  await other.presses('Save');
  await other.reads('Nora Whitfield changed this draft meanwhile');
  await other.reads(/freely from day 28 .* freely from day 35/);
  assert.equal(await other.holds('Freely from day'), '40');
  await other.presses('Save');
  await other.reads('Saved in the draft.');
  await other.reads(/freely from day 28 .* freely from day 40/);
});

journey('a broken import says where and what was expected, and keeps what was pasted', async (cast) => {
  const { owner } = await openClinic(cast, { clock: '2026-03-02T15:00:00Z' });
  owner.faults.forgive(/\b422\b/);
  await beginDraft(owner);
  await owner.presses('Import');
  await owner.fills('The protocol, as TOML', 'treatment = "density"\nusual_sessions = many');
  await owner.presses('Save');
  await owner.reads(/Line 2, column \d+:/);
  assert.match(await owner.holds('The protocol, as TOML'), /usual_sessions = many/);
});
