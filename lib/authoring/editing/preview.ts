import type { Viewer } from "../../accounts/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { renderMarkdown } from "../../platform/markdown.ts";
import { limit } from "../../platform/rate_limit.ts";
import { BODY_MAX } from "./input.ts";

/** How often somebody may look at a text: more than one who types and looks, less than a machine. */
const PREVIEWS = { limit: 60, windowSeconds: 60 };

/**
 * A text as its readers will see it: HTML that is safe to show. `tableLabel` names tables for screen readers.
 * Throws `rate_limited`, and `invalid` (`too_long`) at `text`.
 */
export async function previewMarkdown(
  deps: Pick<Deps, "db" | "clock" | "config">,
  viewer: Pick<Viewer, "id">,
  text: string,
  { address, tableLabel }: { address: string; tableLabel: string },
): Promise<string> {
  await limit(deps, "preview", String(viewer.id), PREVIEWS, address);
  if (text.length > BODY_MAX) {
    throw new AppError("invalid", "too_long", { fields: { text: "too_long" } });
  }
  return renderMarkdown(text, { headingBase: 3, tableLabel });
}
