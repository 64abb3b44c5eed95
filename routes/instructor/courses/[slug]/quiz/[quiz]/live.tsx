import { page } from "fresh";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { LinkButton } from "../../../../../../components/Button.tsx";
import { isNarrowed } from "../../../../../../components/Listing.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { WatchListing } from "../../../../../../components/WatchListing.tsx";
import { grantExtraTime, watchQuiz } from "../../../../../../lib/assessment/service.ts";
import {
  watchData,
  watchFile,
  watchLinks,
  watchPath,
  watchWords,
} from "../../../../../../lib/assessment/watch_view.ts";
import { readForm, seeOther, wantsJson } from "../../../../../../lib/platform/http.ts";
import { fieldProblem } from "../../../../../../lib/platform/forms.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ req, url: { searchParams }, state, params }) {
    const { deps, m, lang, zone } = state;
    const place = { slug: params.slug, quiz: params.quiz };
    const watch = await watchQuiz(deps, staffOf(state), place, searchParams);
    if (wantsJson(req)) return Response.json(watchData(watch));
    const done = searchParams.has("done") ? m.assessment.watch.granted : null;
    const address = watchPath(place, searchParams);
    const file = await watchFile(watch, m, { lang, zone });
    return file ?? page({ watch, place, done, problem: null, address });
  },

  async POST({ req, url: { searchParams }, state, params }) {
    const place = { slug: params.slug, quiz: params.quiz };
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await grantExtraTime(state.deps, viewer, place, values);
      return seeOther(watchPath(place, searchParams, { isDone: true }));
    } catch (error) {
      const problem = state.m.errors[fieldProblem(req, error)];
      const watch = await watchQuiz(state.deps, viewer, place, searchParams);
      const address = watchPath(place, searchParams);
      return page({ watch, place, done: null, problem, address }, { status: 422 });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, zone, deps: { config } } = state;
  const { watch, place, address } = data;
  const { course, quiz } = watch;
  const words = m.assessment.watch;
  const links = watchLinks(watch, place);
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
        <WatchListing
          m={m}
          links={links}
          {...watchData(watch)}
          address={address}
          total={quiz.questionCount}
          zone={zone}
          words={watchWords(m, isNarrowed(links))}
        />
      </CourseFrame>
    </>
  );
});
