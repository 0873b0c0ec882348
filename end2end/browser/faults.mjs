// What a page does wrong without showing it: errors on the console, scripts that throw, breaches of the content
// security policy, requests that fail or are refused.

import assert from 'node:assert/strict';

/** A request that was given up because the page was left is none. */
const abandoned = /ERR_ABORTED|NS_BINDING_ABORTED|NS_ERROR_ABORT/;
/** Nor is a fade between two pages that the browser itself gives up; it shows the page all the same. */
const unfaded = /^(InvalidState|Abort|Timeout)Error: Transition was (aborted|skipped)/;

export class Faults {
  #seen = [];
  #forgiven = [];
  #watched = new WeakSet();

  /** Notes from now on what goes wrong in this page. */
  async watch(page) {
    if (!page || this.#watched.has(page)) return;
    this.#watched.add(page);
    page.on('console', (message) => ['error', 'assert'].includes(message.type()) && this.#note(`console: ${message.text()}`, message.location()?.url));
    page.on('pageerror', (error) => {
      const text = `${error.message ?? error}`;
      if (!unfaded.test(text)) this.#note(`script: ${text}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (!abandoned.test(why)) this.#note(`request: ${why} ${request.url()}`);
    });
    page.on('response', (response) => response.status() >= 400 && this.#note(`answer: ${response.status()} ${response.request().method()} ${response.url()}`));
    // Firefox tells of breaches on a console of its own only.
    await page.evaluateOnNewDocument(() =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
        console.error(`policy: ${effectiveDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`),
      ),
    );
  }

  /** Lets faults pass that a test provokes: `forgive(/422/)`. */
  forgive(pattern) {
    this.#forgiven.push(pattern);
  }

  /** Those that count. */
  get list() {
    return this.#seen.filter((fault) => !this.#forgiven.some((pattern) => pattern.test(fault)));
  }

  /** Fails if there was any. */
  assertNone() {
    assert.deepEqual(this.list, [], 'Something went wrong unseen');
  }

  toString() {
    return this.list.length ? `Faults:\n  ${this.list.join('\n  ')}` : 'No faults.';
  }

  #note(fault, where) {
    this.#seen.push(where ? `${fault} (${where})` : fault);
  }
}
