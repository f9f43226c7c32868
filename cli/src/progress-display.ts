/**
 * How far a synthesis is, on stderr: one line that is redrawn for a person, plain lines for a log.
 *
 * A plain line comes with each new stage and then at most every ten seconds.
 */
import type { ProgressView } from "@loopai/server";
import type { Printer } from "./printer.ts";

type Stage = ProgressView["stage"];

/** What each stage is called, and its usual share of the whole in per cent. */
const STAGES: Readonly<Record<Stage, { readonly label: string; readonly share: number }>> = {
  reading: { label: "reading the rows", share: 3 },
  counting: { label: "counting words", share: 7 },
  folds: { label: "learning on folds, to calibrate", share: 50 },
  training: { label: "learning on all rows", share: 17 },
  asking: { label: "asking the model", share: 15 },
  certifying: { label: "certifying on rows kept aside", share: 4 },
  gate: { label: "passing the gate", share: 4 },
};

const BAR = 24;
const REDRAW_MS = 100;
const PLAIN_EVERY_MS = 10_000;
const SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

export class ProgressDisplay implements Disposable {
  readonly #printer: Printer;
  readonly #clock: () => number;
  readonly #startedMs: number;
  #progress: ProgressView = { stage: "reading", done: 0, total: 1 };
  #plainStage: Stage | undefined;
  #plainMs = 0;
  #frame = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param clock Milliseconds from any start. */
  constructor(printer: Printer, clock: () => number = () => performance.now()) {
    this.#printer = printer;
    this.#clock = clock;
    this.#startedMs = clock();
    if (printer.isTerminal) this.#timer = setInterval(() => this.#redraw(), REDRAW_MS).unref();
  }

  show(progress: ProgressView): void {
    this.#progress = progress;
    if (this.#printer.isTerminal) this.#redraw();
    else this.#plain();
  }

  /** Takes the line away again; later output starts on a clean line. */
  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    if (this.#printer.isTerminal) this.#printer.raw("\r\u001b[2K");
  }

  #redraw(): void {
    const { colors } = this.#printer;
    const done = percentDone(this.#progress);
    const filled = Math.round((done / 100) * BAR);
    const bar = colors.cyan("█".repeat(filled)) + colors.dim("░".repeat(BAR - filled));
    this.#frame = (this.#frame + 1) % SPINNER.length;
    const text = `${SPINNER[this.#frame]} ${bar} ${String(done).padStart(3)} %  ${this.#elapsed()}  ${this.#stageText()}`;
    this.#printer.raw(`\r\u001b[2K${text}`);
  }

  #plain(): void {
    const nowMs = this.#clock();
    const { stage } = this.#progress;
    if (stage === this.#plainStage && nowMs - this.#plainMs < PLAIN_EVERY_MS) return;
    this.#plainStage = stage;
    this.#plainMs = nowMs;
    this.#printer.line(
      `${String(percentDone(this.#progress)).padStart(3)} %  ${this.#elapsed()}  ${this.#stageText()}`,
    );
  }

  #elapsed(): string {
    return `${((this.#clock() - this.#startedMs) / 1_000).toFixed(1)} s`.padStart(7);
  }

  #stageText(): string {
    const { stage, done, total, best, spent_usd: spent } = this.#progress;
    if (stage === "asking") {
      const known = best === undefined ? "" : `, best so far ${(best * 100).toFixed(1)} %`;
      return `${STAGES.asking.label} (${done} programs${known}, ${(spent ?? 0).toFixed(4)} USD)`;
    }
    const steps = total > 1 ? ` (${done} of ${total})` : "";
    return STAGES[stage].label + steps;
  }
}

/** Share of the whole that is done, 0 to 100: the stages before, and the present one as far as it is. */
export function percentDone({ stage, done, total }: ProgressView): number {
  let before = 0;
  for (const [name, { share }] of Object.entries(STAGES)) {
    if (name === stage) break;
    before += share;
  }
  const within = total > 0 ? Math.min(1, done / total) : 0;
  return Math.floor(before + STAGES[stage].share * within);
}
