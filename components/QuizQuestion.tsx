import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";

export interface QuizChoice {
  id: string;
  /** Sanitised HTML of one line. */
  html: string;
  /** The same in plain words, where no markup can stand. */
  text: string;
}

export interface QuizQuestionData {
  id: string;
  /** From 1, in the order of the attempt. */
  number: number;
  /** Of its form field; several fields of one question have `.` and an id behind it. */
  name: string;
  kind: "single" | "multiple" | "truefalse" | "short" | "number" | "matching";
  points: number;
  /** Sanitised HTML. */
  promptHtml: string;
  options: readonly QuizChoice[];
  pairs: readonly QuizChoice[];
  /** The options chosen in `multiple`. */
  chosen: readonly string[];
  /** The option chosen for each pair. */
  matched: Readonly<Record<string, string>>;
  /** The answer of every other kind. */
  value: string;
  /** Number of the last save; 0: none. */
  seq: number;
  /** The field by which the form tells what was changed on this page. */
  base: { name: string; value: string };
  error: string | null;
}

interface Parts {
  m: Messages;
  question: QuizQuestionData;
}

const HINTS = {
  single: "chooseOne",
  multiple: "chooseSeveral",
  truefalse: "chooseTrueFalse",
  short: "writeText",
  number: "writeNumber",
  matching: "match",
} as const;

function OneLine({ html }: { html: string }) {
  // Made and sanitised by lib/platform/markdown.ts.
  // deno-lint-ignore react-no-danger
  return <span class="quiz-option-text" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Options({ question }: Parts) {
  const { kind, name, options, chosen, value } = question;
  const isMany = kind === "multiple";
  return (
    <div class="choices">
      {options.map((option) => (
        <label class="choice" key={option.id}>
          <input
            type={isMany ? "checkbox" : "radio"}
            name={isMany ? `${name}.${option.id}` : name}
            value={isMany ? "1" : option.id}
            data-option={option.id}
            checked={isMany ? chosen.includes(option.id) : value === option.id}
          />
          <OneLine html={option.html} />
        </label>
      ))}
    </div>
  );
}

function Pairs({ m, question }: Parts) {
  const { name, options, pairs, matched } = question;
  return (
    <ul class="quiz-pairs">
      {pairs.map((pair) => {
        const id = `${name}-${pair.id}`;
        return (
          <li key={pair.id} class="quiz-pair">
            <label for={id}>
              <OneLine html={pair.html} />
            </label>
            <span class="select">
              <select class="input" id={id} name={`${name}.${pair.id}`} data-pair={pair.id}>
                <option value="">{m.assessment.paper.choose}</option>
                {options.map((option) => (
                  <option
                    key={option.id}
                    value={option.id}
                    selected={matched[pair.id] === option.id}
                  >
                    {option.text}
                  </option>
                ))}
              </select>
              <Icon of={icons.chevronDown} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Line({ m, question }: Parts) {
  const { name, kind, value, error } = question;
  const isNumber = kind === "number";
  return (
    <div class="field">
      <label class="field-label" for={`${name}-input`}>{m.assessment.paper.answer}</label>
      <input
        class={isNumber ? "input quiz-number" : "input"}
        id={`${name}-input`}
        name={name}
        type="text"
        value={value}
        inputmode={isNumber ? "decimal" : undefined}
        maxlength={isNumber ? 100 : 1000}
        autocomplete="off"
        aria-invalid={error ? "true" : undefined}
        aria-describedby={`${name}-hint ${name}-error`}
      />
    </div>
  );
}

/** A question with the fields of its answer, inside the form of the quiz. */
export function QuizQuestion({ m, question, total }: Parts & { total: number }) {
  const { id, number, name, kind, points, promptHtml, base, seq, error } = question;
  const words = m.assessment.paper;
  return (
    <fieldset
      class="quiz-question"
      id={`soal-${number}`}
      tabindex={-1}
      data-question={id}
      data-kind={kind}
      data-seq={seq}
      aria-describedby={`${name}-hint`}
    >
      <legend class="quiz-question-head">
        <span class="quiz-question-number">{words.question(number, total)}</span>
        <span class="muted small">{words.points(points)}</span>
      </legend>
      <Prose html={promptHtml} />
      <p class="field-hint" id={`${name}-hint`}>{words[HINTS[kind]]}</p>
      {kind === "matching"
        ? <Pairs m={m} question={question} />
        : kind === "short" || kind === "number"
        ? <Line m={m} question={question} />
        : <Options m={m} question={question} />}
      <input type="hidden" name={base.name} value={base.value} />
      <p class="field-error" id={`${name}-error`} data-error hidden={!error}>
        <Icon of={icons.circleAlert} />
        <span>{error}</span>
      </p>
    </fieldset>
  );
}
