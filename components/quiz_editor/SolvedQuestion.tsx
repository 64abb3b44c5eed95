import type { Messages } from "../types.ts";
import { Badge } from "../Badge.tsx";
import { Icon } from "../Icon.tsx";
import * as icons from "../icons.ts";
import { Prose } from "../Prose.tsx";
import type { QuestionKind } from "./kinds.ts";

/** One answer that can be given, all texts as safe HTML. */
export interface SolvedAnswer {
  html: string;
  /** The other side of a pair. */
  matchHtml: string | null;
  isRight: boolean;
  /** What it is worth or how near it must be, in words. */
  note: string | null;
  feedbackHtml: string | null;
}

/** A question with what is right. */
export interface SolvedQuestionData {
  number: number;
  kind: QuestionKind;
  points: number;
  promptHtml: string;
  answers: readonly SolvedAnswer[];
  explanationHtml: string | null;
  isDropped: boolean;
}

function Line({ html }: { html: string }) {
  // Made and sanitised by lib/platform/markdown.ts.
  // deno-lint-ignore react-no-danger
  return <span class="solved-text" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Answer({ m, answer }: { m: Messages; answer: SolvedAnswer }) {
  const { html, matchHtml, isRight, note, feedbackHtml } = answer;
  return (
    <li class={isRight ? "solved-answer solved-right" : "solved-answer"}>
      <Icon
        of={isRight ? icons.circleCheck : icons.circle}
        label={isRight ? m.quizEditor.preview.right : undefined}
      />
      <div>
        <Line html={html} />
        {matchHtml !== null && (
          <>
            {" → "}
            <Line html={matchHtml} />
          </>
        )}
        {note && <span class="muted small">{` (${note})`}</span>}
        {feedbackHtml && <Prose html={feedbackHtml} />}
      </div>
    </li>
  );
}

/** A question as it is shown when its answers may be seen. */
export function SolvedQuestion({ m, question }: { m: Messages; question: SolvedQuestionData }) {
  const words = m.quizEditor;
  const { number, kind, points, promptHtml, answers, explanationHtml, isDropped } = question;
  return (
    <article class="solved">
      <header class="row small muted">
        <strong>{words.questions.number(number)}</strong>
        <span>{words.kinds[kind]}</span>
        <span>{words.list.points(points)}</span>
        {isDropped && <Badge tone="warn">{words.questions.dropped}</Badge>}
      </header>
      <Prose html={promptHtml} />
      <ul class="solved-answers">
        {answers.map((answer, index) => <Answer key={index} m={m} answer={answer} />)}
      </ul>
      {explanationHtml && (
        <div class="solved-explanation">
          <p class="small muted">{words.preview.explanation}</p>
          <Prose html={explanationHtml} />
        </div>
      )}
    </article>
  );
}
