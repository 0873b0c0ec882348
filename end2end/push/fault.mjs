// How the service misbehaves towards application servers, when a test tells it to.

export class Fault {
  #status;
  #headers = {};
  #left = 0;
  #held;
  #release;

  /** Answers the next `times` posts with this status instead of taking them: 410, 413, 500 … */
  refuse(status, { times = Infinity, retryAfter } = {}) {
    this.#status = status;
    this.#headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    this.#left = times;
  }

  /** Takes posts and never answers them. */
  hang() {
    this.#status = 'hang';
    this.#left = Infinity;
  }

  /** Takes and delivers posts, but keeps back every answer until `release()`. */
  holdAnswers() {
    this.#held = new Promise((release) => (this.#release = release));
  }

  /** Sends the answers that were kept back, and all later ones at once. */
  release() {
    this.#release?.();
    this.#held = undefined;
  }

  /** Behaves well from now on. */
  mend() {
    this.#left = 0;
    this.release();
  }

  /** The answer for this post if it is to fail: `{ status, headers }`, or 'hang'; nothing if all is well. */
  next() {
    if (this.#left <= 0) return undefined;
    this.#left -= 1;
    return this.#status === 'hang' ? 'hang' : { status: this.#status, headers: this.#headers };
  }

  /** Resolves when an answer may go out. */
  async leave() {
    await this.#held;
  }
}
