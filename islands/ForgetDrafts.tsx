import { useEffect } from "preact/hooks";
import { forgetDrafts } from "../components/formDrafts.ts";

/** Forgets what was typed into a form that has been saved, where the next page has no such form. */
export function ForgetDrafts({ names }: { names: readonly string[] }) {
  useEffect(() => forgetDrafts(names, Date.now()), [names.join()]);
  return null;
}
