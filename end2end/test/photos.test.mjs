// The patient's own photos: over the months, two held against each other, one deleted.

import assert from 'node:assert/strict';
import { barriers } from '../axe.mjs';
import { journey } from '../journey.mjs';
import { drawn, look, twoWait } from '../steps/check-in.mjs';

journey('a patient holds two photos against each other with a handle between them, and deletes one for good', async (cast) => {
  const { owner, patient } = await twoWait(cast);
  await patient.opens('/photos');
  assert.equal((await drawn(patient)).length, 2, 'the film of one angle');
  await patient.presses('Compare the first and the latest');
  await patient.reads('Compare these');
  assert.equal((await drawn(patient)).length, 4, 'without scripts both stand side by side');

  await patient.page.setJavaScriptEnabled(true);
  await patient.page.reload();
  await patient.until('the comparison to be awake', () => patient.page.$('.compare.awake'));
  assert.deepEqual(await barriers(patient.page), []);
  await patient.fills('One over the other', true);
  const handle = await patient.until('the handle', () => patient.page.$('.compare.slide input[type=range]'));
  await handle.focus();
  await patient.page.keyboard.press('ArrowLeft');
  await patient.until('the handle to have moved', async () => (await look(patient, '--cut')) === 0.49);

  await patient.opens('/photos');
  await patient.page.click('.film a');
  await patient.presses('Delete this photo');
  await patient.reads('It is gone for you and for your clinic');
  await patient.presses('Yes, delete it');
  await patient.reads('The photo is deleted.');
  assert.equal((await drawn(patient)).length, 1);
  await owner.opens('/clinic/review');
  await owner.page.click('.queue .name');
  await owner.reads('The patient deleted one photo');
});
