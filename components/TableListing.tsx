import { Listing, type ListingProps, ListingSearch } from "./Listing.tsx";

export interface TableListingProps<Row> extends Omit<ListingProps<Row>, "filters" | "empty"> {
  id: string;
  /** What is said while there is nothing to list. */
  none: string;
}

/** One of several lists on a page: quieter, and its address keeps what the page was asked for. */
export function TableListing<Row>({ none, ...props }: TableListingProps<Row>) {
  const { m, id, links, rows } = props;
  const { q, ...kept } = links.values;
  if (rows.length === 0 && !q && links.firstHref === null) {
    return <p class="table-empty" id={id}>{none}</p>;
  }
  return (
    <div id={id}>
      <Listing
        {...props}
        folded={m.layout.listing.folded}
        empty={{ title: m.layout.listing.noMatch, text: m.layout.listing.noMatchText }}
        filters={
          <>
            {Object.entries(kept).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <ListingSearch m={m} links={links} id={id} />
          </>
        }
      />
    </div>
  );
}
