import { page } from "fresh";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { TeamView } from "../../../../../components/TeamView.tsx";
import { addMember, courseTeam } from "../../../../../lib/authoring/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

const DONE = ["added", "saved", "removed"] as const;

export const handler = define.handlers({
  async GET({ state, url: { searchParams }, params: { slug } }) {
    const team = await courseTeam(state.deps, staffOf(state), slug);
    const done = DONE.find((one) => one === searchParams.get("done")) ?? null;
    return page({ ...team, done, form: EMPTY_FORM });
  },

  async POST({ req, state, params: { slug } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await addMember({ ...deps, log }, viewer, slug, values);
    } catch (error) {
      const team = await courseTeam(deps, viewer, slug);
      return formFailed(req, error, values, { ...team, done: null });
    }
    return seeOther(`/instructor/courses/${slug}/team?done=added`);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, owner, members, done, form } = data;
  const { m, deps: { config } } = state;
  const words = m.teaching.team;
  return (
    <CourseFrame m={m} course={course} tab="team" notice={done && words.done[done]}>
      <PageMeta title={`${words.title} · ${course.title}`} siteName={config.appName} noindex />
      <TeamView
        m={m}
        slug={course.slug}
        owner={owner}
        members={members}
        isOwner={course.isOwner}
        viewerId={staffOf(state).id}
        form={form}
      />
    </CourseFrame>
  );
});
