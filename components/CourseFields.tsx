import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages } from "./types.ts";
import { Checkbox, Field, type Option, Select, TextArea } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { formMessages } from "./formMessages.ts";
import { MarkdownField } from "./MarkdownField.tsx";
import { Thumbnail, type ThumbnailData } from "./Thumbnail.tsx";

/** A category that a course can be put into. */
export interface CategoryChoice {
  slug: string;
  name: string;
  /** How far down in the tree, from 0. */
  depth: number;
}

export interface CourseFieldsProps {
  m: Messages;
  form: FormState;
  categories: readonly CategoryChoice[];
  /** Where course pages are: `https://…/courses/`. */
  coursesUrl: string;
}

const LEVELS = ["beginner", "intermediate", "advanced"] as const;
const LANGS = ["id", "en"] as const;
/** The fields in the form's order. */
const ORDER = [
  "title",
  "slug",
  "summary",
  "category",
  "level",
  "lang",
  "price",
  "description",
  "outcomes",
  "thumbnail",
  "thumbnail_url",
];

function categoryOptions(m: Messages, categories: readonly CategoryChoice[]): Option[] {
  const indent = (depth: number) => "\u00a0\u00a0\u00a0".repeat(depth);
  return [
    { value: "", label: m.authoring.course.choose },
    ...categories.map(({ slug, name, depth }) => ({ value: slug, label: indent(depth) + name })),
  ];
}

/** The messages of a course's form, and the list of them for its top. */
export function CourseErrors({ m, form }: Pick<CourseFieldsProps, "m" | "form">) {
  return <FormErrors m={m} errors={formMessages(m, form, ORDER)} labels={labelsOf(m)} />;
}

function labelsOf(m: Messages): Record<string, string> {
  const { title, slug, summary, category, price, description, outcomes, thumbnail } =
    m.authoring.course;
  const { thumbnailUrl } = m.authoring.course;
  const texts = { title, slug, summary, category, price, description, outcomes, thumbnail };
  return { ...texts, thumbnail_url: thumbnailUrl };
}

/** What a course has from its beginning: title, address, place in the catalog, price. */
export function CourseBasics(
  { m, form, categories, coursesUrl, isNew }: CourseFieldsProps & { isNew: boolean },
) {
  const words = m.authoring.course;
  const { values, errors, field } = bindForm(m, form, ORDER);
  return (
    <>
      <Field
        {...field("title")}
        label={words.title}
        hint={words.titleHint}
        maxlength={160}
      />
      <Field
        {...field("slug")}
        label={words.slug}
        hint={isNew ? words.slugHint(coursesUrl) : words.slugKept(coursesUrl)}
        maxlength={80}
        required={!isNew}
      />
      <TextArea
        {...field("summary")}
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        maxlength={1000}
        required={false}
      />
      <div class="field-pair">
        <Select
          m={m}
          name="category"
          label={words.category}
          value={values.category ?? ""}
          error={errors.category}
          options={categoryOptions(m, categories)}
        />
        <Select
          m={m}
          name="level"
          label={m.catalog.level}
          value={values.level ?? "beginner"}
          error={errors.level}
          options={LEVELS.map((value) => ({ value, label: m.catalog.levels[value] }))}
        />
      </div>
      <div class="field-pair">
        <Field
          m={m}
          name="price"
          label={words.price}
          hint={words.priceHint}
          value={values.price ?? "0"}
          error={errors.price}
          inputmode="numeric"
          maxlength={20}
        />
        <Select
          m={m}
          name="lang"
          label={words.lang}
          hint={words.langHint}
          value={values.lang ?? "id"}
          error={errors.lang}
          options={LANGS.map((value) => ({ value, label: m.catalog.course.languages[value] }))}
        />
      </div>
    </>
  );
}

/** What a course's page shows beside: description, outcomes, picture. */
export function CoursePageFields(
  { m, form, thumbnail, hasUpload, categorySlug, picturesUrl, previewHtml }:
    & Pick<CourseFieldsProps, "m" | "form">
    & {
      thumbnail: ThumbnailData | null;
      /** Whether the picture was uploaded, and so can be removed. */
      hasUpload: boolean;
      categorySlug: string;
      picturesUrl: string;
      previewHtml: string | null;
    },
) {
  const words = m.authoring.course;
  const { values, errors, field } = bindForm(m, form, ORDER);
  return (
    <>
      <MarkdownField
        {...field("description")}
        label={words.description}
        hint={words.descriptionHint}
        rows={14}
        maxlength={50_000}
        required={false}
        picturesUrl={picturesUrl}
        previewHtml={previewHtml}
        textLang={values.lang as Lang}
      />
      <TextArea
        {...field("outcomes")}
        label={words.outcomes}
        hint={words.outcomesHint}
        rows={5}
        required={false}
      />
      <div class="thumbnail-field">
        <Thumbnail thumbnail={thumbnail} categorySlug={categorySlug} />
        <div class="stack">
          <FileField
            m={m}
            name="thumbnail"
            label={words.thumbnail}
            hint={words.thumbnailHint}
            error={errors.thumbnail}
            accept="image/png,image/jpeg,image/gif,image/webp"
            required={false}
          />
          {hasUpload && <Checkbox name="remove_thumbnail" label={words.removeThumbnail} />}
        </div>
      </div>
      <Field
        {...field("thumbnail_url")}
        type="url"
        label={words.thumbnailUrl}
        hint={words.thumbnailUrlHint}
        maxlength={2000}
        required={false}
      />
    </>
  );
}
