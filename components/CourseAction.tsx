import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { RemovedNote } from "./StudentsView.tsx";

export interface CourseActionProps {
  m: Messages;
  course: { slug: string; price: number };
  isSignedIn: boolean;
  isJoined: boolean;
  /** The viewer was taken out of it, for the reason that was given. */
  removal: { reason: string | null } | null;
  /** The shop takes orders. */
  isSelling: boolean;
  /** The viewer is the course's instructor or an admin, who read it without joining. */
  mayEdit: boolean;
}

/** The two ways to buy a course; whoever is not signed in is asked to when they pay. */
function Buy({ m, course }: Pick<CourseActionProps, "m" | "course">) {
  const words = m.commerce;
  return (
    <>
      <form method="post" action="/checkout">
        <input type="hidden" name="course" value={course.slug} />
        <input type="hidden" name="price" value={String(course.price)} />
        <Button large wide>{words.buyNow}</Button>
      </form>
      <form method="post" action="/cart/items" data-cart="add" data-done={words.inCart}>
        <input type="hidden" name="course" value={course.slug} />
        <Button variant="secondary" icon={icons.shoppingCart} large wide>{words.addToCart}</Button>
      </form>
      <p class="muted small">{words.buyNote}</p>
    </>
  );
}

/** What a person can do with a course: go on, join, or log in to join. */
export function CourseAction(props: CourseActionProps) {
  const { m, course, isSignedIn, isJoined, removal, isSelling, mayEdit } = props;
  const words = m.catalog.course;
  if (isJoined || mayEdit) {
    return (
      <>
        <LinkButton href={`/learn/${course.slug}`} large wide>
          {isJoined ? words.continue : words.preview}
        </LinkButton>
        {mayEdit && (
          <LinkButton href={`/instructor/courses/${course.slug}`} variant="secondary" wide>
            {words.edit}
          </LinkButton>
        )}
      </>
    );
  }
  if (removal) return <RemovedNote m={m} reason={removal.reason} />;
  if (course.price > 0) {
    return isSelling
      ? <Buy m={m} course={course} />
      : <Notice m={m} kind="info" text={m.errors.selling_closed} />;
  }
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
