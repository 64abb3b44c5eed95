import type { Look } from "./look.ts";
import type { Site } from "../site.ts";

const ADMIN = "admin@demo.test";

async function userPath({ deps: { db } }: Site): Promise<string> {
  const { id } = await db.selectFrom("users").select("id").where("email", "=", "siswa@demo.test")
    .executeTakeFirstOrThrow();
  return `/admin/users/${id}`;
}

async function coursePath({ deps: { db } }: Site): Promise<string> {
  const { id } = await db.selectFrom("courses").select("id")
    .where("slug", "=", "dasar-microsoft-word").executeTakeFirstOrThrow();
  return `/admin/courses/${id}`;
}

/** Pages of those who run the shop. */
export const OFFICE_LOOKS: Look[] = [
  { name: "admin-overview", path: "/admin", as: ADMIN },
  { name: "admin-users", path: "/admin/users", as: ADMIN },
  { name: "admin-users-none", path: "/admin/users?q=tidakada", as: ADMIN },
  { name: "admin-user-new", path: "/admin/users/new", as: ADMIN },
  { name: "admin-user", path: userPath, as: ADMIN },
  { name: "admin-courses", path: "/admin/courses", as: ADMIN },
  { name: "admin-course", path: coursePath, as: ADMIN },
  { name: "admin-categories", path: "/admin/categories", as: ADMIN },
  { name: "admin-instructors", path: "/admin/instructors", as: ADMIN },
  { name: "admin-payouts", path: "/admin/payouts", as: ADMIN },
  { name: "admin-payouts-paid", path: "/admin/payouts/paid", as: ADMIN },
  { name: "admin-settings", path: "/admin/settings", as: ADMIN },
  { name: "admin-audit", path: "/admin/audit", as: ADMIN },
];
