import { ExportLinks } from "../islands/ExportLinks.tsx";
import type { Messages } from "./types.ts";

/** The addresses of some figures as files. */
export interface FileHrefs {
  csv: string;
  xlsx: string;
}

/** The ways to save a list or a chart; `of` says which, for those who do not see where the links stand. */
export function FileLinks({ m, hrefs, of }: { m: Messages; hrefs: FileHrefs; of: string }) {
  const words = m.layout.listing;
  const fileOf = (format: keyof FileHrefs) => {
    const label = words[format];
    return { href: hrefs[format], label, name: `${label}: ${of}` };
  };
  return <ExportLinks files={[fileOf("csv"), fileOf("xlsx")]} words={words.exporting} />;
}
