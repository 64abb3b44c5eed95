import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

export interface DeleteDialogProps {
  m: Messages;
  id: string;
  /** Where the deletion is posted to. */
  action: string;
  /** The question. */
  title: string;
  /** What goes, and what stays. */
  text: string;
  /** The words of the button that does it. */
  confirm: string;
}

/** The question before something is deleted. */
export function DeleteDialog({ m, id, action, title, text, confirm }: DeleteDialogProps) {
  return (
    <Dialog
      m={m}
      id={id}
      title={title}
      actions={
        <>
          <Button
            type="button"
            variant="quiet"
            popovertarget={id}
            popovertargetaction="hide"
          >
            {m.layout.actions.cancel}
          </Button>
          <form method="post" action={action}>
            <Button variant="danger">{confirm}</Button>
          </form>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
