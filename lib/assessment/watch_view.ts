import type { QuizWatchProps, WatchData, WatchRow } from "../../islands/QuizWatch.tsx";
import type { Lang, Messages } from "../platform/i18n/mod.ts";
import { type ListingLinks, listingLinks } from "../platform/listing.ts";
import { type ExportColumn, exportListing } from "../platform/listing_export.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import { type Watch, WATCH_LISTING, type WatchedStudent, type WatchPlace } from "./service.ts";

/** The path of a quiz's live view, asked for as the parameters say. */
export function watchPath(
  { slug, quiz }: WatchPlace,
  params: URLSearchParams,
  { isDone = false }: { isDone?: boolean } = {},
): string {
  const query = new URLSearchParams(params);
  query.delete("format");
  query.delete("done");
  if (isDone) query.set("done", "extra");
  const path = `/instructor/courses/${slug}/quiz/${quiz}/live`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The addresses around the list of the live view. */
export function watchLinks({ students }: Watch, place: WatchPlace): ListingLinks {
  return listingLinks(watchPath(place, new URLSearchParams()), WATCH_LISTING, students);
}

function minutesOf({ extraSeconds }: WatchedStudent): number {
  return Math.round(extraSeconds / 60);
}

function watchRow(student: WatchedStudent): WatchRow {
  const { userId, fullName, state, answered, startedAt, deadlineAt, lastSavedAt } = student;
  return {
    id: String(userId),
    name: fullName,
    state,
    answered,
    startedAt: startedAt?.epochMilliseconds ?? null,
    lastSavedAt: lastSavedAt?.epochMilliseconds ?? null,
    deadline: deadlineAt?.epochMilliseconds ?? null,
    extraMinutes: minutesOf(student),
  };
}

/** What changes on the live view while one looks. */
export function watchData({ students, counts, now }: Watch): WatchData {
  return { rows: students.page.rows.map(watchRow), counts, now };
}

/** The live view as a file, if that was asked for; null: the page was. Throws as `exportListing` does. */
export async function watchFile(
  { students, quiz, course }: Watch,
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): Promise<Response | null> {
  const { format } = students.query;
  if (format === null) return null;
  const words = m.assessment.watch;
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, reader);
  const columns: ExportColumn<WatchedStudent>[] = [
    { label: words.student, width: 28, cell: ({ fullName }) => fullName },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.answered, cell: ({ answered }) => answered },
    { label: words.questions, cell: () => quiz.questionCount },
    { label: words.started, width: 26, cell: ({ startedAt }) => moment(startedAt) },
    { label: words.lastSaved, width: 26, cell: ({ lastSavedAt }) => moment(lastSavedAt) },
    { label: words.deadline, width: 26, cell: ({ deadlineAt }) => moment(deadlineAt) },
    { label: words.states.finished, width: 26, cell: ({ finishedAt }) => moment(finishedAt) },
    { label: words.extra, cell: minutesOf },
  ];
  const name = [course.slug, quiz.title, words.title].join(" - ");
  const batches = students.all();
  return exportListing({ format, name, columns, batches, total: await students.count() });
}

/** The texts of the live view, for its island; `isNarrowed`: not everybody is asked for. */
export function watchWords(
  { assessment: { watch }, layout }: Messages,
  isNarrowed: boolean,
): QuizWatchProps["words"] {
  const { student, state, answered, started, lastSaved, deadline, extra, grant } = watch;
  const { none, updated, empty, states } = watch;
  return {
    ...{ student, state, answered, started, lastSaved, deadline, extra, grant },
    ...{ none, updated, states },
    empty: isNarrowed ? layout.listing.noMatch : empty,
    caption: watch.title,
    minutesFor: watch.minutesFor("{name}"),
    grantFor: watch.grantFor("{name}"),
    of: watch.of("{done}", "{total}"),
  };
}
