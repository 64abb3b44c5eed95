import type { Messages } from "./types.ts";

export interface SkeletonProps {
  m: Messages;
  /** How many cards to hold the place of. */
  cards?: number;
}

/** The place of course cards that are on their way. */
export function Skeleton({ m, cards = 3 }: SkeletonProps) {
  return (
    <div role="status">
      <span class="visually-hidden">{m.layout.loading}</span>
      <div class="course-grid" aria-hidden="true">
        {Array.from({ length: cards }, (_, index) => (
          <div class="course-card" key={index}>
            <div class="skeleton skeleton-picture" />
            <div class="course-card-body">
              <div class="skeleton skeleton-line skeleton-short" />
              <div class="skeleton skeleton-line" />
              <div class="skeleton skeleton-line skeleton-half" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
