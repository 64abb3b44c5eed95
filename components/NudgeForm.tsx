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
  /** False for some days after that. */
  mayNudge: boolean;
  /** Where one comes back to: a path of the site. */
  back: string;
}

/** One click that asks a student to come back. */
export function NudgeForm(props: NudgeFormProps) {
  const { m, lang, zone, slug, student, lastNudgeAt, mayNudge, back } = props;
  const words = m.teaching.statistics;
  const nudged = lastNudgeAt !== null && (
    <span class="muted small">
      {words.nudged} <Time at={lastNudgeAt} lang={lang} zone={zone} />
    </span>
  );
  if (!mayNudge) return <>{nudged}</>;
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
      {nudged}
    </form>
  );
}
