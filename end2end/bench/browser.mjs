// What only a browser can measure, on the binary that STIPPLE_BIN names: node browser.mjs [photo|hints|review…]

import { openChromium, phone } from '../browsers.mjs';
import { Stipple } from '../stipple.mjs';
import { hints } from './hints.mjs';
import { photo } from './photo.mjs';
import { review } from './review.mjs';
import { table } from './table.mjs';

const groups = { photo, hints, review };
const named = process.argv.slice(2);

async function measure(group) {
  const ends = [];
  const after = (end) => ends.push(end);
  const cast = {
    after,
    stipple: async (options) => {
      const server = await Stipple.start(options);
      after(() => server.stop());
      return server;
    },
    visitor: async ({ origin }, screen = phone, options = {}) => {
      const browser = await openChromium();
      after(() => browser.close());
      return browser.visitor(origin, screen, options);
    },
  };
  try {
    return await group(cast);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

const rows = [];
for (const [name, group] of Object.entries(groups)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.error(`· measuring in a browser: ${name}`);
  rows.push(...(await measure(group)));
}
console.log(table(rows));
process.exitCode = rows.every(({ kept }) => kept) ? 0 : 1;
