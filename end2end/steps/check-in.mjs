// A patient some days after a session, and how one answers, photographs and looks.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phone } from '../journey.mjs';
import { addPatient, invite, openClinic } from './clinic.mjs';
import { joinByLink } from './patient.mjs';

/** The third day after the session, in the morning. */
const clock = '2026-03-05T10:00:00Z';
const person = { name: 'Ana Prieto', day: '2026-03-02', start: '10:00' };

/** Nothing to worry about. */
export const calm = {
  redness: 'none',
  swelling: 'none',
  warmth: 'none',
  pain: '0',
  itch: 'none',
  scabs: 'none',
  weeping: 'none',
  spread: 'none',
  fever: 'no',
};

/** A clinic, and a patient three days after the session; their phone works without scripts unless `javaScript` says so. */
export async function healing(cast, { javaScript = false, ...options } = {}) {
  const { clinic, owner } = await openClinic(cast, { clock });
  const page = await addPatient(owner, person);
  const { link } = await invite(owner, page);
  const patient = await cast.visitor(clinic, phone, { javaScript, ...options });
  await joinByLink(patient, link);
  return { clinic, owner, patient };
}

export async function answers(patient, given) {
  await patient.page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) document.querySelector(`input[name=${name}][value="${value}"]`).click();
  }, given);
}

/** A picture as a camera might leave it, in a file. */
export async function picture(visitor, folder, name, colour) {
  const bytes = await visitor.page.evaluate((colour) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1600 });
    const paint = canvas.getContext('2d');
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 2400, 1600);
    return canvas.toDataURL('image/jpeg').split(',')[1];
  }, colour);
  const path = join(folder, name);
  await writeFile(path, Buffer.from(bytes, 'base64'));
  return path;
}

/** A check-in of answers, up to its photos, which the patient agrees to. */
export async function answered(patient, given = calm) {
  await patient.opens('/check-in');
  await answers(patient, given);
  await patient.presses('Send my answers');
  await patient.presses('I agree');
  await patient.reads('Photos for your clinic');
}

/**
 * Takes a photo of the first angle, as a person does: waits for the picture, shoots, looks, keeps. The browser's pretended camera begins anew with
 * each opening: for another picture it has to run on for some `seconds`.
 */
export async function shoots(patient, seconds = 0) {
  await patient.presses('Open the camera');
  await patient.until('the camera to run', () => patient.page.evaluate((seconds) => document.querySelector('dialog video')?.currentTime >= seconds, seconds));
  await patient.reads(/Good\. Take it|A bit dark|A bit bright|Not sharp yet/);
  await patient.presses('Take the photo');
  await patient.presses('Use this photo');
}

/** How many photos and messages are still on the phone; unknown while one page is being replaced by the next. */
export const waiting = (patient) => patient.page.evaluate(() => self.outbox.count()).catch(() => undefined);

/** How wide the photos on the page are that were really drawn. */
export const drawn = (visitor) =>
  visitor.until('the photos to be drawn', () =>
    visitor.page.evaluate(() => {
      const photos = [...document.querySelectorAll('main img')];
      for (const photo of photos) photo.loading = 'eager';
      return photos.length > 0 && photos.every(({ complete, naturalWidth }) => complete && naturalWidth > 0) && photos.map(({ naturalWidth }) => naturalWidth);
    }),
  );

/** Sends a check-in of the patient's own with a photo from the front. */
async function sends(patient, path, given = calm) {
  await patient.opens('/check-in?worry');
  await answers(patient, given);
  await patient.presses('Send my answers');
  const next = await patient.until('photos, or first consent', async () => /Photos for your clinic|I agree/.exec(await patient.text()));
  if (next[0] === 'I agree') await patient.presses('I agree');
  await patient.reads('Photos for your clinic');
  await (await patient.page.waitForSelector('input[type=file][name=front]')).uploadFile(path);
  await patient.presses('Send to my clinic');
  await patient.reads('Your photos');
}

/** Two check-ins of one patient wait, each with a photo of the same angle, sent without scripts. */
export async function twoWait(cast) {
  const people = await healing(cast);
  people.patient.faults.forgive(/phone\.js/);
  const folder = await mkdtemp(join(tmpdir(), 'photos-'));
  cast.t.after(() => rm(folder, { recursive: true }));
  await sends(people.patient, await picture(people.owner, folder, 'one.jpg', 'tan'));
  await sends(people.patient, await picture(people.owner, folder, 'two.jpg', 'peru'), { ...calm, redness: 'slight' });
  return people;
}

/** A style that the script set on the comparison of two photos. */
export const look = (visitor, name) => visitor.page.$eval('.compare', (compare, name) => Number.parseFloat(compare.style.getPropertyValue(name)), name);
