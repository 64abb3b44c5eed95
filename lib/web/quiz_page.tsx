import type { Context } from "fresh";
import { PageMeta } from "../../components/PageMeta.tsx";
import { QuizOutcome } from "../../components/QuizOutcome.tsx";
import { QuizPaper } from "../../components/QuizPaper.tsx";
import { QuizStart } from "../../components/QuizStart.tsx";
import { QuizSession } from "../../islands/QuizSession.tsx";
import type { Viewer } from "../accounts/service.ts";
import { openQuiz, type QuizAddress, type QuizPage } from "../assessment/service.ts";
import {
  formatNumber,
  lastSaved,
  questionProps,
  quizHeading,
  quizPath,
  reviewProps,
} from "../assessment/view.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { wantsJson } from "../platform/http.ts";
import { renderMarkdown } from "../platform/markdown.ts";
import type { State } from "../state.ts";

/** What a form on the quiz's page came back with. */
export interface QuizRefusal {
  /** 422 unless it says otherwise. */
  status?: number;
  error?: MessageKey;
  /** By field, with what was typed there. */
  problems?: Readonly<Record<string, MessageKey>>;
  values?: Readonly<Record<string, string>>;
  /** Numbers of the questions without an answer, when a submission has to be confirmed. */
  open?: readonly number[];
}

/** The page of a quiz as far as the viewer is with it; after a refused form (422) with what was wrong. */
export async function quizResponse(
  ctx: Context<State>,
  viewer: Viewer,
  address: QuizAddress,
  refusal: QuizRefusal | null = null,
): Promise<Response> {
  const { state } = ctx;
  const opened = await openQuiz(state.deps, viewer, address);
  return ctx.render(
    <>
      <PageMeta
        title={`${opened.quiz.title} · ${opened.quiz.courseTitle}`}
        siteName={state.deps.config.appName}
        noindex
      />
      <Screen state={state} opened={opened} address={address} refusal={refusal ?? {}} />
    </>,
    // Kept by nobody: going back must not show a paper that has been handed in since.
    { status: refusal ? refusal.status ?? 422 : 200, headers: { "cache-control": "no-store" } },
  );
}

/**
 * Runs a form of the quiz's page; when the attempt is no longer where the page took it to be (moved to another device,
 * finished, not started), the page as it is now says so. Scripts, and every other error, go to the error middleware.
 */
export async function onQuizPage(
  ctx: Context<State>,
  viewer: Viewer,
  address: QuizAddress,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    const isElsewhere = error instanceof AppError && error.code === "conflict";
    if (!isElsewhere || wantsJson(ctx.req)) throw error;
    return await quizResponse(ctx, viewer, address, { status: error.status });
  }
}

interface ScreenProps<Page = QuizPage> {
  state: State;
  opened: Page;
  address: QuizAddress;
  refusal: QuizRefusal;
}

type PageOf<Kind extends QuizPage["kind"]> = Extract<QuizPage, { kind: Kind }>;

function Screen({ opened, ...rest }: ScreenProps) {
  switch (opened.kind) {
    case "start":
      return <StartScreen {...rest} opened={opened} />;
    case "taking":
      return <PaperScreen {...rest} opened={opened} />;
    case "result":
      return <OutcomeScreen {...rest} opened={opened} />;
  }
}

function StartScreen({ state, opened, address, refusal }: ScreenProps<PageOf<"start">>) {
  const { m, lang, zone } = state;
  const { quiz, window, deadline, isPreview } = opened;
  return (
    <QuizStart
      m={m}
      lang={lang}
      zone={zone}
      heading={quizHeading(quiz, m.assessment)}
      descriptionHtml={renderMarkdown(quiz.description, { headingBase: 2 })}
      action={`${quizPath(address)}/start`}
      questionCount={quiz.questionCount}
      points={quiz.pointsTotal}
      passMark={quiz.passMark}
      limitMinutes={quiz.limitMinutes}
      opensAt={quiz.opensAt?.epochMilliseconds ?? null}
      closesAt={quiz.closesAt?.epochMilliseconds ?? null}
      window={window}
      deadline={deadline}
      extraMinutes={Math.round(quiz.extraSeconds / 60)}
      isPreview={isPreview}
      isDraft={quiz.publishedAt === null}
      error={refusal.error ? m.errors[refusal.error] : null}
    />
  );
}

function PaperScreen({ state, opened, address, refusal }: ScreenProps<PageOf<"taking">>) {
  const { m, lang, zone } = state;
  const { quiz, attempt, questions, device, newestDevice, now } = opened;
  const isMoved = device !== newestDevice;
  const deadline = attempt.deadlineAt?.epochMilliseconds ?? null;
  const savedAt = lastSaved(questions);
  const problems = Object.fromEntries(
    Object.entries(refusal.problems ?? {}).map(([name, key]) => [name, m.errors[key]]),
  );
  const refused = { values: refusal.values ?? {}, problems };
  const base = quizPath(address);
  const { paper, live } = m.assessment;
  return (
    <QuizPaper
      m={m}
      lang={lang}
      zone={zone}
      heading={quizHeading(quiz, m.assessment)}
      base={base}
      questions={questions.map((one, at) => questionProps(one, at, m.assessment, refused))}
      deadline={deadline}
      savedAt={savedAt}
      device={device}
      isMoved={isMoved}
      open={refusal.open ?? []}
      hasProblems={Object.keys(problems).length > 0}
    >
      {!isMoved && (
        <QuizSession
          attempt={String(attempt.id)}
          base={base}
          device={device}
          deadline={deadline}
          serverNow={now}
          savedAt={savedAt}
          zone={zone}
          words={{
            ...live,
            question: paper.openLink("{number}"),
            openText: paper.openText,
            submit: paper.submit,
            keepWorking: paper.keepWorking,
          }}
        />
      )}
    </QuizPaper>
  );
}

function OutcomeScreen({ state, opened }: ScreenProps<PageOf<"result">>) {
  const { m, lang, zone } = state;
  const { quiz, outcome, now } = opened;
  const { result, ...rest } = outcome;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <QuizOutcome
      m={m}
      lang={lang}
      zone={zone}
      heading={quizHeading(quiz, m.assessment)}
      {...rest}
      now={now}
      passMark={quiz.passMark}
      result={result && {
        percent: number(result.percent),
        points: m.assessment.outcome.points(
          number(result.score.points),
          number(result.score.maxPoints),
        ),
        isPassed: result.isPassed,
        reviews: result.questions.map((one, at) => reviewProps(one, at, { m, lang })),
      }}
    />
  );
}
