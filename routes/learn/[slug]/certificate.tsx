import { page } from "fresh";
import { OwnCertificateView } from "../../../components/OwnCertificateView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { ownCertificate } from "../../../lib/certificates/service.ts";
import { certificateData, requirementData } from "../../../lib/certificates/view.ts";
import { drainSoon } from "../../../lib/handlers.ts";
import { AppError } from "../../../lib/platform/errors.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer, log }, params }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    const found = await ownCertificate({ ...deps, log }, viewer, params.slug);
    // It may have been issued just now, and its mail waits.
    if (found.certificate) drainSoon(deps);
    return page(found);
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { course, certificate, requirements } = data;
  const { m, lang, zone, deps } = state;
  return (
    <>
      <PageMeta
        title={`${m.certificates.title} · ${course.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <OwnCertificateView
        m={m}
        lang={lang}
        zone={zone}
        course={course}
        isPreview={course.access === "preview"}
        certificate={certificate && certificateData(deps, certificate)}
        requirements={requirementData(course.slug, requirements)}
      />
    </>
  );
});
