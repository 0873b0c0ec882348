// Every page there is, as the binary lists them: reached by links, without faults, open to everybody's senses, closed to strangers.

import assert from 'node:assert/strict';
import { barriers } from '../axe.mjs';
import { desk, journey, phone } from '../journey.mjs';
import { pages } from '../routes.mjs';
import { linkIn, openMailbox } from '../mailbox.mjs';
import { calendarOf } from '../steps/calendar.mjs';
import { linkOf, names, openDemo, patientOf, staffOf } from '../steps/demo.mjs';
import { asksForMail, choosesMail, confirms } from '../steps/mail.mjs';
import { walk } from '../steps/walk.mjs';

/** Opens a page and notes in `complaints` what is wrong with it. Gives the paths of this site that it links to. */
async function look(visitor, path, complaints) {
  const before = visitor.faults.list.length;
  const type = await visitor.page.evaluate((path) => fetch(path).then(({ headers }) => headers.get('content-type')), path);
  if (!type?.startsWith('text/html')) return [];
  const status = await visitor.opens(path);
  const complain = (what) => complaints.push(`${path}: ${what}`);
  if (status !== 200) complain(`answered ${status}`);
  const { href, title } = await visitor.page.evaluate(() => ({ href: location.pathname, title: document.title }));
  if (href !== path) complain(`led to ${href}`);
  if (!title.includes('Stipple')) complain(`is called "${title}"`);
  for (const scheme of ['light', 'dark']) {
    await visitor.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const barrier of await barriers(visitor.page)) complain(`${scheme}: ${barrier}`);
  }
  for (const fault of visitor.faults.list.slice(before)) complain(fault);
  return visitor.page.evaluate(() => [...document.querySelectorAll('a[href]')].filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname));
}

/** The pages that mails lead to: one that asks whether a mailbox may be written to, and the way out. */
async function mailed(cast, demo, mailbox) {
  const patient = await patientOf(cast, demo, 'Yuki Tanaka');
  const reader = await cast.visitor(demo, phone);
  await confirms(reader, await asksForMail(patient, mailbox, 'one@mail.example'));
  await choosesMail(patient);
  const owner = await staffOf(cast, demo, 'owner');
  await owner.opens('/clinic/patients?q=Yuki');
  await owner.presses('Yuki Tanaka');
  await owner.presses('Messages');
  await owner.fills('Your answer', 'All is well.');
  await owner.presses('Send');
  const stop = linkIn(await mailbox.holding('List-Unsubscribe:'), '/mail/stop/');
  return [await asksForMail(patient, mailbox, 'two@mail.example', 'Use another address'), stop];
}

/** The other languages, and which way they are written. */
const languages = { es: 'ltr', ar: 'rtl' };

/**
 * Looks at pages once more on a phone in another language, for what a language can break: a line that is too long, words that are
 * missing, the direction. `choose` makes the site speak it, or gives what to add to an address.
 */
async function glance(visitor, paths, language, choose, complaints) {
  const query = (await choose(language)) ?? '';
  await visitor.page.setViewport(phone);
  for (const path of paths) {
    await visitor.opens(`${path}${query}`);
    const seen = await visitor.page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      beyond: Math.max(document.documentElement.scrollWidth - innerWidth, 0),
      // A key in place of its words: small letters with hyphens, and nothing else.
      keys: document.body.innerText.split('\n').filter((line) => /^[a-z]+(-[a-z0-9]+)+$/.test(line.trim())),
    }));
    const whole = { lang: language, dir: languages[language], beyond: 0, keys: [] };
    if (JSON.stringify(seen) !== JSON.stringify(whole)) complaints.push(`${path} in ${language}: ${JSON.stringify(seen)}`);
  }
}

/** Sends the form with which people choose their own language. */
const chooses = (visitor, page) => (language) =>
  visitor.page.evaluate(
    async (page, language) => {
      const { ok, status } = await fetch(page, { method: 'POST', body: new URLSearchParams({ language }) });
      if (!ok) throw new Error(`${page} answered ${status}`);
    },
    page,
    language,
  );

/** Walks all pages of these readers as one who is let in. */
async function tour(cast, demo, visitor, readers, start, choose) {
  const routes = (await pages(demo)).filter(({ who }) => readers.includes(who));
  assert.notEqual(routes.length, 0);
  await visitor.opens(start[0]);
  const complaints = [];
  const found = await walk(routes, start, (path) => look(visitor, path, complaints));
  for (const { path } of routes) if (!found.has(path)) complaints.push(`${path}: no link leads there`);
  cast.t.diagnostic(`${found.size} routes`);
  // What a mail leads to speaks the language of whom it was for.
  const paths = [...found.values()].filter((path) => !/\.\w+$/.test(path) && !path.startsWith('/mail/'));
  for (const language of Object.keys(languages)) await glance(visitor, paths, language, choose, complaints);
  // One list of everything, not the first alone.
  visitor.faults.forgive(/./);
  assert.deepEqual(complaints, []);
  return found;
}

journey('every page for anybody is whole', async (cast) => {
  const mailbox = await openMailbox();
  cast.t.after(() => mailbox.close());
  const demo = await openDemo(cast, mailbox.env);
  const setUp = (await demo.run('create-clinic', '--name', 'Second Clinic', '--zone', 'Europe/Paris', '--email', 'owner@second.example')).trim();
  const calendar = await calendarOf(await patientOf(cast, demo, 'Ines Duarte'));
  const links = [linkOf(demo, 'Tom Okafor'), setUp, calendar, ...(await mailed(cast, demo, mailbox))].map((link) => new URL(link).pathname);
  // No link leads to the page that the worker keeps for a phone without a connection.
  await tour(cast, demo, await cast.visitor(demo, phone), ['anybody'], ['/', '/offline', ...links], (language) => `?language=${language}`);
});

journey('every page for patients is whole', async (cast) => {
  const mailbox = await openMailbox();
  cast.t.after(() => mailbox.close());
  const demo = await openDemo(cast, mailbox.env);
  const patient = await patientOf(cast, demo, 'Ines Duarte');
  await tour(cast, demo, patient, ['patient'], ['/today'], chooses(patient, '/you/language'));
});

journey('every page for staff is whole', async (cast) => {
  const demo = await openDemo(cast);
  const owner = await staffOf(cast, demo, 'owner');
  await tour(cast, demo, owner, ['staff', 'owner'], ['/clinic'], chooses(owner, '/clinic/you'));
});

journey('Today and Can I…? are whole for every patient of the demo', async (cast) => {
  const demo = await openDemo(cast);
  const complaints = [];
  const patient = await cast.visitor(demo, phone);
  for (const name of names(demo)) {
    await patient.opens(linkOf(demo, name));
    await patient.presses('Open my plan');
    await patient.landsOn('/today');
    for (const path of ['/today', '/can-i']) await look(patient, path, complaints);
  }
  patient.faults.forgive(/./);
  assert.deepEqual(complaints, []);
});

journey('a page is for those it is for', async (cast) => {
  const demo = await openDemo(cast);
  const routes = await pages(demo);
  const nobody = await cast.visitor(demo, desk);
  const patient = await patientOf(cast, demo, 'Tom Okafor');
  const frontDesk = await staffOf(cast, demo, 'front desk');
  for (const somebody of [nobody, patient, frontDesk]) somebody.faults.forgive(/answer: 40[34]/);
  for (const somebody of [nobody, patient, frontDesk]) somebody.faults.forgive(/status of 40[34]/);
  await nobody.opens('/');
  const door = { patient: '/join', staff: '/sign-in', owner: '/sign-in' };
  for (const { path, who } of routes.filter(({ who }) => who !== 'anybody')) {
    const anywhere = path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
    assert.equal(await endsAt(nobody, anywhere), door[who], `${path} for nobody`);
    if (who !== 'patient') assert.equal(await endsAt(patient, anywhere), '/sign-in', `${path} for a patient`);
    if (who === 'owner') assert.match(await endsAt(frontDesk, anywhere), /^40[34]$/, `${path} for the front desk`);
  }
});

/** Where asking for this path ends: the path of the page shown, or the status that refused it. */
function endsAt(visitor, path) {
  return visitor.page.evaluate((path) => fetch(path).then(({ ok, status, url }) => (ok ? new URL(url).pathname : String(status))), path);
}

journey('an address that leads nowhere says so', async (cast) => {
  const demo = await openDemo(cast);
  const visitor = await cast.visitor(demo, phone);
  visitor.faults.forgive(/404/);
  assert.equal(await visitor.opens('/nowhere'), 404);
  await visitor.reads('There is nothing here');
  assert.deepEqual(await barriers(visitor.page), []);
});
