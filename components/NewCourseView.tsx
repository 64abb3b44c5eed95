import type { Lang, Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { CourseBasics, CourseErrors, type CourseFieldsProps } from "./CourseFields.tsx";
import { EditedForm } from "./EditedForm.tsx";
import { InstructorFrame } from "./InstructorFrame.tsx";

export interface NewCourseViewProps extends CourseFieldsProps {
  m: Messages;
  lang: Lang;
  draftName: string;
}

/** The beginning of a course; the rest of its settings and its contents follow on its own pages. */
export function NewCourseView({ lang, draftName, ...fields }: NewCourseViewProps) {
  const { m } = fields;
  const words = m.authoring.course;
  return (
    <InstructorFrame m={m} title={words.newTitle} tab="courses" lead={words.newLead}>
      <EditedForm
        m={m}
        lang={lang}
        id="new-course"
        action="/instructor/courses/new"
        draftName={draftName}
        values={fields.form.values}
      >
        <CourseErrors {...fields} />
        <CourseBasics {...fields} isNew />
        <Button large>{words.create}</Button>
      </EditedForm>
    </InstructorFrame>
  );
}
