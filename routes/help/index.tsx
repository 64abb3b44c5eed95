import { HelpIndexView } from "../../components/HelpView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { listArticles } from "../../lib/assistant/service.ts";
import { define } from "../../lib/state.ts";

export default define.page(({ state: { m, lang, deps: { config } } }) => (
  <>
    <PageMeta
      title={m.assistant.help.title}
      description={m.assistant.help.lead}
      siteName={config.appName}
      canonical={`${config.appBaseUrl}/help`}
    />
    <HelpIndexView m={m} articles={listArticles(lang)} />
  </>
));
