import type { Viewer } from "../../accounts/service.ts";
import { AppError } from "../../platform/errors.ts";
import type { Zone } from "../../platform/time.ts";

/** Who wants to do what only admins may. */
export type Asker = Pick<Viewer, "id" | "role">;

/** The same with the zone of whose calendar they speak. */
export type Reader = Asker & { zone: Zone };

/** Throws `forbidden` for everybody but admins. */
export function demandAdmin(asker: Asker): void {
  if (asker.role !== "admin") throw new AppError("forbidden", "forbidden");
}
