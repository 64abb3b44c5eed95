import { page } from "fresh";
import { ReportView } from "../../../../../components/chat/ReportView.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { reportMessage, requireMessage } from "../../../../../lib/chat/service.ts";
import { roomPath } from "../../../../../lib/chat/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { toLogin } from "../../../../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, params, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname);
    const which = { room: params.room, message: params.message };
    const { place, message } = await requireMessage(deps.db, viewer, which);
    return page({ message, back: roomPath(viewer, place), form: EMPTY_FORM });
  },

  async POST({ req, url, params, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname);
    const which = { room: params.room, message: params.message };
    const { place, message } = await requireMessage(deps.db, viewer, which);
    const back = roomPath(viewer, place);
    const values = await readForm(req);
    try {
      await reportMessage(deps, viewer, which, values);
      return seeOther(`${back}?reported=1`);
    } catch (error) {
      return formFailed(req, error, values, { message, back });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <>
    <PageMeta title={m.chat.report.title} siteName={deps.config.appName} noindex />
    <ReportView {...data} m={m} lang={lang} zone={zone} />
  </>
));
