import { IMPORT_LIMIT, type QuestionValues, readFormat } from "../assessment/editor/service.ts";
import { LARGEST_IMAGE } from "../media/rules.ts";
import { AppError } from "../platform/errors.ts";
import { decodeUtf8, FORM_LIMIT, readForm } from "../platform/http.ts";
import { readUploads, type Upload } from "../platform/uploads.ts";

/** A form that may have come with files, or without. */
async function readEither(req: Request, limit: number) {
  const type = req.headers.get("content-type") ?? "";
  if (/^multipart\/form-data/i.test(type)) return await readUploads(req, limit);
  return { values: await readForm(req, limit), files: {} as Record<string, Upload> };
}

/** Texts of a question may be long, and their letters grow when a form writes them as `%xx`. */
const QUESTION_FORM_LIMIT = 16 * FORM_LIMIT;

/** The form of a question, with the picture to add to it. */
export async function readQuestionUpload(
  req: Request,
): Promise<{ values: QuestionValues; picture: Upload | null }> {
  const { values, files } = await readEither(req, LARGEST_IMAGE + QUESTION_FORM_LIMIT);
  return { values, picture: files.picture ?? null };
}

/** The form of an import: what was pasted, or a file, which goes first. `read` throws for what is not UTF-8. */
export async function readImport(req: Request) {
  const { values, files } = await readEither(req, 3 * IMPORT_LIMIT);
  const { file } = files;
  const read = () => {
    if (file && file.bytes.length > IMPORT_LIMIT) throw refuse("too_large");
    const text = file ? textOf(file.bytes) : values.text ?? "";
    const isCsv = file ? /\.csv$/i.test(file.name) : false;
    return { format: isCsv ? "csv" as const : readFormat(values.format), text };
  };
  return { values, read };
}

function refuse(key: "too_large" | "bad_encoding" | "bad_character"): AppError {
  return new AppError("invalid", "invalid", { fields: { file: key } });
}

function textOf(bytes: Uint8Array): string {
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    throw refuse("bad_encoding");
  }
  if (text.includes("\0")) throw refuse("bad_character");
  return text;
}
