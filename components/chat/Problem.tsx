import * as icons from "../icons.ts";
import { Icon } from "../Icon.tsx";

/** What is wrong with a field of the composer. */
export function Problem({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p class="field-error" id={`${id}-error`} role="alert">
      <Icon of={icons.circleAlert} />
      <span>{text}</span>
    </p>
  );
}
