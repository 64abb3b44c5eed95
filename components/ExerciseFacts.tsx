import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import type { ExerciseData } from "./ExerciseView.tsx";
import { Time } from "./Time.tsx";

const TONES: Record<ExerciseData["standing"], BadgeTone> = {
  upcoming: "neutral",
  open: "brand",
  late: "warn",
  missed: "bad",
  submitted: "neutral",
  graded: "good",
};

export interface ExerciseFactsProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  exercise: Pick<ExerciseData, "standing" | "isRequired" | "opensAt" | "closesAt">;
}

/** How an exercise stands, whether it is required, and its window in the reader's zone. */
export function ExerciseFacts({ m, lang, zone, exercise }: ExerciseFactsProps) {
  const words = m.exercises;
  const { standing, isRequired, opensAt, closesAt } = exercise;
  const time = { lang, zone, withTime: true } as const;
  return (
    <div class="exercise-facts">
      <Badge tone={TONES[standing]} icon={standing === "graded" ? icons.circleCheck : undefined}>
        {words.standing[standing]}
      </Badge>
      <Badge>{isRequired ? words.required : words.optional}</Badge>
      {standing === "upcoming" && opensAt !== null && (
        <span>
          {words.opensAt} <Time at={opensAt} {...time} />
        </span>
      )}
      <span>
        {closesAt === null ? words.noEnd : (
          <>
            {words.closesAt} <Time at={closesAt} {...time} />
          </>
        )}
      </span>
    </div>
  );
}
