import { AppError, type MessageKey } from "./errors.ts";
import { FORM_LIMIT, readBody, readForm } from "./http.ts";

/** A file that came with a form. Nothing about it is to be believed but its bytes. */
export interface Upload {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A form with files: texts and files by field, the first of each name. */
export interface UploadForm {
  values: Record<string, string>;
  files: Record<string, Upload>;
}

/** How much may come, in bytes, and what is said at which field about more. */
export interface UploadLimit {
  limit: number;
  field: string;
  tooLarge: MessageKey;
}

async function readLimited(req: Request, { limit, field, tooLarge }: UploadLimit) {
  try {
    return await readBody(req, limit + FORM_LIMIT);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "too_large") throw error;
    throw new AppError("invalid", "invalid", { fields: { [field]: tooLarge } });
  }
}

/**
 * Reads a form of either encoding whose files together keep to the limit. A file field that was left empty is not
 * there. Throws `invalid` with the limit's key at its field, and `bad_body`, `bad_encoding`, `bad_character` as
 * `readForm` does.
 */
export async function readUploadForm(req: Request, limit: UploadLimit): Promise<UploadForm> {
  const type = req.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return { values: await readForm(req), files: {} };
  const body = await readLimited(req, limit);
  const form: UploadForm = { values: {}, files: {} };
  for (const [name, value] of await parseMultipart(body, type)) {
    if (typeof value === "string") {
      if (name.includes("\0") || value.includes("\0")) {
        throw new AppError("invalid", "bad_character", { fields: { [name]: "bad_character" } });
      }
      if (!Object.hasOwn(form.values, name)) form.values[name] = value;
    } else if ((value.name !== "" || value.size > 0) && !Object.hasOwn(form.files, name)) {
      const bytes = new Uint8Array(await value.arrayBuffer());
      form.files[name] = { name: value.name, bytes };
    }
  }
  return form;
}

async function parseMultipart(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (cause) {
    throw new AppError("bad_request", "bad_body", { cause });
  }
}
