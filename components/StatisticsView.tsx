import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { FUNNEL_STAGES } from "../lib/teaching/rules.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { LineChart } from "./charts/LineChart.tsx";
import { RankChart } from "./charts/RankChart.tsx";
import { type FileHrefs, FileLinks } from "./FileLinks.tsx";
import { formatCount, formatPercent } from "./format.ts";
import { NudgeForm } from "./NudgeForm.tsx";
import { RangeForm } from "./RangeForm.tsx";
import { TableListing } from "./TableListing.tsx";
import { Time } from "./Time.tsx";

/** A student who needs a word. */
export interface RiskData {
  id: number;
  name: string;
  /** Epoch milliseconds. */
  lastActivityAt: number;
  lastNudgeAt: number | null;
  mayNudge: boolean;
  isIdle: boolean;
  isBehind: boolean;
}

/** A list with the addresses around it. */
interface Listed<Row> {
  rows: readonly Row[];
  links: ListingLinks;
}

export interface StatisticsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  zoneName: string;
  slug: string;
  /** Days as the form shows them; "" where none is asked for. */
  from: string;
  to: string;
  rangeForm: FormState;
  funnel: Record<typeof FUNNEL_STAGES[number], number>;
  funnelHrefs: FileHrefs;
  lessons: Listed<{
    id: number;
    title: string;
    position: number;
    completed: number;
    lost: number;
    stopped: number;
  }>;
  activity: readonly {
    label: string;
    short: string;
    completions: number;
    active: number;
    joined: number;
  }[];
  activityHrefs: FileHrefs;
  unit: "day" | "month";
  quizzes: Listed<{
    id: number;
    title: string;
    finished: number;
    running: number;
    /** Hundredths of a percent; negative without a finished attempt. */
    mean: number;
    passed: number;
  }>;
  /** Null where the viewer does not see students by name. */
  risks: Listed<RiskData> | null;
}

/** Why a student is at risk, in words. */
export function RiskBadges({ m, risk }: {
  m: Messages;
  risk: Pick<RiskData, "isIdle" | "isBehind">;
}) {
  const words = m.teaching.statistics.reasons;
  return (
    <span class="row">
      {risk.isIdle && <Badge tone="warn">{words.idle}</Badge>}
      {risk.isBehind && <Badge tone="bad">{words.behind}</Badge>}
    </span>
  );
}

function Funnel({ m, lang, funnel, funnelHrefs }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  return (
    <section class="stack" aria-labelledby="funnel-title">
      <h2 id="funnel-title">{words.funnel}</h2>
      <p class="muted">{words.funnelHint}</p>
      <RankChart
        m={m}
        title={words.funnel}
        pointLabel={words.stage}
        series={[words.people]}
        points={FUNNEL_STAGES.map((stage) => ({
          label: words.stages[stage],
          values: [funnel[stage]],
        }))}
        format={(value) => formatCount(value, lang)}
      />
      <FileLinks m={m} hrefs={funnelHrefs} of={words.funnel} />
    </section>
  );
}

function DropOff({ m, lang, lessons: { rows, links } }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  return (
    <section class="stack" aria-labelledby="drop-title">
      <h2 id="drop-title">{words.dropOff}</h2>
      <p class="muted">{words.dropOffHint}</p>
      <TableListing
        m={m}
        id="lessons"
        links={links}
        caption={words.dropOff}
        none={words.noLessons}
        rows={rows}
        rowKey={(row) => String(row.id)}
        columns={[
          {
            key: "lesson",
            label: words.lesson,
            sorts: "position",
            cell: (row) => `${row.position}. ${row.title}`,
          },
          {
            key: "completed",
            label: words.completed,
            sorts: "completed",
            numeric: true,
            cell: (row) => formatCount(row.completed, lang),
          },
          {
            key: "lost",
            label: words.lost,
            sorts: "lost",
            numeric: true,
            cell: (row) => row.lost === 0 ? "–" : `−${formatCount(row.lost, lang)}`,
          },
          {
            key: "stopped",
            label: words.stopped,
            sorts: "stopped",
            numeric: true,
            cell: (row) => formatCount(row.stopped, lang),
          },
        ]}
      />
    </section>
  );
}

function Activity({ m, lang, activity, activityHrefs, unit }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  const { series } = words;
  return (
    <section class="stack" aria-labelledby="activity-title">
      <h2 id="activity-title">{words.activity}</h2>
      <LineChart
        m={m}
        title={words.activity}
        pointLabel={unit === "day" ? words.day : words.month}
        series={[series.completions, series.active, series.joined]}
        points={activity.map(({ label, short, completions, active, joined }) => ({
          label,
          short,
          values: [completions, active, joined],
        }))}
        format={(value) => formatCount(value, lang)}
      />
      <FileLinks m={m} hrefs={activityHrefs} of={words.activity} />
    </section>
  );
}

function Quizzes({ m, lang, slug, quizzes: { rows, links }, risks }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  const href = (id: number) => `/instructor/courses/${slug}/quiz/${id}/results`;
  const counts = ["finished", "running", "passed"] as const;
  const labels = { finished: words.attempts, running: words.running, passed: words.passed };
  return (
    <section class="stack" aria-labelledby="quizzes-title">
      <h2 id="quizzes-title">{words.quizzes}</h2>
      <TableListing
        m={m}
        id="quizzes"
        links={links}
        caption={words.quizzes}
        none={words.noQuizzes}
        rows={rows}
        rowKey={(quiz) => String(quiz.id)}
        columns={[
          {
            key: "quiz",
            label: words.quiz,
            sorts: "position",
            cell: (quiz) => risks ? <a href={href(quiz.id)}>{quiz.title}</a> : quiz.title,
          },
          {
            key: "mean",
            label: words.mean,
            sorts: "mean",
            numeric: true,
            cell: (quiz) => quiz.mean < 0 ? "–" : formatPercent(quiz.mean / 10_000, lang),
          },
          ...counts.map((key) => ({
            key,
            label: labels[key],
            sorts: key,
            numeric: true,
            cell: (quiz: typeof rows[number]) => formatCount(quiz[key], lang),
          })),
        ]}
      />
    </section>
  );
}

type AtRiskProps = StatisticsViewProps & { risks: NonNullable<StatisticsViewProps["risks"]> };

function AtRisk({ m, lang, zone, slug, risks: { rows, links } }: AtRiskProps) {
  const words = m.teaching.statistics;
  const students = `/instructor/courses/${slug}/students`;
  return (
    <section class="stack" aria-labelledby="risk-title">
      <h2 id="risk-title">{words.atRisk}</h2>
      <p class="muted">{words.atRiskHint}</p>
      <TableListing
        m={m}
        id="risks"
        links={links}
        caption={words.atRisk}
        none={words.nobodyAtRisk}
        rows={rows}
        rowKey={(risk) => String(risk.id)}
        columns={[
          {
            key: "student",
            label: m.exercises.teach.student,
            sorts: "name",
            cell: (risk) => <a href={`${students}/${risk.id}`}>{risk.name}</a>,
          },
          {
            key: "active",
            label: m.teaching.student.lastActive,
            sorts: "lastActivityAt",
            cell: (risk) => <Time at={risk.lastActivityAt} lang={lang} zone={zone} />,
          },
          {
            key: "reason",
            label: words.reason,
            sorts: "reason",
            cell: (risk) => <RiskBadges m={m} risk={risk} />,
          },
          {
            key: "nudge",
            label: m.teaching.student.lastNudge,
            sorts: "nudged",
            cell: (risk) => (
              <NudgeForm
                m={m}
                lang={lang}
                zone={zone}
                slug={slug}
                student={risk}
                lastNudgeAt={risk.lastNudgeAt}
                mayNudge={risk.mayNudge}
                back={links.hereHref}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

/** A course's figures: how far people come, where they stop, what goes on, who needs a word. */
export function StatisticsView(props: StatisticsViewProps) {
  const { m, zoneName, slug, from, to, rangeForm, risks } = props;
  return (
    <>
      <RangeForm
        m={m}
        zoneName={zoneName}
        path={`/instructor/courses/${slug}/statistics`}
        from={from}
        to={to}
        form={rangeForm}
        reset={from || to ? m.teaching.range.reset : undefined}
      />
      <Funnel {...props} />
      <DropOff {...props} />
      <Activity {...props} />
      <Quizzes {...props} />
      {risks && <AtRisk {...props} risks={risks} />}
    </>
  );
}
