import { useEffect, useState } from "preact/hooks";

export interface OutlineDragProps {
  /** The id of the outline, a list of sections that hold lists of lessons. */
  outline: string;
  /** The address of the course's editing page. */
  base: string;
  words: { moved: string; failed: string };
}

interface Dropped {
  item: HTMLElement;
  to: HTMLElement;
}

/** The id of the item that now follows; empty at the end. */
function followerOf(item: HTMLElement): string {
  const next = item.nextElementSibling;
  return next instanceof HTMLElement ? next.dataset.id ?? "" : "";
}

async function send(path: string, fields: Record<string, string>): Promise<boolean> {
  const request = fetch(path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { accept: "application/json" },
  });
  const response = await request.catch(() => null);
  return response?.ok ?? false;
}

/** Sections and lessons are dragged by their handles, also by finger; each drop is saved at once. */
export function OutlineDrag({ outline, base, words }: OutlineDragProps) {
  const [status, setStatus] = useState("");

  useEffect(() => {
    const root = document.getElementById(outline);
    if (!root) return;
    let isGone = false;
    const undo: (() => void)[] = [];
    const report = (isSaved: boolean) => setStatus(isSaved ? words.moved : words.failed);

    const onLesson = async ({ item, to }: Dropped) => {
      const fields = { section: to.dataset.section ?? "", before: followerOf(item) };
      report(await send(`${base}/lessons/${item.dataset.id}/move`, fields));
    };
    const onSection = async ({ item }: Dropped) => {
      report(await send(`${base}/sections/${item.dataset.id}/move`, { before: followerOf(item) }));
    };

    void import("sortablejs").then(({ default: Sortable }) => {
      if (isGone) return;
      const common = { animation: 150, forceFallback: true, fallbackTolerance: 4 };
      const lists = [...root.querySelectorAll<HTMLElement>("[data-section]")];
      const sortables = [
        Sortable.create(root, {
          ...common,
          handle: ".outline-section-handle",
          onEnd: (event) => void onSection(event),
        }),
        ...lists.map((list) =>
          Sortable.create(list, {
            ...common,
            group: "lessons",
            handle: ".outline-lesson-handle",
            onEnd: (event) => void onLesson(event),
          })
        ),
      ];
      root.classList.add("can-drag");
      undo.push(() => sortables.forEach((one) => one.destroy()));
    });
    return () => {
      isGone = true;
      undo.forEach((one) => one());
    };
  }, [outline, base]);

  return <p class="outline-status muted small" role="status">{status}</p>;
}
