import { UploadProgress } from "../islands/UploadProgress.tsx";
import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Choices, Select } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { type ImportRemark, ImportRemarks } from "./ImportRemarks.tsx";
import { InstructorFrame } from "./InstructorFrame.tsx";

export interface ImportViewProps {
  m: Messages;
  categories: readonly { slug: string; name: string; depth: number }[];
  form: FormState;
  /** What is wrong with the files of a folder that was refused. */
  remarks: readonly ImportRemark[];
}

const FORM = "import";

/** The way to bring a course in: a ZIP, and what to make of it. */
export function ImportView({ m, categories, form, remarks }: ImportViewProps) {
  const words = m.transfer;
  const { errors, field } = bindForm(m, form, ["file", "category", "status"]);
  const states = [["", "asIs"], ["draft", "draft"], ["published", "published"]] as const;
  return (
    <InstructorFrame m={m} title={words.title} tab="import" lead={words.lead}>
      <form
        class="form narrow-form"
        id={FORM}
        method="post"
        action="/instructor/courses/import"
        enctype="multipart/form-data"
        novalidate
      >
        <FormErrors m={m} errors={errors} />
        {remarks.length > 0 && (
          <section aria-labelledby="import-broken">
            <h2 id="import-broken">{words.broken}</h2>
            <ImportRemarks m={m} remarks={remarks} />
          </section>
        )}
        <FileField
          m={m}
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={errors.file}
          accept=".zip,application/zip"
        />
        <Select
          {...field("category")}
          label={words.category}
          hint={words.categoryHint}
          required={false}
          options={[
            { value: "", label: words.noCategory },
            ...categories.map(({ slug, name, depth }) => ({
              value: slug,
              label: `${"\u2003".repeat(depth)}${name}`,
            })),
          ]}
        />
        <Choices
          {...field("status")}
          label={words.status}
          value={form.values.status ?? ""}
          options={states.map(([value, key]) => ({ value, ...words.statuses[key] }))}
        />
        <UploadProgress form={FORM} words={words.progress} />
        <div>
          <Button large>{words.submit}</Button>
        </div>
      </form>
      <section class="narrow-form stack" aria-labelledby="import-help">
        <h2 id="import-help">{words.help.title}</h2>
        <ul class="bullets">
          {words.help.items.map((item) => <li key={item}>{item}</li>)}
        </ul>
      </section>
    </InstructorFrame>
  );
}
