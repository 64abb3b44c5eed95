import type { Messages } from "./types.ts";

/** A remark on one file of a course folder. */
export interface ImportRemark {
  /** "" for the folder as a whole. */
  file: string;
  code: keyof Messages["transfer"]["codes"];
  /** What it is about; may be "". */
  detail: string;
}

/** Remarks on files, each with the file's name. */
export function ImportRemarks({ m, remarks }: { m: Messages; remarks: readonly ImportRemark[] }) {
  const words = m.transfer;
  return (
    <ul class="remarks">
      {remarks.map(({ file, code, detail }, at) => (
        <li key={at}>
          <strong>{file || words.folder}</strong>
          <span>
            {words.codes[code]}
            {detail !== "" && (
              <>
                : <code>{detail}</code>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
