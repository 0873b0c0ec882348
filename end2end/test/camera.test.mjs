// The phone's own camera, and photos that wait on the phone until there is a connection.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey, phone } from '../journey.mjs';
import { answered, drawn, healing, shoots, waiting } from '../steps/check-in.mjs';

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
  const { clinic, owner, patient } = await healing(cast, { javaScript: true });
  await answered(patient);
  await shoots(patient);
  await patient.reads('With your clinic');
  assert.equal(await waiting(patient), 0);

  patient.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch/);
  // Neither the page nor its worker reaches anybody.
  await clinic.kill();
  await shoots(patient, 3);
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
  await clinic.restart();

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

journey('a photo taken where nothing answers outlives the browser, and the patient reads who looked at it in the end', async (cast) => {
  const profile = await mkdtemp(join(tmpdir(), 'phone-'));
  cast.t.after(() => rm(profile, { recursive: true, force: true }));
  const browser = await cast.chromium({ profile });
  const { clinic, owner, patient } = await healing(cast, { javaScript: true, browser });
  await answered(patient);
  await patient.reads('Open the camera');
  patient.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch/);
  await clinic.kill();
  await shoots(patient);
  await patient.reads('On this phone, waits for a connection');
  assert.equal(await waiting(patient), 1);
  await browser.close();

  // Another process, the same phone; and still nothing answers.
  const again = await cast.chromium({ profile });
  const back = await cast.visitor(clinic, phone, { browser: again });
  back.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch/);
  await back.opens('/today');
  await back.reads('No connection');
  await clinic.restart();
  await back.opens('/today');
  await back.until('the photo to be gone from the phone', async () => (await waiting(back)) === 0);

  await owner.opens('/clinic/review?show=all');
  await owner.presses('Ana Prieto');
  await owner.reads('Reply in words');
  assert.equal((await drawn(owner)).length, 1);
  await owner.fills('Reply in words', true);
  await owner.fills('Your words', 'All is as it should be.');
  await owner.presses('Send the answer');
  await owner.reads('Answered. The patient is told.');
  await back.opens('/check-ins');
  await back.reads('Seen by');
  const [first] = await back.page.$$('main a[href^="/check-in/"]');
  await first.click();
  await back.reads('All is as it should be.');
});

journey('a server that has its hands full is asked again by the phone itself, and the photo arrives', async (cast) => {
  const { owner, patient } = await healing(cast, { javaScript: true });
  await answered(patient);
  patient.faults.forgive(/\b503\b/);
  // The worker's requests pass by what listens here: in this browser it is never woken, as in those that cannot.
  await patient.page.evaluate(() => Object.assign(SyncManager.prototype, { register: () => Promise.reject(new Error('no such thing here')) }));
  let refusals = 0;
  await patient.page.setRequestInterception(true);
  patient.page.on('request', (request) => {
    if (request.method() !== 'PUT' || refusals > 0 || !request.url().includes('/api/photos/')) return request.continue();
    refusals += 1;
    return request.respond({ status: 503, headers: { 'retry-after': '4' }, contentType: 'application/json', body: '{}' });
  });
  await shoots(patient);
  await patient.reads('On this phone, waits for a connection');
  await patient.reads('With your clinic');
  assert.equal(refusals, 1);
  await owner.opens('/clinic/review?show=all');
  await owner.presses('Ana Prieto');
  await owner.reads('Reply in words');
  assert.equal((await drawn(owner)).length, 1);
});
