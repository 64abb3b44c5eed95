import type { Children, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { QuizHeading, type QuizHeadingProps } from "./QuizHeading.tsx";
import { QuizQuestion, type QuizQuestionData } from "./QuizQuestion.tsx";
import { Time } from "./Time.tsx";

export interface QuizPaperProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  heading: QuizHeadingProps;
  /** The path of the quiz, below which answers and submission have theirs. */
  base: string;
  questions: readonly QuizQuestionData[];
  /** Epoch milliseconds; null: none. */
  deadline: number | null;
  savedAt: number | null;
  device: string;
  /** A newer device goes on with the quiz: this one only looks. */
  isMoved: boolean;
  /** Numbers of the questions without an answer, once somebody wanted to submit with some. */
  open: readonly number[];
  hasProblems: boolean;
  /** The island that saves by itself. */
  children: Children;
}

function Open({ m, base, device, open }: QuizPaperProps) {
  const words = m.assessment.paper;
  return (
    <section class="notice notice-warning quiz-open" role="alert" aria-labelledby="open-title">
      <div class="stack stack-s">
        <h2 id="open-title">{words.openTitle(open.length)}</h2>
        <p>{words.openText}</p>
        <ul class="quiz-open-list">
          {open.map((number) => (
            <li key={number}>
              <a href={`#soal-${number}`}>{words.openLink(number)}</a>
            </li>
          ))}
        </ul>
        <form method="post" action={`${base}/submit`}>
          <input type="hidden" name="device" value={device} />
          <input type="hidden" name="confirm" value="1" />
          <Button variant="secondary">{words.submitAnyway}</Button>
        </form>
      </div>
    </section>
  );
}

function Moved({ m, base }: QuizPaperProps) {
  const words = m.assessment.paper;
  return (
    <Notice m={m} kind="warning" text={`${words.movedTitle}. ${words.movedText}`}>
      <form method="post" action={`${base}/start`}>
        <Button variant="secondary">{words.takeOver}</Button>
      </form>
    </Notice>
  );
}

/** The questions of an attempt that is under way: one form, with a button that saves and one that submits. */
export function QuizPaper(props: QuizPaperProps) {
  const { m, lang, zone, heading, base, questions, deadline, savedAt, isMoved } = props;
  const words = m.assessment.paper;
  return (
    <div class="narrow page quiz-page">
      <QuizHeading {...heading} />
      {isMoved && <Moved {...props} />}
      {props.hasProblems && <Notice m={m} kind="error" text={words.problems} />}
      {props.open.length > 0 && <Open {...props} />}
      <form class="quiz-form" id="quiz" method="post" action={`${base}/answers`}>
        <input type="hidden" name="device" value={props.device} />
        {questions.map((question) => (
          <QuizQuestion key={question.id} m={m} question={question} total={questions.length} />
        ))}
        <div class="quiz-bar">
          <p class="quiz-plain small">
            {deadline === null ? words.noDeadline : (
              <span>
                {words.deadline} <Time at={deadline} lang={lang} zone={zone} withTime />
              </span>
            )}
            {savedAt === null ? <span>{words.nothingSaved}</span> : (
              <span>
                {words.saved} <Time at={savedAt} lang={lang} zone={zone} withTime />
              </span>
            )}
          </p>
          {props.children}
          {!isMoved && (
            <div class="quiz-buttons">
              <Button variant="secondary" class="quiz-save">{words.save}</Button>
              <Button
                class="quiz-submit"
                icon={icons.send}
                formaction={`${base}/submit`}
              >
                {words.submit}
              </Button>
            </div>
          )}
        </div>
      </form>
      {/* What the island sends: everything has been saved by then. */}
      <form id="quiz-submit" method="post" action={`${base}/submit`} hidden>
        <input type="hidden" name="device" value={props.device} />
        <input type="hidden" name="confirm" value="1" />
      </form>
    </div>
  );
}
