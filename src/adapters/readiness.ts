// What a 403 is worth: an API server that starts forbids everything to everyone but administrators, until it has
// read its roles. One that says that it is ready means it.

/** To resend, to wait and resend, or to believe. */
export type Verdict = "early" | "starting" | "meant";

/** A server that stops and starts again is away for longer. */
const trustMs = 1000;

export class Readiness {
  readonly #ask: (path: string) => Promise<number | undefined>;
  #readyAt = Number.NEGATIVE_INFINITY;
  #look: Promise<boolean> | undefined;

  /** `ask`: with which status that path is answered. */
  constructor(ask: (path: string) => Promise<number | undefined>) {
    this.#ask = ask;
  }

  /** A connection broke: nothing is known any more. */
  doubt(): void {
    this.#readyAt = Number.NEGATIVE_INFINITY;
  }

  /** Of a 403 that has just come to what was sent then, in milliseconds of `performance.now()`. */
  async judge(sentAt: number): Promise<Verdict> {
    if (sentAt >= this.#readyAt && performance.now() - this.#readyAt < trustMs) return "meant";
    this.#look ??= this.#lookNow();
    return (await this.#look) ? "early" : "starting";
  }

  async #lookNow(): Promise<boolean> {
    const isReady = await this.#isReady();
    if (isReady) this.#readyAt = performance.now();
    this.#look = undefined;
    return isReady;
  }

  async #isReady(): Promise<boolean> {
    const told = await this.#ask("/readyz");
    if (!isHidden(told)) return told === 200;
    // Nobody can use a server who may not ask for its version. Who may, may see whether it is ready, too, but for
    // clusters that hide that.
    if ((await this.#ask("/version")) !== 200) return false;
    const again = await this.#ask("/readyz");
    return again === 200 || isHidden(again);
  }
}

function isHidden(status: number | undefined): boolean {
  return status === 403 || status === 404;
}
