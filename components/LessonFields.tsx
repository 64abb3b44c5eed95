import type { FormState } from "../lib/platform/forms.ts";
import { ZONES } from "../lib/platform/time.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Choices, Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm, type FieldOf } from "./bindForm.ts";
import { MarkdownField } from "./MarkdownField.tsx";

export interface LessonFieldsProps {
  m: Messages;
  zone: Zone;
  form: FormState;
  /** The sections that it can be put into. */
  sections: readonly { id: number; title: string }[];
  picturesUrl: string;
  previewHtml: string | null;
  /** The language the course is taught in. */
  courseLang: Lang;
}

const KINDS = ["text", "video", "meeting"] as const;
const ORDER = [
  "title",
  "section",
  "kind",
  "video_url",
  "meeting_url",
  "meeting_at",
  "body",
  "minutes",
  "publish_at",
  "slug",
];

function labelsOf(m: Messages, zone: Zone): Record<string, string> {
  const words = m.authoring.lesson;
  const { title, section, kind, body, minutes, slug } = words;
  return {
    title,
    section,
    kind,
    body,
    minutes,
    slug,
    video_url: words.videoUrl,
    meeting_url: words.meetingUrl,
    meeting_at: words.meetingAt(ZONES[zone]),
    publish_at: words.publishAt(ZONES[zone]),
  };
}

/** What only a video or a meeting has; the stylesheet shows it with its kind, and wherever it is wrong. */
function KindFields(
  { m, zone, field }: Pick<LessonFieldsProps, "m" | "zone"> & { field: FieldOf },
) {
  const words = m.authoring.lesson;
  const isWrong = (...names: string[]) =>
    names.some((name) => field(name).error) ? " is-wrong" : "";
  return (
    <>
      <div class={`of-kind of-video${isWrong("video_url")}`}>
        <Field
          {...field("video_url")}
          type="url"
          label={words.videoUrl}
          hint={words.videoUrlHint}
          maxlength={2000}
        />
      </div>
      <div class={`of-kind of-meeting${isWrong("meeting_url", "meeting_at")}`}>
        <Field
          {...field("meeting_url")}
          type="url"
          label={words.meetingUrl}
          hint={words.meetingUrlHint}
          maxlength={2000}
          required={false}
        />
        <Field
          {...field("meeting_at")}
          type="datetime-local"
          label={words.meetingAt(ZONES[zone])}
          required={false}
        />
      </div>
    </>
  );
}

/** The fields of a lesson's form. */
export function LessonFields(props: LessonFieldsProps) {
  const { m, zone, form, sections, picturesUrl, previewHtml, courseLang } = props;
  const words = m.authoring.lesson;
  const { values, errors, field } = bindForm(m, form, ORDER);
  return (
    <>
      <FormErrors m={m} errors={errors} labels={labelsOf(m, zone)} />
      <Field
        {...field("title")}
        label={words.title}
        maxlength={160}
      />
      <Select
        {...field("section")}
        label={words.section}
        options={sections.map(({ id, title }) => ({ value: String(id), label: title }))}
      />
      <Choices
        m={m}
        name="kind"
        label={words.kind}
        value={values.kind ?? "text"}
        error={errors.kind}
        options={KINDS.map((value) => ({
          value,
          label: m.catalog.kinds[value],
          hint: words.kinds[value],
        }))}
      />
      <KindFields m={m} zone={zone} field={field} />
      <MarkdownField
        {...field("body")}
        label={words.body}
        hint={words.bodyHint}
        rows={20}
        maxlength={200_000}
        required={false}
        picturesUrl={picturesUrl}
        previewHtml={previewHtml}
        textLang={courseLang}
      />
      <div class="field-pair">
        <Field
          {...field("minutes")}
          label={words.minutes}
          hint={words.minutesHint}
          inputmode="numeric"
          maxlength={6}
          required={false}
        />
        <Field
          {...field("publish_at")}
          type="datetime-local"
          label={words.publishAt(ZONES[zone])}
          hint={words.publishAtHint}
          required={false}
        />
      </div>
      <Field
        {...field("slug")}
        label={words.slug}
        hint={words.slugHint}
        maxlength={80}
        required={false}
      />
    </>
  );
}
