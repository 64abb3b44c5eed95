import type { Draft } from "../chat/service.ts";
import { UPLOAD_ROOM } from "../media/rules.ts";
import { AppError } from "../platform/errors.ts";
import { LONG_FORM_LIMIT, readForm, readJson } from "../platform/http.ts";
import { readUploads } from "../platform/uploads.ts";

/** A message as pages and scripts send it: a form, with a picture perhaps, or JSON. */
export async function readDraft(req: Request): Promise<Draft & { values: Record<string, string> }> {
  const type = req.headers.get("content-type") ?? "";
  if (/^multipart\/form-data/i.test(type)) {
    const { values, files } = await readUploads(req, UPLOAD_ROOM);
    return { values, picture: files.picture?.bytes ?? null };
  }
  // More than a message may have, so that whoever writes too much is told so beside what they wrote.
  if (!/^application\/json/i.test(type)) {
    return { values: await readForm(req, LONG_FORM_LIMIT), picture: null };
  }
  const body = await readJson(req, LONG_FORM_LIMIT);
  if (typeof body !== "object" || body === null) throw new AppError("bad_request", "bad_body");
  const texts = Object.entries(body).filter((pair): pair is [string, string] =>
    typeof pair[1] === "string"
  );
  if (texts.some(([, text]) => text.includes("\0"))) {
    throw new AppError("invalid", "bad_character", { fields: { text: "bad_character" } });
  }
  return { values: Object.fromEntries(texts), picture: null };
}
