import type { Messages } from "./types.ts";
import { Button, LinkButton } from "./Button.tsx";
import { RemovedNote } from "./StudentsView.tsx";

export interface CourseActionProps {
  m: Messages;
  course: { slug: string; price: number };
  isSignedIn: boolean;
  isJoined: boolean;
  /** The viewer was taken out of it, for the reason that was given. */
  removal: { reason: string | null } | null;
  /** The viewer is the course's instructor or an admin, who read it without joining. */
  mayEdit: boolean;
}

/** What a person can do with a course: go on, join, or log in to join. */
export function CourseAction(props: CourseActionProps) {
  const { m, course, isSignedIn, isJoined, removal, mayEdit } = props;
  const words = m.catalog.course;
  if (isJoined || mayEdit) {
    return (
      <LinkButton href={`/learn/${course.slug}`} large wide>
        {isJoined ? words.continue : words.preview}
      </LinkButton>
    );
  }
  if (removal) return <RemovedNote m={m} reason={removal.reason} />;
  if (course.price > 0) return <p class="muted small">{words.premiumNote}</p>;
  if (!isSignedIn) {
    const next = encodeURIComponent(`/courses/${course.slug}`);
    return (
      <>
        <LinkButton href={`/register?next=${next}`} large wide>{words.enrollFree}</LinkButton>
        <LinkButton href={`/login?next=${next}`} variant="secondary" wide>
          {words.loginToJoin}
        </LinkButton>
      </>
    );
  }
  return (
    <form method="post" action={`/courses/${course.slug}/enroll`}>
      <Button large wide>{words.enrollFree}</Button>
      <p class="muted small">{words.freeNote}</p>
    </form>
  );
}
