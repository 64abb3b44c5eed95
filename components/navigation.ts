import type { Messages, SiteInfo, Viewer } from "./types.ts";
import * as icons from "./icons.ts";

export interface NavItem {
  href: string;
  label: string;
  icon: string;
}

/** Whether somebody has the profile and the way out alone (seed 000, verification guide). */
export function hasProfileAlone(viewer: Viewer | null): boolean {
  return viewer?.role === "instructor" && !viewer.instructorVerified;
}

/**
 * The places of the main menu, by who looks.
 */
export function mainNavigation(viewer: Viewer | null, m: Messages): NavItem[] {
  const words = m.layout.nav;
  if (hasProfileAlone(viewer)) {
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
export function accountLinks(
  viewer: Viewer,
  m: Messages,
  { off = [] }: Pick<SiteInfo, "off">,
): NavItem[] {
  if (hasProfileAlone(viewer)) return [];
  return [
    { href: "/agenda", label: m.layout.nav.agenda, icon: icons.calendarDays },
    ...(off.includes("chat") && viewer.role === "student"
      ? []
      : [{ href: "/chat", label: m.chat.title, icon: icons.messageCircle }]),
    { href: "/wishlist", label: m.discovery.wishlist.title, icon: icons.heart },
  ];
}

/** Where questions are answered, for everybody's menu but that of an instructor who is not verified yet. */
export function helpLinks(
  viewer: Viewer | null,
  m: Messages,
  { off = [] }: Pick<SiteInfo, "off">,
): NavItem[] {
  if (hasProfileAlone(viewer)) return [];
  return [
    ...(off.includes("assistant")
      ? []
      : [{ href: "/assistant", label: m.assistant.title, icon: icons.sparkles }]),
    { href: "/help", label: m.assistant.help.title, icon: icons.info },
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
