// How often the camera's hints look at the picture on a slow phone.

import { answered, healing } from '../steps/check-in.mjs';
import { atLeast } from './table.mjs';

const SLOWER = 4;
const SECONDS = 10;
const LEAST = 10;

export async function hints(cast) {
  const { patient } = await healing(cast, { javaScript: true });
  // A look reads the pixels once.
  await patient.page.evaluateOnNewDocument(() => {
    self.looks = 0;
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...where) {
      self.looks += 1;
      return read.apply(this, where);
    };
  });
  await answered(patient);
  const devTools = await patient.page.createCDPSession();
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await patient.presses('Open the camera');
  await patient.reads(/Good\. Take it|A bit dark|A bit bright|Not sharp yet/);
  const looks = await patient.page.evaluate(
    (ms) => new Promise((give) => {
      const [before, began] = [self.looks, performance.now()];
      setTimeout(() => give((1000 * (self.looks - before)) / (performance.now() - began)), ms);
    }),
    1000 * SECONDS,
  );
  return [atLeast(`camera hints on a core ${SLOWER} × slower, over ${SECONDS} s`, looks, LEAST, 'frames/s')];
}
