import type { Lang, Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Day } from "./Day.tsx";
import { FormErrors } from "./FormErrors.tsx";

export interface BatchChoice {
  id: number;
  name: string;
  /** ISO 8601 dates. */
  startsOn: string;
  endsOn: string;
  /** Null: as many as want to come. */
  seatsLeft: number | null;
  isOpen: boolean;
  isMine: boolean;
}

export interface BatchChooserProps {
  m: Messages;
  lang: Lang;
  batches: readonly BatchChoice[];
  /** Where the choice is sent. */
  action: string;
  error: string | null;
}

/** How many seats a batch still has, in words. */
export function seatsText(
  m: Messages,
  { seatsLeft, isOpen }: Pick<BatchChoice, "seatsLeft" | "isOpen">,
): string {
  const words = m.live.batches;
  if (seatsLeft === 0) return words.full;
  if (!isOpen) return words.closed;
  return seatsLeft === null ? words.open : words.seats(seatsLeft);
}

/** Which batch somebody takes part in; another one may be chosen as long as it has a seat. */
export function BatchChooser({ m, lang, batches, action, error }: BatchChooserProps) {
  const words = m.live.batches;
  const mine = batches.find(({ isMine }) => isMine);
  return (
    <form method="post" action={action} class="panel-box stack">
      <h2>{mine ? words.mine : words.choose}</h2>
      {!mine && <p>{words.chooseText}</p>}
      <FormErrors m={m} errors={error ? { "": error } : {}} />
      <fieldset class="choices">
        <legend class="visually-hidden">{words.choose}</legend>
        {batches.map((batch) => (
          <label key={batch.id} class="choice">
            <input
              type="radio"
              name="batch"
              value={batch.id}
              checked={batch.isMine}
              disabled={!batch.isOpen && !batch.isMine}
              required
            />
            <span>{batch.name}</span>
            <span class="choice-hint">
              <Day date={batch.startsOn} lang={lang} /> – <Day date={batch.endsOn} lang={lang} /> ·
              {" "}
              {seatsText(m, batch)}
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button variant={mine ? "secondary" : "primary"}>
          {mine ? words.change : words.submit}
        </Button>
      </div>
    </form>
  );
}
