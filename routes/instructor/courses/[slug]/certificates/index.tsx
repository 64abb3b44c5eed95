import { page } from "fresh";
import { CertificateListView } from "../../../../../components/CertificateListView.tsx";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { ValidityForm } from "../../../../../components/ValidityForm.tsx";
import {
  CERTIFICATES_LISTING,
  courseCertificates,
  setValidity,
} from "../../../../../lib/certificates/service.ts";
import { certificateExport, managedCertificates } from "../../../../../lib/certificates/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { listingLinks } from "../../../../../lib/platform/listing.ts";
import { exportListing } from "../../../../../lib/platform/listing_export.ts";
import { define, type State } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

type Found = Awaited<ReturnType<typeof courseCertificates>>;

function shown({ deps }: State, { course, validMonths, found }: Found) {
  const here = `/instructor/courses/${course.slug}/certificates`;
  const links = listingLinks(here, CERTIFICATES_LISTING, found);
  return { course, validMonths, here, links, certificates: managedCertificates(deps, found) };
}

export const handler = define.handlers({
  async GET({ state, url, params }) {
    const { deps, m, zone } = state;
    const found = await courseCertificates(deps, staffOf(state), params.slug, url.searchParams);
    const { query: { format }, all, count } = found.found;
    if (format) {
      const columns = certificateExport(m, { clock: deps.clock, zone });
      const name = `certificates-${params.slug}`;
      return exportListing({ format, name, columns, batches: all(), total: await count() });
    }
    const done = url.searchParams.get("done");
    return page({ ...shown(state, found), form: EMPTY_FORM, done });
  },

  async POST({ req, state, params: { slug } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await setValidity({ ...deps, log }, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}/certificates?done=saved`);
    } catch (error) {
      const found = await courseCertificates(deps, viewer, slug, new URLSearchParams());
      return formFailed(req, error, values, { ...shown(state, found), done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, validMonths, form, done, here, links, certificates } = data;
  const { m, lang, zone, deps } = state;
  const words = m.certificates.manage;
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
      {course.rights.includes("content") && (
        <ValidityForm m={m} action={here} months={validMonths} form={form} />
      )}
      <CertificateListView
        m={m}
        lang={lang}
        zone={zone}
        base={here}
        links={links}
        certificates={certificates}
      />
    </CourseFrame>
  );
});
