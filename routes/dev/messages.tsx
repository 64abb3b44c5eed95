import { page } from "fresh";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { Time } from "../../components/Time.tsx";
import { listTexts } from "../../lib/notifications/service.ts";
import { define } from "../../lib/state.ts";
import { inDevelopment } from "../../lib/web/development.ts";

export const handler = define.handlers({
  async GET({ state }) {
    inDevelopment(state.deps.config);
    return page(await listTexts(state.deps));
  },
});

export default define.page<typeof handler>(({ data: texts, state: { m, lang, zone, deps } }) => {
  const words = m.mail.messagebox;
  return (
    <div class="container page">
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <div class="page-head">
        <h1>{words.title}</h1>
        <p class="page-lead">{words.lead}</p>
        <p>
          <a href="/dev/mail">{words.mails}</a>
        </p>
      </div>
      {texts.length === 0
        ? <EmptyState title={words.empty} text={words.emptyText} />
        : (
          <ul class="stack">
            {texts.map((text) => (
              <li class="panel-box" key={text.id}>
                <p class="muted small">
                  {text.name} · {text.phone} ·{" "}
                  <Time at={text.at.epochMilliseconds} lang={lang} zone={zone} withTime />
                </p>
                <p class="message-text">{text.body}</p>
              </li>
            ))}
          </ul>
        )}
    </div>
  );
});
