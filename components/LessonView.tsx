import type { CourseStatus, Lang } from "./types.ts";
import * as icons from "./icons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { CourseFrame } from "./CourseFrame.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { EditedForm } from "./EditedForm.tsx";
import { type EditedAttachment, LessonAttachments } from "./LessonAttachments.tsx";
import { LessonFields, type LessonFieldsProps } from "./LessonFields.tsx";

export interface LessonViewProps extends LessonFieldsProps {
  lang: Lang;
  course: { slug: string; title: string; status: CourseStatus };
  /** Null: it is to be made. */
  lesson: { id: number; slug: string; title: string } | null;
  attachments: readonly EditedAttachment[];
  /** What is wrong with a file that was to be attached. */
  attachmentError: string | null;
  notice: string | null;
  draftName: string;
  savedDrafts: readonly string[];
}

/** A lesson to be written. */
export function LessonView(props: LessonViewProps) {
  const { m, lang, course, lesson, notice, draftName, savedDrafts } = props;
  const words = m.authoring.lesson;
  const base = `/instructor/courses/${course.slug}`;
  const action = lesson ? `${base}/lessons/${lesson.id}` : `${base}/lessons/new`;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="content"
      title={lesson?.title ?? words.newTitle}
      notice={notice}
      actions={lesson && (
        <LinkButton
          href={`/learn/${course.slug}/${lesson.slug}`}
          variant="secondary"
          icon={icons.eye}
        >
          {words.preview}
        </LinkButton>
      )}
    >
      <EditedForm
        m={m}
        lang={lang}
        id="lesson"
        action={action}
        draftName={draftName}
        savedDrafts={savedDrafts}
        values={props.form.values}
      >
        <LessonFields {...props} />
        <Button large>{lesson ? words.save : words.create}</Button>
      </EditedForm>
      {lesson && (
        <>
          <LessonAttachments
            m={m}
            lang={lang}
            action={`${action}/attachments`}
            attachments={props.attachments}
            error={props.attachmentError}
          />
          <div class="danger-zone">
            <Button type="button" variant="danger" icon={icons.trash} popovertarget="delete-lesson">
              {words.remove}
            </Button>
            <DeleteDialog
              m={m}
              id="delete-lesson"
              action={`${action}/delete`}
              title={words.question(lesson.title)}
              text={words.text}
              confirm={words.confirm}
            />
          </div>
        </>
      )}
    </CourseFrame>
  );
}
