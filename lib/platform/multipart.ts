import { AppError } from "./errors.ts";
import { FORM_LIMIT, readBody, readForm } from "./http.ts";

/** A file as a form has sent it; its name says nothing about what it is. */
export interface SentFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A form with its files, by the names of their fields. */
export interface SentForm {
  values: Record<string, string>;
  files: Record<string, SentFile>;
}

/**
 * Reads a form that may carry files, url-encoded (then at most `FORM_LIMIT`) or multipart, of at most `limit` bytes;
 * of a repeated name the first counts, and a field without a chosen file is left out.
 * Throws `too_large`, `bad_encoding`, `bad_character` (NUL) or `bad_body`.
 */
export async function readFormWithFiles(req: Request, limit: number): Promise<SentForm> {
  const type = req.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) {
    return { values: await readForm(req, Math.min(limit, FORM_LIMIT)), files: {} };
  }
  const form = await parse(await readBody(req, limit), type);
  const sent: SentForm = { values: {}, files: {} };
  for (const [name, value] of form) {
    const text = typeof value === "string" ? value : value.name;
    if (name.includes("\0") || text.includes("\0")) {
      throw new AppError("invalid", "bad_character", { fields: { [name]: "bad_character" } });
    }
    if (typeof value === "string") {
      if (!Object.hasOwn(sent.values, name)) sent.values[name] = value;
    } else if (value.size > 0 && !Object.hasOwn(sent.files, name)) {
      sent.files[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
  }
  return sent;
}

async function parse(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (cause) {
    throw new AppError("bad_request", "bad_body", { cause });
  }
}
