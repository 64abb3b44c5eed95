/** A course that a visitor has looked at. */
export interface SeenCourse {
  slug: string;
  title: string;
}

const KEY = "seen-courses";
const MOST = 8;

/** What this browser remembers, the newest first; nothing where it may not remember anything. */
export function readSeen(): SeenCourse[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(list) ? list.filter(isSeen).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isSeen(one: unknown): one is SeenCourse {
  const { slug, title } = Object(one);
  return typeof slug === "string" && /^[a-z0-9-]+$/.test(slug) && typeof title === "string";
}

/** Puts a course first. */
export function noteSeen(course: SeenCourse): void {
  const others = readSeen().filter(({ slug }) => slug !== course.slug);
  try {
    localStorage.setItem(KEY, JSON.stringify([course, ...others].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing has nothing to show later.
  }
}

/** Forgets everything. */
export function forgetSeen(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was nothing to forget.
  }
}
