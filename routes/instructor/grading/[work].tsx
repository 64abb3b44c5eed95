import { page } from "fresh";
import { inboxHref } from "../../../components/GradingInboxView.tsx";
import { GradingSteps } from "../../../components/GradingSteps.tsx";
import { GradingView } from "../../../components/GradingView.tsx";
import { InstructorFrame } from "../../../components/InstructorFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { GradingKeys } from "../../../islands/GradingKeys.tsx";
import { gradeFromInbox, openFromInbox } from "../../../lib/exercises/service.ts";
import { gradingData, historyFile } from "../../../lib/exercises/view.ts";
import { EMPTY_FORM, formFailed } from "../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

function addressOf(work: string, { searchParams }: URL) {
  return { id: readId(work), course: searchParams.get("course") || null };
}

export const handler = define.handlers({
  async GET({ state, url, params: { work } }) {
    const address = addressOf(work, url);
    const { deps, m, lang, zone } = state;
    const found = await openFromInbox(deps, staffOf(state), address, url.searchParams);
    const file = await historyFile(found, m, { lang, zone });
    return file ??
      page({ ...found, address, isDone: url.searchParams.has("done"), form: EMPTY_FORM });
  },

  async POST({ req, state, url, params: { work } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const address = addressOf(work, url);
    const values = await readForm(req);
    try {
      const next = await gradeFromInbox({ ...deps, log }, viewer, address, values);
      const href = inboxHref({ id: next, course: address.course });
      return seeOther(`${href}${href.includes("?") ? "&" : "?"}done`);
    } catch (error) {
      const found = await openFromInbox(deps, viewer, address, new URLSearchParams());
      return formFailed(req, error, values, { ...found, address, isDone: false });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, exercise, submission, around, address, isDone, form } = data;
  const { m, lang, zone, deps: { config } } = state;
  const title = m.exercises.teach.gradeTitle(submission.studentName);
  const list = `/instructor/courses/${course.slug}/exercises/${exercise.id}/submissions`;
  const hrefOf = (id: number | null) =>
    id === null ? null : inboxHref({ id, course: address.course });
  return (
    <InstructorFrame
      m={m}
      title={title}
      tab="grading"
      lead={`${exercise.name} · ${course.title}`}
      notice={isDone ? m.exercises.done.graded : null}
    >
      <PageMeta title={`${title} · ${exercise.name}`} siteName={config.appName} noindex />
      <GradingSteps m={m} course={address.course} around={around} />
      <GradingView
        m={m}
        lang={lang}
        zone={zone}
        href={inboxHref(address)}
        fileHref={`${list}/${submission.id}/file`}
        {...gradingData(data, `/instructor/grading/${submission.id}`)}
        form={form}
      />
      <GradingKeys
        previous={hrefOf(around.previous)}
        next={hrefOf(around.next)}
        field="grade"
        hint={m.teaching.inbox.keys}
      />
    </InstructorFrame>
  );
});
