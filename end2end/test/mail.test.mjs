// Notes by mail: an address says yes first, a note says nothing about anybody, and one press stops them.

import assert from 'node:assert/strict';
import { barriers } from '../axe.mjs';
import { journey, phone } from '../journey.mjs';
import { linkIn, openMailbox } from '../mailbox.mjs';
import { openDemo, patientOf, staffOf } from '../steps/demo.mjs';
import { asksForMail, choosesMail, confirms } from '../steps/mail.mjs';

journey('an answer comes by mail once the mailbox has said yes, names nobody, and is stopped by one press', async (cast) => {
  const mailbox = await openMailbox();
  cast.t.after(() => mailbox.close());
  const demo = await openDemo(cast, mailbox.env);
  const patient = await patientOf(cast, demo, 'Ines Duarte');
  const reader = await cast.visitor(demo, phone);
  const link = await asksForMail(patient, mailbox, 'ines@mail.example');
  await confirms(reader, link);
  await choosesMail(patient);

  const owner = await staffOf(cast, demo, 'owner');
  await owner.opens('/clinic/patients?q=Ines');
  await owner.presses('Ines Duarte');
  await owner.presses('Messages');
  await owner.fills('Your answer', 'Density, crown: all is well, Ines.');
  await owner.presses('Send');
  await owner.reads('Sent. The patient is told.');
  const note = await mailbox.holding('List-Unsubscribe:');
  assert.match(note, /List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
  for (const private_ of ['Ines', 'Duarte', 'Density', 'crown']) assert.ok(!note.replace(/^To: .*$/m, '').includes(private_), `${private_} stands in ${note}`);

  await reader.opens(new URL(linkIn(note, '/mail/stop/')).pathname);
  await reader.presses('Stop mail');
  await reader.reads('No more mail of this kind comes to you.');
  await patient.opens('/you/mail');
  await patient.reads('You stopped mail by the link in one of them.');
});

journey('the pages that mails lead to are open to everybody’s senses', async (cast) => {
  const mailbox = await openMailbox();
  cast.t.after(() => mailbox.close());
  const demo = await openDemo(cast, mailbox.env);
  const patient = await patientOf(cast, demo, 'Tom Okafor');
  const link = await asksForMail(patient, mailbox, 'tom@mail.example');
  const reader = await cast.visitor(demo, phone);
  await reader.opens(new URL(link).pathname);
  assert.deepEqual(await barriers(reader.page), []);
  await confirms(reader, link);
  assert.deepEqual(await barriers(reader.page), []);
  reader.faults.forgive(/answer: 404|status of 404/);
  await reader.opens(new URL(link).pathname);
  await reader.reads('This link has ended');
});
