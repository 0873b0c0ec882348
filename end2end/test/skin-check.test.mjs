// The questions before a session: the patient answers, the clinic hears of it at once and decides.

import { journey, phone } from '../journey.mjs';
import { addPatient, invite, openClinic } from '../steps/clinic.mjs';
import { joinByLink } from '../steps/patient.mjs';

/** Two days before the session, in the afternoon. */
const clock = '2026-03-02T15:00:00Z';
const person = { name: 'Ana Prieto', day: '2026-03-04', start: '10:00' };
const questions = ['Is your scalp infected', 'Are you taking a medicine', 'Is your scalp sunburnt', 'Do you have an allergy', 'Are there cuts or sores', 'Do you have a fever'];

/** Answers yes to the questions that begin with one of `yes`, no to the others. */
async function answers(patient, yes) {
  for (const question of questions) {
    const answer = yes.includes(question) ? 'yes' : 'no';
    await patient.page.evaluate(
      (question, answer) => {
        const asked = [...document.querySelectorAll('fieldset')].find((set) => set.querySelector('legend').innerText.startsWith(question));
        asked.querySelector(`input[value=${answer}]`).click();
      },
      question,
      answer,
    );
  }
}

/** A clinic, and a patient whose phone works without scripts, two days before the session. */
async function asked(cast) {
  const { clinic, owner } = await openClinic(cast, { clock });
  const page = await addPatient(owner, person);
  const { link } = await invite(owner, page);
  const patient = await cast.visitor(clinic, phone, { javaScript: false });
  await joinByLink(patient, link);
  return { owner, page, patient };
}

journey('a patient says yes before a session; the board shows it at once, the clinic keeps the session, and the patient reads that', async (cast) => {
  const { owner, patient } = await asked(cast);
  await patient.presses('Answer the questions');
  await patient.landsOn('/skin-check');
  await patient.reads('Your session is on Wednesday 4 March.');
  await answers(patient, ['Is your scalp sunburnt']);
  await patient.fills('Anything else your clinic should know?', 'Two days at the beach.');
  await patient.presses('Send to my clinic');
  await patient.reads('Harbour Clinic has been told at once');
  await patient.reads('your session stands as it is');

  await owner.opens('/clinic');
  await owner.reads('Said yes before a session');
  await owner.reads('One yes: Sunburn');
  await owner.reads('Two days at the beach.');
  await owner.presses('See the answers');
  await owner.reads('Ana Prieto: check before the session');
  await owner.presses('Keep the session');
  await owner.reads('Noted: the session stands');
  await owner.opens('/clinic');
  await owner.doesNotRead('Said yes before a session');

  await patient.opens('/today');
  await patient.presses('Your session stands');
  await patient.reads('Harbour Clinic has looked at your answers and keeps the session on Wednesday 4 March.');
});

journey('a question left open comes back with the others as they were answered, and six times no needs nobody', async (cast) => {
  const { owner, patient } = await asked(cast);
  patient.faults.forgive(/\b422\b/);
  await patient.opens('/skin-check');
  await patient.fills('Anything else your clinic should know?', 'No </textarea> tags');
  await patient.presses('Send to my clinic');
  await patient.reads('6 things need another look.');
  await patient.reads('If you are not sure, choose yes.');
  await answers(patient, []);
  await patient.presses('Send to my clinic');
  await patient.reads('Thank you, your clinic has your answers');
  await owner.opens('/clinic');
  await owner.doesNotRead('Said yes before a session');
});
