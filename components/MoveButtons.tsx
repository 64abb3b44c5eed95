import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface MoveButtonsProps {
  m: Messages;
  /** Where a move is posted to. */
  action: string;
  /** Of what is moved. */
  title: string;
  canGoUp: boolean;
  canGoDown: boolean;
}

/** A step up or down in a list. */
export function MoveButtons({ m, action, title, canGoUp, canGoDown }: MoveButtonsProps) {
  const words = m.authoring.outline;
  return (
    <form class="move-buttons" method="post" action={action}>
      <button
        type="submit"
        class="icon-button"
        name="direction"
        value="up"
        aria-label={words.up(title)}
        disabled={!canGoUp}
      >
        <Icon of={icons.arrowUp} />
      </button>
      <button
        type="submit"
        class="icon-button"
        name="direction"
        value="down"
        aria-label={words.down(title)}
        disabled={!canGoDown}
      >
        <Icon of={icons.arrowDown} />
      </button>
    </form>
  );
}
