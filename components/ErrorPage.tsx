import type { Children, Messages } from "./types.ts";
import { LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";

export interface ErrorPageProps {
  m: Messages;
  status: number;
  title: string;
  text: string;
  /** Named where somebody may have to look it up: unknown errors. */
  requestId?: string;
  /** The way on; a link home and one to the courses without it. */
  children?: Children;
}

/** A page instead of the one that was asked for. */
export function ErrorPage({ m, status, title, text, requestId, children }: ErrorPageProps) {
  return (
    <div class="container page error-page">
      <EmptyState title={title} text={text} drawing="lost" heading={1}>
        {children ?? (
          <>
            <LinkButton href="/">{m.layout.actions.home}</LinkButton>
            <LinkButton href="/courses" variant="secondary">{m.layout.actions.browse}</LinkButton>
          </>
        )}
      </EmptyState>
      <p class="center muted small">{m.layout.errorPage.code(status)}</p>
      {requestId && (
        <p class="center muted small">
          {m.layout.errorPage.requestId}: <code>{requestId}</code>. {m.layout.errorPage.requestHint}
        </p>
      )}
    </div>
  );
}
