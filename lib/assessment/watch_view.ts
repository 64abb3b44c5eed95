import type { QuizWatchProps, WatchData, WatchRow } from "../../islands/QuizWatch.tsx";
import type { Messages } from "../platform/i18n/mod.ts";
import type { Watch, WatchPlace } from "./service.ts";

/** The path of a quiz's live view. */
export function watchPath(
  { slug, quiz }: WatchPlace,
  { after, done }: { after?: string | null; done?: boolean } = {},
): string {
  const query = new URLSearchParams();
  if (after) query.set("after", after);
  if (done) query.set("done", "extra");
  const path = `/instructor/courses/${slug}/quiz/${quiz}/live`;
  return query.size > 0 ? `${path}?${query}` : path;
}

type Student = Watch["students"][number];

function watchRow({ userId, name, answered, extraSeconds, ...moments }: Student): WatchRow {
  const { startedAt, finishedAt, deadlineAt, lastSavedAt } = moments;
  return {
    id: String(userId),
    name,
    state: finishedAt ? "finished" : startedAt ? "running" : "open",
    answered,
    startedAt: startedAt?.epochMilliseconds ?? null,
    lastSavedAt: lastSavedAt?.epochMilliseconds ?? null,
    deadline: deadlineAt?.epochMilliseconds ?? null,
    extraMinutes: Math.round(extraSeconds / 60),
  };
}

/** What changes on the live view while one looks. */
export function watchData({ students, counts, now }: Watch): WatchData {
  return { rows: students.map(watchRow), counts, now };
}

/** The texts of the live view, for its island. */
export function watchWords({ assessment: { watch } }: Messages): QuizWatchProps["words"] {
  const { student, state, answered, started, lastSaved, deadline, extra, grant } = watch;
  const { none, updated, empty, states } = watch;
  return {
    ...{ student, state, answered, started, lastSaved, deadline, extra, grant },
    ...{ none, updated, empty, states },
    caption: watch.title,
    minutesFor: watch.minutesFor("{name}"),
    grantFor: watch.grantFor("{name}"),
    of: watch.of("{done}", "{total}"),
  };
}
