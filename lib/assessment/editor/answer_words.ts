import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { likePattern } from "../../platform/listing.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import type { AnswerValue, Gradable } from "../spec.ts";
import type { RegradeRow } from "./regrade_queries.ts";
import { answerFigure } from "./view.ts";

/** Who reads an answer or a correction. */
export interface Reader {
  m: Messages;
  lang: Lang;
}

/** An option of a question as people see it. */
export function optionName(question: Gradable, id: string, m: Messages): string {
  if (question.kind === "truefalse") {
    return id === "true" ? m.quizEditor.form.isTrue : m.quizEditor.form.isFalse;
  }
  const options = "options" in question.spec ? question.spec.options : [];
  return markdownToText(options.find((option) => option.id === id)?.text ?? id, 100);
}

/** What somebody has answered, in words. */
export function answerText(question: Gradable, value: AnswerValue, { m, lang }: Reader): string {
  if (typeof value === "number") return answerFigure(value, lang);
  if (question.kind === "short") return String(value);
  if (question.kind === "matching") {
    const pairName = (id: string) =>
      markdownToText(question.spec.pairs.find((pair) => pair.id === id)?.text ?? id, 60);
    return (value as [string, string][])
      .map(([pair, option]) => `${pairName(pair)} → ${optionName(question, option, m)}`).join("; ");
  }
  const ids = Array.isArray(value) ? value as string[] : [value];
  return ids.map((id) => optionName(question, id, m)).join("; ");
}

/** A correction in words. */
export function correctionText(
  row: RegradeRow,
  question: Gradable | undefined,
  reader: Reader,
): string {
  const { action, detail } = row;
  const words = reader.m.quizEditor.regrade.actions[action];
  const text = (name: string) => typeof detail[name] === "string" ? detail[name] : "";
  switch (action) {
    case "accept_option":
      return question ? `${words}: ${optionName(question, text("option"), reader.m)}` : words;
    case "accept_text":
      return `${words}: “${text("text")}”`;
    case "accept_number":
      return `${words}: ${answerFigure(Number(detail.value), reader.lang)}`;
    case "accept_pair":
      return question
        ? `${words}: ${answerText(question, [[text("pair"), text("option")]], reader)}`
        : words;
    default:
      return words;
  }
}

/**
 * What is in the stored answers to a question that a search is for, as patterns of `ilike` over their JSON; null for no
 * search. Options and pairs are stored by their ids and searched by their texts.
 */
export function answerPatterns(
  question: Gradable,
  search: string | null,
  m: Messages,
): string[] | null {
  if (search === null) return null;
  if (question.kind === "number") return [likePattern(search.replace(",", "."))!];
  if (question.kind === "short") return [likePattern(JSON.stringify(search).slice(1, -1))!];
  const found = searchedIds(question, m).filter(([, name]) =>
    name.toLowerCase().includes(search.toLowerCase())
  );
  return found.map(([id]) => `%"${id}"%`);
}

/** The ids that answers to a question consist of, each with its text. */
function searchedIds(question: Gradable, m: Messages): [string, string][] {
  if (question.kind === "truefalse") {
    return ["true", "false"].map((id) => [id, optionName(question, id, m)]);
  }
  if (!("options" in question.spec)) return [];
  const pairs = "pairs" in question.spec ? question.spec.pairs : [];
  return [...question.spec.options, ...pairs].map((
    { id, text },
  ) => [id, markdownToText(text, 100)]);
}
