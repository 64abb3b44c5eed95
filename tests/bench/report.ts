/** Prints measurements as lines of text, each beside its limit, and remembers whether all were kept. */
export class Report {
  #failures = 0;

  constructor(private readonly print: (line: string) => void) {}

  get hasFailures(): boolean {
    return this.#failures > 0;
  }

  heading(text: string): void {
    this.print(`\n${text}`);
  }

  /** A measurement without a limit of its own. */
  note(text: string): void {
    this.print(`      ${text}`);
  }

  atMost(what: string, value: number, limit: number, unit = ""): void {
    this.#line(what, value, value <= limit, `≤ ${limit}${unit}`, unit);
  }

  atLeast(what: string, value: number, limit: number, unit = ""): void {
    this.#line(what, value, value >= limit, `≥ ${limit}${unit}`, unit);
  }

  #line(what: string, value: number, isKept: boolean, limit: string, unit: string): void {
    if (!isKept) this.#failures++;
    const shown = `${value < 10 ? value.toFixed(2) : Math.round(value)}${unit}`;
    this.print(`${isKept ? "PASS" : "FAIL"}  ${what.padEnd(58)} ${shown.padStart(10)}  (${limit})`);
  }
}
