import { page } from "fresh";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { LinkButton } from "../../../../../../components/Button.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { Pagination } from "../../../../../../components/Pagination.tsx";
import { QuizWatch } from "../../../../../../islands/QuizWatch.tsx";
import { grantExtraTime, watchQuiz } from "../../../../../../lib/assessment/service.ts";
import { watchData, watchPath, watchWords } from "../../../../../../lib/assessment/watch_view.ts";
import { readForm, seeOther, wantsJson } from "../../../../../../lib/platform/http.ts";
import { fieldProblem } from "../../../../../../lib/platform/forms.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ req, url, state, params }) {
    const place = { slug: params.slug, quiz: params.quiz };
    const after = url.searchParams.get("after");
    const watch = await watchQuiz(state.deps, staffOf(state), place, after);
    if (wantsJson(req)) return Response.json(watchData(watch));
    const done = url.searchParams.has("done") ? state.m.assessment.watch.granted : null;
    return page({ watch, done, problem: null, after });
  },

  async POST({ req, url, state, params }) {
    const place = { slug: params.slug, quiz: params.quiz };
    const after = url.searchParams.get("after");
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await grantExtraTime(state.deps, viewer, place, values);
      return seeOther(watchPath(place, { after, done: true }));
    } catch (error) {
      const problem = state.m.errors[fieldProblem(req, error)];
      const watch = await watchQuiz(state.deps, viewer, place, after);
      return page({ watch, done: null, problem, after }, { status: 422 });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, zone, deps: { config } } = state;
  const { watch, after } = data;
  const { course, quiz, next } = watch;
  const place = { slug: course.slug, quiz: String(quiz.id) };
  const words = m.assessment.watch;
  const address = watchPath(place, { after });
  return (
    <>
      <PageMeta title={`${words.title} · ${quiz.title}`} siteName={config.appName} noindex />
      <CourseFrame
        m={m}
        course={course}
        tab="quiz"
        title={`${words.title}: ${quiz.title}`}
        notice={data.done}
        actions={<LinkButton href={address} variant="secondary">{words.refresh}</LinkButton>}
      >
        <p class="muted">{words.lead}</p>
        {data.problem && <p class="field-error" role="alert">{data.problem}</p>}
        <QuizWatch
          {...watchData(watch)}
          address={address}
          total={quiz.questionCount}
          zone={zone}
          words={watchWords(m)}
        />
        <Pagination
          m={m}
          nextHref={next && watchPath(place, { after: next })}
          firstHref={after && watchPath(place)}
        />
      </CourseFrame>
    </>
  );
});
