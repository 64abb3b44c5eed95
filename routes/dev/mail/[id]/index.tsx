import { page } from "fresh";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { openMail } from "../../../../lib/web/development.ts";
import { define } from "../../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    return page(await openMail(state.deps, params.id));
  },
});

export default define.page<typeof handler>(({ data: mail, state: { m, deps } }) => (
  <div class="container page">
    <PageMeta title={mail.subject} siteName={deps.config.appName} noindex />
    <div class="page-head">
      <h1>{mail.subject}</h1>
      <p class="page-lead">{mail.recipient}</p>
    </div>
    <p>
      <a href={`/dev/mail/${mail.id}/html`}>{m.mail.mailbox.html}</a>
    </p>
    <pre class="prose" tabindex={0}>{mail.text}</pre>
  </div>
));
