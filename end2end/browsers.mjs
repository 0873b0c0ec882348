// Real browsers, headless: Debian's Chromium and Firefox, or those that STIPPLE_CHROMIUM and STIPPLE_FIREFOX name.
//
//   const chromium = await openChromium();
//   const patient = await chromium.visitor(stipple.origin, phone);
//   const firefox = await openFirefox({ push });       a Firefox whose push service is ours

import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { Alerts } from './browser/alerts.mjs';
import { Visitor } from './browser/visitor.mjs';

export const phone = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const desk = { width: 1280, height: 800 };

const paths = {
  chromium: [process.env.STIPPLE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: [process.env.STIPPLE_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

function executable(name) {
  const found = paths[name].find((path) => path && existsSync(path));
  if (!found) throw new Error(`No ${name} here: run 'make setup', or name one in STIPPLE_${name.toUpperCase()}.`);
  return found;
}

/** A browser and those who look through it. */
class Browser {
  visitors = [];

  constructor(puppet, alerts, { profile } = {}) {
    this.puppet = puppet;
    this.profile = profile;
    /** The notifications on its screen (Firefox only). */
    this.alerts = alerts;
  }

  /** Somebody with cookies and storage of their own, at a screen of this size. `javaScript: false` looks without scripts. */
  async visitor(origin, screen = phone, { javaScript = true, language = 'en' } = {}) {
    // Firefox gives its notifications to the window's own profile only, and only that profile outlives its browser.
    const own = this.alerts || this.profile;
    const context = own && this.visitors.length === 0 ? this.puppet.defaultBrowserContext() : await this.puppet.createBrowserContext();
    const visitor = await Visitor.in(context, { origin, screen, javaScript, language, calm: !this.alerts });
    this.visitors.push(visitor);
    return visitor;
  }

  async close() {
    await this.puppet.close();
  }
}

/** `profile`: a folder in which all that it keeps lies; closed and opened again with the same, it is the same person's browser. */
export async function openChromium({ profile } = {}) {
  const puppet = await puppeteer.launch({
    executablePath: executable('chromium'),
    ...(profile && { userDataDir: profile }),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      // A camera that moves by itself, and that a page may use.
      ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    ],
  });
  return new Browser(puppet, undefined, { profile });
}

/**
 * `push`: the PushService it subscribes at. `notifications`: what it answers when a page asks for permission,
 * 'granted' or 'denied'.
 */
export async function openFirefox({ push, notifications = 'granted' } = {}) {
  const puppet = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    // Lets the harness see and press the notifications, which are windows of the browser's own.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'alerts.useSystemBackend': false,
      'permissions.default.desktop-notification': notifications === 'granted' ? 1 : 2,
      ...(push && {
        'dom.push.connection.enabled': true,
        'dom.push.serverURL': push.socket,
        'dom.push.testing.allowInsecureServerURL': true,
        'dom.push.testing.ignorePermission': true,
      }),
    },
  });
  return new Browser(puppet, await Alerts.on(puppet));
}
