// A patient who wants notes by mail.

import { linkIn } from '../mailbox.mjs';

/** Asks for mail to an address; gives the link that its mailbox was sent. */
export async function asksForMail(patient, mailbox, address, button = 'Send me that mail') {
  await patient.opens('/you/mail');
  await patient.fills('Email address', address);
  await patient.presses(button);
  await patient.reads('We wrote to');
  return linkIn(await mailbox.holding(`To: ${address}`), '/mail/confirm/');
}

/** Whoever reads that mailbox says yes. */
export async function confirms(reader, link) {
  await reader.opens(new URL(link).pathname);
  await reader.presses('Yes, notes may come here');
  await reader.reads('Notes may come to this mailbox from now on.');
}

/** From now on all notes come by mail. */
export async function choosesMail(patient) {
  await patient.opens('/you/mail');
  await patient.fills('Only by mail', true);
  await patient.presses('Save');
  await patient.until('mail to be chosen', () =>
    // Unknown while one page is being replaced by the next.
    patient.page.evaluate(() => document.querySelector('input[name=channels][value=mail]')?.checked).catch(() => undefined),
  );
}
