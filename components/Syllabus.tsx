import type { Lang, LessonKind, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { KIND_ICONS } from "./Badge.tsx";
import { formatMinutes } from "./format.ts";
import { Icon } from "./Icon.tsx";
import { Time } from "./Time.tsx";

export interface SyllabusLesson {
  slug: string;
  title: string;
  kind: LessonKind;
  minutes: number;
  /** Where it is read, or null while the viewer may not. */
  href: string | null;
  /** Epoch milliseconds of a publication that is still to come. */
  opensAt: number | null;
  done?: boolean;
}

export interface SyllabusSection {
  id: string;
  title: string;
  lessons: readonly SyllabusLesson[];
}

export interface SyllabusProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  sections: readonly SyllabusSection[];
  /** How many sections stand open at first. */
  openCount?: number;
}

function LessonState({ m, lang, zone, lesson }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  lesson: SyllabusLesson;
}) {
  if (lesson.opensAt !== null) {
    return (
      <span class="syllabus-note">
        <Icon of={icons.calendarClock} /> {m.catalog.course.opensOn}{" "}
        <Time at={lesson.opensAt} lang={lang} zone={zone} />
      </span>
    );
  }
  const length = formatMinutes(lesson.minutes, m);
  return (
    <span class="syllabus-note">
      {length !== "" && <span>{length}</span>}
      {lesson.href === null && <Icon of={icons.lock} label={m.catalog.course.locked} />}
      {lesson.done && <Icon of={icons.circleCheck} label={m.learning.player.done} />}
    </span>
  );
}

/** The sections of a course with their lessons, kinds, lengths and locks. */
export function Syllabus({ m, lang, zone, sections, openCount = 1 }: SyllabusProps) {
  if (sections.length === 0) return <p class="muted">{m.catalog.course.empty}</p>;
  return (
    <div class="syllabus">
      {sections.map((section, index) => (
        <details class="syllabus-section" key={section.id} open={index < openCount}>
          <summary>
            <h3>{section.title}</h3>
            <span class="syllabus-count">
              {m.catalog.course.sectionLessons(section.lessons.length)}
            </span>
            <Icon of={icons.chevronDown} class="chevron" />
          </summary>
          <ol class="syllabus-lessons">
            {section.lessons.map((lesson) => (
              <li key={lesson.slug}>
                <Icon of={KIND_ICONS[lesson.kind]} label={m.catalog.kinds[lesson.kind]} />
                {lesson.href === null
                  ? <span class="syllabus-title">{lesson.title}</span>
                  : <a class="syllabus-title" href={lesson.href}>{lesson.title}</a>}
                <LessonState m={m} lang={lang} zone={zone} lesson={lesson} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
