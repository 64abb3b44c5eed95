import type { Lang } from "../platform/i18n/lang.ts";
import type { Wording } from "../platform/i18n/id/notifications.ts";
import { messages } from "../platform/i18n/mod.ts";
import { formatRupiah } from "../platform/money.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import type { Details, Kind } from "./rules.ts";

export type { Wording } from "../platform/i18n/id/notifications.ts";

/** Whole minutes, at least one: "in 0 minutes" is of no use to anybody. */
function minutesBetween(now: Temporal.Instant, at: Temporal.Instant): number {
  return Math.max(Math.round(now.until(at).total("minutes")), 1);
}

/** The words of a notification in its reader's language and zone. `now` fills in how long something is still away. */
export function wordsOf(
  kind: Kind,
  details: Details,
  { lang, zone }: { lang: Lang; zone: Zone },
  now?: Temporal.Instant,
): Wording {
  const words = messages(lang).notifications;
  const at = details.at === undefined ? null : Temporal.Instant.from(details.at);
  const write = words.kinds[kind];
  return write({
    course: details.course ?? "",
    title: details.title ?? "",
    person: details.person ?? "",
    number: details.number ?? "",
    reason: details.reason ?? "",
    grade: details.grade === undefined ? "" : String(details.grade),
    amount: details.amount === undefined ? "" : formatRupiah(details.amount, lang),
    when: at === null ? "" : formatDateTime(at, { lang, zone }),
    left: at === null || now === undefined ? "" : words.left(minutesBetween(now, at)),
  });
}
