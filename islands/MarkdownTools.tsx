import { useEffect, useRef, useState } from "preact/hooks";
import * as icons from "../components/icons.ts";
import { Icon } from "../components/Icon.tsx";
import { insertParagraph, onPictures, problemOf, sendPicture } from "../components/pictureDrop.ts";
import { Prose } from "../components/Prose.tsx";

export interface MarkdownToolsProps {
  /** The id of the text field that they work on; also what the buttons' `intent` names. */
  target: string;
  /** Where pictures are sent to; null while there is no course that they could belong to. */
  picturesUrl: string | null;
  /** The preview that the server made for a browser without scripts. */
  html: string | null;
  lang: string;
  words: {
    tools: string;
    preview: string;
    hidePreview: string;
    previewTitle: string;
    previewEmpty: string;
    previewFailed: string;
    picture: string;
    insertPicture: string;
    uploading: string;
    uploaded: string;
    uploadFailed: string;
  };
}

const JSON_ONLY = { accept: "application/json" };

/** Preview and pictures for a text field. Without scripts its buttons send the form, and the server does the same. */
export function MarkdownTools(props: MarkdownToolsProps) {
  const { target, picturesUrl, words } = props;
  const [html, setHtml] = useState(props.html);
  const [status, setStatus] = useState("");
  const [isLive, setLive] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const field = () => document.getElementById(target) as HTMLTextAreaElement;

  const upload = async (files: readonly File[]) => {
    if (picturesUrl === null) return;
    for (const file of files) {
      setStatus(words.uploading);
      const sent = await sendPicture(picturesUrl, file);
      if ("problem" in sent) return setStatus(sent.problem ?? words.uploadFailed);
      insertParagraph(field(), sent.markdown);
      setStatus(words.uploaded);
    }
  };

  const takeChosen = () => {
    const input = chooser.current;
    const files = [...input?.files ?? []];
    if (!input || files.length === 0) return;
    input.value = "";
    void upload(files);
  };

  useEffect(() => {
    setLive(true);
    if (picturesUrl === null) return;
    // Chosen before the scripts were there.
    takeChosen();
    return onPictures(field(), (files) => void upload(files));
  }, [picturesUrl]);

  const preview = async (event: MouseEvent) => {
    event.preventDefault();
    if (html !== null) return setHtml(null);
    const body = new FormData();
    body.set("text", field().value);
    const sent = fetch("/instructor/preview", { method: "POST", body, headers: JSON_ONLY });
    const response = await sent.catch(() => null);
    if (!response?.ok) {
      const problem = response && await problemOf(response);
      return setStatus(problem ?? words.previewFailed);
    }
    setStatus("");
    setHtml((await response.json()).html);
  };

  return (
    <div class="editor-tools">
      <div class="editor-bar" role="group" aria-label={words.tools}>
        <button
          type="submit"
          class="button button-quiet"
          name="intent"
          value={`preview:${target}`}
          formnovalidate
          aria-expanded={isLive ? html !== null : undefined}
          onClick={preview}
        >
          <Icon of={icons.eye} />
          <span>{isLive && html !== null ? words.hidePreview : words.preview}</span>
        </button>
        {picturesUrl !== null && (
          <label class={`button button-quiet editor-picture${isLive ? " is-live" : ""}`}>
            <Icon of={icons.imagePlus} />
            <span>{words.picture}</span>
            <input
              ref={chooser}
              class="editor-file"
              type="file"
              name={`picture_${target}`}
              accept="image/png,image/jpeg,image/gif,image/webp"
              onChange={takeChosen}
            />
          </label>
        )}
        {picturesUrl !== null && !isLive && (
          <button
            type="submit"
            class="button button-quiet"
            name="intent"
            value={`picture:${target}`}
            formnovalidate
          >
            <span>{words.insertPicture}</span>
          </button>
        )}
        <span class="editor-status muted small" role="status">{status}</span>
      </div>
      {html !== null && (
        <section class="editor-preview" aria-label={words.previewTitle}>
          {html === ""
            ? <p class="muted">{words.previewEmpty}</p>
            : <Prose html={html} lang={props.lang} />}
        </section>
      )}
    </div>
  );
}
