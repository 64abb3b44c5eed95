import type { Lang } from "../platform/i18n/lang.ts";
import type { Wording } from "../platform/i18n/id/notifications.ts";
import { messages } from "../platform/i18n/mod.ts";
import { formatRupiah } from "../platform/money.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import type { Details, Kind } from "./rules.ts";

export type { Wording } from "../platform/i18n/id/notifications.ts";

/** The words of a notification in its reader's language and zone. */
export function wordsOf(
  kind: Kind,
  details: Details,
  { lang, zone }: { lang: Lang; zone: Zone },
): Wording {
  const write = messages(lang).notifications.kinds[kind];
  return write({
    course: details.course ?? "",
    title: details.title ?? "",
    person: details.person ?? "",
    number: details.number ?? "",
    reason: details.reason ?? "",
    grade: details.grade === undefined ? "" : String(details.grade),
    amount: details.amount === undefined ? "" : formatRupiah(details.amount, lang),
    when: details.at === undefined
      ? ""
      : formatDateTime(Temporal.Instant.from(details.at), { lang, zone }),
  });
}
