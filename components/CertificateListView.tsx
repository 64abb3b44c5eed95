import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { certificateColumns, type CertificateRows } from "./CertificateTable.tsx";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";

export interface CertificateListViewProps extends CertificateRows {
  m: Messages;
  lang: Lang;
  zone: Zone;
  links: ListingLinks;
}

const STATES = ["valid", "expired", "revoked"] as const;

/** Certificates with a search, page by page, for those who may revoke them. */
export function CertificateListView(props: CertificateListViewProps) {
  const { m, links, certificates } = props;
  const words = m.certificates.manage;
  const states = STATES.map((value) => ({ value, label: m.certificates.states[value] }));
  return (
    <section class="stack" aria-labelledby="issued-title">
      <h2 id="issued-title">{words.issued}</h2>
      <Listing
        m={m}
        links={links}
        caption={words.issued}
        rows={certificates}
        rowKey={(row) => String(row.id)}
        empty={{ title: words.empty, text: words.emptyText }}
        filters={
          <>
            <ListingSearch m={m} links={links} label={words.search} />
            <ListingChoice m={m} links={links} name="state" label={words.status} options={states} />
          </>
        }
        columns={certificateColumns(props)}
      />
    </section>
  );
}
