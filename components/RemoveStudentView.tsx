import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Button, LinkButton } from "./Button.tsx";
import { TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import * as icons from "./icons.ts";
import { Notice } from "./Notice.tsx";
import { type StudentLine, studentsHref } from "./StudentsView.tsx";
import { Time } from "./Time.tsx";

export interface RemoveStudentViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; lessonCount: number };
  student: StudentLine;
  form: FormState;
}

/** The question before a student is taken out of a course, with the reason that they will read. */
export function RemoveStudentView(props: RemoveStudentViewProps) {
  const { m, lang, zone, course, student, form } = props;
  const words = m.students;
  const { errors, field } = bindForm(m, form, ["reason"]);
  if (student.removedAt !== null) return <Notice m={m} kind="info" text={words.removal.already} />;
  return (
    <form
      class="form form-narrow"
      method="post"
      action={`/instructor/courses/${course.slug}/students/${student.id}/remove`}
      novalidate
    >
      <FormErrors m={m} errors={errors} labels={{ reason: words.removal.reason }} />
      <p>{words.removal.text}</p>
      <p class="muted">
        {student.email && <>{student.email} ·{" "}</>}
        {words.doneOf(student.doneCount, course.lessonCount)} · {words.columns.lastActivity}:{" "}
        <Time at={student.lastActivityAt} lang={lang} zone={zone} withTime />
      </p>
      <TextArea
        {...field("reason")}
        label={words.removal.reason}
        hint={words.removal.reasonHint}
        maxlength={500}
        rows={4}
      />
      <div class="form-actions">
        <Button variant="danger" icon={icons.userX}>{words.removal.submit}</Button>
        <LinkButton href={studentsHref(course.slug)} variant="quiet">
          {m.layout.actions.cancel}
        </LinkButton>
      </div>
    </form>
  );
}
