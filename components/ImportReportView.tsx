import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages } from "./types.ts";
import { LinkButton } from "./Button.tsx";
import { formatCount } from "./format.ts";
import type { ImportRemark } from "./ImportRemarks.tsx";
import { InstructorFrame } from "./InstructorFrame.tsx";
import { Notice } from "./Notice.tsx";
import { Price } from "./Price.tsx";
import { TableListing } from "./TableListing.tsx";

const LESSON_CHANGES = ["created", "updated", "moved", "removed", "kept"] as const;
type LessonChange = typeof LESSON_CHANGES[number];

export interface ImportReportData {
  course: {
    slug: string;
    title: string;
    status: "draft" | "published" | "archived";
    price: number;
    outcome: "created" | "updated" | "unchanged";
  };
  category: { name: string; created: boolean };
  sections: { total: number; created: number; updated: number; removed: number };
  lessons: { total: number } & Record<LessonChange, readonly unknown[]>;
  pictures: { used: number; stored: number };
}

export interface ImportReportViewProps {
  m: Messages;
  lang: Lang;
  report: ImportReportData;
  /** Those that were touched. */
  lessons: {
    rows: readonly {
      id: number;
      /** Its number in the folder; may be "". */
      key: string;
      title: string;
      change: LessonChange;
    }[];
    links: ListingLinks;
  };
  remarks: {
    rows: readonly (ImportRemark & {
      id: number;
      kind: "pictureRemarks" | "warnings" | "skipped";
    })[];
    links: ListingLinks;
  };
}

/** How many of something are in the folder, and what became of how many. */
function countsOf(
  { m, lang }: Pick<ImportReportViewProps, "m" | "lang">,
  counts: Partial<Record<"total" | LessonChange, number>>,
): string {
  const words = m.transfer.report;
  return (["total", ...LESSON_CHANGES] as const)
    .filter((name) => name === "total" || counts[name])
    .map((name) => `${words[name]}: ${formatCount(counts[name] ?? 0, lang)}`).join(" · ");
}

function Lessons({ m, lessons: { rows, links } }: ImportReportViewProps) {
  const words = m.transfer.report;
  return (
    <section class="stack" aria-labelledby="import-lessons">
      <h2 id="import-lessons">{words.details}</h2>
      <TableListing
        m={m}
        id="lessons"
        links={links}
        caption={words.details}
        none={words.noLessons}
        rows={rows}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            key: "title",
            label: words.lessons,
            sorts: "position",
            cell: ({ key, title }) => key === "" ? title : `${key} ${title}`,
          },
          {
            key: "change",
            label: words.change,
            sorts: "change",
            cell: ({ change }) => words[change],
          },
        ]}
      />
    </section>
  );
}

function Remarks({ m, remarks: { rows, links } }: ImportReportViewProps) {
  const words = m.transfer;
  return (
    <section class="stack" aria-labelledby="import-remarks">
      <h2 id="import-remarks">{words.report.remarks}</h2>
      <TableListing
        m={m}
        id="remarks"
        links={links}
        caption={words.report.remarks}
        none={words.report.noRemarks}
        rows={rows}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            key: "file",
            label: words.report.file,
            sorts: "file",
            cell: ({ file }) => file || words.folder,
          },
          {
            key: "kind",
            label: words.report.kind,
            sorts: "kind",
            cell: ({ kind }) => words.report[kind],
          },
          {
            key: "remark",
            label: words.report.remark,
            sorts: "remark",
            cell: ({ code, detail }) => (
              <span>
                {words.codes[code]}
                {detail !== "" && (
                  <>
                    : <code>{detail}</code>
                  </>
                )}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

/** What an import did: made, updated, left out, not found. */
export function ImportReportView(props: ImportReportViewProps) {
  const { m, lang, report } = props;
  const words = m.transfer.report;
  const { course, category, pictures, sections, lessons } = report;
  const changed = Object.fromEntries(
    LESSON_CHANGES.map((change) => [change, lessons[change].length]),
  );
  return (
    <InstructorFrame m={m} title={words.title} tab="import" lead={course.title}>
      <Notice
        m={m}
        kind={course.outcome === "unchanged" ? "info" : "success"}
        text={words.outcomes[course.outcome]}
      />
      <dl class="facts">
        <div>
          <dt class="muted small">{words.state}</dt>
          <dd>{words.status[course.status]}</dd>
        </div>
        <div>
          <dt class="muted small">{words.category}</dt>
          <dd>{category.created ? words.categoryNew(category.name) : category.name}</dd>
        </div>
        <div>
          <dt class="muted small">{words.sections}</dt>
          <dd>{countsOf(props, sections)}</dd>
        </div>
        <div>
          <dt class="muted small">{words.lessons}</dt>
          <dd>{countsOf(props, { ...changed, total: lessons.total })}</dd>
        </div>
        <div>
          <dt class="muted small">{words.pictures}</dt>
          <dd>{words.picturesText(pictures.used, pictures.stored)}</dd>
        </div>
        <div>
          <dt class="muted small">{m.catalog.price}</dt>
          <dd>
            <Price m={m} lang={lang} amount={course.price} />
          </dd>
        </div>
      </dl>
      <Lessons {...props} />
      <Remarks {...props} />
      <div class="row">
        <LinkButton href={`/courses/${course.slug}`}>{words.open}</LinkButton>
        <LinkButton href={`/instructor/courses/${course.slug}`} variant="secondary">
          {words.edit}
        </LinkButton>
        <LinkButton href="/instructor/courses/import" variant="quiet">{words.again}</LinkButton>
      </div>
    </InstructorFrame>
  );
}
