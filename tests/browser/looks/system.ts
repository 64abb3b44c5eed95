import { runSchedule, SCHEDULES } from "../../../lib/schedules.ts";
import { json } from "../../../lib/platform/db/mod.ts";
import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

const ADMIN = "admin@demo.test";

/** Lets every schedule run, one of them badly. */
async function systemPath({ deps }: Site): Promise<string> {
  for (const schedule of SCHEDULES) await runSchedule(deps, schedule);
  const run = () => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.7:5432"));
  await runSchedule(deps, { name: "sweep", cron: "17 * * * *", run });
  return "/admin/system";
}

/** Writes a message that did not get through. */
async function deliveriesPath({ deps: { db, clock } }: Site): Promise<string> {
  const { id } = await db.selectFrom("users").select("id").where("email", "=", STUDENT)
    .executeTakeFirstOrThrow();
  const now = clock.now();
  await db.insertInto("message_deliveries").values({
    user_id: id,
    channel: "whatsapp",
    kind: "announcement",
    key: "contoh",
    details: json({ title: "Ruang pertemuan pekan depan dipindah ke tautan yang baru" }),
    path: "/",
    status: "failed",
    error: "Channel could not find To address",
    error_code: 63024,
    body: "Halo Dewi,\nAda pengumuman baru di kursus Anda.",
    next_try_at: now,
    created_at: now,
    updated_at: now,
  }).onConflict((conflict) => conflict.doNothing()).execute();
  return "/admin/deliveries";
}

/** Pages of what runs behind the scenes. */
export const SYSTEM_LOOKS: Look[] = [
  { name: "system", path: systemPath, as: ADMIN },
  { name: "deliveries", path: deliveriesPath, as: ADMIN },
  { name: "dev-messages", path: "/dev/messages" },
];
