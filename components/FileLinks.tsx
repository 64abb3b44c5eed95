import type { Messages } from "./types.ts";
import { LinkButton } from "./Button.tsx";
import * as icons from "./icons.ts";

/** The addresses of some figures as files. */
export interface FileHrefs {
  csv: string;
  xlsx: string;
}

/** The ways to save some figures; `of` says which, for those who do not see where the links stand. */
export function FileLinks({ m, hrefs, of }: { m: Messages; hrefs: FileHrefs; of: string }) {
  const words = m.layout.listing;
  return (
    <div class="listing-exports">
      {(["csv", "xlsx"] as const).map((format) => (
        <LinkButton
          key={format}
          href={hrefs[format]}
          variant="quiet"
          icon={icons.download}
          aria-label={`${words[format]}: ${of}`}
        >
          {words[format]}
        </LinkButton>
      ))}
    </div>
  );
}
