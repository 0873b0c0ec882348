// Somebody at a screen, in the words a test is told in: opens, presses, fills, reads.
// Whatever goes wrong unseen meanwhile (see faults.mjs) is kept, and fails the test at its end.

import assert from 'node:assert/strict';
import { until } from '../until.mjs';
import { Faults } from './faults.mjs';
import { findControl, findPressable, isWithinReach, plain } from './find.mjs';

/** Errors of asking a page that is just being replaced by the next. */
const passing = /context|detached|navigat|no such (frame|window|node)|does not belong to the document|discarded|DOM rebuilding/i;

export class Visitor {
  faults = new Faults();

  static async in(context, { origin, screen, javaScript, language, calm }) {
    const visitor = new Visitor();
    Object.assign(visitor, { context, origin });
    visitor.page = await context.newPage();
    await visitor.faults.watch(visitor.page);
    // A tab that is gone before it could be watched did no wrong.
    context.on('targetcreated', (target) => target.page().then((page) => visitor.faults.watch(page)).catch(() => {}));
    await visitor.page.setViewport(screen);
    // A press that falls into the fading of one page into the next meets neither: nobody here presses that fast on purpose.
    if (calm) await visitor.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    if (!javaScript) await visitor.page.setJavaScriptEnabled(false);
    if (language !== 'en') await visitor.page.setExtraHTTPHeaders({ 'Accept-Language': language });
    return visitor;
  }

  /** Opens a path of the site, or a whole address; gives the status. */
  async opens(path) {
    const address = new URL(path, this.origin).href;
    const open = () => this.page.goto(address);
    // A press just before may start on its own way only now, and so end ours: what was wished last counts.
    const response = await open().catch((error) => (/ERR_ABORTED/.test(error.message) ? open() : Promise.reject(error)));
    return response?.status();
  }

  /** Presses the button or link with these words on it. */
  async presses(words) {
    for (;;) {
      const element = await this.#find('a button or link', findPressable, words, isWithinReach);
      try {
        return await element.click();
      } catch (error) {
        // Found on a page that was just being replaced: what is meant is on the next.
        if (!passing.test(error.message)) throw error;
      }
    }
  }

  /** Puts a value into the field with this label: types it, picks it from a list, or ticks it (true, false). */
  async fills(label, value) {
    const field = await this.#find('a field', findControl, label);
    const kind = await field.evaluate((element) => (element.localName === 'select' ? 'select' : (element.type ?? 'text')));
    if (kind === 'select') {
      const option = await field.evaluate((element, wanted) => [...element.options].find(({ value, text }) => value === wanted || text.trim() === wanted)?.value, value);
      assert.notEqual(option, undefined, `"${label}" offers no "${value}"`);
      await field.select(option);
    } else if (kind === 'checkbox' || kind === 'radio') {
      if ((await field.evaluate((element) => element.checked)) === value) return;
      await (await this.#find('a field', findControl, label, isWithinReach)).click();
    } else if (['date', 'time', 'datetime-local', 'month', 'color', 'range'].includes(kind)) {
      // Typed by a picker whose keys differ by locale: set as the picker sets it.
      await field.evaluate((element, text) => {
        element.value = text;
        for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
      }, value);
    } else {
      await field.evaluate((element) => (element.value = ''));
      await field.type(value);
    }
  }

  /** What the field with this label holds. */
  async holds(label) {
    return (await this.#find('a field', findControl, label)).evaluate((element) => (element.type === 'checkbox' ? element.checked : element.value));
  }

  /** Waits until the page reads so: a text, or a regular expression, whose match it gives. Spaces of all kinds count as one. */
  async reads(words) {
    const pattern = words instanceof RegExp ? words : undefined;
    return this.until(`the page to read ${pattern ?? `"${words}"`}`, async () => {
      const text = await this.text();
      return pattern ? text.match(pattern) : text.includes(plain(words));
    });
  }

  /** Fails if the page reads so now. */
  async doesNotRead(words) {
    const text = await this.text();
    assert.ok(!(words instanceof RegExp ? words.test(text) : text.includes(plain(words))), `The page reads ${words}.\n${await this.#tell()}`);
  }

  /** All one can read on the page, in one line. */
  async text() {
    return plain((await this.#ask(() => document.body?.innerText)) ?? '');
  }

  /** Waits until `found()` gives something true; tells the page where it does not. */
  until(what, found) {
    return until(what, found, { otherwise: () => this.#tell() });
  }

  /** Lets the site notify, as if asked and granted (Chromium; Firefox is told at its start). */
  async allowsNotifications() {
    await this.context.overridePermissions(this.origin, ['notifications']);
  }

  /** Hands the site's worker a push (Chromium, which can subscribe nowhere offline; Firefox gets real ones). */
  async receives(message) {
    const devTools = await this.page.createCDPSession();
    const registered = new Promise((found) =>
      devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations.length && found(registrations[0].registrationId)),
    );
    // A push that is handed to a worker still waking up is lost.
    const awake = new Promise((found) =>
      devTools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => versions.some(({ status, runningStatus }) => status === 'activated' && runningStatus === 'running') && found()),
    );
    await devTools.send('ServiceWorker.enable');
    await registered;
    await devTools.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
    await awake;
    await devTools.send('ServiceWorker.deliverPushMessage', { origin: this.origin, registrationId: await registered, data: JSON.stringify(message) });
  }

  /** Waits until the site shows this many notifications, and gives them as `{ title, body, tag }`. */
  notifications(count) {
    const ask = async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, tag }) => ({ title, body, tag }));
    return this.until(`${count} notifications`, async () => {
      const shown = await this.#ask(ask);
      return shown?.length === count && shown;
    });
  }

  /** Waits until one of this visitor's tabs shows this path, and goes on there. */
  async landsOn(path) {
    const matches = (url) => (path instanceof RegExp ? path.test(new URL(url).pathname) : new URL(url).pathname === path);
    this.page = await this.until(`a tab at ${path}`, async () =>
      (await this.context.pages()).findLast((page) => page.url().startsWith(this.origin) && matches(page.url())),
    );
  }

  #ask(question, ...values) {
    return this.#unlessLeaving(this.page.evaluate(question, ...values));
  }

  /** Waits until `find` finds such an element and `ready` holds for it. */
  #find(what, find, words, ready) {
    return this.until(`${what} "${words}"`, async () => {
      const element = (await this.#unlessLeaving(this.page.evaluateHandle(find, words)))?.asElement();
      if (!element || !ready) return element;
      return (await this.#unlessLeaving(element.evaluate(ready))) && element;
    });
  }

  /** What was asked; undefined where the question was lost with a page that is being replaced. */
  async #unlessLeaving(asked) {
    try {
      return await asked;
    } catch (error) {
      if (passing.test(error.message)) return undefined;
      throw error;
    }
  }

  async #tell() {
    return `${this.page.url()} reads: ${(await this.text()).slice(0, 2000)}\n${this.faults}`;
  }
}
