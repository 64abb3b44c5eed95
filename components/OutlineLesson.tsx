import type { Lang, LessonKind, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { KIND_ICONS } from "./Badge.tsx";
import { formatMinutes } from "./format.ts";
import { Icon } from "./Icon.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { Time } from "./Time.tsx";

export interface OutlineLessonData {
  id: number;
  slug: string;
  title: string;
  kind: LessonKind;
  minutes: number;
  /** Epoch milliseconds; null: open from the start. */
  publishAt: number | null;
}

export interface OutlineLessonProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  base: string;
  courseSlug: string;
  lesson: OutlineLessonData;
  /** Epoch milliseconds. */
  now: number;
  canGoUp: boolean;
  canGoDown: boolean;
}

/** A lesson's line in the outline: what it is, and the ways to change, see and move it. */
export function OutlineLesson(props: OutlineLessonProps) {
  const { m, lang, zone, base, courseSlug, lesson, now, canGoUp, canGoDown } = props;
  const words = m.authoring.outline;
  const { id, title, publishAt } = lesson;
  const length = formatMinutes(lesson.minutes, m);
  return (
    <li class="outline-lesson" id={`lesson-${id}`} data-id={id} tabindex={-1}>
      <span class="drag-handle outline-lesson-handle" title={words.drag(title)}>
        <Icon of={icons.gripVertical} />
      </span>
      <Icon of={KIND_ICONS[lesson.kind]} label={m.catalog.kinds[lesson.kind]} />
      <div class="outline-lesson-text">
        <a href={`${base}/lessons/${id}`}>{title}</a>
        <p class="outline-lesson-notes muted small">
          {length !== "" && <span>{length}</span>}
          {publishAt !== null && publishAt > now && (
            <span>
              {words.opensAt} <Time at={publishAt} lang={lang} zone={zone} withTime />
            </span>
          )}
        </p>
      </div>
      <MoveButtons
        m={m}
        action={`${base}/lessons/${id}/move`}
        title={title}
        canGoUp={canGoUp}
        canGoDown={canGoDown}
      />
      <a
        class="icon-button"
        href={`/learn/${courseSlug}/${lesson.slug}`}
        aria-label={`${words.preview}: ${title}`}
      >
        <Icon of={icons.eye} />
      </a>
    </li>
  );
}
