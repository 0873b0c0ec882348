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
const waiting = (patient) => patient.page.evaluate(() => self.outbox.count()).catch(() => undefined);

/** What lies on the phone, as somebody who reads its disk would find it: names and first bytes of each photo, and whether each key can be taken out. */
const resting = (patient) =>
  patient.page.evaluate(async () => {
    const asked = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
    const db = await asked(indexedDB.open('outbox'));
    const all = (store) => asked(db.transaction(store).objectStore(store).getAll());
    const photos = (await all('photos')).map(({ sealed, ...rest }) => ({ names: Object.keys(rest).sort(), start: [...new Uint8Array(sealed).slice(0, 3)] }));
    const keys = (await all('keys')).map(({ extractable }) => extractable);
    db.close();
    return { photos, keys };
  });

const jpeg = [0xff, 0xd8, 0xff];

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
  const { photos, keys } = await resting(patient);
  assert.deepEqual(photos.map(({ names }) => names), [['angle', 'at', 'checkIn', 'device', 'id', 'iv', 'type']]);
  assert.notDeepEqual(photos[0].start, jpeg, 'it lies there sealed');
  assert.deepEqual(keys, [false]);
  const opened = await patient.page.evaluate(async () => [...new Uint8Array(await (await self.outbox.list())[0].blob.arrayBuffer()).slice(0, 3)]);
  assert.deepEqual(opened, jpeg, 'and opens for whoever is signed in');
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
  assert.deepEqual((await resting(patient)).keys, [], 'with the key to it');
});
