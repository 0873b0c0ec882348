// Messages: a patient asks from an answer of Can I…?, staff read and reply, the phone shows it with a badge. Without scripts as with them.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey } from '../journey.mjs';
import { drawn, healing, picture } from '../steps/check-in.mjs';

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

journey('without a connection the words stay in the field, and the page says that they were not sent', async (cast) => {
  const { patient } = await healing(cast, { javaScript: true });
  await patient.opens('/messages');
  await patient.fills('Your message', 'Hello?');
  await patient.page.setOfflineMode(true);
  await patient.presses('Send');
  await patient.reads('Not sent: there is no connection.');
  assert.equal(await patient.holds('Your message'), 'Hello?');
  await patient.page.setOfflineMode(false);
  await patient.presses('Send');
  await patient.reads('Sent');
});
