import type { Messages } from "./types.ts";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";

/** What the hearts' island says. */
export function wishWords(m: Messages) {
  const { add, remove, added, removed, failed } = m.discovery.wishlist;
  return { add, remove, added, removed, failed };
}

export interface WishButtonProps {
  m: Messages;
  course: { slug: string; title: string };
  isWished: boolean;
  /** The page it stands on, to come back to. */
  back: string;
  /** With words beside the heart. */
  wide?: boolean;
}

/**
 * The heart that puts a course on the wishlist, and takes it off again. A form of its own; `islands/WishForms.tsx`
 * sends it without leaving the page.
 */
export function WishButton({ m, course, isWished, back, wide }: WishButtonProps) {
  const words = m.discovery.wishlist;
  const action = isWished ? `/wishlist/items/${course.slug}/delete` : "/wishlist/items";
  return (
    <form class={wide ? "wish wish-wide" : "wish"} method="post" action={action} data-wish>
      <input type="hidden" name="course" value={course.slug} />
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        class={wide ? "button button-quiet button-wide wish-button" : "wish-button"}
        aria-pressed={isWished ? "true" : "false"}
        aria-label={wide ? undefined : words.wish(course.title)}
        title={isWished ? words.remove : words.add}
      >
        <Icon of={icons.heart} />
        {wide && (
          <>
            <span class="wish-add">{words.add}</span>
            <span class="wish-kept">{words.kept}</span>
          </>
        )}
      </button>
    </form>
  );
}
