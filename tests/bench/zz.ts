import { migrateAll } from "../../lib/migrate.ts";
import { openServer } from "../../lib/platform/db/postgres.ts";
import { makeShop } from "./overview.ts";
import { listOrders } from "../../lib/commerce/service.ts";
import { listUsers } from "../../lib/accounts/service.ts";
import { orderExport } from "../../lib/commerce/admin/view.ts";
import { userExport } from "../../lib/accounts/admin/view.ts";
import { exportListing } from "../../lib/platform/listing_export.ts";
import { messages } from "../../lib/platform/i18n/mod.ts";
import { systemClock } from "../../lib/platform/clock.ts";
const c = openServer<any>({ url: "postgres://postgres@127.0.0.1:5499/office_big", max: 4 });
await migrateAll(c.db);
await makeShop(c.db, { enrollments: 1_000_000, orders: 300_000 });
const deps: any = { db: c.db, clock: systemClock };
const admin: any = { id: 1, role: "admin", zone: "Asia/Jakarta" };
const m = messages("id");
for (const sort of ["-created", "total", "buyer", "number"]) {
  const t = performance.now();
  const found = await listOrders(deps, admin, new URLSearchParams({ format: "csv", sort }));
  const total = await found.count();
  const counted = performance.now() - t;
  const answer = await exportListing({
    format: "csv",
    name: "x",
    columns: orderExport(m, "Asia/Jakarta"),
    batches: found.all(),
    total,
  });
  let lines = 0, peak = 0;
  for await (const chunk of answer.body!) {
    for (const b of chunk) if (b === 10) lines++;
    peak = Math.max(peak, Deno.memoryUsage().heapUsed);
    if (performance.now() - t > 60_000) break;
  }
  console.log(
    sort,
    lines,
    total,
    "count ms",
    Math.round(counted),
    "ms",
    Math.round(performance.now() - t),
    "heap MB",
    Math.round(peak / 1e6),
  );
}
const s = performance.now();
await listOrders(deps, admin, new URLSearchParams({ q: "orang777" }));
console.log("search", Math.round(performance.now() - s));
await c.close();
