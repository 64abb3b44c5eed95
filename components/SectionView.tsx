import type { FormState } from "../lib/platform/forms.ts";
import type { CourseStatus, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Button } from "./Button.tsx";
import { CourseFrame } from "./CourseFrame.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { VersionFields } from "./EditedForm.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

export interface SectionViewProps {
  m: Messages;
  course: { slug: string; title: string; status: CourseStatus };
  section: { id: number; title: string };
  form: FormState;
}

/** A section's name, and the way to delete it. */
export function SectionView({ m, course, section, form }: SectionViewProps) {
  const words = m.authoring.section;
  const action = `/instructor/courses/${course.slug}/sections/${section.id}`;
  const { errors, field } = bindForm(m, form, ["title"]);
  return (
    <CourseFrame m={m} course={course} tab="content" title={words.title}>
      <form class="form edited-form" method="post" action={action} novalidate>
        <FormErrors m={m} errors={errors} labels={{ title: words.name }} />
        <VersionFields values={form.values} />
        <Field
          {...field("title")}
          label={words.name}
          maxlength={160}
        />
        <div class="row">
          <Button>{words.save}</Button>
        </div>
      </form>
      <div class="danger-zone">
        <Button type="button" variant="danger" icon={icons.trash} popovertarget="delete-section">
          {words.remove}
        </Button>
        <DeleteDialog
          m={m}
          id="delete-section"
          action={`${action}/delete`}
          title={words.question(section.title)}
          text={words.text}
          confirm={words.confirm}
        />
      </div>
    </CourseFrame>
  );
}
