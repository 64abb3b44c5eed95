import type { Children, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { Notice } from "./Notice.tsx";
import { Prose } from "./Prose.tsx";
import { QuizHeading, type QuizHeadingProps } from "./QuizHeading.tsx";
import { Time } from "./Time.tsx";

export interface QuizStartProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  heading: QuizHeadingProps;
  /** Sanitised HTML; may be empty. */
  descriptionHtml: string;
  /** Where the start button posts to. */
  action: string;
  questionCount: number;
  points: number;
  /** Percent. */
  passMark: number;
  limitMinutes: number | null;
  /** Epoch milliseconds. */
  opensAt: number | null;
  closesAt: number | null;
  window: "before" | "open" | "after";
  /** When an attempt started now would end, epoch milliseconds; null: never. */
  deadline: number | null;
  extraMinutes: number;
  isPreview: boolean;
  isDraft: boolean;
  /** Why the start was refused. */
  error: string | null;
}

function Fact({ label, children }: { label: string; children: Children }) {
  return (
    <div class="quiz-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts(props: QuizStartProps) {
  const { m, lang, zone, questionCount, points, passMark, limitMinutes } = props;
  const words = m.assessment.start;
  const reader = { lang, zone, withTime: true };
  return (
    <dl class="quiz-facts" aria-label={words.facts}>
      <Fact label={words.questions}>{questionCount}</Fact>
      <Fact label={words.points}>{words.pointCount(points)}</Fact>
      <Fact label={words.passMark}>{words.percent(String(passMark))}</Fact>
      <Fact label={words.limit}>
        {limitMinutes === null ? words.noLimit : words.minutes(limitMinutes)}
      </Fact>
      {props.opensAt !== null && (
        <Fact label={words.opens}>
          <Time at={props.opensAt} {...reader} />
        </Fact>
      )}
      {props.closesAt !== null && (
        <Fact label={words.closes}>
          <Time at={props.closesAt} {...reader} />
        </Fact>
      )}
    </dl>
  );
}

/** The deadline that would hold, that there is one attempt, and the button. */
function Begin(props: QuizStartProps) {
  const { m, lang, zone, deadline, action } = props;
  const words = m.assessment.start;
  return (
    <section class="quiz-once" aria-labelledby="once">
      <Icon of={icons.clock} />
      <div class="stack stack-s">
        <h2 id="once">{words.once}</h2>
        <p>
          {deadline === null ? words.noDeadline : (
            <>
              {words.deadline}{" "}
              <strong>
                <Time at={deadline} lang={lang} zone={zone} withTime />
              </strong>
              . {props.extraMinutes > 0 && words.extra(props.extraMinutes)}
            </>
          )}
        </p>
        <p class="muted">{words.onceText}</p>
        <form method="post" action={action}>
          <Button large icon={icons.play}>{words.start}</Button>
        </form>
      </div>
    </section>
  );
}

/** The page before an attempt: what the quiz asks, when it ends, and that there is one attempt. */
export function QuizStart(props: QuizStartProps) {
  const { m, lang, zone, heading, descriptionHtml, window, opensAt, closesAt } = props;
  const words = m.assessment.start;
  const canStart = window === "open" && !props.isPreview && props.questionCount > 0;
  return (
    <div class="narrow page quiz-page">
      <QuizHeading {...heading} />
      {props.error && <Notice m={m} kind="error" text={props.error} />}
      {props.isPreview && (
        <Notice m={m} kind="info" text={props.isDraft ? words.draft : words.preview} />
      )}
      {descriptionHtml !== "" && <Prose html={descriptionHtml} />}
      <Facts {...props} />
      {window === "before" && opensAt !== null && (
        <Notice m={m} kind="info" text={words.before}>
          <p>
            {words.beforeText} <Time at={opensAt} lang={lang} zone={zone} withTime />.
          </p>
        </Notice>
      )}
      {window === "after" && closesAt !== null && (
        <Notice m={m} kind="warning" text={`${words.after}.`}>
          <p>
            {words.afterText} <Time at={closesAt} lang={lang} zone={zone} withTime />.
          </p>
        </Notice>
      )}
      {props.questionCount === 0 && <Notice m={m} kind="info" text={words.empty} />}
      {canStart
        ? <Begin {...props} />
        : <LinkButton href={heading.courseHref} variant="secondary">{words.back}</LinkButton>}
    </div>
  );
}
