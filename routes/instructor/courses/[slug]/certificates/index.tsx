import { page } from "fresh";
import { CertificateListView } from "../../../../../components/CertificateListView.tsx";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { ValidityForm } from "../../../../../components/ValidityForm.tsx";
import { courseCertificates, setValidity } from "../../../../../lib/certificates/service.ts";
import { listQuery, managedCertificates } from "../../../../../lib/certificates/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params }) {
    const query = listQuery(url);
    const found = await courseCertificates(state.deps, staffOf(state), params.slug, query);
    return page({ ...found, query, form: EMPTY_FORM, done: url.searchParams.get("done") });
  },

  async POST({ req, url, state, params: { slug } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await setValidity({ ...deps, log }, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}/certificates?done=saved`);
    } catch (error) {
      const query = listQuery(url);
      const found = await courseCertificates(deps, viewer, slug, query);
      return formFailed(req, error, values, { ...found, query, done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, validMonths, query, form, done, next } = data;
  const { m, lang, zone, deps } = state;
  const words = m.certificates.manage;
  const here = `/instructor/courses/${course.slug}/certificates`;
  const said = { saved: words.saved, ...words.done };
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="certificates"
      notice={Object.entries(said).find(([key]) => key === done)?.[1]}
    >
      <PageMeta
        title={`${m.certificates.title} · ${course.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <ValidityForm m={m} action={here} months={validMonths} form={form} />
      <CertificateListView
        m={m}
        lang={lang}
        zone={zone}
        here={here}
        base={here}
        search={query.search}
        certificates={managedCertificates(deps, data)}
        next={next}
        isFirst={!query.after}
      />
    </CourseFrame>
  );
});
