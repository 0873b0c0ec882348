// The notifications on Firefox's screen, as a person meets them: read, pressed, waved away. Without a desktop Firefox
// draws each as a small window of its own; the harness reaches these through WebDriver BiDi's chrome scope.

import { until } from '../until.mjs';

/** Runs in Firefox's own window: keeps a record of every alert that opens from now on. */
const record = `(() => {
  if (globalThis.stippleAlerts) return true;
  globalThis.stippleAlerts = [];
  Services.ww.registerNotification((subject, topic) => {
    if (topic !== 'domwindowopened') return;
    subject.addEventListener('load', () => {
      const page = subject.document;
      if (page.documentElement.getAttribute('windowtype') !== 'alert:alert') return;
      globalThis.stippleAlerts.push({ title: page.getElementById('alertTitleLabel').value, body: page.getElementById('alertTextLabel').textContent });
    }, { once: true });
  });
  return true;
})()`;

/** The alerts on screen now, newest last. */
const open = `[...Services.wm.getEnumerator('alert:alert')]`;

export class Alerts {
  #connection;

  static async on(puppet) {
    const alerts = new Alerts();
    alerts.#connection = puppet.connection;
    await alerts.#inFirefox(record);
    return alerts;
  }

  /** Every alert so far, gone or not, as `{ title, body }`: the times somebody's phone would have buzzed. */
  history() {
    return this.#inFirefox('globalThis.stippleAlerts');
  }

  /** How many are on screen now. */
  open() {
    return this.#inFirefox(`${open}.length`);
  }

  /** Waits until one is on screen, and gives its words as `{ title, body }`. */
  async next(count = 1) {
    await until(`alert ${count}`, async () => (await this.history()).length >= count && (await this.open()) > 0, { otherwise: () => this.#tell() });
    return (await this.history())[count - 1];
  }

  /** Presses the newest one, as a person who wants to read on. */
  press() {
    return this.#touch('alertBox');
  }

  /** Closes the newest one unread, and waits until it has faded away. */
  dismiss() {
    return this.#touch('alert-close');
  }

  async #touch(part) {
    const before = await this.open();
    if (before === 0) throw new Error('There is no notification on screen.');
    await this.#inFirefox(`${open}.at(-1).document.getElementById('${part}').click() ?? true`);
    await until('the notification to go', async () => (await this.open()) < before);
  }

  async #tell() {
    return `Alerts so far: ${JSON.stringify(await this.history())}`;
  }

  async #inFirefox(expression) {
    const { result: tree } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { context } = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `JSON.stringify(${expression})`,
      target: { context },
      awaitPromise: false,
    });
    if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
    return JSON.parse(result.result.value);
  }
}
