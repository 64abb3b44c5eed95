import type { BatchChoice } from "../../components/BatchChooser.tsx";
import * as icons from "../../components/icons.ts";
import type { PlayerExtra } from "../../components/PlayerLayout.tsx";
import type { SessionEditorProps } from "../../components/SessionEditor.tsx";
import type { SessionData } from "../../components/SessionItem.tsx";
import type { SessionsManagerProps } from "../../components/SessionsManager.tsx";
import type { Lang, Messages } from "../platform/i18n/mod.ts";
import { listingLinks } from "../platform/listing.ts";
import { type ExportColumn, exportListing } from "../platform/listing_export.ts";
import { anchoredLinks } from "../platform/listing_tables.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import type { CourseAgenda, ShownSession } from "./attend.ts";
import type { AttendeeRow } from "./attendance_queries.ts";
import { BATCHES_LISTING, type SessionLine, type SessionLists, SESSIONS_LISTING } from "./lists.ts";
import { ATTENDEES_LISTING, type ManagedSession } from "./manage.ts";
import type { BatchRow, SessionsSummary } from "./queries.ts";
import { endOf, seatsLeft, sessionState } from "./rules.ts";

/** A session as lists show it. */
export function sessionItem(
  session:
    & Pick<
      ShownSession,
      "id" | "title" | "batch" | "startsAt" | "minutes" | "state" | "isPast" | "recordingUrl"
    >
    & { slug: string; course?: string },
): SessionData {
  const { id, title, slug, course, batch, startsAt, state, isPast, recordingUrl } = session;
  const endsAt = endOf(session).epochMilliseconds;
  return {
    id,
    title,
    slug,
    course,
    batch,
    startsAt: startsAt.epochMilliseconds,
    endsAt,
    state,
    isPast,
    recordingUrl,
  };
}

/** The way from the player to the sessions, where there are any. */
export function sessionExtras(
  slug: string,
  { hasSessions, hasBatches, isInBatch }: SessionsSummary,
  m: Messages,
): PlayerExtra[] {
  if (!hasSessions && !hasBatches) return [];
  return [{
    href: `/learn/${slug}/sessions`,
    title: m.live.title,
    icon: icons.calendarDays,
    note: hasBatches && !isInBatch ? m.live.batches.choose : "",
    isDone: null,
    sectionId: null,
  }];
}

/** The batches of a course to choose from; `batchId` is the one that somebody is in. */
export function batchChoices(
  { batches, batchId }: Pick<CourseAgenda, "batches" | "batchId">,
): BatchChoice[] {
  return batches.map((batch) => ({
    id: batch.id,
    name: batch.name,
    startsOn: batch.startsOn,
    endsOn: batch.endsOn,
    seatsLeft: seatsLeft(batch),
    isOpen: batch.isOpen,
    isMine: batch.id === batchId,
  }));
}

/** Those who take part in a session as the list shows them. */
export function attendeesView(
  { course, session, attendees }: ManagedSession,
): Pick<SessionEditorProps, "attendees" | "links"> {
  const path = `/instructor/courses/${course.slug}/sessions/${session.id}`;
  return {
    attendees: attendees.page.rows.map(({ userId, fullName, presence, source, notedAt }) => ({
      userId,
      name: fullName,
      presence,
      source,
      notedAt: notedAt?.epochMilliseconds ?? null,
    })),
    links: anchoredLinks(listingLinks(path, ATTENDEES_LISTING, attendees), "attendance"),
  };
}

/** The list of who was there as a file, if that was asked for; null: the page was. Throws as `exportListing` does. */
export async function attendeesFile(
  { session, attendees }: ManagedSession,
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): Promise<Response | null> {
  const { format } = attendees.query;
  if (format === null) return null;
  const words = m.live.manage;
  const columns: ExportColumn<AttendeeRow>[] = [
    { label: words.attendee, cell: ({ fullName }) => fullName },
    { label: words.presence, cell: ({ presence }) => words.presences[presence] },
    { label: words.source, cell: ({ source }) => source && words.sources[source] },
    { label: words.noted, cell: ({ notedAt }) => notedAt && formatDateTime(notedAt, reader) },
  ];
  const name = `${words.attendance} ${session.title}`;
  const [batches, total] = [attendees.all(), await attendees.count()];
  return exportListing({ format, name, columns, batches, total });
}

/** A course's sessions and batches as their lists show them. */
export function sessionListsView(
  { course, now, sessions, batches }: SessionLists,
): Pick<SessionsManagerProps, "sessions" | "batches"> {
  const path = `/instructor/courses/${course.slug}/sessions`;
  const session = (line: SessionLine) => ({
    id: line.id,
    title: line.title,
    batch: line.batch,
    startsAt: line.startsAt.epochMilliseconds,
    endsAt: endOf(line).epochMilliseconds,
    state: sessionState(line, now),
  });
  const sessionLinks = listingLinks(path, SESSIONS_LISTING, sessions);
  const batchLinks = listingLinks(path, BATCHES_LISTING, batches);
  return {
    sessions: {
      rows: sessions.page.rows.map(session),
      links: anchoredLinks(sessionLinks, "sessions"),
    },
    batches: { rows: batches.page.rows, links: anchoredLinks(batchLinks, "batches") },
  };
}

/** The list that was asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function sessionListsFile(
  { course, now, sessions, batches }: SessionLists,
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): Promise<Response | null> {
  const words = m.live;
  const name = (title: string) => `${title} ${course.slug}`.slice(0, 80);
  if (sessions.query.format) {
    const columns: ExportColumn<SessionLine>[] = [
      { label: words.manage.columns.session, cell: ({ title }) => title },
      {
        label: words.manage.columns.time,
        cell: ({ startsAt }) => formatDateTime(startsAt, reader),
      },
      { label: words.manage.columns.who, cell: ({ batch }) => batch ?? words.everybody },
      { label: words.manage.columns.state, cell: (line) => words.states[sessionState(line, now)] },
    ];
    const file = { format: sessions.query.format, name: name(words.title), columns };
    return exportListing({ ...file, batches: sessions.all(), total: await sessions.count() });
  }
  if (batches.query.format) {
    const columns: ExportColumn<BatchRow>[] = [
      { label: words.batches.name, cell: ({ name }) => name },
      { label: words.batches.startsOn, cell: ({ startsOn }) => startsOn },
      { label: words.batches.endsOn, cell: ({ endsOn }) => endsOn },
      { label: words.batches.seatsLabel, cell: ({ seatsTaken }) => seatsTaken },
      { label: words.batches.capacity, cell: ({ capacity }) => capacity },
    ];
    const file = { format: batches.query.format, name: name(words.batches.title), columns };
    return exportListing({ ...file, batches: batches.all(), total: await batches.count() });
  }
  return null;
}
