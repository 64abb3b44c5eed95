import { markdownToText } from "../../../platform/markdown_text.ts";
import type { SpecOf } from "../../spec.ts";
import type { QuestionDraft } from "../draft.ts";

/** Text with everything escaped that GIFT would read as more than text. */
function escape(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\\~=#{}:]/g, "\\$&").replaceAll("\n", "\\n");
}

/** A Markdown text; the question says that it is one, except where it could be taken for another format's name. */
function markdown(text: string): string {
  return (text.startsWith("[") ? "[markdown]" : "") + escape(text);
}

/** Text in which no arrow can be taken for the one between the sides of a pair; Markdown shows it as it was. */
function withoutArrow(text: string): string {
  return text.replaceAll("->", "-\\>");
}

function feedback(text: string | undefined): string {
  return text ? `#${markdown(text)}` : "";
}

/** At most five decimals, as Moodle writes weights. */
function percent(weight: number): string {
  return `%${Number(weight.toFixed(5))}%`;
}

const looksWeighted = (text: string) => text.startsWith("%");

function singleLines({ options }: SpecOf<"single">): string[] {
  return options.map(({ text, right, weight = right ? 100 : 0, feedback: said }) => {
    const wrong = weight === 0 && !looksWeighted(text) ? "~" : `~${percent(weight)}`;
    return (weight === 100 ? "=" : wrong) + markdown(text) + feedback(said);
  });
}

function multipleLines({ options }: SpecOf<"multiple">): string[] {
  const share = 100 / options.filter((option) => option.right).length;
  const isWeighted = options.some((option) => option.weight !== undefined);
  return options.map(({ text, right, weight, feedback: said }) => {
    const worth = weight ?? (right ? share : isWeighted ? 0 : -share);
    return `~${percent(worth)}${markdown(text)}${feedback(said)}`;
  });
}

function shortLines({ accepted }: SpecOf<"short">): string[] {
  return accepted.map(({ text, weight = 100, feedback: said }) => {
    const worth = weight === 100 && !looksWeighted(text) ? "" : percent(weight);
    const format = text.startsWith("[") ? "[plain]" : "";
    return `=${worth}${format}${withoutArrow(escape(text) + feedback(said))}`;
  });
}

function numberLines({ accepted }: SpecOf<"number">): string[] {
  return accepted.map(({ value, tolerance, weight = 100, feedback: said }) =>
    `=${weight === 100 ? "" : percent(weight)}${value}:${tolerance}${feedback(said)}`
  );
}

function matchingLines({ pairs, options }: SpecOf<"matching">): string[] {
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
  const used = new Set(pairs.map(({ right }) => right[0]));
  const lone = options.filter(({ id }) => !used.has(id));
  return [
    ...pairs.map(({ text, right }) =>
      `=${withoutArrow(markdown(text))} -> ${escape(textOf(right[0]))}`
    ),
    ...lone.map(({ text }) => `= -> ${escape(text)}`),
  ];
}

function trueFalseLine({ right, feedbackTrue, feedbackFalse }: SpecOf<"truefalse">): string {
  const isTrue = right[0] === "true";
  const whenRight = isTrue ? feedbackTrue : feedbackFalse;
  const whenWrong = isTrue ? feedbackFalse : feedbackTrue;
  const said = feedback(whenWrong) || (whenRight ? "#" : "");
  return (isTrue ? "TRUE" : "FALSE") + said + feedback(whenRight);
}

function answerLines(draft: QuestionDraft): string[] {
  switch (draft.kind) {
    case "single":
      return singleLines(draft.spec);
    case "multiple":
      return multipleLines(draft.spec);
    case "truefalse":
      return [trueFalseLine(draft.spec)];
    case "short":
      return shortLines(draft.spec);
    case "number":
      return ["#", ...numberLines(draft.spec)];
    case "matching":
      return matchingLines(draft.spec);
  }
}

function writeQuestion(draft: QuestionDraft): string {
  const { prompt, explanation, points, isDropped } = draft;
  const general = explanation ? [`####${markdown(explanation)}`] : [];
  const lines = [...answerLines(draft), ...general].map((line) => `\t${line}\n`).join("");
  const title = escape(markdownToText(prompt, 60)).replaceAll("\\n", " ");
  const notes = [...(points === 1 ? [] : [`points:${points}`]), ...(isDropped ? ["dropped"] : [])];
  const note = notes.map((note) => `// [${note}]\n`).join("");
  return `${note}::${title}::[markdown]${escape(prompt)} {\n${lines}}\n`;
}

/**
 * Questions as a file in Moodle's GIFT format. What `readGift` makes of it is the same questions: points, and that one
 * was dropped, stand in comments, as the format has neither; Moodle passes over them.
 */
export function writeGift(drafts: readonly QuestionDraft[]): string {
  return drafts.map(writeQuestion).join("\n");
}
