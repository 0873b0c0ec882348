// A browser test that reads as a promise and leaves nothing behind.
//
//   journey('a patient reads when swimming is allowed', async ({ stipple, visitor }) => {
//     const clinic = await stipple({ demo: true });
//     const patient = await visitor(clinic, phone);
//     await patient.opens('/can-i');
//     await patient.reads('Swim: from 2 April');
//   });
//
// At the end every page must have been without faults, and all that was started is stopped, also after a failure.

import { test } from 'node:test';
import { desk, openChromium, openFirefox, phone } from './browsers.mjs';
import { PushService } from './push-service.mjs';
import { Stipple } from './stipple.mjs';

export { desk, phone };

/** Longer than any wait inside, so that the wait tells what it missed. */
const longest = 120_000;

export function journey(promise, tell) {
  test(promise, { timeout: longest }, async (t) => {
    const started = [];
    const keep = async (starting, end) => {
      const thing = await starting;
      started.push(() => thing[end]());
      return thing;
    };
    const visitors = [];
    const servers = [];
    let chromium;
    const cast = {
      t,
      /** Starts a Stipple (options: Stipple.start). */
      stipple: async (options) => {
        const server = await keep(Stipple.start(options), 'stop');
        servers.push(server);
        return server;
      },
      /** Starts a push service. */
      push: () => keep(PushService.start(), 'stop'),
      /** A Chromium of one's own (options: openChromium); the others share one. */
      chromium: (options) => keep(openChromium(options), 'close'),
      /** A Firefox (options: openFirefox). */
      firefox: (options) => keep(openFirefox(options), 'close'),
      /** Somebody at a screen; in Chromium unless a browser is named. */
      visitor: async ({ origin }, screen = phone, { browser, ...options } = {}) => {
        if (!browser) browser = await (chromium ??= keep(openChromium(), 'close'));
        const visitor = await browser.visitor(origin, screen, options);
        visitors.push(visitor);
        return visitor;
      },
    };
    try {
      await tell(cast);
      for (const { faults } of visitors) faults.assertNone();
    } catch (error) {
      for (const { log } of servers) if (log) t.diagnostic(`Stipple wrote:\n${log.slice(-8000)}`);
      throw error;
    } finally {
      for (const end of started.reverse()) await end();
    }
  });
}
