import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Button } from "./Button.tsx";
import { CertificateTable, type ManagedCertificate } from "./CertificateTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field } from "./Field.tsx";
import { Pagination } from "./Pagination.tsx";

export interface CertificateListViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** The address of the list. */
  here: string;
  /** The start of the addresses that change a certificate. */
  base: string;
  search: string;
  certificates: readonly ManagedCertificate[];
  next: string | null;
  isFirst: boolean;
  withCourse?: boolean;
}

/** Certificates with a search, page by page, for those who may revoke them. */
export function CertificateListView(props: CertificateListViewProps) {
  const { m, lang, zone, here, base, search, certificates, next, isFirst } = props;
  const words = m.certificates.manage;
  const isEmpty = certificates.length === 0;
  const query = search === "" ? "" : `q=${encodeURIComponent(search)}`;
  const at = (extra: string) => `${here}?${[query, extra].filter(Boolean).join("&")}`;
  return (
    <section class="stack" aria-labelledby="issued-title">
      <h2 id="issued-title">{words.issued}</h2>
      {!(isEmpty && search === "") && (
        <form class="inline-form" method="get" action={here}>
          <Field
            m={m}
            name="q"
            label={words.search}
            value={search}
            maxlength={100}
            required={false}
          />
          <Button variant="secondary" icon={icons.search}>{words.searchSubmit}</Button>
        </form>
      )}
      {isEmpty
        ? (
          <EmptyState
            title={search === "" ? words.empty : words.nothing}
            text={search === "" ? words.emptyText : words.nothingText}
            drawing={search === "" ? "shelf" : "search"}
          />
        )
        : (
          <CertificateTable
            m={m}
            lang={lang}
            zone={zone}
            certificates={certificates}
            base={base}
            withCourse={props.withCourse}
          />
        )}
      <Pagination
        m={m}
        nextHref={next && at(`after=${next}`)}
        firstHref={isFirst ? null : query === "" ? here : at("")}
      />
    </section>
  );
}
