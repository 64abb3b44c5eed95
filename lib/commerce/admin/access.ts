import type { Viewer } from "../../accounts/service.ts";
import { AppError } from "../../platform/errors.ts";

/** Who wants to do what only admins may. */
export type Asker = Pick<Viewer, "id" | "role">;

/** Throws `forbidden` for everybody but admins. */
export function demandAdmin(asker: Asker): void {
  if (asker.role !== "admin") throw new AppError("forbidden", "forbidden");
}
