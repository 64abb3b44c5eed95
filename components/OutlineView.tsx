import type { FormState } from "../lib/platform/forms.ts";
import type { CourseStatus, Lang, Messages, Zone } from "./types.ts";
import { ForgetDrafts } from "../islands/ForgetDrafts.tsx";
import { OutlineDrag } from "../islands/OutlineDrag.tsx";
import * as icons from "./icons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { CourseFrame } from "./CourseFrame.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { formMessages } from "./formMessages.ts";
import { OutlineLesson, type OutlineLessonData } from "./OutlineLesson.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { Icon } from "./Icon.tsx";
import { StatusPanel } from "./StatusPanel.tsx";

export interface OutlineViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string; status: CourseStatus };
  sections: readonly { id: number; title: string; lessons: readonly OutlineLessonData[] }[];
  /** Deleted lessons that are kept for those who have finished them. */
  retired: readonly OutlineLessonData[];
  /** The statuses that the course can be given. */
  nextStatuses: readonly CourseStatus[];
  /** Of a section that is to be added, or of a change of status: `status` is its field. */
  form: FormState;
  notice: string | null;
  /** Names of forms that the request before this one has saved. */
  savedDrafts: readonly string[];
  /** Epoch milliseconds. */
  now: number;
}

type Section = OutlineViewProps["sections"][number];

function OutlineSection(
  { m, lang, zone, base, course, section, now, isFirst, isLast }:
    & Pick<OutlineViewProps, "m" | "lang" | "zone" | "course" | "now">
    & { base: string; section: Section; isFirst: boolean; isLast: boolean },
) {
  const words = m.authoring.outline;
  const { id, title, lessons } = section;
  return (
    <li class="outline-section" id={`section-${id}`} data-id={id} tabindex={-1}>
      <div class="outline-section-head">
        <span class="drag-handle outline-section-handle" title={words.drag(title)}>
          <Icon of={icons.gripVertical} />
        </span>
        <h3>{title}</h3>
        <MoveButtons
          m={m}
          action={`${base}/sections/${id}/move`}
          title={title}
          canGoUp={!isFirst}
          canGoDown={!isLast}
        />
        <a
          class="icon-button"
          href={`${base}/sections/${id}`}
          aria-label={words.editSection(title)}
        >
          <Icon of={icons.pencil} />
        </a>
      </div>
      <ol class="outline-lessons" data-section={id}>
        {lessons.map((lesson, at) => (
          <OutlineLesson
            key={lesson.id}
            m={m}
            lang={lang}
            zone={zone}
            base={base}
            courseSlug={course.slug}
            lesson={lesson}
            now={now}
            canGoUp={!isFirst || at > 0}
            canGoDown={!isLast || at < lessons.length - 1}
          />
        ))}
      </ol>
      {lessons.length === 0 && <p class="outline-empty muted small">{words.emptySection}</p>}
      <LinkButton
        href={`${base}/lessons/new?section=${id}`}
        variant="quiet"
        icon={icons.plus}
        aria-label={words.addLessonTo(title)}
      >
        {words.addLesson}
      </LinkButton>
    </li>
  );
}

function AddSection({ m, form, base }: Pick<OutlineViewProps, "m" | "form"> & { base: string }) {
  const words = m.authoring.outline;
  const { field } = bindForm(m, form, ["title"]);
  return (
    <form class="outline-add" method="post" action={base} novalidate>
      <Field
        {...field("title")}
        label={words.sectionTitle}
        maxlength={160}
      />
      <Button variant="secondary" icon={icons.plus}>{words.addSection}</Button>
    </form>
  );
}

function RetiredLessons({ m, retired, base }: Pick<OutlineViewProps, "m" | "retired"> & {
  base: string;
}) {
  const words = m.authoring.outline;
  return (
    <section class="stack" aria-labelledby="retired">
      <h2 id="retired">{words.retiredTitle}</h2>
      <p class="muted">{words.retiredText}</p>
      <ul class="retired-lessons">
        {retired.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <form method="post" action={`${base}/lessons/${id}/restore`}>
              <Button
                variant="quiet"
                icon={icons.rotateCcw}
                aria-label={words.restoreLesson(title)}
              >
                {words.restore}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A course's sections and lessons, to be added, ordered and opened for writing. */
export function OutlineView(props: OutlineViewProps) {
  const { m, course, sections, retired, form, notice } = props;
  const words = m.authoring.outline;
  const base = `/instructor/courses/${course.slug}`;
  const isTitleWrong = form.error !== null && form.fields.status === undefined;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="content"
      notice={notice}
      actions={
        <>
          <LinkButton href={`/courses/${course.slug}`} variant="secondary" icon={icons.eye}>
            {words.preview}
          </LinkButton>
          <LinkButton href={`${base}/export.zip`} variant="quiet" icon={icons.download}>
            {m.transfer.export}
          </LinkButton>
        </>
      }
    >
      {props.savedDrafts.length > 0 && <ForgetDrafts names={props.savedDrafts} />}
      {isTitleWrong && (
        <FormErrors
          m={m}
          errors={formMessages(m, form, ["title"])}
          labels={{ title: words.sectionTitle }}
        />
      )}
      <StatusPanel m={m} course={course} nextStatuses={props.nextStatuses} form={form} />
      <section class="stack" aria-labelledby="outline-title">
        <h2 id="outline-title">{words.title}</h2>
        {sections.length === 0 && (
          <EmptyState title={words.emptyTitle} text={words.emptyText} heading={3} />
        )}
        {sections.length > 0 && (
          <>
            <ol class="outline" id="outline">
              {sections.map((section, at) => (
                <OutlineSection
                  key={section.id}
                  {...props}
                  base={base}
                  section={section}
                  isFirst={at === 0}
                  isLast={at === sections.length - 1}
                />
              ))}
            </ol>
            <OutlineDrag
              outline="outline"
              base={base}
              words={{ moved: m.authoring.done.moved, failed: words.moveFailed }}
            />
          </>
        )}
        <AddSection m={m} form={form} base={base} />
      </section>
      {retired.length > 0 && <RetiredLessons m={m} retired={retired} base={base} />}
    </CourseFrame>
  );
}
