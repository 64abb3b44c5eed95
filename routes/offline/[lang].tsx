import { page } from "fresh";
import { OfflineView } from "../../components/OfflineView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { AppError } from "../../lib/platform/errors.ts";
import { isLang, messages } from "../../lib/platform/i18n/mod.ts";
import { define } from "../../lib/state.ts";

/** Kept on devices for whoever comes: without the frame, which has the viewer's name in it. */
export const config = { skipInheritedLayouts: true };

export const handler = define.handlers({
  GET({ state, params: { lang } }) {
    if (!isLang(lang)) throw new AppError("not_found", "not_found");
    Object.assign(state, { lang, m: messages(lang) });
    return page();
  },
});

export default define.page<typeof handler>(({ state: { m, deps } }) => (
  <>
    <PageMeta title={m.discovery.offline.title} siteName={deps.config.appName} noindex />
    <OfflineView m={m} siteName={deps.config.appName} />
  </>
));
