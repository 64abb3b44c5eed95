import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { Listing, ListingSearch } from "./Listing.tsx";
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
  links: ListingLinks;
  exercises: readonly ExerciseTableRow[];
  /** What the viewer may do in the course. */
  rights: readonly ("content" | "grading" | "income")[];
}

/** The exercises of a course for who grades them. */
export function ExerciseTable(props: ExerciseTableProps) {
  const { m, lang, zone, base, links, exercises, rights } = props;
  const words = m.exercises;
  const moment = (at: number | null) =>
    at === null ? "–" : <Time at={at} lang={lang} zone={zone} withTime />;
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      empty={{ title: words.teach.emptyTitle, text: words.teach.emptyText }}
      filters={<ListingSearch m={m} links={links} />}
      rows={exercises}
      rowKey={(row) => String(row.id)}
      columns={[
        {
          key: "name",
          label: words.teach.name,
          sorts: "name",
          cell: (row) => (
            <span class="row">
              {rights.includes("content") ? <a href={`${base}/${row.id}`}>{row.name}</a> : row.name}
              {row.isRequired && <Badge>{words.required}</Badge>}
            </span>
          ),
        },
        { key: "opens", label: words.opensAt, sorts: "opens", cell: (row) => moment(row.opensAt) },
        {
          key: "closes",
          label: words.closesAt,
          sorts: "closes",
          cell: (row) => moment(row.closesAt),
        },
        {
          key: "work",
          label: words.teach.work,
          sorts: "work",
          cell: (row) => (
            <span class="row">
              {rights.includes("grading")
                ? (
                  <a href={`${base}/${row.id}/submissions`}>
                    {words.teach.submissions(row.submissionCount)}
                    <span class="visually-hidden">: {row.name}</span>
                  </a>
                )
                : words.teach.submissions(row.submissionCount)}
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
