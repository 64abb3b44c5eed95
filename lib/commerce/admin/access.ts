import type { Viewer } from "../../accounts/service.ts";
import { AppError } from "../../platform/errors.ts";

/** Throws `forbidden` for everybody but admins. */
export function demandAdmin(viewer: Pick<Viewer, "role">): void {
  if (viewer.role !== "admin") throw new AppError("forbidden", "forbidden");
}
