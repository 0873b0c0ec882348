// One running Stipple: the built binary on a free port, with a data folder of its own that is gone afterwards.
//
//   const stipple = await Stipple.start({ clock: '2026-03-02T08:59:00Z', push });
//   await stipple.kill();      as a power cut would
//   await stipple.restart();   on the same data and port
//   await stipple.stop();      politely; removes the data

import { spawn, execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { until } from './until.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const binary = process.env.STIPPLE_BIN ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'stipple');

export class Stipple {
  /** Everything it wrote, both streams. */
  log = '';
  #arguments;
  #child;

  /**
   * Starts one and waits until it is ready.
   * `clock`: the instant its clock starts from; `push`: a PushService it may send to; `demo`: with the demo clinic;
   * `env`: further settings; `prepare(stipple)`: what to do with the data before the start, `stipple.run` at hand.
   */
  static async start({ clock, push, demo = false, env = {}, prepare } = {}) {
    const stipple = new Stipple();
    stipple.port = await freePort();
    stipple.origin = `http://localhost:${stipple.port}`;
    stipple.data = await mkdtemp(join(tmpdir(), 'stipple-'));
    stipple.env = {
      ...inherited(),
      STIPPLE_ADDR: `127.0.0.1:${stipple.port}`,
      STIPPLE_BASE_URL: stipple.origin,
      STIPPLE_DATA: stipple.data,
      ...(clock && { STIPPLE_CLOCK: clock }),
      // Push services refuse a sender whom they could not write to; our address at localhost is none.
      ...(push && { STIPPLE_PUSH_ALLOW: push.origin, STIPPLE_CONTACT: 'mailto:care@harbour.example' }),
      ...env,
    };
    stipple.#arguments = demo ? ['serve', '--demo'] : ['serve'];
    try {
      await prepare?.(stipple);
      await stipple.restart();
    } catch (error) {
      await stipple.stop();
      throw error;
    }
    return stipple;
  }

  /** Runs another of its commands on the same data, and gives what it printed. */
  async run(...words) {
    const { stdout } = await promisify(execFile)(resolve(binary), words, { env: this.env, cwd: this.data });
    return stdout;
  }

  /** Starts the server again on the same data and port. */
  async restart() {
    await this.kill('SIGTERM');
    this.#child = spawn(resolve(binary), this.#arguments, { env: this.env, cwd: this.data, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream.on('data', (text) => (this.log += text));
    this.#child.on('error', (error) => (this.log += `${error}\n`));
    await until('Stipple to be ready', () => this.#ready(), { within: 30_000, otherwise: () => this.log });
  }

  /** Ends the process with a signal and waits until it is gone; the data stays. */
  async kill(signal = 'SIGKILL') {
    const child = this.#child;
    if (!child || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  /** Ends it politely, or by force where it does not listen, and removes its data. */
  async stop() {
    const force = setTimeout(() => this.kill(), 10_000);
    await this.kill('SIGTERM');
    clearTimeout(force);
    await rm(this.data, { recursive: true, force: true });
  }

  async #ready() {
    const { exitCode, signalCode, pid } = this.#child;
    if (pid === undefined || exitCode !== null || signalCode !== null) throw new Error(`Stipple ended at its start:\n${this.log}`);
    const answer = await fetch(`${this.origin}/readyz`).catch(() => undefined);
    return answer?.ok;
  }
}

/** This process's environment without settings of Stipple's, which would leak from the developer's shell into a test. */
const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('STIPPLE_')));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
