import type { AuditLine } from "../../components/AuditView.tsx";
import type { Messages } from "../platform/i18n/mod.ts";
import type { ExportColumn } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import type { AuditRow } from "./service.ts";

/** A change as the log's page shows it. */
export function auditLine(row: AuditRow): AuditLine {
  const { id, actor, action, subjectKind, subject, subjectName, before, after } = row;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return {
    id: String(id),
    at: row.at.epochMilliseconds,
    actor,
    action,
    subjectKind,
    subject: subjectName ?? subject,
    values: names.map((name) => ({
      name,
      before: before[name] ?? null,
      after: after[name] ?? null,
    })),
  };
}

/** The columns of the log as a file. */
export function auditExport(m: Messages, zone: Zone): ExportColumn<AuditRow>[] {
  const words = m.office.audit;
  return [
    { label: words.at, cell: ({ at }) => localTime(at, zone) },
    { label: words.actor, cell: ({ actor }) => actor ?? words.operator },
    { label: words.action, cell: ({ action }) => words.actions[action] },
    { label: words.subject, cell: ({ subject, subjectName }) => subjectName ?? subject },
    { label: words.before, cell: ({ before }) => JSON.stringify(before) },
    { label: words.after, cell: ({ after }) => JSON.stringify(after) },
  ];
}
