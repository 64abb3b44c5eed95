import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

/** Says on every page that an admin sees it through somebody's eyes, and ends that. */
export function ViewAsBanner({ m, name }: { m: Messages; name: string }) {
  const words = m.office.viewAs;
  return (
    <aside class="view-as" aria-label={words.banner(name)}>
      <div class="container view-as-row">
        <p>
          <Icon of={icons.eye} /> {words.banner(name)}
        </p>
        <form method="post" action="/view-as/end">
          <Button variant="secondary">{words.end}</Button>
        </form>
      </div>
    </aside>
  );
}
