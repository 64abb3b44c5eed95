import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { DataTable } from "./DataTable.tsx";
import { Time } from "./Time.tsx";

/** An exercise in its instructor's list; moments in epoch milliseconds. */
export interface ExerciseTableRow {
  id: number;
  name: string;
  opensAt: number | null;
  closesAt: number | null;
  isRequired: boolean;
  submissionCount: number;
  ungradedCount: number;
}

export interface ExerciseTableProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** The address of the list. */
  base: string;
  exercises: readonly ExerciseTableRow[];
}

/** The exercises of a course for who grades them. */
export function ExerciseTable({ m, lang, zone, base, exercises }: ExerciseTableProps) {
  const words = m.exercises;
  const moment = (at: number | null) =>
    at === null ? "–" : <Time at={at} lang={lang} zone={zone} withTime />;
  return (
    <DataTable
      m={m}
      caption={words.title}
      captionHidden
      rows={exercises}
      rowKey={(row) => String(row.id)}
      columns={[
        {
          key: "name",
          label: words.teach.name,
          cell: (row) => (
            <span class="row">
              <a href={`${base}/${row.id}`}>{row.name}</a>
              {row.isRequired && <Badge>{words.required}</Badge>}
            </span>
          ),
        },
        { key: "opens", label: words.opensAt, cell: (row) => moment(row.opensAt) },
        { key: "closes", label: words.closesAt, cell: (row) => moment(row.closesAt) },
        {
          key: "work",
          label: words.teach.work,
          cell: (row) => (
            <span class="row">
              <a href={`${base}/${row.id}/submissions`}>
                {words.teach.submissions(row.submissionCount)}
                <span class="visually-hidden">: {row.name}</span>
              </a>
              {row.ungradedCount > 0 && (
                <Badge tone="warn">{words.teach.ungraded(row.ungradedCount)}</Badge>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
