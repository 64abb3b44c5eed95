import type { Context } from "fresh";
import { CourseFrame } from "../../components/CourseFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { StudentDetailView } from "../../components/StudentDetailView.tsx";
import { EMPTY_FORM, type FormState } from "../platform/forms.ts";
import type { State } from "../state.ts";
import { studentFile } from "../teaching/response.ts";
import { openStudent, type StudentPlace } from "../teaching/service.ts";
import { studentView } from "../teaching/view.ts";
import { staffOf } from "./staff.ts";

/** What the page of a student says was done, by its address. */
function noticeOf({ m }: State, { searchParams }: URL, name: string): string | null {
  const words = m.teaching.student;
  const done = searchParams.get("done");
  if (done === "note") return words.noteSaved;
  if (done === "removed") return words.noteRemoved;
  return searchParams.has("nudged") ? m.teaching.statistics.sent(name) : null;
}

/** The page of a student, or that of a note that was refused. Throws as `openStudent` does. */
export async function studentPage(
  ctx: Context<State>,
  { form = EMPTY_FORM, status = 200 }: { form?: FormState; status?: number } = {},
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const viewer = staffOf(ctx.state);
  // A note that was refused shows the page as it is at first.
  const params = status === 200 ? ctx.url.searchParams : new URLSearchParams();
  const place = ctx.params as unknown as StudentPlace;
  const found = await openStudent(deps, viewer, place, params);
  const file = await studentFile(found, m, { lang, zone });
  if (file) return file;
  const { course, student } = found;
  const title = m.teaching.student.title;
  return await ctx.render(
    <CourseFrame
      m={m}
      course={course}
      tab="students"
      title={student.name}
      lead={title}
      notice={noticeOf(ctx.state, ctx.url, student.name)}
    >
      <PageMeta title={`${title}: ${student.name}`} siteName={deps.config.appName} noindex />
      <StudentDetailView
        m={m}
        lang={lang}
        zone={zone}
        slug={course.slug}
        student={studentView(found, viewer.id)}
        form={form}
      />
    </CourseFrame>,
    { status },
  );
}
