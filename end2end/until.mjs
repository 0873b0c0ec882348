// Waits for a condition, the only kind of waiting there is here.

import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `found` again and again until it gives something true, and returns that.
 * Fails after `within` milliseconds with a sentence that holds `what` and what `otherwise()` tells.
 */
export async function until(what, found, { within = 15_000, every = 40, otherwise = () => '' } = {}) {
  const deadline = Date.now() + within;
  for (;;) {
    const result = await found();
    if (result) return result;
    if (Date.now() > deadline) throw new Error(`Waited ${within} ms in vain for ${what}.\n${await otherwise()}`);
    await pause(every);
  }
}
