import type { Lang, Messages } from "./types.ts";
import { LinkButton } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { formatCount } from "./format.ts";
import { type ImportRemark, ImportRemarks } from "./ImportRemarks.tsx";
import { InstructorFrame } from "./InstructorFrame.tsx";
import { Notice } from "./Notice.tsx";
import { Price } from "./Price.tsx";

interface NamedLesson {
  /** Its number in the folder; may be "". */
  key: string;
  title: string;
}

const LESSON_CHANGES = ["created", "updated", "moved", "removed", "kept"] as const;

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
  lessons: { total: number } & Record<typeof LESSON_CHANGES[number], readonly NamedLesson[]>;
  pictures: { used: number; stored: number };
  skipped: readonly ImportRemark[];
  pictureRemarks: readonly ImportRemark[];
  warnings: readonly ImportRemark[];
}

export interface ImportReportViewProps {
  m: Messages;
  lang: Lang;
  report: ImportReportData;
}

function Counts({ m, lang, report }: ImportReportViewProps) {
  const words = m.transfer.report;
  const { sections, lessons } = report;
  const rows = [
    { ...sections, key: "sections", label: words.sections, moved: 0 },
    {
      key: "lessons",
      label: words.lessons,
      total: lessons.total,
      created: lessons.created.length,
      updated: lessons.updated.length,
      moved: lessons.moved.length,
      removed: lessons.removed.length,
    },
  ];
  const figures = ["total", "created", "updated", "moved", "removed"] as const;
  return (
    <DataTable
      m={m}
      caption={words.counts}
      columns={[
        { key: "label", label: words.counts, cell: (row) => row.label },
        ...figures.map((key) => ({
          key,
          label: words[key],
          numeric: true,
          cell: (row: typeof rows[number]) => formatCount(row[key], lang),
        })),
      ]}
      captionHidden
      rows={rows}
      rowKey={(row) => row.key}
    />
  );
}

function Lessons({ m, report }: Pick<ImportReportViewProps, "m" | "report">) {
  const words = m.transfer.report;
  const changes = LESSON_CHANGES.filter((change) => report.lessons[change].length > 0);
  if (changes.length === 0) return null;
  return (
    <details class="import-details">
      <summary>{words.details}</summary>
      {changes.map((change) => (
        <section key={change}>
          <h3>{words[change]}</h3>
          <ul class="bullets">
            {report.lessons[change].map(({ key, title }, at) => (
              <li key={at}>{key === "" ? title : `${key} ${title}`}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** What an import did: made, updated, left out, not found. */
export function ImportReportView({ m, lang, report }: ImportReportViewProps) {
  const words = m.transfer.report;
  const { course, category, pictures } = report;
  const remarks = (["pictureRemarks", "warnings", "skipped"] as const)
    .filter((kind) => report[kind].length > 0);
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
      <Counts m={m} lang={lang} report={report} />
      <Lessons m={m} report={report} />
      {remarks.map((kind) => (
        <section key={kind} class="stack" aria-labelledby={`import-${kind}`}>
          <h2 id={`import-${kind}`}>{words[kind]}</h2>
          <ImportRemarks m={m} remarks={report[kind]} />
        </section>
      ))}
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
