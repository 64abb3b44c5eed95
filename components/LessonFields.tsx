import type { FormState } from "../lib/platform/forms.ts";
import { ZONES } from "../lib/platform/time.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Choices, Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
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
function KindFields({ m, zone, form, errors }: Pick<LessonFieldsProps, "m" | "zone" | "form"> & {
  errors: Record<string, string>;
}) {
  const words = m.authoring.lesson;
  const { values } = form;
  const isWrong = (...names: string[]) => names.some((name) => errors[name]) ? " is-wrong" : "";
  return (
    <>
      <div class={`of-kind of-video${isWrong("video_url")}`}>
        <Field
          m={m}
          name="video_url"
          type="url"
          label={words.videoUrl}
          hint={words.videoUrlHint}
          value={values.video_url}
          error={errors.video_url}
          maxlength={2000}
        />
      </div>
      <div class={`of-kind of-meeting${isWrong("meeting_url", "meeting_at")}`}>
        <Field
          m={m}
          name="meeting_url"
          type="url"
          label={words.meetingUrl}
          hint={words.meetingUrlHint}
          value={values.meeting_url}
          error={errors.meeting_url}
          maxlength={2000}
          required={false}
        />
        <Field
          m={m}
          name="meeting_at"
          type="datetime-local"
          label={words.meetingAt(ZONES[zone])}
          value={values.meeting_at}
          error={errors.meeting_at}
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
  const { values } = form;
  const errors = formMessages(m, form, ORDER);
  return (
    <>
      <FormErrors m={m} errors={errors} labels={labelsOf(m, zone)} />
      <Field
        m={m}
        name="title"
        label={words.title}
        value={values.title}
        error={errors.title}
        maxlength={160}
      />
      <Select
        m={m}
        name="section"
        label={words.section}
        value={values.section}
        error={errors.section}
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
      <KindFields m={m} zone={zone} form={form} errors={errors} />
      <MarkdownField
        m={m}
        name="body"
        label={words.body}
        hint={words.bodyHint}
        value={values.body}
        error={errors.body}
        rows={20}
        maxlength={200_000}
        required={false}
        picturesUrl={picturesUrl}
        previewHtml={previewHtml}
        textLang={courseLang}
      />
      <div class="field-pair">
        <Field
          m={m}
          name="minutes"
          label={words.minutes}
          hint={words.minutesHint}
          value={values.minutes}
          error={errors.minutes}
          inputmode="numeric"
          maxlength={6}
          required={false}
        />
        <Field
          m={m}
          name="publish_at"
          type="datetime-local"
          label={words.publishAt(ZONES[zone])}
          hint={words.publishAtHint}
          value={values.publish_at}
          error={errors.publish_at}
          required={false}
        />
      </div>
      <Field
        m={m}
        name="slug"
        label={words.slug}
        hint={words.slugHint}
        value={values.slug}
        error={errors.slug}
        maxlength={80}
        required={false}
      />
    </>
  );
}
