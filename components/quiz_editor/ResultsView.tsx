import type { ListingLinks } from "../../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "../types.ts";
import { Badge } from "../Badge.tsx";
import { ColumnChart } from "../charts/ColumnChart.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { Stat } from "../Stat.tsx";
import { TableListing } from "../TableListing.tsx";
import { Time } from "../Time.tsx";
import { type CorrectionItem, CorrectionTable } from "./RegradeView.tsx";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";

/** A student's attempt; all figures written out. */
export interface ResultItem {
  id: string;
  name: string;
  email: string;
  /** Null while it runs. */
  score: string | null;
  percent: string;
  isPassed: boolean;
  /** Epoch milliseconds. */
  finishedAt: number | null;
  isByTime: boolean;
}

/** How one question went; all figures written out. */
export interface QuestionFigures {
  number: number;
  text: string;
  isDropped: boolean;
  answered: number;
  facility: string;
  discrimination: string;
}

/** A list with the addresses around it. */
interface Listed<Row> {
  rows: readonly Row[];
  links: ListingLinks;
}

export interface ResultsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  head: QuizHead;
  finished: number;
  running: number;
  passed: number;
  mean: string;
  median: string;
  /** How many scores are in 0–<10, … 90–100. */
  bins: readonly number[];
  students: Listed<ResultItem>;
  questions: Listed<QuestionFigures>;
  corrections: Listed<CorrectionItem>;
}

function Figures(props: ResultsViewProps) {
  const { m, finished, running, passed, mean, median } = props;
  const words = m.quizEditor.results;
  return (
    <dl class="stat-grid">
      <Stat label={words.finished} value={String(finished)} />
      <Stat label={words.running} value={String(running)} />
      <Stat label={words.mean} value={mean} />
      <Stat label={words.median} value={median} />
      <Stat
        label={words.passed}
        value={String(passed)}
        note={words.passedNote(passed, finished)}
      />
    </dl>
  );
}

function QuestionTable({ m, questions: { rows, links } }: ResultsViewProps) {
  const words = m.quizEditor.results;
  return (
    <section class="stack" aria-labelledby="statistics-title">
      <h2 id="statistics-title">{words.statistics}</h2>
      <TableListing
        m={m}
        id="statistics"
        links={links}
        caption={words.statistics}
        none={m.quizEditor.questions.empty}
        rows={rows}
        rowKey={(one) => String(one.number)}
        columns={[
          {
            key: "question",
            label: words.columns.question,
            sorts: "position",
            cell: (one) => (
              <>
                {one.number}. {one.text}{" "}
                {one.isDropped && <Badge tone="warn">{m.quizEditor.questions.dropped}</Badge>}
              </>
            ),
          },
          {
            key: "answered",
            label: words.columns.answered,
            sorts: "answered",
            numeric: true,
            cell: (one) => one.answered,
          },
          {
            key: "facility",
            label: words.columns.facility,
            sorts: "easy",
            numeric: true,
            cell: (one) => one.facility,
          },
          {
            key: "discrimination",
            label: words.columns.discrimination,
            sorts: "telling",
            numeric: true,
            cell: (one) => one.discrimination,
          },
        ]}
      />
      <p class="muted small">{words.statisticsText}</p>
    </section>
  );
}

function StudentTable({ m, lang, zone, students: { rows, links } }: ResultsViewProps) {
  const words = m.quizEditor.results;
  return (
    <section class="stack" aria-labelledby="list-title">
      <h2 id="list-title">{words.list}</h2>
      <TableListing
        m={m}
        id="students"
        links={links}
        caption={words.list}
        none={words.emptyText}
        search={m.students.search}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            label: words.columns.name,
            sorts: "name",
            cell: ({ name, email }) => (
              <>
                {name}
                <br />
                <span class="muted small">{email}</span>
              </>
            ),
          },
          {
            key: "finished",
            label: words.columns.finished,
            sorts: "finished",
            cell: ({ finishedAt, isByTime }) =>
              finishedAt === null ? words.stillRunning : (
                <span>
                  <Time at={finishedAt} lang={lang} zone={zone} withTime />
                  {isByTime && <span class="muted small">{` (${words.byTime})`}</span>}
                </span>
              ),
          },
          {
            key: "points",
            label: words.columns.points,
            sorts: "score",
            numeric: true,
            cell: ({ score }) => score ?? "–",
          },
          {
            key: "percent",
            label: words.columns.percent,
            sorts: "percent",
            numeric: true,
            cell: ({ score, percent }) => score === null ? "–" : percent,
          },
          {
            key: "passed",
            label: words.columns.passed,
            cell: ({ score, isPassed }) =>
              score === null ? "–" : (
                <Badge tone={isPassed ? "good" : "neutral"}>
                  {isPassed ? words.yes : words.no}
                </Badge>
              ),
          },
        ]}
      />
    </section>
  );
}

/** How a quiz went: figures, spread of scores, questions, students, corrections. */
export function ResultsView(props: ResultsViewProps) {
  const { m, head, finished, running, bins, corrections } = props;
  const words = m.quizEditor.results;
  const points = bins.map((count, index) => ({
    label: `${index * 10}–${index * 10 + (index === 9 ? 10 : 9)}`,
    values: [count],
  }));
  return (
    <QuizFrame m={m} head={head} tab="results">
      {finished + running === 0
        ? <EmptyState title={words.emptyTitle} text={words.emptyText} drawing="search" />
        : (
          <>
            <Figures {...props} />
            <ColumnChart
              m={m}
              title={words.histogram}
              pointLabel={words.score}
              series={[words.students]}
              points={points}
              format={String}
            />
            <QuestionTable {...props} />
            <StudentTable {...props} />
            <CorrectionTable {...props} id="corrections" items={corrections} />
          </>
        )}
    </QuizFrame>
  );
}
