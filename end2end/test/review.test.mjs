// How staff answer: the queue, the photos of then and now, a reply kept ready, and all of it by keyboard; and the same without scripts.

import assert from 'node:assert/strict';
import { barriers } from '../axe.mjs';
import { desk, journey } from '../journey.mjs';
import { account } from '../steps/clinic.mjs';
import { drawn, look, twoWait } from '../steps/check-in.mjs';

/** The script that hears the keys is there. */
const hears = (visitor) => visitor.until('the keys to be heard', () => visitor.page.$('[data-keys]:not([hidden])'));

journey('a check-in is looked at, compared and answered by keyboard alone', async (cast) => {
  const { owner } = await twoWait(cast);
  await owner.opens('/clinic/review');
  await owner.reads('2 check-ins wait for an answer.');
  await owner.reads('Nine in ten within');
  const keys = owner.page.keyboard;
  await hears(owner);
  await keys.press('?');
  await owner.reads('The one before');
  await keys.press('Escape');
  await keys.press('j');
  await keys.press('Enter');
  await owner.landsOn(/^\/clinic\/review\/\w+$/);
  await owner.reads('1 of 2');
  await hears(owner);
  const pressed = performance.now();
  await keys.press('j');
  await owner.reads('2 of 2');
  cast.t.diagnostic(`the next check-in read ${Math.round(performance.now() - pressed)} ms after its key, N=1`);

  await owner.until('the comparison to be awake', () => owner.page.$('.compare.awake'));
  assert.deepEqual(await barriers(owner.page), []);
  await keys.press('z');
  await keys.press('+');
  await keys.press('+');
  await keys.press('ArrowRight');
  await owner.until('the photos to be nearer', async () => (await look(owner, '--zoom')) > 1.9 && (await look(owner, '--x')) < 0);
  const together = await owner.page.$$eval('.compare img', (photos) => photos.map((photo) => getComputedStyle(photo).transform));
  assert.equal(together.length, 2);
  assert.equal(together[0], together[1], 'both move together');
  await keys.press('0');
  await owner.until('the whole photo', async () => (await look(owner, '--zoom')) === 1);
  await keys.press('x');
  const handle = await owner.until('the handle', () => owner.page.$('.compare.slide input[type=range]'));
  await handle.focus();
  await keys.press('ArrowLeft');
  await owner.until('the handle to have moved', async () => (await look(owner, '--cut')) === 0.49);
  assert.equal((await drawn(owner)).length, 2);

  await keys.press('r');
  await owner.until('the words to be where one types', () => owner.page.evaluate(() => document.activeElement?.id === 'f-words'));
  await keys.type('One moment.');
  await owner.fills('Reply kept ready', 'All looks well');
  await owner.presses('Insert');
  await owner.until('the reply to be there', async () => /^One moment\.\s+Hello Ana Prieto, .* day 3\./s.test(await owner.holds('Your words')));
  await owner.page.focus('#f-words');
  await keys.down('Control');
  await keys.press('Enter');
  await keys.up('Control');
  await owner.reads('Answered. The patient is told.');
  await owner.reads('One check-in waits for an answer.');
});

journey('without scripts the photos stand side by side, and a reply kept ready can be changed, inserted and sent', async (cast) => {
  const { clinic, patient } = await twoWait(cast);
  const owner = await cast.visitor(clinic, desk, { javaScript: false });
  owner.faults.forgive(/desk\.js|keys\.js|422/);
  await owner.opens('/sign-in');
  await owner.fills('E-mail', account.email);
  await owner.fills('Password', account.password);
  await owner.presses('Sign in');
  await owner.landsOn('/clinic');
  await owner.opens('/clinic/templates');
  await owner.presses('When to wash');
  await owner.reads('The date of the next session');
  await owner.fills('Words to the patient', 'Dear {name}, rinse from {rinse}. See you on {session}.');
  await owner.presses('Save');
  await owner.reads('The reply is saved.');

  await owner.opens('/clinic/review?show=all');
  const items = await owner.page.$$('.queue .name');
  await items[1].click();
  await owner.reads('2 of 2');
  assert.equal((await drawn(owner)).length, 2);
  assert.equal(await owner.page.$('.compare .tools'), null, 'what needs scripts is not there');
  await owner.fills('Reply kept ready', 'When to wash');
  await owner.presses('Insert');
  await owner.reads('Your words');
  const words = await owner.holds('Your words');
  assert.match(words, /^Dear Ana Prieto, rinse from .*March\. See you on \{session\}\.$/);
  await owner.presses('Send the answer');
  await owner.reads('{session} is still open.');
  await owner.fills('Your words', words.replace(/ See you.*/, ''));
  await owner.presses('Send the answer');
  await owner.reads('Answered. The patient is told.');
  await patient.opens('/check-ins');
  const [latest] = await patient.page.$$('main a[href^="/check-in/"]');
  await latest.click();
  await patient.reads('Dear Ana Prieto, rinse from');
});
