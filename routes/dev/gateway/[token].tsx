import { page } from "fresh";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { StandInView } from "../../../components/StandInView.tsx";
import { chooseOutcome, openPage, ownOrigin } from "../../../lib/commerce/gateway/standin/page.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state, params, url }) {
    const isTold = !url.searchParams.has("untold");
    return page({ page: await openPage(state.deps, params.token), isTold });
  },

  async POST({ req, state: { deps }, params: { token }, url }) {
    const { outcome } = await readForm(req);
    const origin = ownOrigin(deps, url);
    const { back, isTold } = await chooseOutcome(deps, { token, outcome, origin });
    return seeOther(isTold ? back : `/dev/gateway/${token}?untold=1`);
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, deps } }) => (
  <div class="narrow page">
    <PageMeta title={m.standin.title} siteName={deps.config.appName} noindex />
    <StandInView m={m} lang={lang} {...data} />
  </div>
));
