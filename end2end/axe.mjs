// Looks a page over with axe-core, and fails on what would keep somebody out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const grave = ['serious', 'critical'];

/** What axe finds serious or critical on this page, one line each with the elements. */
export async function barriers(page) {
  // Evaluated by the driver, which the page's content security policy does not concern.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => grave.includes(impact))
    .map(({ id, impact, help, nodes }) => `${impact} ${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}  ${failureSummary.split('\n').slice(1).join(';')}`).join('\n')}`);
}

export async function assertNoBarriers(page) {
  assert.deepEqual(await barriers(page), [], `axe-core objects to ${page.url()}`);
}
