import { normalizeText } from "../grading.ts";
import type { Gradable, SpecOf } from "../spec.ts";

/** What can be corrected of a question after somebody has started. */
export type Correction =
  /** One more option is right: of choices, or of true and false. */
  | { action: "accept_option"; option: string }
  /** One more spelling is right. */
  | { action: "accept_text"; text: string }
  /** One more number is right. */
  | { action: "accept_number"; value: number; tolerance: number }
  /** One more option belongs to a pair. */
  | { action: "accept_pair"; pair: string; option: string }
  /** The question counts no more, or again. */
  | { action: "drop" }
  | { action: "restore" };

/** What a correction can do, in the order in which it is offered. */
export const CORRECTIONS = [
  "accept_option",
  "accept_text",
  "accept_number",
  "accept_pair",
  "drop",
  "restore",
] as const satisfies Correction["action"][];

/** The corrections that a kind of question has besides being dropped. */
export const ACCEPTING = {
  single: "accept_option",
  multiple: "accept_option",
  truefalse: "accept_option",
  short: "accept_text",
  number: "accept_number",
  matching: "accept_pair",
} as const satisfies Record<Gradable["kind"], Correction["action"]>;

type Spec = Gradable["spec"];

function acceptChoice({ options }: SpecOf<"single">, id: string): Spec | null {
  const found = options.find((option) => option.id === id);
  if (!found || (found.right && found.weight === undefined)) return null;
  // Without a weight of its own a right option is worth its full share.
  const { weight: _weight, ...rest } = found;
  return { options: options.map((option) => option === found ? { ...rest, right: true } : option) };
}

function acceptTruth(spec: SpecOf<"truefalse">, id: string): Spec | null {
  if ((id !== "true" && id !== "false") || spec.right.includes(id)) return null;
  return { ...spec, right: [...spec.right, id] };
}

function acceptText({ accepted }: SpecOf<"short">, text: string): Spec | null {
  const isSame = (one: { text: string }) => normalizeText(one.text) === normalizeText(text);
  if (accepted.some((one) => isSame(one) && (one.weight ?? 100) >= 100)) return null;
  return { accepted: [...accepted.filter((one) => !isSame(one)), { text }] };
}

function acceptNumber(
  { accepted }: SpecOf<"number">,
  { value, tolerance }: { value: number; tolerance: number },
): Spec | null {
  const isKnown = accepted.some((one) =>
    one.value === value && one.tolerance >= tolerance && (one.weight ?? 100) >= 100
  );
  return isKnown ? null : { accepted: [...accepted, { value, tolerance }] };
}

function acceptPair({ pairs, options }: SpecOf<"matching">, pair: string, id: string): Spec | null {
  const found = pairs.find((one) => one.id === pair);
  if (!found || found.right.includes(id) || !options.some((option) => option.id === id)) {
    return null;
  }
  const corrected = { ...found, right: [...found.right, id] };
  return { pairs: pairs.map((one) => one === found ? corrected : one), options };
}

/** A question's spec after a correction; null when there is nothing in it to correct that way. */
export function correctedSpec(question: Gradable, correction: Correction): Spec | null {
  switch (correction.action) {
    case "accept_option":
      if (question.kind === "truefalse") return acceptTruth(question.spec, correction.option);
      if (question.kind !== "single" && question.kind !== "multiple") return null;
      return acceptChoice(question.spec, correction.option);
    case "accept_text":
      return question.kind === "short" ? acceptText(question.spec, correction.text) : null;
    case "accept_number":
      return question.kind === "number" ? acceptNumber(question.spec, correction) : null;
    case "accept_pair":
      if (question.kind !== "matching") return null;
      return acceptPair(question.spec, correction.pair, correction.option);
    case "drop":
    case "restore":
      return question.spec;
  }
}
