// The plan in the patient's own calendar, read by a calendar program's own parser (Mozilla's).

import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { journey, phone } from '../journey.mjs';
import { calendarOf } from '../steps/calendar.mjs';
import { addPatient, invite, openClinic } from '../steps/clinic.mjs';
import { joinByLink } from '../steps/patient.mjs';

const person = { name: 'Ana Prieto', day: '2026-03-04', start: '10:00' };

/** What a calendar finds at this address; it is not signed in. */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) return { status: answer.status };
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { status: answer.status, type: answer.headers.get('content-type'), name: calendar.getFirstPropertyValue('x-wr-calname'), events };
}

const appointments = ({ events }) => events.filter(({ summary }) => summary === 'Appointment');
const starts = (read) => appointments(read).map(({ startDate }) => startDate.toJSDate().toISOString());

journey('the phone’s own calendar follows a session that moves, tells nothing of the treatment, and ends when the patient says so', async (cast) => {
  const { clinic, owner } = await openClinic(cast, { clock: '2026-03-02T15:00:00Z' });
  const page = await addPatient(owner, person);
  const { link } = await invite(owner, page);
  const patient = await cast.visitor(clinic, phone, { javaScript: false });
  await joinByLink(patient, link);
  const address = await calendarOf(patient);

  const before = await read(address);
  assert.equal(before.status, 200);
  assert.match(before.type, /^text\/calendar/);
  assert.equal(before.name, 'Appointments');
  assert.deepEqual(starts(before), ['2026-03-04T09:00:00.000Z'], 'ten in Madrid');
  const reminders = before.events.filter(({ summary }) => summary === 'Reminder');
  assert.ok(reminders.length >= 3, `${reminders.length} days for photos`);
  for (const { startDate } of reminders) assert.ok(startDate.isDate, 'a whole day, in no zone');
  for (const { summary } of before.events) assert.match(summary, /^(Appointment|Reminder)$/);
  assert.equal(new Set(before.events.map(({ uid }) => uid)).size, before.events.length, 'each entry has an id of its own');
  const told = before.events.map(({ description, location }) => `${description} ${location}`).join(' ');
  assert.doesNotMatch(told, /scalp|SMP|micropigment|session|Ana/i);

  await owner.opens(page);
  await owner.presses('Move');
  await owner.fills('Day', '2026-03-06');
  await owner.presses('See what follows');
  await owner.presses('Move the session');
  await owner.reads('The session is moved, and the reminders with it.');
  const after = await read(address);
  assert.deepEqual(starts(after), ['2026-03-06T09:00:00.000Z']);
  assert.equal(appointments(after)[0].uid, appointments(before)[0].uid, 'the same entry, so that a calendar moves it');

  await patient.opens('/you/calendar');
  await patient.reads('Your address was made on');
  await patient.presses('Make a new address');
  await patient.reads('It is shown only now.');
  assert.equal((await read(address)).status, 404, 'the address before has ended');
  const second = await patient.page.$eval('input[readonly]', ({ value }) => value);
  assert.equal((await read(second)).status, 200);
  await patient.opens('/you/calendar');
  await patient.presses('End it');
  await patient.reads('Your calendar address has ended');
  assert.equal((await read(second)).status, 404);
});
