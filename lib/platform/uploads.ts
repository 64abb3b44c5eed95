import { AppError } from "./errors.ts";
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

/**
 * Reads a form of either encoding whose files together have at most `limit` bytes. A file field that was left empty
 * is not there. Throws `too_large`, `bad_body`, `bad_encoding` and `bad_character` as `readForm` does.
 */
export async function readUploadForm(req: Request, limit: number): Promise<UploadForm> {
  const type = req.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return { values: await readForm(req), files: {} };
  const body = await readBody(req, limit + FORM_LIMIT);
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
