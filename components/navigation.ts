import type { Messages, Viewer } from "./types.ts";
import * as icons from "./icons.ts";

export interface NavItem {
  href: string;
  label: string;
  icon: string;
}

/**
 * The places of the main menu, by who looks. An instructor who is not verified yet has the profile alone (seed 000,
 * verification guide).
 */
export function mainNavigation(viewer: Viewer | null, m: Messages): NavItem[] {
  const words = m.layout.nav;
  if (viewer?.role === "instructor" && !viewer.instructorVerified) {
    return [{ href: "/profile", label: words.profile, icon: icons.user }];
  }
  const items = [
    { href: "/", label: words.home, icon: icons.house },
    { href: "/courses", label: words.courses, icon: icons.bookOpen },
  ];
  if (viewer) {
    items.push({ href: "/my-courses", label: words.myCourses, icon: icons.graduationCap });
  }
  if (viewer?.role === "instructor") {
    items.push({ href: "/instructor", label: words.teach, icon: icons.presentation });
  }
  if (viewer?.role === "admin") {
    items.push({ href: "/admin", label: words.admin, icon: icons.layoutDashboard });
  }
  return items;
}

/** What else is the viewer's own, for the account menu; nothing for an instructor who is not verified yet. */
export function accountLinks(viewer: Viewer, m: Messages): NavItem[] {
  if (viewer.role === "instructor" && !viewer.instructorVerified) return [];
  return [
    { href: "/agenda", label: m.layout.nav.agenda, icon: icons.calendarDays },
    { href: "/wishlist", label: m.discovery.wishlist.title, icon: icons.heart },
    { href: "/payments", label: m.commerce.payments.title, icon: icons.receipt },
  ];
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
