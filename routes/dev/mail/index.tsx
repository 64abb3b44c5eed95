import { page } from "fresh";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { Time } from "../../../components/Time.tsx";
import { listMails } from "../../../lib/notifications/service.ts";
import { inDevelopment } from "../../../lib/web/development.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state }) {
    inDevelopment(state.deps.config);
    return page(await listMails(state.deps));
  },
});

export default define.page<typeof handler>(({ data: mails, state: { m, lang, zone, deps } }) => (
  <div class="container page">
    <PageMeta title={m.mail.mailbox.title} siteName={deps.config.appName} noindex />
    <div class="page-head">
      <h1>{m.mail.mailbox.title}</h1>
      <p class="page-lead">{m.mail.mailbox.lead}</p>
      <p>
        <a href="/dev/messages">{m.mail.messagebox.messages}</a>
      </p>
    </div>
    {mails.length === 0
      ? <EmptyState title={m.mail.mailbox.empty} text={m.mail.mailbox.emptyText} />
      : (
        <ul class="stack">
          {mails.map((mail) => (
            <li key={mail.id}>
              <a href={`/dev/mail/${mail.id}`}>{mail.subject}</a>
              <p class="muted small">
                {mail.recipient} ·{" "}
                <Time at={mail.created_at.epochMilliseconds} lang={lang} zone={zone} withTime />
              </p>
            </li>
          ))}
        </ul>
      )}
  </div>
));
