export interface ProseProps {
  /** HTML that the Markdown renderer has already made safe. */
  html: string;
  lang?: string;
}

/** A text by an instructor, set for reading. */
export function Prose({ html, lang }: ProseProps) {
  // The only callers pass what lib/platform/markdown.ts has sanitised.
  // deno-lint-ignore react-no-danger
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
