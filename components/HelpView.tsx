import type { Messages } from "./types.ts";
import { Breadcrumbs } from "./Breadcrumbs.tsx";
import { LinkButton } from "./Button.tsx";
import * as icons from "./icons.ts";
import { Prose } from "./Prose.tsx";

type Group = keyof Messages["assistant"]["help"]["groups"];

/** An article in a list. */
export interface HelpLink {
  slug: string;
  title: string;
  summary: string;
  group: Group;
}

function AskAssistant({ m }: { m: Messages }) {
  const words = m.assistant.help;
  return (
    <div class="help-ask">
      <p>{words.ask}</p>
      <LinkButton href="/assistant" icon={icons.messageCircle}>{words.askButton}</LinkButton>
    </div>
  );
}

/** Every help article, by what it is about. */
export function HelpIndexView({ m, articles }: { m: Messages; articles: readonly HelpLink[] }) {
  const words = m.assistant.help;
  const groups = Object.entries(words.groups) as [Group, string][];
  return (
    <div class="container help">
      <header class="assistant-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </header>
      {groups.map(([group, title]) => (
        <section key={group} class="help-group" aria-labelledby={`help-${group}`}>
          <h2 id={`help-${group}`}>{title}</h2>
          <ul class="help-list">
            {articles.filter((article) =>
              article.group === group
            ).map((article) => (
              <li key={article.slug} class="help-card">
                <h3>
                  <a href={`/help/${article.slug}`}>{article.title}</a>
                </h3>
                <p class="muted">{article.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <AskAssistant m={m} />
    </div>
  );
}

export interface HelpArticleViewProps {
  m: Messages;
  title: string;
  /** Made safe by the Markdown renderer. */
  html: string;
  others: readonly HelpLink[];
}

/** One help article. */
export function HelpArticleView({ m, title, html, others }: HelpArticleViewProps) {
  const words = m.assistant.help;
  return (
    <div class="container help help-article">
      <Breadcrumbs m={m} items={[{ label: words.title, href: "/help" }, { label: title }]} />
      <h1>{title}</h1>
      <Prose html={html} />
      <AskAssistant m={m} />
      {others.length > 0 && (
        <nav aria-labelledby="help-more">
          <h2 id="help-more">{words.more}</h2>
          <ul class="help-more">
            {others.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/help/${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
