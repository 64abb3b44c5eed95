import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { UnsubscribeView } from "../components/UnsubscribeView.tsx";
import { readUnsubscription, unsubscribe } from "../lib/notifications/service.ts";
import { fieldProblem } from "../lib/platform/forms.ts";
import { define } from "../lib/state.ts";

/** Mail programs press the button without a page: the token stands in the address (RFC 8058, 3.1). */
export const handler = define.handlers({
  async GET({ req, url, state: { deps } }) {
    try {
      const token = url.searchParams.get("token") ?? "";
      return page({ topic: (await readUnsubscription(deps, token)).topic, isDone: false });
    } catch (error) {
      fieldProblem(req, error);
      return page({ topic: null, isDone: false }, { status: 422 });
    }
  },

  async POST({ req, url, state: { deps } }) {
    try {
      const token = url.searchParams.get("token") ?? "";
      return page({ topic: (await unsubscribe(deps, token)).topic, isDone: true });
    } catch (error) {
      fieldProblem(req, error);
      return page({ topic: null, isDone: false }, { status: 422 });
    }
  },
});

export default define.page<typeof handler>(({ data, url, state: { m, deps } }) => (
  <>
    <PageMeta title={m.notifications.unsubscribe.title} siteName={deps.config.appName} noindex />
    <UnsubscribeView m={m} path={url.pathname + url.search} {...data} />
  </>
));
