import { page } from "fresh";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { RemoveStudentView } from "../../../../../../components/RemoveStudentView.tsx";
import { studentsHref } from "../../../../../../components/StudentsView.tsx";
import { removeStudent, viewStudent } from "../../../../../../lib/learning/service.ts";
import { studentLine } from "../../../../../../lib/learning/roster/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params: { slug, enrollment } }) {
    const found = await viewStudent(state.deps, staffOf(state), { slug, enrollment });
    return page({ ...found, form: EMPTY_FORM });
  },

  async POST({ req, state, params: { slug, enrollment } }) {
    const viewer = staffOf(state);
    const address = { slug, enrollment };
    const values = await readForm(req);
    try {
      await removeStudent(state.deps, viewer, address, values);
    } catch (error) {
      return formFailed(req, error, values, await viewStudent(state.deps, viewer, address));
    }
    return seeOther(`${studentsHref(slug)}?done=removed`);
  },
});

export default define.page<typeof handler>(({ data: { course, student, form }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const title = m.students.removal.title(student.fullName);
  return (
    <>
      <PageMeta title={`${title} · ${course.title}`} siteName={config.appName} noindex />
      <CourseFrame m={m} course={course} tab="students" title={title}>
        <RemoveStudentView
          m={m}
          lang={lang}
          zone={zone}
          course={course}
          student={studentLine(student)}
          form={form}
        />
      </CourseFrame>
    </>
  );
});
