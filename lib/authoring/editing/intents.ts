import type { Viewer } from "../../accounts/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { EMPTY_FORM, type FormState } from "../../platform/forms.ts";
import type { UploadForm } from "../../platform/uploads.ts";
import { addPicture } from "../pictures.ts";
import { previewMarkdown } from "./preview.ts";

/** A form that was sent for something else than to be saved, to be shown again. */
export interface HeldForm {
  form: FormState;
  /** The text that was to be looked at, as HTML that is safe to show. */
  previewHtml: string | null;
}

/** What a request with a form knows beside the form. */
export interface IntentContext {
  viewer: Viewer;
  /** The course that pictures go to. */
  slug: string;
  /** The fields that hold Markdown. */
  texts: readonly string[];
  /** Of the client. */
  address: string;
  /** What tables are called for screen readers. */
  tableLabel: string;
}

/**
 * Does what a button of a form asks for that is not to save it, as islands do without leaving the page:
 * `intent=preview:FIELD` shows a text, `intent=picture:FIELD` puts the chosen picture into it, `intent=edit` opens the
 * form again. Null: the form is to be saved. Throws `not_found` and `rate_limited`.
 */
export async function holdForm(
  deps: Pick<Deps, "db" | "clock" | "config">,
  sent: UploadForm,
  context: IntentContext,
): Promise<HeldForm | null> {
  const { intent = "", ...values } = sent.values;
  const [wish, field = ""] = intent.split(":");
  if (wish === "edit") return { form: { ...EMPTY_FORM, values }, previewHtml: null };
  if (!context.texts.includes(field)) return null;
  const text = values[field] ?? "";
  try {
    if (wish === "preview") {
      const previewHtml = await previewMarkdown(deps, context.viewer, text, context);
      return { form: { ...EMPTY_FORM, values }, previewHtml };
    }
    if (wish !== "picture") return null;
    const { viewer, slug } = context;
    const { markdown } = await addPicture(deps, viewer, slug, sent.files[`picture_${field}`]);
    const longer = `${text.trimEnd()}\n\n${markdown}\n`.trimStart();
    return { form: { ...EMPTY_FORM, values: { ...values, [field]: longer } }, previewHtml: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid") throw error;
    const key = Object.values(error.fields)[0] ?? error.key;
    return { form: { values, fields: { [field]: key }, error: error.key }, previewHtml: null };
  }
}
