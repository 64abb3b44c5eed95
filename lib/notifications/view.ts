import type { DeliveryRow } from "./deliveries/log.ts";
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

/** A line of the log of deliveries; what has failed or waits can be sent again, but for secrets. */
export function shownDelivery({ createdAt, updatedAt: _, ...row }: DeliveryRow) {
  const mayRetry = row.status === "failed" && !row.isSecret;
  return { ...row, createdAt: createdAt.epochMilliseconds, mayRetry };
}
