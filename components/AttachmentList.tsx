import type { Children, Lang } from "./types.ts";
import { formatBytes } from "./format.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface AttachmentData {
  name: string;
  /** Bytes. */
  size: number;
  href: string;
}

export interface AttachmentListProps<A extends AttachmentData> {
  lang: Lang;
  attachments: readonly A[];
  /** Beside each file, such as the button that removes it. */
  action?: (attachment: A) => Children;
}

/** Files to save, each with its size. */
export function AttachmentList<A extends AttachmentData>(props: AttachmentListProps<A>) {
  const { lang, attachments, action } = props;
  return (
    <ul class="attachment-list">
      {attachments.map((one) => (
        <li key={one.href} class="attachment">
          <a class="attachment-link" href={one.href} download={one.name}>
            <Icon of={icons.download} />
            <span class="attachment-name">{one.name}</span>
            <span class="muted small">{formatBytes(one.size, lang)}</span>
          </a>
          {action?.(one)}
        </li>
      ))}
    </ul>
  );
}
