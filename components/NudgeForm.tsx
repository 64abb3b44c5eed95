import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Button } from "./Button.tsx";
import { Time } from "./Time.tsx";

export interface NudgeFormProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  slug: string;
  student: { id: number; name: string };
  /** When the student was nudged last, epoch milliseconds. */
  lastNudgeAt: number | null;
  /** Where one comes back to: a path of the site. */
  back: string;
}

/** One click that asks a student to come back. */
export function NudgeForm({ m, lang, zone, slug, student, lastNudgeAt, back }: NudgeFormProps) {
  const words = m.teaching.statistics;
  return (
    <form
      class="row"
      method="post"
      action={`/instructor/courses/${slug}/students/${student.id}/nudge`}
    >
      <input type="hidden" name="back" value={back} />
      <Button variant="secondary" icon={icons.bell} aria-label={words.nudgeLabel(student.name)}>
        {words.nudge}
      </Button>
      {lastNudgeAt !== null && (
        <span class="muted small">
          {words.nudged} <Time at={lastNudgeAt} lang={lang} zone={zone} />
        </span>
      )}
    </form>
  );
}
