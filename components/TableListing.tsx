import { Listing, type ListingProps, ListingSearch } from "./Listing.tsx";

export interface TableListingProps<Row>
  extends Omit<ListingProps<Row>, "filters" | "empty" | "fixed" | "folded"> {
  id: string;
  /** What is said while there is nothing to list. */
  none: string;
  /** What is searched; absent: "Cari". */
  search?: string;
}

/** One of several lists on a page: quieter, and its address keeps what the page was asked for. */
export function TableListing<Row>({ none, search, ...props }: TableListingProps<Row>) {
  const { m, id, links, rows } = props;
  const { q, ...kept } = links.values;
  if (rows.length === 0 && !q && links.firstHref === null) {
    return <p class="table-empty" id={id}>{none}</p>;
  }
  const words = m.layout.listing;
  return (
    <div id={id}>
      <Listing
        {...props}
        fixed={Object.keys(kept)}
        folded={words.folded}
        empty={{ title: words.noMatch, text: words.noMatchText }}
        filters={<ListingSearch m={m} links={links} id={id} label={search} />}
      />
    </div>
  );
}
