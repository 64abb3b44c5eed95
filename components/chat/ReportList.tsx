import type { Lang, Messages, Zone } from "../types.ts";
import { Button } from "../Button.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { Pagination } from "../Pagination.tsx";
import { Time } from "../Time.tsx";
import type { ReportRow } from "../../lib/chat/service.ts";

export interface ReportListProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  reports: readonly ReportRow[];
  next: string | null;
  before: string | null;
}

/** Reported messages that nobody has dealt with yet. */
export function ReportList({ m, lang, zone, reports, next, before }: ReportListProps) {
  const words = m.chat.desk;
  const path = "/admin/chat/reports";
  if (reports.length === 0 && before === null) {
    return <EmptyState title={words.noReportsTitle} text={words.noReportsText} />;
  }
  return (
    <div class="stack">
      <ul class="chat-rooms">
        {reports.map((report) => (
          <li key={report.id} class="chat-report stack">
            <p class="small muted">
              {words.reportedBy(report.reporter)} ·{" "}
              <Time at={report.at.epochMilliseconds} lang={lang} zone={zone} withTime />
            </p>
            <p class="chat-text">{report.reason}</p>
            <blockquote class="chat-quote">
              <p class="chat-text">{report.isDeleted ? m.chat.room.deleted : report.text}</p>
              <p class="small muted">{report.sender ?? m.chat.room.gone}</p>
            </blockquote>
            <div class="page-actions">
              <a
                href={`/admin/chat/${report.roomId}?before=${
                  report.messageId + 1
                }#m-${report.messageId}`}
                aria-current="false"
              >
                {m.chat.openHit}
              </a>
              <form method="post" action={`${path}/${report.id}`}>
                <Button variant="secondary">{words.settle}</Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
      <Pagination
        m={m}
        nextHref={next && `${path}?before=${next}`}
        firstHref={before === null ? null : path}
      />
    </div>
  );
}
