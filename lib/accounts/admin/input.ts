import { z } from "zod";
import { says } from "../../platform/http.ts";
import { email, name } from "../input.ts";

/** What people may be. */
export const ROLES = ["student", "instructor", "admin"] as const;

const role = z.enum(ROLES, says("not_a_choice"));
const reason = z.string(says("required")).trim().min(1, says("required")).max(
  500,
  says("too_long"),
);

/** The form that gives somebody another role. */
export const roleInput = z.object({ role });

/** The form that shuts an account, or takes something away, with a reason. */
export const reasonInput = z.object({ reason });

/** The form that adds somebody; they choose a password of their own by the link that they are sent. */
export const newUserInput = z.object({ name, email, role });
