import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge } from "./Badge.tsx";
import { LinkButton } from "./Button.tsx";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
import { Time } from "./Time.tsx";

/** Work that waits for a grade. */
export interface WaitingWork {
  id: number;
  studentName: string;
  exerciseName: string;
  courseTitle: string;
  /** Epoch milliseconds. */
  submittedAt: number;
  daysLate: number;
}

export interface GradingInboxViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  links: ListingLinks;
  works: readonly WaitingWork[];
  courses: readonly { slug: string; title: string; count: number }[];
  /** Where grading begins; null when nothing waits. */
  oldest: number | null;
}

/** The address of a submission in the inbox, or of the inbox itself, of one course or of all. */
export function inboxHref({ id, course }: { id?: number | null; course: string | null }): string {
  const query = course === null ? "" : `?${new URLSearchParams({ course })}`;
  return `/instructor/grading${id ? `/${id}` : ""}${query}`;
}

/** What waits for a grade in all courses of an instructor, what waits longest first. */
export function GradingInboxView(props: GradingInboxViewProps) {
  const { m, lang, zone, links, works, courses, oldest } = props;
  const words = m.teaching.inbox;
  const course = links.values.course || null;
  const options = courses.map(({ slug, title, count }) => ({
    value: slug,
    label: `${title} (${count})`,
  }));
  return (
    <>
      {oldest !== null && (
        <p>
          <LinkButton href={inboxHref({ id: oldest, course })} iconEnd={icons.arrowRight}>
            {words.start}
          </LinkButton>
        </p>
      )}
      <Listing
        m={m}
        links={links}
        caption={words.title}
        empty={{ title: words.emptyTitle, text: words.emptyText }}
        filters={
          <>
            <ListingSearch m={m} links={links} label={words.search} />
            <ListingChoice
              m={m}
              links={links}
              name="course"
              label={words.course}
              options={options}
            />
          </>
        }
        rows={works}
        rowKey={(work) => String(work.id)}
        columns={[
          {
            key: "student",
            label: m.exercises.teach.student,
            sorts: "studentName",
            cell: (work) => (
              <a
                href={inboxHref({ id: work.id, course })}
                aria-label={m.exercises.teach.gradeTitle(work.studentName)}
              >
                {work.studentName}
              </a>
            ),
          },
          {
            key: "exercise",
            label: words.exercise,
            sorts: "exerciseName",
            cell: (work) => work.exerciseName,
          },
          {
            key: "course",
            label: words.course,
            sorts: "courseTitle",
            cell: (work) => work.courseTitle,
          },
          {
            key: "at",
            label: m.exercises.submittedAt,
            sorts: "submittedAt",
            cell: (work) => (
              <span class="row">
                <Time at={work.submittedAt} lang={lang} zone={zone} withTime />
                {work.daysLate > 0 && (
                  <Badge tone="warn">{m.exercises.daysLate(work.daysLate)}</Badge>
                )}
              </span>
            ),
          },
        ]}
      />
    </>
  );
}
