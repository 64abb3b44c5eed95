import type { ComponentChildren } from "preact";

export { HttpError } from "./errors.ts";
export { asset, assetSrcSet } from "./asset.ts";

/** Whether the code runs in a browser. */
export const IS_BROWSER: boolean = typeof document !== "undefined";

/** Props of `Head`. */
export interface HeadProps {
  children?: ComponentChildren;
}

/** Puts its children into the head of the page when the server renders it. Of elements with the
 * same `key`, the same `id`, the same `name` of a meta, and of titles, the last one stays. */
export function Head(_props: HeadProps): null {
  return null;
}
