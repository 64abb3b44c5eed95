import { ConflictView } from "../../components/ConflictView.tsx";
import type { EditedAttachment } from "../../components/LessonAttachments.tsx";
import { LessonView } from "../../components/LessonView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { conflictView, doneNotice, lessonNames } from "../authoring/editing/view.ts";
import type { Conflict, LessonPage as Around } from "../authoring/service.ts";
import type { FormState } from "../platform/forms.ts";
import type { State } from "../state.ts";
import { draftNames } from "./drafts.ts";
import { staffOf } from "./staff.ts";

export interface LessonPageProps {
  state: State;
  around: Around & { lesson: { id: number; slug: string; title: string } | null };
  form: FormState;
  previewHtml: string | null;
  conflict?: Conflict | null;
  attachments?: readonly EditedAttachment[];
  /** The form of a file that was refused. */
  attachmentForm?: FormState;
  /** What the request before this one has done. */
  done?: string | null;
}

/** What the buttons of a lesson's form need to know of their request. */
export function lessonIntents(state: State, slug: string) {
  const { address, m } = state;
  const tableLabel = m.layout.table.scroll;
  return { viewer: staffOf(state), slug, texts: ["body"], address, tableLabel };
}

/** The page with a lesson's form, or with two versions of it, which several addresses answer with. */
export function LessonPage(props: LessonPageProps) {
  const { state, around, form, previewHtml, conflict, attachments = [], done = null } = props;
  const { course, sections, lesson } = around;
  const { m, lang, zone, deps: { config } } = state;
  const base = `/instructor/courses/${course.slug}`;
  const names = draftNames(staffOf(state));
  const newName = names.newLesson(course.id);
  const draftName = lesson ? names.lesson(lesson.id) : newName;
  const isSaved = done === "saved" || done === "lesson_added";
  const fileError = props.attachmentForm?.fields.file;
  return (
    <>
      <PageMeta
        title={lesson?.title ?? m.authoring.lesson.newTitle}
        siteName={config.appName}
        noindex
      />
      {conflict && lesson
        ? (
          <ConflictView
            m={m}
            course={course}
            tab="content"
            action={`${base}/lessons/${lesson.id}`}
            {...conflictView(conflict, lessonNames(m, zone, sections))}
          />
        )
        : (
          <LessonView
            m={m}
            lang={lang}
            zone={zone}
            course={course}
            courseLang={course.lang}
            sections={sections}
            lesson={lesson}
            form={form}
            previewHtml={previewHtml}
            picturesUrl={`${base}/pictures`}
            attachments={attachments}
            attachmentError={fileError ? m.errors[fileError] : null}
            notice={doneNotice(m, done)}
            draftName={draftName}
            savedDrafts={isSaved ? [draftName, newName] : []}
          />
        )}
    </>
  );
}
