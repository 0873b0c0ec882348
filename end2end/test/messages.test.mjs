// Messages: a patient asks from an answer of Can I…?, staff read and reply, the phone shows it with a badge. Without scripts as with them.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barriers } from '../axe.mjs';
import { journey } from '../journey.mjs';
import { drawn, healing, picture, waiting } from '../steps/check-in.mjs';

const badge = (visitor) => visitor.page.evaluate(() => document.querySelector('.tabs .count')?.innerText ?? '');

for (const javaScript of [false, true]) {
  journey(`a question from Can I…? is answered, and the phone counts the answer until it is read (${javaScript ? 'with' : 'without'} scripts)`, async (cast) => {
    const { owner, patient } = await healing(cast, { javaScript });
    await patient.opens('/can-i/swim');
    await patient.presses('Ask the clinic');
    await patient.landsOn('/messages');
    await patient.reads('Nobody watches this page at night.');
    await patient.until('the question in the field', async () => (await patient.holds('Your message')) === 'Can I swim?\n');
    const field = await patient.page.$('textarea[name=words]');
    await field.focus();
    await field.type('Only with my head above the water.');
    await patient.presses('Send');
    await patient.reads('Only with my head above the water.');
    await patient.reads('Sent');

    await owner.opens('/clinic');
    await owner.reads('Messages wait for an answer');
    assert.equal(await badge(owner), '1');
    await owner.presses('Messages');
    await owner.landsOn('/clinic/messages');
    await owner.reads('One patient waits for an answer.');
    await owner.presses('Ana Prieto');
    await owner.reads('Messages with Ana Prieto');
    await owner.fills('Your answer', 'Not yet: splashes count too. Your plan says from when.');
    await owner.presses('Send');
    await owner.reads('Sent. The patient is told.');
    await owner.reads('Not read yet');
    assert.equal(await badge(owner), '');

    await patient.opens('/today');
    await patient.reads('Your clinic has written to you');
    assert.equal(await badge(patient), '1');
    await patient.presses('Messages');
    await patient.landsOn('/messages');
    await patient.reads('Not yet: splashes count too.');
    await patient.reads('Seen by the clinic');
    await patient.opens('/today');
    await patient.reads('Today');
    assert.equal(await badge(patient), '');

    await owner.opens('/clinic/messages');
    await owner.reads('Nobody waits for an answer.');
    await owner.presses('Ana Prieto');
    await owner.reads('Read by the patient');
  });
}

journey('a photo in a message reaches the clinic once the patient agrees', async (cast) => {
  const { owner, patient } = await healing(cast);
  const folder = await mkdtemp(join(tmpdir(), 'photos-'));
  cast.t.after(() => rm(folder, { recursive: true }));
  await patient.opens('/messages');
  await patient.presses('Add photos? First say that your clinic may see them.');
  await patient.landsOn('/you/photos');
  await patient.presses('I agree');
  await patient.landsOn('/messages');
  await (await patient.page.waitForSelector('input[type=file]')).uploadFile(await picture(owner, folder, 'dots.jpg', 'tan'));
  await patient.fills('Your message', 'Is this normal?');
  await patient.presses('Send');
  await patient.reads('Is this normal?');
  assert.equal((await drawn(patient)).length, 1);
  await owner.opens('/clinic/messages');
  await owner.presses('Ana Prieto');
  await owner.reads('Is this normal?');
  assert.equal((await drawn(owner)).length, 1);
});

journey('a message with a photo, written without a connection, waits on the phone through a closed page and goes by itself', async (cast) => {
  const { clinic, owner, patient } = await healing(cast, { javaScript: true });
  const folder = await mkdtemp(join(tmpdir(), 'photos-'));
  cast.t.after(() => rm(folder, { recursive: true }));
  await patient.opens('/you/photos?messages');
  await patient.presses('I agree');
  await patient.landsOn('/messages');
  const awake = () => patient.until('the page to be awake', () => patient.page.$('[data-waits][data-awake]'));
  await awake();
  patient.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch/);
  // Neither the page nor its worker reaches anybody.
  await clinic.kill();
  await (await patient.page.waitForSelector('input[type=file]')).uploadFile(await picture(owner, folder, 'dots.jpg', 'tan'));
  await patient.fills('Your message', 'Is this normal?');
  await patient.presses('Send');
  await patient.reads('Waits to be sent.');
  await patient.reads('Is this normal?');
  assert.equal(await patient.holds('Your message'), '');
  assert.equal(await waiting(patient), 2, 'the words and the photo');
  assert.deepEqual(await barriers(patient.page), []);
  const rests = await patient.page.evaluate(async () => {
    const asked = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const db = await asked(indexedDB.open('outbox'));
    const all = await asked(db.transaction('photos').objectStore('photos').getAll());
    db.close();
    return all.map(({ sealed, ...rest }) => JSON.stringify(rest) + new TextDecoder('latin1').decode(sealed)).join();
  });
  assert.ok(rests.length > 100 && !rests.includes('normal'), 'sealed on the phone');

  await patient.page.goto('about:blank');
  await clinic.restart();
  await patient.opens('/you/sign-out');
  // Whatever page of theirs opens first sends it.
  await patient.until('nothing to wait any more', async () => (await waiting(patient)) === 0);
  await patient.opens('/messages');
  await patient.reads('Is this normal?');
  await patient.doesNotRead('Waits to be sent');
  await owner.opens('/clinic/messages');
  await owner.presses('Ana Prieto');
  await owner.reads('Messages with Ana Prieto');
  await owner.reads('Is this normal?');
  assert.equal((await drawn(owner)).length, 1);
});

journey('what waits while its page stays open arrives under the eyes of who wrote it, once; and signing out warns of what waits', async (cast) => {
  const { clinic, owner, patient } = await healing(cast, { javaScript: true });
  await patient.opens('/you/sign-out');
  await patient.doesNotRead('have not reached your clinic yet');
  await patient.opens('/messages');
  await patient.until('the page to be awake', () => patient.page.$('[data-waits][data-awake]'));
  patient.faults.forgive(/ERR_CONNECTION_REFUSED|Failed to fetch/);
  // Neither the page nor its worker reaches anybody.
  await clinic.kill();
  await patient.fills('Your message', 'Hello?');
  await patient.presses('Send');
  await patient.reads('Waits to be sent.');
  await patient.fills('Your message', 'And one more');
  await clinic.restart();
  await patient.until('nothing to wait any more', async () => (await waiting(patient)) === 0);
  await patient.reads(/Hello\?.*Sent/);
  await patient.doesNotRead('Waits to be sent');
  assert.equal(await patient.holds('Your message'), 'And one more', 'what is being typed stays');
  await owner.opens('/clinic/messages');
  await owner.presses('Ana Prieto');
  await owner.reads('Messages with Ana Prieto');
  await owner.reads('Hello?');
  assert.equal((await owner.text()).split('Hello?').length, 2, 'once');

  await patient.page.evaluate(async () => {
    const device = document.querySelector('meta[name=device]').content;
    await self.outbox.add({ id: crypto.randomUUID(), message: crypto.randomUUID(), device, at: 1, blob: new Blob(['{}'], { type: 'application/json' }) });
  });
  await patient.page.setRequestInterception(true);
  patient.page.on('request', (request) => (request.method() === 'PUT' && request.url().includes('/api/messages/') ? request.abort() : request.continue()));
  patient.faults.forgive(/ERR_FAILED/);
  await patient.opens('/you/sign-out');
  await patient.reads('Some photos or messages have not reached your clinic yet.');
});
