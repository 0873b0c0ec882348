// Review by keyboard: from the key to the next check-in on screen.

import { openDemo, staffOf } from '../steps/demo.mjs';
import { atMost, middle, percentile, told } from './table.mjs';

const STEPS = 20;
const LONGEST = 200;
const ONE = /^\/clinic\/review\/\w/;

export async function review(cast) {
  const owner = await staffOf(cast, await openDemo(cast), 'owner');
  // On the clock of the wall, which outlives the page.
  await owner.page.evaluateOnNewDocument(() =>
    addEventListener('keydown', ({ key, timeStamp }) => key === 'j' && sessionStorage.setItem('pressed', performance.timeOrigin + timeStamp), { capture: true }),
  );
  const ready = new Set();
  const devTools = await owner.page.createCDPSession();
  devTools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => status === 'Ready' && ready.add(prefetchUrl));
  await devTools.send('Preload.enable');

  const times = [];
  let ahead = 0;
  while (times.length < STEPS) {
    await owner.opens('/clinic/review?show=all');
    await owner.page.click('.queue .name');
    await owner.landsOn(ONE);
    for (let next; times.length < STEPS && (next = await nextOf(owner)); ) {
      // As a person does, who looks at the one before the next.
      ahead += await soon(() => ready.has(next));
      ready.delete(next);
      await owner.page.keyboard.press('j');
      await owner.until('the next check-in', () => owner.page.url() === next);
      times.push(await owner.until('its first paint', () => owner.page.evaluate(painted)));
    }
  }
  return [
    atMost(`Review: from the key to the next check-in on screen, 95 of 100, N = ${STEPS}`, percentile(times, 95), LONGEST, 'ms'),
    told('the same, the one in the middle', middle(times), 'ms'),
    told('of these fetched ahead', ahead, `of ${STEPS}`),
  ];
}

const nextOf = (owner) => owner.until('the page', () => owner.page.evaluate(() => document.readyState === 'complete')).then(() => owner.page.evaluate(() => document.querySelector('a[aria-keyshortcuts=j]')?.href));

async function soon(holds) {
  const deadline = performance.now() + 2000;
  while (performance.now() < deadline) {
    if (holds()) return 1;
    await new Promise((go) => setTimeout(go, 20));
  }
  return 0;
}

function painted() {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint && performance.timeOrigin + paint.startTime - Number(sessionStorage.getItem('pressed'));
}
