import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";

export interface PaginationProps {
  m: Messages;
  /** Null on the last page. */
  nextHref: string | null;
  /** The list's beginning; null on the first page. */
  firstHref: string | null;
}

/** Forward by key and back to the beginning; nothing when everything fits one page. */
export function Pagination({ m, nextHref, firstHref }: PaginationProps) {
  if (nextHref === null && firstHref === null) return null;
  return (
    <nav class="pagination" aria-label={m.layout.pagination.label}>
      {firstHref !== null && (
        <LinkButton href={firstHref} variant="quiet">{m.layout.pagination.first}</LinkButton>
      )}
      {nextHref !== null && (
        <LinkButton href={nextHref} variant="secondary" iconEnd={icons.arrowRight} rel="next">
          {m.layout.pagination.next}
        </LinkButton>
      )}
    </nav>
  );
}
