import { page } from "fresh";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { StandingForm } from "../../../../../../components/StandingForm.tsx";
import { certificateToChange, changeStanding } from "../../../../../../lib/certificates/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params: { slug, id } }) {
    const address = { slug, id: readId(id) };
    const found = await certificateToChange(state.deps, staffOf(state), address);
    return page({ ...found, form: EMPTY_FORM });
  },

  async POST({ req, state, params: { slug, id } }) {
    const deps = { ...state.deps, log: state.log };
    const viewer = staffOf(state);
    const address = { slug, id: readId(id) };
    const values = await readForm(req);
    try {
      await changeStanding(deps, viewer, address, "revoked", values);
      return seeOther(`/instructor/courses/${slug}/certificates?done=revoked`);
    } catch (error) {
      return formFailed(req, error, values, await certificateToChange(deps, viewer, address));
    }
  },
});

export default define.page<typeof handler>(({ data: { course, certificate, form }, state }) => {
  const { m, deps: { config } } = state;
  const title = m.certificates.manage.revokeTitle(certificate.holderName);
  const list = `/instructor/courses/${course.slug}/certificates`;
  return (
    <CourseFrame m={m} course={course} tab="certificates" title={title}>
      <PageMeta title={title} siteName={config.appName} noindex />
      <StandingForm
        m={m}
        kind="revoked"
        courseTitle={certificate.courseTitle}
        action={`${list}/${certificate.id}/revoke`}
        back={list}
        form={form}
      />
    </CourseFrame>
  );
});
