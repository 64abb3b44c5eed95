import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

export interface StandingFormProps {
  m: Messages;
  kind: "revoked" | "reinstated";
  courseTitle: string;
  /** Where the form goes. */
  action: string;
  /** The list, to go back to. */
  back: string;
  form: FormState;
}

/** Asks for the reason why a certificate is revoked or made good again. */
export function StandingForm({ m, kind, courseTitle, action, back, form }: StandingFormProps) {
  const words = m.certificates.manage;
  const isRevoking = kind === "revoked";
  const { errors, field } = bindForm(m, form, ["reason"]);
  return (
    <form class="form measured" method="post" action={action} novalidate>
      <FormErrors m={m} errors={errors} />
      <p>
        <strong>{courseTitle}</strong>
      </p>
      <p class="muted">{isRevoking ? words.revokeText : words.reinstateText}</p>
      <Field
        {...field("reason")}
        label={words.reason}
        maxlength={500}
      />
      <div class="row">
        <Button variant={isRevoking ? "danger" : "primary"}>
          {isRevoking ? words.revoke : words.reinstate}
        </Button>
        <LinkButton href={back} variant="quiet">{m.layout.actions.cancel}</LinkButton>
      </div>
    </form>
  );
}
