import type { Lang, Messages } from "./types.ts";
import { MarkdownTools } from "../islands/MarkdownTools.tsx";
import { TextArea, type TextAreaProps } from "./Field.tsx";

export interface MarkdownFieldProps extends TextAreaProps {
  /** Where its pictures are sent to; null while there is no course that they could belong to. */
  picturesUrl: string | null;
  /** The text as its readers see it, when the form was sent to have a look at it. */
  previewHtml: string | null;
  /** The language the text is written in. */
  textLang: Lang;
}

/** A text field for Markdown with preview and pictures. */
export function MarkdownField(
  { picturesUrl, previewHtml, textLang, ...field }: MarkdownFieldProps,
) {
  return (
    <div class="editor">
      <TextArea {...field} />
      <MarkdownTools
        target={field.id ?? field.name}
        picturesUrl={picturesUrl}
        html={previewHtml}
        lang={textLang}
        words={wordsOf(field.m)}
      />
    </div>
  );
}

function wordsOf(m: Messages) {
  const { pictureFirst: _pictureFirst, ...words } = m.authoring.editor;
  return words;
}
