import type { Messages } from "../platform/i18n/mod.ts";
import { type ExportColumn, exportListing } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import type { DeskPage, DeskRoomRow } from "./service.ts";
import { lastLine } from "./view.ts";

function columns(m: Messages, zone: Zone): ExportColumn<DeskRoomRow>[] {
  const words = m.chat.desk;
  return [
    { label: words.columns.customer, cell: ({ customerName }) => customerName },
    { label: words.columns.course, cell: ({ courseTitle }) => courseTitle },
    { label: words.columns.state, cell: ({ state }) => words.states[state] },
    { label: words.columns.assignee, cell: ({ assigneeName }) => assigneeName },
    { label: words.waitingSince, cell: ({ waitingSince }) => localTime(waitingSince, zone) },
    { label: words.columns.latest, cell: ({ lastAt }) => localTime(lastAt, zone) },
    { label: words.columns.text, cell: (room) => lastLine(m, room) },
    { label: words.columns.unread, cell: ({ unread }) => unread },
  ];
}

/** A desk's list that was asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function deskFile(
  { view, rooms }: DeskPage,
  m: Messages,
  zone: Zone,
): Promise<Response | null> {
  const { format } = rooms.query;
  if (!format) return null;
  const name = `${m.chat.desk.title} – ${m.chat.desk.views[view]}`;
  const file = { format, name, columns: columns(m, zone), batches: rooms.all() };
  return exportListing({ ...file, total: await rooms.count() });
}
