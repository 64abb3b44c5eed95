import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Prose } from "./Prose.tsx";

export interface QuizReviewData {
  number: number;
  verdict: "right" | "partly" | "wrong" | "open";
  /** Reached and to be reached, in words. */
  points: string;
  /** Sanitised HTML. */
  promptHtml: string;
  /** Sanitised HTML, a line each. */
  answerHtml: readonly string[];
  /** Null while it may not be seen. */
  solution: {
    rightHtml: readonly string[];
    /** Any one of the lines is right, rather than all of them together. */
    isAlternative: boolean;
    explanationHtml: string | null;
  } | null;
}

const TONES: Record<QuizReviewData["verdict"], BadgeTone> = {
  right: "good",
  partly: "warn",
  wrong: "bad",
  open: "neutral",
};

const ICONS = {
  right: icons.circleCheck,
  partly: icons.circleCheck,
  wrong: icons.x,
  open: icons.circle,
};

function Lines({ lines, or }: { lines: readonly string[]; or?: string }) {
  return (
    <ul class="quiz-lines">
      {lines.map((html, at) => (
        <li key={at}>
          {or && at > 0 && <span class="muted quiz-or">{or}</span>}
          {/* Made and sanitised by lib/platform/markdown.ts. */}
          {/* deno-lint-ignore react-no-danger */}
          <span dangerouslySetInnerHTML={{ __html: html }} />
        </li>
      ))}
    </ul>
  );
}

/** A question of a finished attempt: what was answered, what it brought and, once allowed, what is right. */
export function QuizReview({ m, review, total }: {
  m: Messages;
  review: QuizReviewData;
  total: number;
}) {
  const { number, verdict, points, promptHtml, answerHtml, solution } = review;
  const words = m.assessment.outcome;
  return (
    <article class="quiz-review">
      <header class="row row-between">
        <h3>{m.assessment.paper.question(number, total)}</h3>
        <span class="row">
          <span class="muted small">{points}</span>
          <Badge tone={TONES[verdict]} icon={ICONS[verdict]}>{words[verdict]}</Badge>
        </span>
      </header>
      <Prose html={promptHtml} />
      <dl class="quiz-answers">
        {answerHtml.length > 0 && (
          <div>
            <dt>{words.yourAnswer}</dt>
            <dd>
              <Lines lines={answerHtml} />
            </dd>
          </div>
        )}
        {solution && (
          <div class="quiz-solution">
            <dt>{words.rightAnswer}</dt>
            <dd>
              <Lines
                lines={solution.rightHtml}
                or={solution.isAlternative ? words.or : undefined}
              />
            </dd>
          </div>
        )}
        {solution?.explanationHtml && (
          <div>
            <dt>{words.explanation}</dt>
            <dd>
              <Prose html={solution.explanationHtml} />
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
