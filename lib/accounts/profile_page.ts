import type { Deps } from "../deps.ts";
import { EMPTY_FORM, type FormState } from "../platform/forms.ts";
import { instructorProfileOf } from "./instructor/profile.ts";
import { profileOf } from "./personal/profile.ts";
import type { Viewer } from "./sign_in.ts";

/** The forms of the profile page; each is sent to an address of its own. */
export type ProfilePart = "profile" | "picture" | "instructor";

/** What the profile page shows, on whichever of its addresses. */
export async function profilePage(deps: Pick<Deps, "db">, viewer: Viewer, part: ProfilePart) {
  const person = await profileOf(deps, viewer);
  return { person, instructor: await instructorProfileOf(deps, viewer), part, done: null };
}

/** What the page's forms show: the one that was sent what is wrong with it, the others what is kept. */
export function formsOf(
  { part, form }: { part: ProfilePart; form: FormState },
): Record<ProfilePart, FormState> {
  const untouched = { profile: EMPTY_FORM, picture: EMPTY_FORM, instructor: EMPTY_FORM };
  return { ...untouched, [part]: form };
}
