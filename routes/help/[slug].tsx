import { page } from "fresh";
import { HelpArticleView } from "../../components/HelpView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { listArticles, openArticle } from "../../lib/assistant/service.ts";
import { renderMarkdown } from "../../lib/platform/markdown.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  GET({ params, state: { lang } }) {
    const article = openArticle(params.slug, lang);
    const others = listArticles(lang).filter(({ group, slug }) =>
      group === article.group && slug !== article.slug
    );
    return page({ article, others, html: renderMarkdown(article.body, { headingBase: 1 }) });
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps: { config } } }) => (
  <>
    <PageMeta
      title={data.article.title}
      description={data.article.summary}
      siteName={config.appName}
      canonical={`${config.appBaseUrl}/help/${data.article.slug}`}
    />
    <HelpArticleView m={m} {...data} title={data.article.title} />
  </>
));
