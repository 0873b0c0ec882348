// Pictures of pages: on a phone (390×844) and a desk (1280×800), light and dark.
//
//   node end2end/shots.mjs --at http://localhost:3000 --into target/shots /today /can-i
//     --first ADDRESS    opens this before, and presses its one main button if it has a form (a link that signs in)
//     --press WORDS      … or the button with these words
//     --language es      what the browser says it reads
//     --only phone-light,desk-dark
//     --whole            the whole page instead of the screen

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { desk, openChromium, phone } from './browsers.mjs';

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: 'http://localhost:3000' },
    into: { type: 'string', default: 'target/shots' },
    first: { type: 'string' },
    press: { type: 'string' },
    language: { type: 'string', default: 'en' },
    only: { type: 'string' },
    whole: { type: 'boolean', default: false },
  },
});
const only = options.only?.split(',');
await mkdir(options.into, { recursive: true });

const chromium = await openChromium();
try {
  for (const [device, screen] of Object.entries({ phone, desk })) {
    // One signing in a device: a link may work only once.
    const visitor = await chromium.visitor(options.at, screen, { language: options.language });
    if (options.first) await signIn(visitor);
    for (const scheme of ['light', 'dark']) {
      if (only && !only.includes(`${device}-${scheme}`)) continue;
      await visitor.page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const path of paths) await take(visitor, path, `${device}-${scheme}`);
    }
    for (const fault of visitor.faults.list) console.error(`fault: ${fault}`);
  }
} finally {
  await chromium.close();
}

async function signIn(visitor) {
  await visitor.opens(options.first);
  const button = options.press ?? (await visitor.page.evaluate(() => document.querySelector('main form button')?.innerText));
  if (!button) return;
  await Promise.all([visitor.page.waitForNavigation(), visitor.presses(button)]);
}

async function take(visitor, path, look) {
  const status = await visitor.opens(path);
  await visitor.page.evaluate(() => document.fonts.ready.then(() => {}));
  const file = join(options.into, `${path.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '') || 'home'}-${look}.png`);
  await visitor.page.screenshot({ path: file, fullPage: options.whole });
  console.log(`${file}  ${status}`);
}
