// The phone's own camera, and photos that wait on the phone until there is a connection.

import assert from 'node:assert/strict';
import { journey } from '../journey.mjs';
import { answers, calm, drawn, healing } from '../steps/check-in.mjs';

/** Takes a photo of the first angle, as a person does: waits for the picture, shoots, looks, keeps. */
async function shoots(patient) {
  await patient.presses('Open the camera');
  await patient.reads(/Good\. Take it|A bit dark|A bit bright|Not sharp yet/);
  await patient.presses('Take the photo');
  await patient.presses('Use this photo');
}

/** How many photos are still on the phone; unknown while one page is being replaced by the next. */
const waiting = (patient) => patient.page.evaluate(() => self.outbox.list().then((photos) => photos.length)).catch(() => undefined);

journey('a photo taken without a connection stays on the phone through a closed page, and reaches the clinic when there is one again', async (cast) => {
  const { owner, patient } = await healing(cast, { javaScript: true });
  await patient.opens('/check-in');
  await answers(patient, calm);
  await patient.presses('Send my answers');
  await patient.presses('I agree');
  await patient.reads('Photos for your clinic');
  await shoots(patient);
  await patient.reads('With your clinic');
  assert.equal(await waiting(patient), 0);

  patient.faults.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await patient.page.setOfflineMode(true);
  await shoots(patient);
  await patient.reads('On this phone, waits for a connection');
  assert.equal(await waiting(patient), 1);
  const page = patient.page.url();
  await patient.page.goto('about:blank');
  await patient.page.setOfflineMode(false);

  // Any page of theirs sends what waits.
  await patient.opens('/today');
  await patient.until('the photo to be gone from the phone', async () => (await waiting(patient)) === 0);
  await patient.opens(page);
  await patient.doesNotRead('waits for a connection');

  await owner.opens('/clinic/review?show=all');
  await owner.presses('Ana Prieto');
  await owner.reads('Reply in words');
  assert.equal((await drawn(owner)).length, 2);
});

journey('whoever signs in next on this phone neither sees nor sends what somebody else left on it', async (cast) => {
  const { patient } = await healing(cast, { javaScript: true });
  await patient.opens('/today');
  await patient.page.evaluate(() =>
    self.outbox.add({ id: crypto.randomUUID(), device: 'another', checkIn: crypto.randomUUID(), angle: 'front', blob: new Blob(['x'], { type: 'image/jpeg' }), at: 1 }),
  );
  assert.equal(await waiting(patient), 1);
  await patient.opens('/today');
  await patient.until('what is not theirs to be gone', async () => (await waiting(patient)) === 0);
});
