import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Button, LinkButton } from "./Button.tsx";
import { CertificateBadge, type CertificateData } from "./CertificateView.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field } from "./Field.tsx";
import { bindForm } from "./bindForm.ts";
import { Time } from "./Time.tsx";

export interface CheckCertificateViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  form: FormState;
  /** The viewer's own; null for a visitor. */
  mine: readonly CertificateData[] | null;
}

/** Where anybody checks a certificate by its code, and members find their own. */
export function CheckCertificateView(props: CheckCertificateViewProps) {
  const { m, lang, zone, form, mine } = props;
  const words = m.certificates;
  const { errors, field } = bindForm(m, form, ["code"]);
  return (
    <div class="narrow page stack stack-l">
      <div class="page-head">
        <h1>{words.check.title}</h1>
        <p class="muted">{words.check.lead}</p>
      </div>
      <form class="form" method="post" action="/certificates" novalidate>
        <Field
          {...field("code")}
          label={words.check.code}
          hint={words.check.codeHint}
          error={errors.code ?? errors[""]}
          autocomplete="off"
          maxlength={52}
        />
        <Button large>{words.check.submit}</Button>
      </form>
      {mine && (
        <section class="stack" aria-labelledby="mine-title">
          <h2 id="mine-title">{words.mine.title}</h2>
          {mine.length === 0
            ? (
              <EmptyState title={words.mine.empty} text={words.mine.emptyText} heading={2}>
                <LinkButton href="/my-courses" variant="secondary">
                  {m.learning.myCourses.title}
                </LinkButton>
              </EmptyState>
            )
            : (
              <ul class="exercise-list">
                {mine.map((one) => (
                  <li class="exercise-card" key={one.href}>
                    <h3>
                      <a href={one.href} lang={one.courseLang}>{one.courseTitle}</a>
                    </h3>
                    <div class="row">
                      <CertificateBadge m={m} state={one.state} />
                      <span class="muted small">
                        {words.check.issuedAt} <Time at={one.issuedAt} lang={lang} zone={zone} />
                      </span>
                    </div>
                  </li>
                ))}
              </ul>
            )}
        </section>
      )}
    </div>
  );
}
