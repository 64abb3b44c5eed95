import type { DeliveryRow } from "./deliveries/log.ts";
import type { AnnouncementRow } from "./announcement_queries.ts";
import type { Messages } from "../platform/i18n/mod.ts";
import type { ExportColumn } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import { renderMarkdown } from "../platform/markdown.ts";
import type { Zone } from "../platform/time.ts";

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
export function shownDelivery({ created, key: _, ...row }: DeliveryRow) {
  const mayRetry = row.status === "failed" && !row.isSecret;
  return { ...row, createdAt: created.epochMilliseconds, mayRetry };
}

/** The columns of the log as a file: what became of each message, never what it says. */
export function deliveryExport(m: Messages, zone: Zone): ExportColumn<DeliveryRow>[] {
  const { deliveries: words } = m.system;
  const statuses: Readonly<Record<string, string>> = words.statuses;
  return [
    { label: words.columns.when, cell: ({ created }) => localTime(created, zone) },
    { label: words.columns.channel, cell: ({ channel }) => words.channels[channel] },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind ?? ""] ?? words.otherKind },
    { label: words.columns.message, cell: ({ about }) => about },
    { label: words.file.person, cell: ({ person }) => person },
    { label: words.file.recipient, cell: ({ recipient }) => recipient },
    { label: words.columns.status, cell: ({ status }) => statuses[status] ?? status },
    {
      label: words.file.reason,
      cell: ({ status, error }) =>
        error !== null && status === "skipped" ? words.skipped[error] ?? error : error,
    },
    { label: words.file.code, cell: ({ errorCode }) => errorCode },
  ];
}
