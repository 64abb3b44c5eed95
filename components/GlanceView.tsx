import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { formatCount, formatPercent } from "./format.ts";
import { Stat, StatGrid } from "./Stat.tsx";
import { Time } from "./Time.tsx";

export interface GlanceViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  newToday: number;
  newThisWeek: number;
  /** Whole rupiah. */
  income: { today: number; month: number };
  toGrade: number;
  /** Epoch milliseconds, as all moments here. */
  waitingSince: number | null;
  openQuestions: number;
  nextSession:
    | { id: number; title: string; slug: string; startsAt: number; mayOpen: boolean }
    | null;
  runningQuizzes: number;
  runningAttempts: number;
  courses: readonly {
    slug: string;
    title: string;
    students: number;
    finished: number;
    atRisk: number;
    seesStatistics: boolean;
    seesStudents: boolean;
  }[];
  /** Writes an amount. */
  rupiah: (amount: number) => string;
}

function Figures(props: GlanceViewProps) {
  const { m, lang, zone, toGrade, waitingSince, openQuestions, nextSession } = props;
  const words = m.teaching.glance;
  const time = { lang, zone, withTime: true } as const;
  return (
    <StatGrid>
      <Stat
        label={words.newStudents}
        icon={icons.users}
        value={formatCount(props.newToday, lang)}
        note={words.lastWeek(formatCount(props.newThisWeek, lang))}
      />
      <Stat
        label={words.income}
        icon={icons.wallet}
        value={<a href="/instructor/income">{props.rupiah(props.income.today)}</a>}
        note={words.thisMonth(props.rupiah(props.income.month))}
      />
      <Stat
        label={words.toGrade}
        icon={icons.inbox}
        value={<a href="/instructor/grading">{formatCount(toGrade, lang)}</a>}
        note={waitingSince === null ? words.nothingToGrade : (
          <>
            {words.waitingSince} <Time at={waitingSince} {...time} />
          </>
        )}
      />
      <Stat
        label={words.questions}
        icon={icons.messageCircle}
        value={<a href="/instructor/chat">{formatCount(openQuestions, lang)}</a>}
        note={openQuestions === 0 ? words.noQuestions : words.waitingAnswer}
      />
      <Stat
        label={words.nextSession}
        icon={icons.calendarClock}
        value={nextSession?.mayOpen
          ? (
            <a
              class="stat-words"
              href={`/instructor/courses/${nextSession.slug}/sessions/${nextSession.id}`}
            >
              {nextSession.title}
            </a>
          )
          : <span class="stat-words">{nextSession?.title ?? words.noSession}</span>}
        note={nextSession ? <Time at={nextSession.startsAt} {...time} /> : words.noSessionNote}
      />
      <Stat
        label={words.quizzes}
        icon={icons.listChecks}
        value={formatCount(props.runningQuizzes, lang)}
        note={words.taking(formatCount(props.runningAttempts, lang))}
      />
    </StatGrid>
  );
}

function Courses({ m, lang, courses }: GlanceViewProps) {
  const words = m.teaching.glance;
  return (
    <ul class="glance-courses">
      {courses.map(({ slug, title, students, finished, atRisk, ...sees }) => (
        <li key={slug} class="glance-course">
          <h3 class="glance-course-title">
            <a
              href={`/instructor/courses/${slug}/${sees.seesStatistics ? "statistics" : "income"}`}
            >
              {title}
            </a>
          </h3>
          <p class="muted small">
            {words.activeStudents(formatCount(students, lang))}
            {students > 0 && sees.seesStatistics &&
              ` · ${words.finishedShare(formatPercent(finished / students, lang))}`}
          </p>
          {atRisk > 0 && sees.seesStudents && (
            <p class="small">
              <a href={`/instructor/courses/${slug}/students?state=at_risk`}>
                {words.atRisk(formatCount(atRisk, lang))}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** An instructor's today: what is new, what waits, what comes next. */
export function GlanceView(props: GlanceViewProps) {
  const { m, courses } = props;
  const words = m.teaching.glance;
  return (
    <>
      <div class="glance-figures">
        <Figures {...props} />
      </div>
      <section class="stack" aria-labelledby="courses-title">
        <h2 id="courses-title">{words.courses}</h2>
        {courses.length > 0
          ? <Courses {...props} />
          : (
            <EmptyState title={words.none} text={words.noneText} heading={3}>
              <LinkButton href="/instructor/courses/new" icon={icons.plus}>
                {words.create}
              </LinkButton>
            </EmptyState>
          )}
      </section>
    </>
  );
}
