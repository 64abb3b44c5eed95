import type { Messages, Viewer } from "./types.ts";
import * as icons from "./icons.ts";

export interface NavItem {
  href: string;
  label: string;
  icon: string;
}

/** The places of the main menu, by who looks. */
export function mainNavigation(viewer: Viewer | null, m: Messages): NavItem[] {
  const words = m.layout.nav;
  const items = [
    { href: "/", label: words.home, icon: icons.house },
    { href: "/courses", label: words.courses, icon: icons.bookOpen },
  ];
  if (viewer) {
    items.push({ href: "/my-courses", label: words.myCourses, icon: icons.graduationCap });
  }
  return items;
}

/**
 * `aria-current` of a menu link: the page itself, or a page beneath it. Never left out: Fresh would take the home page
 * for an ancestor of every other.
 */
export function currentState(href: string, path: string): "page" | "true" | "false" {
  const here = path.split("?", 1)[0];
  if (here === href) return "page";
  return href !== "/" && here?.startsWith(`${href}/`) ? "true" : "false";
}
