import type { Children, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface DialogProps {
  m: Messages;
  /** Buttons open it with `popovertarget` set to this. */
  id: string;
  title: string;
  children: Children;
  /** Buttons at its end. */
  actions?: Children;
}

/** A question or a form on top of the page; opens, closes and takes the focus without scripts. */
export function Dialog({ m, id, title, children, actions }: DialogProps) {
  return (
    <dialog class="dialog" id={id} popover="auto" aria-labelledby={`${id}-title`}>
      <div class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button
          type="button"
          class="icon-button"
          popovertarget={id}
          popovertargetaction="hide"
          aria-label={m.layout.actions.close}
        >
          <Icon of={icons.x} />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {actions && <div class="dialog-actions">{actions}</div>}
    </dialog>
  );
}
