import { suggest } from "../catalog/service.ts";
import type { Deps } from "../deps.ts";

/** A course that somebody may have meant. */
export interface CourseChoice {
  slug: string;
  title: string;
  instructor: string;
}

/** Published courses whose titles have the words of what somebody wrote in place of one; a handful. */
export async function courseChoices(
  deps: Pick<Deps, "db">,
  name: string,
): Promise<CourseChoice[]> {
  const { suggestions } = await suggest(deps, { q: [...name].slice(0, 100).join("") });
  return suggestions.filter(({ kind }) => kind === "course").map(({ href, label, detail }) => ({
    slug: href.slice(href.lastIndexOf("/") + 1),
    title: label,
    instructor: detail,
  }));
}
