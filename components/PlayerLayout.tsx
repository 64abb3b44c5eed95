import type { Children, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { KIND_ICONS } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { formatMinutes } from "./format.ts";
import { Icon } from "./Icon.tsx";
import { Notice } from "./Notice.tsx";
import { OfflineMark } from "./OfflineView.tsx";
import { Progress } from "./Progress.tsx";
import type { SyllabusLesson, SyllabusSection } from "./Syllabus.tsx";
import { Time } from "./Time.tsx";

export interface PlayerLink {
  href: string;
  title: string;
}

/** Something of a course that is no lesson, such as its quiz. */
export interface PlayerExtra {
  href: string;
  title: string;
  /** A constant of `icons.ts`. */
  icon: string;
  /** How the person stands to it, in a word; "": nothing to say. */
  note: string;
  /** Null: there is nothing to be done. */
  isDone: boolean | null;
  /** The section it belongs to; null: the whole course. */
  sectionId: string | null;
}

export interface PlayerLayoutProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string };
  sections: readonly SyllabusSection[];
  /** Quizzes and the like: those of a section stand after its lessons, the others at the end. */
  extras?: readonly PlayerExtra[];
  /** The lesson on the page. */
  lesson: {
    slug: string;
    title: string;
    done: boolean;
    position: number;
    /** Taken out of the course after the viewer had finished it. */
    isRetired?: boolean;
  };
  doneCount: number;
  total: number;
  previous: PlayerLink | null;
  next: PlayerLink | null;
  /** Owners and admins look through the course: there is nothing to tick off. */
  isPreview?: boolean;
  /** Where they write the lesson. */
  editHref?: string;
  /** Under the lesson, in small print. */
  footnote?: Children;
  /** The lesson itself. */
  children: Children;
}

function LessonLine({ m, lang, zone, lesson, current }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  lesson: SyllabusLesson;
  current: boolean;
}) {
  const length = formatMinutes(lesson.minutes, m);
  const body = (
    <>
      <Icon
        of={lesson.done ? icons.circleCheck : lesson.href ? icons.circle : icons.lock}
        class={lesson.done ? "tick tick-done" : "tick"}
        label={lesson.done ? m.learning.player.done : undefined}
      />
      <span class="player-lesson-title">{lesson.title}</span>
      <span class="player-lesson-note">
        <Icon of={KIND_ICONS[lesson.kind]} label={m.catalog.kinds[lesson.kind]} />
        {lesson.opensAt !== null
          ? (
            <span>
              {m.catalog.course.opensOn} <Time at={lesson.opensAt} lang={lang} zone={zone} />
            </span>
          )
          : length !== "" && <span>{length}</span>}
      </span>
    </>
  );
  if (lesson.href === null) return <span class="player-lesson">{body}</span>;
  return (
    <a class="player-lesson" href={lesson.href} aria-current={current ? "page" : "false"}>
      {body}
    </a>
  );
}

function ExtraLine({ m, extra }: { m: Messages; extra: PlayerExtra }) {
  const { href, title, icon, note, isDone } = extra;
  return (
    <li>
      <a class="player-lesson" href={href} aria-current="false">
        <Icon
          of={isDone ? icons.circleCheck : isDone === null ? icon : icons.circle}
          class={isDone ? "tick tick-done" : "tick"}
          label={isDone ? m.learning.player.done : undefined}
        />
        <span class="player-lesson-title">{title}</span>
        {note !== "" && (
          <span class="player-lesson-note">
            {isDone !== null && <Icon of={icon} />}
            {note}
          </span>
        )}
      </a>
    </li>
  );
}

function Contents(props: PlayerLayoutProps) {
  const { m, lang, zone, course, sections, extras = [], lesson, doneCount, total } = props;
  const ofCourse = extras.filter(({ sectionId }) => sectionId === null);
  const words = m.learning.player;
  return (
    <div
      class="sheet player-contents"
      id="contents"
      popover="auto"
      role="group"
      aria-label={words.contents}
    >
      <div class="player-contents-head">
        <a class="back-link" href={`/courses/${course.slug}`}>
          <Icon of={icons.arrowLeft} />
          <span>
            <span class="visually-hidden">{words.backToCourse}:</span> {course.title}
          </span>
        </a>
        <button
          type="button"
          class="icon-button phone-only"
          popovertarget="contents"
          popovertargetaction="hide"
          aria-label={m.layout.actions.close}
        >
          <Icon of={icons.x} />
        </button>
      </div>
      <div class="player-progress">
        <Progress m={m} done={doneCount} total={total} label={course.title} />
        <span class="muted small numeric">{words.contentsCount(doneCount, total)}</span>
      </div>
      <nav aria-label={words.contents}>
        {sections.map((section) => {
          const here = section.lessons.some((one) => one.slug === lesson.slug);
          const done = section.lessons.filter((one) => one.done).length;
          return (
            <details class="player-section" key={section.id} open={here}>
              <summary>
                <span class="player-section-title">{section.title}</span>
                <span class="muted small numeric">{done}/{section.lessons.length}</span>
                <Icon of={icons.chevronDown} class="chevron" />
              </summary>
              <ol class="player-lessons">
                {section.lessons.map((one) => (
                  <li key={one.slug}>
                    <LessonLine
                      m={m}
                      lang={lang}
                      zone={zone}
                      lesson={one}
                      current={one.slug === lesson.slug}
                    />
                  </li>
                ))}
                {extras.filter(({ sectionId }) => sectionId === section.id)
                  .map((extra) => <ExtraLine key={extra.href} m={m} extra={extra} />)}
              </ol>
            </details>
          );
        })}
        {ofCourse.length > 0 && (
          <ul class="player-extras">
            {ofCourse.map((extra) => <ExtraLine key={extra.href} m={m} extra={extra} />)}
          </ul>
        )}
      </nav>
    </div>
  );
}

/** Ticks the lesson off; pressed again, takes the tick back. */
function DoneForm({ m, course, lesson, next }: PlayerLayoutProps) {
  const words = m.learning.player;
  return (
    <form method="post" action={`/learn/${course.slug}/${lesson.slug}/complete`}>
      {lesson.done
        ? (
          <Button
            variant="quiet"
            class="player-done"
            icon={icons.circleCheck}
            name="done"
            value="0"
            aria-label={words.undo}
          >
            {words.done}
          </Button>
        )
        : <Button icon={icons.check}>{next ? words.markDoneAndNext : words.markDone}</Button>}
    </form>
  );
}

function Bar(props: PlayerLayoutProps) {
  const { m, lesson, previous, next, doneCount, total, isPreview } = props;
  const words = m.learning.player;
  return (
    <div class="player-bar">
      {previous
        ? (
          <a
            class="button button-quiet player-step"
            href={previous.href}
            rel="prev"
            aria-keyshortcuts="ArrowLeft"
            aria-label={`${words.previous}: ${previous.title}`}
          >
            <Icon of={icons.chevronLeft} />
            <span>{words.previous}</span>
          </a>
        )
        : <span class="player-step" />}
      <button type="button" class="button button-quiet phone-only" popovertarget="contents">
        <Icon of={icons.list} />
        <span class="player-count">
          {words.contents}, {words.contentsCount(doneCount, total)}
        </span>
      </button>
      {!isPreview && !lesson.isRetired && <DoneForm {...props} />}
      {next && (
        <a
          class={`button ${
            lesson.done || isPreview ? "button-primary" : "button-quiet"
          } player-step player-next`}
          href={next.href}
          rel="next"
          aria-keyshortcuts="ArrowRight"
          aria-label={`${words.next}: ${next.title}`}
        >
          <span>{words.next}</span>
          <Icon of={icons.chevronRight} />
        </a>
      )}
    </div>
  );
}

/** A lesson with the course around it: list with ticks, previous and next, the done button. */
export function PlayerLayout(props: PlayerLayoutProps) {
  const { m, lesson, doneCount, total, course, extras = [], children } = props;
  const words = m.learning.player;
  const left = extras.find(({ isDone }) => isDone === false);
  return (
    <div class="player">
      <div class="player-side">
        <Contents {...props} />
      </div>
      <div class="player-main">
        <article class="player-lesson-body" aria-labelledby="lesson-title">
          <header class="player-head">
            <p class="muted small">{words.lessonOf(lesson.position, total)}</p>
            <h1 id="lesson-title">{lesson.title}</h1>
          </header>
          <OfflineMark m={m} />
          {props.isPreview && (
            <Notice m={m} kind="info" text={words.preview}>
              {props.editHref && <a href={props.editHref}>{words.edit}</a>}
            </Notice>
          )}
          {lesson.isRetired && <Notice m={m} kind="info" text={words.retired} />}
          {children}
          {total > 0 && doneCount >= total && (
            <div class="finished" id="finished" tabindex={-1}>
              <Icon of={icons.trophy} />
              <div>
                <h2>{words.finishedTitle}</h2>
                <p>{words.finishedText}</p>
              </div>
              {left
                ? <LinkButton href={left.href}>{left.title}</LinkButton>
                : (
                  <LinkButton href={`/learn/${course.slug}/certificate`} variant="secondary">
                    {m.certificates.see}
                  </LinkButton>
                )}
            </div>
          )}
          {props.footnote}
        </article>
        <Bar {...props} />
      </div>
    </div>
  );
}
