import type { FormState } from "../lib/platform/forms.ts";
import type { CourseStatus, Messages } from "./types.ts";
import { Button } from "./Button.tsx";

export interface StatusPanelProps {
  m: Messages;
  course: {
    slug: string;
    status: CourseStatus;
    /** It waits for an admin before it is published. */
    isWaiting?: boolean;
    /** Why an admin has sent it back or taken it out of the catalog. */
    reviewNote?: string | null;
  };
  nextStatuses: readonly CourseStatus[];
  form: Pick<FormState, "fields">;
}

/** Who sees a course now, and the way to change that. */
export function StatusPanel({ m, course, nextStatuses, form }: StatusPanelProps) {
  const words = m.authoring.status;
  const { status } = form.fields;
  const label = (next: CourseStatus) =>
    course.status === "archived" && next === "published" ? words.republish : words.to[next];
  return (
    <section class="status-panel" aria-label={words.title}>
      <div>
        <p>{words[course.status]}</p>
        {course.isWaiting && <p>{words.waiting}</p>}
        {course.reviewNote && <p>{words.sentBack(course.reviewNote)}</p>}
        {status && <p class="field-error" id="status-error" role="alert">{m.errors[status]}</p>}
      </div>
      <form
        class="row"
        id="status"
        method="post"
        action={`/instructor/courses/${course.slug}/status`}
      >
        {nextStatuses.map((next) => (
          <Button
            key={next}
            name="status"
            value={next}
            variant={next === "published" ? "primary" : "secondary"}
          >
            {label(next)}
          </Button>
        ))}
      </form>
    </section>
  );
}
