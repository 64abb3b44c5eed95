import type { MessageKey } from "../lib/platform/errors.ts";
import type { Messages } from "./types.ts";
import { AuthFrame } from "./AuthFrame.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

export interface VerifyEmailViewProps {
  m: Messages;
  token: string;
  /** The address to be confirmed; null once it is, or when it cannot be. */
  email: string | null;
  /** Why the link cannot be used. */
  problem: MessageKey | null;
}

/** Confirming an address: a button, since programs that look into mails open links, too. */
export function VerifyEmailView({ m, token, email, problem }: VerifyEmailViewProps) {
  const words = m.accounts.verify;
  if (problem) {
    return (
      <AuthFrame title={words.failedTitle}>
        <Notice m={m} kind="error" text={m.errors[problem]} />
        <LinkButton href="/profile" wide>{words.toProfile}</LinkButton>
      </AuthFrame>
    );
  }
  if (email === null) {
    return (
      <AuthFrame title={words.doneTitle} lead={words.doneLead}>
        <LinkButton href="/profile" wide>{words.toProfile}</LinkButton>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={words.title} lead={words.lead(email)}>
      <form class="form" method="post" action="/verify-email">
        <input type="hidden" name="token" value={token} />
        <Button large wide>{words.submit}</Button>
      </form>
    </AuthFrame>
  );
}
