import type { SentAnswer } from "./outbox.ts";

/** Typing is saved when it pauses, milliseconds. */
const PAUSE_MS = 700;

/** True for an answer that says something. */
function isAnswered(answer: SentAnswer): boolean {
  return answer !== null && answer !== "" && !(Array.isArray(answer) && answer.length === 0);
}

/** Whether a field says something else than the page was made with. */
function isTouched(field: HTMLInputElement | HTMLSelectElement): boolean {
  if (field instanceof HTMLInputElement) {
    return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
  }
  const options = [...field.options];
  const made = options.find((option) => option.defaultSelected) ?? options[0];
  return field.value !== (made?.value ?? "");
}

/** The form of the quiz (`components/QuizPaper.tsx`) as its island works with it. */
export class QuizForm {
  readonly #questions: HTMLFieldSetElement[];
  readonly #stop = new AbortController();
  readonly #typing = new Map<HTMLFieldSetElement, ReturnType<typeof setTimeout>>();
  #onAnswer: (question: string, answer: SentAnswer) => void = () => {};

  constructor(private readonly form: HTMLFormElement) {
    this.#questions = [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-question]")];
    // The page's own save button is for browsers without scripts.
    form.classList.add("quiz-live");
    // A page that is loaded again shows what is saved, not what the browser remembers of the fields.
    form.autocomplete = "off";
  }

  get total(): number {
    return this.#questions.length;
  }

  /** The numbers of the saves that the page was made with, by question. */
  known(): Record<string, number> {
    return Object.fromEntries(
      this.#questions.map(({ dataset }) => [dataset.question, Number(dataset.seq)]),
    );
  }

  /** The answers that were given before anybody listened, by question. */
  early(): Map<string, SentAnswer> {
    const changed = this.#questions.filter((question) =>
      [...question.querySelectorAll("select")].some(isTouched) ||
      [...question.querySelectorAll("input")].some(isTouched)
    );
    return new Map(changed.map((one) => [one.dataset.question!, this.#answer(one)]));
  }

  /** Calls back with each answer: a choice at once, typing when it pauses. */
  listen(onAnswer: (question: string, answer: SentAnswer) => void): void {
    this.#onAnswer = onAnswer;
    const { signal } = this.#stop;
    this.form.addEventListener("input", (event) => {
      const question = this.#questionOf(event.target);
      if (!question || !(event.target instanceof HTMLInputElement)) return;
      if (event.target.type !== "text") return;
      clearTimeout(this.#typing.get(question));
      this.#typing.set(question, setTimeout(() => this.#tell(question), PAUSE_MS));
    }, { signal });
    this.form.addEventListener("change", (event) => {
      const question = this.#questionOf(event.target);
      if (question) this.#tell(question);
    }, { signal });
    this.form.addEventListener("keydown", (event) => {
      // Enter in a line would press the save button.
      const isLine = event.target instanceof HTMLInputElement && event.target.type === "text";
      if (event.key === "Enter" && isLine) event.preventDefault();
    }, { signal });
  }

  /** Calls back when the form is to be submitted, in place of submitting it. */
  onSubmit(onSubmit: () => void): void {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      onSubmit();
    }, { signal: this.#stop.signal });
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Tells at once what was being typed. */
  flush(): void {
    for (const question of [...this.#typing.keys()]) this.#tell(question);
  }

  #tell(question: HTMLFieldSetElement): void {
    clearTimeout(this.#typing.get(question));
    this.#typing.delete(question);
    this.#onAnswer(question.dataset.question!, this.#answer(question));
  }

  #questionOf(target: EventTarget | null): HTMLFieldSetElement | null {
    return target instanceof Element ? target.closest("fieldset[data-question]") : null;
  }

  #find(id: string): HTMLFieldSetElement | undefined {
    return this.#questions.find(({ dataset }) => dataset.question === id);
  }

  #answer(question: HTMLFieldSetElement): SentAnswer {
    const inputs = [...question.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")];
    const chosen = inputs.filter((input) => input.checked).map(({ dataset }) => dataset.option!);
    switch (question.dataset.kind) {
      case "multiple":
        return chosen;
      case "short":
      case "number":
        return inputs[0].value.trim() === "" ? null : inputs[0].value;
      case "matching":
        return [...question.querySelectorAll("select")].filter(({ value }) => value !== "")
          .map(({ dataset, value }): [string, string] => [dataset.pair!, value]);
      default:
        return chosen[0] ?? null;
    }
  }

  /** Puts an answer that had not reached the server into its fields again. */
  restore(id: string, answer: SentAnswer): void {
    const question = this.#find(id);
    if (!question) return;
    const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    const matched = new Map(list.filter((one) => Array.isArray(one)) as [string, string][]);
    for (const select of question.querySelectorAll("select")) {
      select.value = matched.get(select.dataset.pair!) ?? "";
    }
    for (const input of question.querySelectorAll("input")) {
      if (input.type === "text") input.value = String(answer ?? "");
      else if (input.type !== "hidden") input.checked = list.includes(input.dataset.option!);
    }
  }

  answeredCount(): number {
    return this.#questions.filter((question) => this.#isDone(question)).length;
  }

  /** The numbers, from 1, of the questions without an answer. */
  openNumbers(): number[] {
    return this.#questions.flatMap((question, at) => this.#isDone(question) ? [] : [at + 1]);
  }

  /** Answered with something that the server takes. */
  #isDone(question: HTMLFieldSetElement): boolean {
    return isAnswered(this.#answer(question)) && !question.classList.contains("quiz-refused");
  }

  /** Shows at a question what the server had against its answer; null takes it away. */
  complain(id: string, message: string | null): void {
    const question = this.#find(id);
    const place = question?.querySelector<HTMLElement>("[data-error]");
    if (!question || !place) return;
    place.hidden = message === null;
    question.classList.toggle("quiz-refused", message !== null);
    place.querySelector("span")!.textContent = message ?? "";
    const line = question.querySelector<HTMLInputElement>("input[type=text]");
    if (message === null) line?.removeAttribute("aria-invalid");
    else line?.setAttribute("aria-invalid", "true");
  }
}
