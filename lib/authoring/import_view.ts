import { page } from "fresh";
import type { FormState } from "../platform/forms.ts";
import { wantsJson } from "../platform/http.ts";
import type { Messages } from "../platform/i18n/mod.ts";
import { CourseFolderError, summaryRemark } from "./report.ts";

/**
 * Answers an import that a folder's files were refused for: the form again with what is wrong in which file, or the
 * same for a script. Throws every other error.
 */
export function folderRefused<T extends object>(
  req: Request,
  error: unknown,
  { m, values, rest }: { m: Messages; values: Record<string, string>; rest: T },
) {
  if (!(error instanceof CourseFolderError)) throw error;
  const remarks = error.remarks.map(summaryRemark);
  if (wantsJson(req)) {
    const texts = remarks.map(({ file, code, detail }) =>
      [file || m.transfer.folder, m.transfer.codes[code], detail].filter(Boolean).join(": ")
    );
    const message = m.errors.folder_broken;
    const answer = { code: "invalid", message, fields: { file: message }, remarks: texts };
    return Response.json({ error: answer }, { status: 422 });
  }
  const form: FormState = { values, fields: {}, error: "folder_broken" };
  return page({ ...rest, remarks, form }, { status: 422 });
}
