import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { inboxHref } from "./GradingInboxView.tsx";

export interface GradingStepsProps {
  m: Messages;
  course: string | null;
  around: { previous: number | null; next: number | null; count: number };
}

/** From one submission of the inbox to the next, and where one is. */
export function GradingSteps({ m, course, around }: GradingStepsProps) {
  const words = m.teaching.inbox;
  const { previous, next, count } = around;
  return (
    <nav class="grading-steps" aria-label={words.title}>
      {previous !== null && (
        <LinkButton
          variant="secondary"
          icon={icons.arrowLeft}
          href={inboxHref({ id: previous, course })}
          rel="prev"
        >
          {words.previous}
        </LinkButton>
      )}
      {next !== null && (
        <LinkButton
          variant="secondary"
          iconEnd={icons.arrowRight}
          href={inboxHref({ id: next, course })}
          rel="next"
        >
          {words.next}
        </LinkButton>
      )}
      <span class="muted small">{words.waiting(count)}</span>
    </nav>
  );
}
