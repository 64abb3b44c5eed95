import { tell, type TellDeps } from "../notifications/service.ts";
import { findNudge } from "./student_queries.ts";

/** Tells a student that they are missed, from the instructor who sent the nudge. Once for each. */
export async function tellNudged(deps: TellDeps, nudgeId: number): Promise<void> {
  const found = await findNudge(deps.db, nudgeId);
  // Out of the course since: there is nothing to come back to.
  if (!found) return;
  await tell(deps, [found.userId], {
    kind: "nudge",
    key: `nudge-${nudgeId}`,
    details: { course: found.title, person: found.person },
    path: `/learn/${found.slug}`,
  });
}
