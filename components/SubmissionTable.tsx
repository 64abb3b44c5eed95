import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import type { SubmissionData } from "./ExerciseView.tsx";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
import { Work } from "./SubmissionView.tsx";
import { Time } from "./Time.tsx";

/** A submission in the list of who grades it. */
export interface SubmissionTableRow extends SubmissionData {
  id: number;
  studentName: string;
}

export interface SubmissionTableProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** The address of the list. */
  base: string;
  links: ListingLinks;
  submissions: readonly SubmissionTableRow[];
}

/** What was handed in for an exercise, with the way to grade it. */
export function SubmissionTable(props: SubmissionTableProps) {
  const { m, lang, zone, base, links, submissions } = props;
  const words = m.exercises;
  return (
    <Listing
      m={m}
      links={links}
      caption={words.teach.seeSubmissions}
      empty={{ title: words.teach.noSubmissions, text: words.teach.noSubmissionsText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={m.students.search} />
          <ListingChoice
            m={m}
            links={links}
            name="state"
            label={words.teach.status}
            options={[
              { value: "waiting", label: words.teach.ungradedOne },
              { value: "graded", label: words.teach.gradedOne },
            ]}
          />
        </>
      }
      rows={submissions}
      rowKey={(row) => String(row.id)}
      columns={[
        {
          key: "student",
          label: words.teach.student,
          sorts: "studentName",
          cell: (row) => (
            <a href={`${base}/${row.id}`} aria-label={words.teach.gradeTitle(row.studentName)}>
              {row.studentName}
            </a>
          ),
        },
        {
          key: "work",
          label: words.teach.work,
          cell: (row) => (
            <Work m={m} lang={lang} submission={row} fileHref={`${base}/${row.id}/file`} />
          ),
        },
        {
          key: "at",
          label: words.submittedAt,
          sorts: "submittedAt",
          cell: (row) => (
            <span class="row">
              <Time at={row.submittedAt} lang={lang} zone={zone} withTime />
              {row.daysLate > 0 && <Badge tone="warn">{words.daysLate(row.daysLate)}</Badge>}
            </span>
          ),
        },
        {
          key: "grade",
          label: words.grade,
          sorts: "result",
          numeric: true,
          cell: (row) => row.finalGrade ?? <Badge tone="warn">{words.teach.ungradedOne}</Badge>,
        },
      ]}
    />
  );
}
