import { buildScripts } from "./scripts.ts";
import { buildStyles } from "./styles.ts";

/** Makes what `static/` holds beside its sources: the stylesheet and the scripts that are no islands. */
export function buildAssets(): void {
  buildStyles();
  buildScripts();
}
