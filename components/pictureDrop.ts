/** Pictures that are pasted or dropped into a text: sent to the server, and shown by Markdown at the cursor. */

/** A field for Markdown. */
export type TextField = HTMLTextAreaElement;

const JSON_ONLY = { accept: "application/json" };

/** What the server says went wrong with a request, in the reader's language. */
export async function problemOf(response: Response): Promise<string | null> {
  const body = await response.json().catch(() => null);
  const fields: string[] = Object.values(body?.error?.fields ?? {});
  return fields[0] ?? body?.error?.message ?? null;
}

/** Stores a picture: the Markdown that shows it, or why not (null: nobody knows). */
export async function sendPicture(
  url: string,
  file: File,
): Promise<{ markdown: string } | { problem: string | null }> {
  const body = new FormData();
  body.set("file", file);
  const sent = fetch(url, { method: "POST", body, headers: JSON_ONLY });
  const response = await sent.catch(() => null);
  if (response?.ok) return { markdown: (await response.json()).markdown };
  return { problem: response && await problemOf(response) };
}

/** Puts Markdown at the cursor as a paragraph of its own, as if it had been typed. */
export function insertParagraph(field: TextField, text: string): void {
  const before = field.value.slice(0, field.selectionStart);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  insertText(field, `${gap}${text}\n\n`);
}

/** Puts Markdown at the cursor as it is, as if it had been typed. */
export function insertText(field: TextField, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function picturesOf(list: DataTransfer | null): File[] {
  return [...list?.files ?? []].filter((file) => file.type.startsWith("image/"));
}

/** Hears of pictures that are pasted or dropped into a text field within `place`; the answer ends that. */
export function onPictures(
  place: HTMLElement,
  take: (files: File[], field: TextField) => void,
): () => void {
  const hear = (event: Event, data: DataTransfer | null) => {
    const files = picturesOf(data);
    if (files.length === 0 || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    take(files, event.target);
  };
  const onPaste = (event: ClipboardEvent) => hear(event, event.clipboardData);
  const onDrop = (event: DragEvent) => hear(event, event.dataTransfer);
  // Without this the browser would leave the page for the picture.
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  place.addEventListener("paste", onPaste);
  place.addEventListener("drop", onDrop);
  place.addEventListener("dragover", onDragOver);
  return () => {
    place.removeEventListener("paste", onPaste);
    place.removeEventListener("drop", onDrop);
    place.removeEventListener("dragover", onDragOver);
  };
}
