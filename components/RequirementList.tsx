import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";
import { Progress } from "./Progress.tsx";

/** One thing a certificate asks for, with the way there. */
export interface RequirementData {
  kind: "lessons" | "quiz" | "exercise";
  title: string;
  isMet: boolean;
  /** Lessons done or the grade; null: nothing yet. */
  done: number | null;
  /** Lessons, or the pass mark in percent. */
  needed: number;
  href: string;
}

function nameOf(m: Messages, { kind, title }: RequirementData): string {
  const words = m.certificates.own;
  return kind === "lessons" ? words.lessons : words[kind](title);
}

function noteOf(m: Messages, { kind, done, needed }: RequirementData): string {
  const words = m.certificates.own;
  if (kind === "quiz") return words.passMark(needed);
  if (kind === "exercise") return done === null ? words.notGraded : words.grade(done);
  return needed === 0 ? words.noLessons : words.lessonsDone(done ?? 0, needed);
}

/** What a certificate asks for, and how much of it is done. */
export function RequirementList({ m, requirements }: {
  m: Messages;
  requirements: readonly RequirementData[];
}) {
  const words = m.certificates.own;
  const met = requirements.filter(({ isMet }) => isMet).length;
  return (
    <section class="stack" aria-labelledby="requirements-title">
      <h2 id="requirements-title">{words.checklist}</h2>
      <div class="stack stack-s">
        <Progress m={m} done={met} total={requirements.length} label={words.checklist} />
        <p class="muted small numeric">{words.progress(met, requirements.length)}</p>
      </div>
      <ul class="requirements">
        {requirements.map((one) => (
          <li class="requirement" key={`${one.kind}-${one.href}`}>
            <Icon
              of={one.isMet ? icons.circleCheck : icons.circle}
              class={one.isMet ? "tick tick-done" : "tick"}
              label={one.isMet ? words.met : words.missing}
            />
            <div>
              <p class="requirement-name">{nameOf(m, one)}</p>
              <p class="muted small">{noteOf(m, one)}</p>
            </div>
            {!one.isMet && (
              <a href={one.href} aria-label={`${words.go[one.kind]}: ${nameOf(m, one)}`}>
                {words.go[one.kind]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
