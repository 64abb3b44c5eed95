import type { CourseStatus, Lang, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Button } from "./Button.tsx";
import {
  CourseBasics,
  CourseErrors,
  type CourseFieldsProps,
  CoursePageFields,
} from "./CourseFields.tsx";
import { CourseFrame } from "./CourseFrame.tsx";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { EditedForm } from "./EditedForm.tsx";
import type { ThumbnailData } from "./Thumbnail.tsx";

export interface CourseSettingsViewProps extends CourseFieldsProps {
  m: Messages;
  lang: Lang;
  course: { slug: string; title: string; status: CourseStatus };
  thumbnail: ThumbnailData | null;
  hasUpload: boolean;
  previewHtml: string | null;
  notice: string | null;
  draftName: string;
  savedDrafts: readonly string[];
}

/** Everything about a course but its sections and lessons. */
export function CourseSettingsView(props: CourseSettingsViewProps) {
  const { m, lang, course, thumbnail, hasUpload, previewHtml, notice, draftName, savedDrafts } =
    props;
  const { form, categories, coursesUrl } = props;
  const words = m.authoring;
  const base = `/instructor/courses/${course.slug}`;
  return (
    <CourseFrame m={m} course={course} tab="settings" notice={notice}>
      <EditedForm
        m={m}
        lang={lang}
        id="settings"
        action={`${base}/settings`}
        draftName={draftName}
        savedDrafts={savedDrafts}
        values={form.values}
      >
        <CourseErrors m={m} form={form} />
        <section class="form-part" aria-labelledby="basics">
          <h2 id="basics">{words.course.basics}</h2>
          <CourseBasics
            m={m}
            form={form}
            categories={categories}
            coursesUrl={coursesUrl}
            isNew={false}
          />
        </section>
        <section class="form-part" aria-labelledby="page">
          <h2 id="page">{words.course.page}</h2>
          <CoursePageFields
            m={m}
            form={form}
            thumbnail={thumbnail}
            hasUpload={hasUpload}
            categorySlug={form.values.category}
            picturesUrl={`${base}/pictures`}
            previewHtml={previewHtml}
          />
        </section>
        <Button large>{words.course.save}</Button>
      </EditedForm>
      <section class="danger-zone" aria-labelledby="remove">
        <h2 id="remove">{words.remove.title}</h2>
        <p class="muted">{words.remove.text}</p>
        <div class="row">
          <Button type="button" variant="danger" icon={icons.trash} popovertarget="delete-course">
            {words.remove.open}
          </Button>
        </div>
        <DeleteDialog
          m={m}
          id="delete-course"
          action={`${base}/delete`}
          title={words.remove.question(course.title)}
          text={words.remove.text}
          confirm={words.remove.confirm}
        />
      </section>
    </CourseFrame>
  );
}
