import type { AnnouncementRow } from "./announcement_queries.ts";
import type { Messages } from "../platform/i18n/mod.ts";
import { renderMarkdown } from "../platform/markdown.ts";

/** An announcement as its list shows it; `html` is safe to put into a page. */
export function announcementItem(
  { id, title, body, author, createdAt }: AnnouncementRow,
  m: Messages,
) {
  return {
    id,
    title,
    author,
    html: renderMarkdown(body, { headingBase: 3, tableLabel: m.layout.table.scroll }),
    at: createdAt.epochMilliseconds,
  };
}
