import type { Context } from "fresh";
import { AdminCourseView } from "../../components/AdminCoursesView.tsx";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import type { Viewer } from "../accounts/service.ts";
import { courseLine } from "../authoring/admin/view.ts";
import { openCourse } from "../authoring/service.ts";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";
import { readForm, readId, seeOther } from "../platform/http.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

/** A course's page for admins, with the form of a decision as it was sent. */
export async function adminCoursePage(
  ctx: Context<State>,
  { form, status = 200 }: { form: FormState; status?: number } = { form: EMPTY_FORM },
): Promise<Response> {
  const { deps, m } = ctx.state;
  const course = await openCourse(deps, staffOf(ctx.state), readId(ctx.params.id));
  const done = ctx.url.searchParams.get("done");
  const notice = m.office.courses.done[done as keyof typeof m.office.courses.done] ?? null;
  return await ctx.render(
    <AdminFrame m={m} title={course.title} tab="courses" notice={notice}>
      <PageMeta title={course.title} siteName={deps.config.appName} noindex />
      <AdminCourseView m={m} course={courseLine(course)} form={form} />
    </AdminFrame>,
    { status },
  );
}

/** Decides about a course and goes back to its page, or shows it again with what was wrong. */
export async function decideCourse(
  ctx: Context<State>,
  done: string,
  decide: (admin: Viewer, id: number, values: Record<string, string>) => Promise<void>,
): Promise<Response> {
  const values = await readForm(ctx.req);
  const id = readId(ctx.params.id);
  try {
    await decide(staffOf(ctx.state), id, values);
    return seeOther(`/admin/courses/${id}?done=${done}`);
  } catch (error) {
    return await adminCoursePage(ctx, failedForm(ctx.req, error, values));
  }
}
