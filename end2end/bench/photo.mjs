// A photo as a phone's camera leaves it, over a bad line: what goes over the wire, and how long it takes to be with the clinic.

import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answered, healing, waiting } from '../steps/check-in.mjs';
import { Line } from './line.mjs';
import { atMost, middle, told } from './table.mjs';

const ROUNDS = 3;
/** 1 Mbit/s each way, as bytes a second; and milliseconds. */
const SLOW = { offline: false, downloadThroughput: 125_000, uploadThroughput: 125_000, latency: 300 };
const WIRE_KB = 500;

/** 12 MP with the grain of a scalp close by, at least 4 MB, each another. */
const grainy = async (visitor, path) => {
  const bytes = await visitor.page.evaluate(async () => {
    const [width, height] = [4000, 3000];
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const paint = canvas.getContext('2d');
    const picture = paint.createImageData(width, height);
    for (let at = 0; at < picture.data.length; at += 4) {
      const grain = 34 * Math.random();
      const shade = 110 + (at / picture.data.length) * 60 + grain;
      picture.data.set([shade, shade * 0.76, shade * 0.66, 255], at);
    }
    paint.putImageData(picture, 0, 0);
    const encode = (quality) => new Promise((give) => canvas.toBlob(give, 'image/jpeg', quality));
    let blob;
    for (let quality = 0.7; (blob = await encode(quality)).size < 4_000_000; quality += 0.04);
    return new Promise((give) => Object.assign(new FileReader(), { onload: ({ target }) => give(target.result.split(',')[1]) }).readAsDataURL(blob));
  });
  await writeFile(path, Buffer.from(bytes, 'base64'));
};

export async function photo(cast) {
  const folder = await mkdtemp(join(tmpdir(), 'photo-'));
  const line = await Line.open();
  cast.after(() => rm(folder, { recursive: true }));
  cast.after(() => line.close());
  const stipple = async (options) => {
    const server = await cast.stipple({ ...options, env: { STIPPLE_BASE_URL: line.origin } });
    line.to = server.port;
    server.origin = line.origin;
    return server;
  };
  const { owner, patient } = await healing({ ...cast, stipple }, { javaScript: true });
  await answered(patient);
  const devTools = await patient.page.createCDPSession();
  await devTools.send('Network.emulateNetworkConditions', SLOW);
  const [weights, wires, times] = [[], [], []];
  for (let n = 0; n < ROUNDS; n += 1) {
    const path = join(folder, `${n}.jpg`);
    await grainy(owner, path);
    weights.push((await stat(path)).size);
    const [before, began] = [line.up, performance.now()];
    await (await patient.page.waitForSelector('input[type=file]')).uploadFile(path);
    await patient.until('the photo to arrive', async () => (await patient.page.$$eval('.taken .chip', (chips) => chips.map(({ innerText }) => innerText))).filter((said) => said === 'With your clinic').length === n + 1 && (await waiting(patient)) === 0);
    times.push(performance.now() - began);
    wires.push(line.up - before);
  }
  const of = `a photo of ${(middle(weights) / 1e6).toFixed(1)} MB and 12 MP, 1 Mbit/s and 300 ms, N = ${ROUNDS}`;
  return [
    atMost(`on the wire of ${of}`, Math.max(...wires) / 1000, WIRE_KB, 'KB'),
    told('from chosen to with the clinic, of the same', middle(times) / 1000, 's'),
  ];
}
