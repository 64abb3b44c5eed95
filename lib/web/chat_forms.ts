import type { Draft } from "../chat/service.ts";
import { LARGEST_IMAGE } from "../media/rules.ts";
import { AppError } from "../platform/errors.ts";
import { readForm, readJson } from "../platform/http.ts";
import { readUploads } from "../platform/uploads.ts";

/** A message as pages and scripts send it: a form, with a picture perhaps, or JSON. */
export async function readDraft(req: Request): Promise<Draft & { values: Record<string, string> }> {
  const type = req.headers.get("content-type") ?? "";
  if (/^multipart\/form-data/i.test(type)) {
    const { values, files } = await readUploads(req, LARGEST_IMAGE);
    return { values, picture: files.picture?.bytes ?? null };
  }
  if (!/^application\/json/i.test(type)) return { values: await readForm(req), picture: null };
  const body = await readJson(req);
  if (typeof body !== "object" || body === null) throw new AppError("bad_request", "bad_body");
  const texts = Object.entries(body).filter((pair): pair is [string, string] =>
    typeof pair[1] === "string"
  );
  if (texts.some(([, text]) => text.includes("\0"))) {
    throw new AppError("invalid", "bad_character", { fields: { text: "bad_character" } });
  }
  return { values: Object.fromEntries(texts), picture: null };
}
