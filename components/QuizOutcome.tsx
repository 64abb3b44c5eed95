import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { QuizHeading, type QuizHeadingProps } from "./QuizHeading.tsx";
import { QuizReview, type QuizReviewData } from "./QuizReview.tsx";
import { Time } from "./Time.tsx";

export interface QuizOutcomeProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  heading: QuizHeadingProps;
  /** Epoch milliseconds, as everything that ends in At or From. */
  finishedAt: number;
  isTimeUp: boolean;
  resultsFrom: number | null;
  explanationsFrom: number | null;
  now: number;
  passMark: number;
  /** Null while it may not be seen. */
  result: {
    /** Percent and points as the reader writes them. */
    percent: string;
    points: string;
    isPassed: boolean;
    reviews: readonly QuizReviewData[];
  } | null;
}

function Score({ m, passMark, result }: QuizOutcomeProps) {
  const words = m.assessment.outcome;
  if (!result) return null;
  const { isPassed, percent, points } = result;
  return (
    <section class={`quiz-score ${isPassed ? "quiz-passed" : "quiz-failed"}`}>
      <Icon of={isPassed ? icons.trophy : icons.rotateCcw} />
      <div class="stack stack-s">
        <h2>{isPassed ? words.passed : words.failed}</h2>
        <p class="quiz-percent numeric">
          <span class="visually-hidden">{words.score}:</span> {percent}%
        </p>
        <p class="muted">{points} · {words.passMark(passMark)}</p>
      </div>
    </section>
  );
}

function Hidden({ m, lang, zone, resultsFrom }: QuizOutcomeProps) {
  const words = m.assessment.outcome;
  return (
    <section class="quiz-score">
      <Icon of={icons.circleCheck} />
      <div class="stack stack-s">
        <h2>{words.hidden}</h2>
        <p class="muted">
          {resultsFrom === null ? words.hiddenText : (
            <>
              {words.laterText} <Time at={resultsFrom} lang={lang} zone={zone} withTime />.
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** A finished attempt: the score, and question by question what may be seen of it. */
export function QuizOutcome(props: QuizOutcomeProps) {
  const { m, lang, zone, heading, finishedAt, explanationsFrom, result, now } = props;
  const words = m.assessment.outcome;
  return (
    <div class="narrow page quiz-page">
      <QuizHeading {...heading} />
      {result ? <Score {...props} /> : <Hidden {...props} />}
      <p class="muted small">
        {props.isTimeUp ? words.timeUp : words.finishedAt}{" "}
        <Time at={finishedAt} lang={lang} zone={zone} withTime />
      </p>
      {result && (
        <section class="stack" aria-labelledby="review">
          <h2 id="review">{words.review}</h2>
          {explanationsFrom === null && <p class="muted">{words.explanationsNever}</p>}
          {explanationsFrom !== null && explanationsFrom > now && (
            <p class="muted">
              {words.explanationsLater}{" "}
              <Time at={explanationsFrom} lang={lang} zone={zone} withTime />.
            </p>
          )}
          {result.reviews.map((review) => (
            <QuizReview key={review.number} m={m} review={review} total={result.reviews.length} />
          ))}
        </section>
      )}
      <LinkButton href={heading.courseHref} variant="secondary">{words.back}</LinkButton>
    </div>
  );
}
