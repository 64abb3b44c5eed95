import type { Children, CourseStatus, LessonKind, Level, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export type BadgeTone = "neutral" | "brand" | "good" | "warn" | "bad";

export interface BadgeProps {
  tone?: BadgeTone;
  icon?: string;
  children: Children;
}

/** One short fact in a small frame. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span class={`badge badge-${tone}`}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </span>
  );
}

const LEVEL_STEPS: Record<Level, number> = { beginner: 1, intermediate: 2, advanced: 3 };

/** A course's level: three bars, as many filled as it asks of a student, and the word. */
export function LevelBadge({ m, level }: { m: Messages; level: Level }) {
  return (
    <span class="level">
      <svg class="level-bars" viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            class={step <= LEVEL_STEPS[level] ? "level-on" : "level-off"}
            x={(step - 1) * 5}
            y={12 - step * 4}
            width="4"
            height={step * 4}
            rx="1"
          />
        ))}
      </svg>
      <span>{m.catalog.levels[level]}</span>
    </span>
  );
}

/** The icon of a kind of lesson. */
export const KIND_ICONS: Record<LessonKind, string> = {
  text: icons.fileText,
  video: icons.circlePlay,
  meeting: icons.users,
};

/** The kinds of lessons a course has, as icons with their words for screen readers. */
export function KindIcons({ m, kinds }: { m: Messages; kinds: readonly LessonKind[] }) {
  if (kinds.length === 0) return null;
  return (
    <span class="kinds">
      {kinds.map((kind) => <Icon key={kind} of={KIND_ICONS[kind]} label={m.catalog.kinds[kind]} />)}
    </span>
  );
}

const STATUS_TONES: Record<CourseStatus, BadgeTone> = {
  draft: "warn",
  published: "good",
  archived: "neutral",
};

/** Where a course stands: draft, published or archived. */
export function StatusBadge({ m, status }: { m: Messages; status: CourseStatus }) {
  return <Badge tone={STATUS_TONES[status]}>{m.catalog[status]}</Badge>;
}
