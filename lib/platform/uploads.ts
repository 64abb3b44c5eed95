import { AppError, type MessageKey } from "./errors.ts";
import { LONG_FORM_LIMIT, readForm } from "./http.ts";

/** Room for the names, borders and small fields of a form with files. */
const FORM_ROOM = 256 * 1024;

/** A file of a form. */
export interface Upload {
  /** As the sender called it; never to be trusted. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A form with files: the first value of each name. */
export interface UploadForm {
  values: Record<string, string>;
  files: Record<string, Upload>;
}

/** Breaks a body off as soon as it is larger than `limit`. */
function limited(
  body: ReadableStream<Uint8Array>,
  limit: number,
  refusal: AppError,
): ReadableStream<Uint8Array> {
  let size = 0;
  return body.pipeThrough(
    new TransformStream({
      transform(chunk: Uint8Array, controller) {
        size += chunk.length;
        if (size > limit) controller.error(refusal);
        else controller.enqueue(chunk);
      },
    }),
  );
}

/**
 * Reads a multipart form whose files have at most `limit` bytes together; a file field without a file is left out.
 * Throws `too_large`, with the message `tooLarge`, as soon as the limit is passed, `bad_body` for what is no such form, `bad_character` for NUL.
 */
export async function readUploads(
  req: Request,
  limit: number,
  tooLarge: MessageKey = "too_large",
): Promise<UploadForm> {
  const type = req.headers.get("content-type") ?? "";
  const most = limit + FORM_ROOM;
  const refusal = new AppError("too_large", tooLarge);
  if (Number(req.headers.get("content-length") ?? 0) > most) throw refusal;
  if (!/^multipart\/form-data\s*;/i.test(type) || !req.body) {
    throw new AppError("bad_request", "bad_body");
  }
  const form = await readParts(limited(req.body, most, refusal), type);
  const values: Record<string, string> = {};
  const files: Record<string, Upload> = {};
  for (const [name, value] of form) {
    const text = typeof value === "string" ? value : value.name;
    if (name.includes("\0") || text.includes("\0")) {
      throw new AppError("invalid", "bad_character", { fields: { [name]: "bad_character" } });
    }
    if (typeof value === "string") {
      if (!Object.hasOwn(values, name)) values[name] = value;
    } else if (!Object.hasOwn(files, name) && (value.name !== "" || value.size > 0)) {
      files[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
  }
  return { values, files };
}

async function readParts(
  body: ReadableStream<Uint8Array>,
  type: string,
): Promise<FormData> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("bad_request", "bad_body", { cause: error });
  }
}

/** How much may come, in bytes, and what is said at which field about more. */
export interface UploadLimit {
  limit: number;
  field: string;
  tooLarge: MessageKey;
}

/**
 * Reads a form with or without a file, in either encoding. Throws as `readUploads` and `readForm` do, but for files
 * that are too large `invalid`, with the limit's key at its field.
 */
export async function readUploadForm(
  req: Request,
  { limit, field, tooLarge }: UploadLimit,
): Promise<UploadForm> {
  const type = req.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return { values: await readForm(req), files: {} };
  try {
    return await readUploads(req, limit);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "too_large") throw error;
    throw new AppError("invalid", "invalid", { fields: { [field]: tooLarge } });
  }
}

/**
 * Reads a form that may carry files or long texts, however it is sent: url-encoded, or multipart as `readUploads`
 * does.
 * Throws as `readForm` and `readUploads` do.
 */
export async function readFormWithUploads(req: Request, limit: number): Promise<UploadForm> {
  const isMultipart = /^multipart\/form-data/i.test(req.headers.get("content-type") ?? "");
  if (isMultipart) return await readUploads(req, limit);
  return { values: await readForm(req, Math.min(limit, LONG_FORM_LIMIT)), files: {} };
}
