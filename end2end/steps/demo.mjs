// The demo clinic: its staff, and its patients by the links it prints.

import { desk, phone } from '../journey.mjs';
import { until } from '../until.mjs';

const staff = { owner: 'owner@harbour.example', 'front desk': 'desk@harbour.example' };
const password = 'calm harbour dots';

/** Midday, so that what the demo puts some hours from now is on the same day. */
const clock = '2026-03-04T11:00:00Z';

/** Starts the demo, perhaps with further settings, and waits until it has printed its links. */
export async function openDemo({ stipple }, env = {}) {
  const demo = await stipple({ demo: true, clock, env });
  await until('the links', () => names(demo).length >= 12, { otherwise: () => demo.log });
  return demo;
}

/** The patients with a link, by name. */
export function names({ log }) {
  return [...log.matchAll(/^ {4}(\S+ \S+) .*\n\s*http/gm)].map(([, name]) => name);
}

/** The link of the patient with this name; it works once. */
export function linkOf({ log }, name) {
  const [, link] = new RegExp(`${name} .*\\n\\s*(http\\S+)`).exec(log) ?? [];
  if (!link) throw new Error(`The demo printed no link of ${name}:\n${log}`);
  return link;
}

/** Somebody of the staff, signed in: 'owner' or 'front desk'. */
export async function staffOf({ visitor }, demo, role, options) {
  const somebody = await visitor(demo, desk, options);
  await somebody.opens('/sign-in');
  await somebody.fills('E-mail', staff[role]);
  await somebody.fills('Password', password);
  await somebody.presses('Sign in');
  await somebody.landsOn('/clinic');
  return somebody;
}

/** A patient of the demo, in. */
export async function patientOf({ visitor }, demo, name, options) {
  const patient = await visitor(demo, phone, options);
  await patient.opens(linkOf(demo, name));
  await patient.presses('Open my plan');
  await patient.landsOn('/today');
  return patient;
}
