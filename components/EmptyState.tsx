import { asset } from "fresh/runtime";
import type { Children } from "./types.ts";

export interface EmptyStateProps {
  title: string;
  text: string;
  /** Which drawing: nothing found, a shelf still empty, or a page that is not there. */
  drawing?: "search" | "shelf" | "lost";
  heading?: 1 | 2 | 3;
  /** The way on: buttons or links. */
  children?: Children;
}

/** What stands where there is nothing yet: why, and where to go from here. */
export function EmptyState(
  { title, text, drawing = "shelf", heading = 2, children }: EmptyStateProps,
) {
  const Heading = `h${heading}` as const;
  return (
    <div class="empty">
      <img src={asset(`/drawings/${drawing}.svg`)} alt="" width={200} height={140} />
      <Heading class="empty-title">{title}</Heading>
      <p class="empty-text">{text}</p>
      {children && <div class="empty-actions">{children}</div>}
    </div>
  );
}
