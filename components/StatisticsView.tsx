import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { LineChart } from "./charts/LineChart.tsx";
import { RankChart } from "./charts/RankChart.tsx";
import { DataTable } from "./DataTable.tsx";
import { formatCount, formatPercent } from "./format.ts";
import { NudgeForm } from "./NudgeForm.tsx";
import { RangeForm } from "./RangeForm.tsx";
import { Time } from "./Time.tsx";

const STAGES = ["viewed", "joined", "started", "half", "finished", "certified"] as const;

/** A student who needs a word. */
export interface RiskData {
  id: number;
  name: string;
  /** Epoch milliseconds. */
  lastActivityAt: number;
  lastNudgeAt: number | null;
  isIdle: boolean;
  isBehind: boolean;
}

export interface StatisticsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  zoneName: string;
  slug: string;
  /** Whether the viewer sees students by name. */
  maySeeStudents: boolean;
  /** Days as the form shows them; "" where none is asked for. */
  from: string;
  to: string;
  funnel: Record<typeof STAGES[number], number>;
  dropOff: readonly { id: number; title: string; completed: number; stopped: number }[];
  activity: readonly { label: string; completions: number; active: number; joined: number }[];
  unit: "day" | "month";
  quizzes: readonly {
    id: number;
    title: string;
    finished: number;
    running: number;
    mean: number | null;
    passed: number;
  }[];
  risks: readonly RiskData[];
  riskCount: number;
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

function Funnel({ m, lang, funnel }: StatisticsViewProps) {
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
        points={STAGES.map((stage) => ({ label: words.stages[stage], values: [funnel[stage]] }))}
        format={(value) => formatCount(value, lang)}
      />
    </section>
  );
}

function DropOff({ m, lang, dropOff }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  const rows = dropOff.map((lesson, index) => ({
    ...lesson,
    number: index + 1,
    lost: index === 0 ? 0 : Math.max(0, dropOff[index - 1].completed - lesson.completed),
  }));
  return (
    <section class="stack" aria-labelledby="drop-title">
      <h2 id="drop-title">{words.dropOff}</h2>
      <p class="muted">{words.dropOffHint}</p>
      {rows.length === 0 ? <p class="table-empty">{words.noLessons}</p> : (
        <DataTable
          m={m}
          caption={words.dropOff}
          captionHidden
          rows={rows}
          rowKey={(row) => String(row.id)}
          columns={[
            { key: "lesson", label: words.lesson, cell: (row) => `${row.number}. ${row.title}` },
            {
              key: "completed",
              label: words.completed,
              numeric: true,
              cell: (row) => formatCount(row.completed, lang),
            },
            {
              key: "lost",
              label: words.lost,
              numeric: true,
              cell: (row) => row.lost === 0 ? "–" : `−${formatCount(row.lost, lang)}`,
            },
            {
              key: "stopped",
              label: words.stopped,
              numeric: true,
              cell: (row) => formatCount(row.stopped, lang),
            },
          ]}
        />
      )}
    </section>
  );
}

function Activity({ m, lang, activity, unit }: StatisticsViewProps) {
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
        points={activity.map(({ label, completions, active, joined }) => ({
          label,
          values: [completions, active, joined],
        }))}
        format={(value) => formatCount(value, lang)}
      />
    </section>
  );
}

function Quizzes({ m, lang, slug, quizzes, maySeeStudents }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  const href = (id: number) => `/instructor/courses/${slug}/quiz/${id}/results`;
  return (
    <section class="stack" aria-labelledby="quizzes-title">
      <h2 id="quizzes-title">{words.quizzes}</h2>
      {quizzes.length === 0 ? <p class="table-empty">{words.noQuizzes}</p> : (
        <DataTable
          m={m}
          caption={words.quizzes}
          captionHidden
          rows={quizzes}
          rowKey={(quiz) => String(quiz.id)}
          columns={[
            {
              key: "quiz",
              label: words.quiz,
              cell: (quiz) =>
                maySeeStudents ? <a href={href(quiz.id)}>{quiz.title}</a> : quiz.title,
            },
            {
              key: "attempts",
              label: words.attempts,
              numeric: true,
              cell: (quiz) => formatCount(quiz.finished, lang),
            },
            {
              key: "running",
              label: words.running,
              numeric: true,
              cell: (quiz) => formatCount(quiz.running, lang),
            },
            {
              key: "mean",
              label: words.mean,
              numeric: true,
              cell: (quiz) => quiz.mean === null ? "–" : formatPercent(quiz.mean / 100, lang),
            },
            {
              key: "passed",
              label: words.passed,
              numeric: true,
              cell: (quiz) => formatCount(quiz.passed, lang),
            },
          ]}
        />
      )}
    </section>
  );
}

function AtRisk({ m, lang, zone, slug, risks, riskCount }: StatisticsViewProps) {
  const words = m.teaching.statistics;
  const students = `/instructor/courses/${slug}/students`;
  return (
    <section class="stack" aria-labelledby="risk-title">
      <h2 id="risk-title">{words.atRisk}</h2>
      <p class="muted">{words.atRiskHint}</p>
      {risks.length === 0 ? <p class="table-empty">{words.nobodyAtRisk}</p> : (
        <DataTable
          m={m}
          caption={words.atRisk}
          captionHidden
          rows={risks}
          rowKey={(risk) => String(risk.id)}
          columns={[
            {
              key: "student",
              label: m.exercises.teach.student,
              cell: (risk) => <a href={`${students}/${risk.id}`}>{risk.name}</a>,
            },
            {
              key: "active",
              label: m.teaching.student.lastActive,
              cell: (risk) => <Time at={risk.lastActivityAt} lang={lang} zone={zone} />,
            },
            {
              key: "reason",
              label: words.reason,
              cell: (risk) => <RiskBadges m={m} risk={risk} />,
            },
            {
              key: "nudge",
              label: words.nudge,
              cell: (risk) => (
                <NudgeForm
                  m={m}
                  lang={lang}
                  zone={zone}
                  slug={slug}
                  student={risk}
                  lastNudgeAt={risk.lastNudgeAt}
                  back={`/instructor/courses/${slug}/statistics`}
                />
              ),
            },
          ]}
        />
      )}
      {riskCount > risks.length && (
        <p>
          <a href={`${students}?state=at_risk`}>{words.more(riskCount)}</a>
        </p>
      )}
    </section>
  );
}

/** A course's figures: how far people come, where they stop, what goes on, who needs a word. */
export function StatisticsView(props: StatisticsViewProps) {
  const { m, zoneName, slug, from, to, maySeeStudents } = props;
  return (
    <>
      <RangeForm
        m={m}
        zoneName={zoneName}
        path={`/instructor/courses/${slug}/statistics`}
        from={from}
        to={to}
        reset={from || to ? m.teaching.range.reset : undefined}
      />
      <Funnel {...props} />
      {maySeeStudents && <AtRisk {...props} />}
      <DropOff {...props} />
      <Activity {...props} />
      <Quizzes {...props} />
    </>
  );
}
