import type { Children, Messages } from "./types.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { Button, LinkButton } from "./Button.tsx";
import { type Column, DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field, type Option, Select } from "./Field.tsx";
import * as icons from "./icons.ts";
import { Pagination } from "./Pagination.tsx";

/** A column of a list; `sorts` names what the list is sorted by when its heading is followed. */
export interface ListingColumn<Row> extends Omit<Column<Row>, "sort"> {
  sorts?: string;
}

export interface ListingProps<Row> {
  m: Messages;
  links: ListingLinks;
  /** Names the table. */
  caption: string;
  columns: readonly ListingColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What is said when there is nothing at all. */
  empty: { title: string; text: string };
  /** The fields that narrow the list. */
  filters?: Children;
}

/** A field to search a list with. */
export function ListingSearch(
  { m, links, label }: { m: Messages; links: ListingLinks; label?: string },
) {
  return (
    <Field
      m={m}
      name="q"
      type="search"
      label={label ?? m.layout.listing.search}
      value={links.values.q}
      required={false}
      maxlength={100}
    />
  );
}

/** A choice that narrows a list; the first of its options is "all". */
export function ListingChoice(
  { m, links, name, label, options }: {
    m: Messages;
    links: ListingLinks;
    name: string;
    label: string;
    options: readonly Option[];
  },
) {
  return (
    <Select
      m={m}
      name={name}
      label={label}
      value={links.values[name] ?? ""}
      options={[{ value: "", label: m.layout.listing.all }, ...options]}
    />
  );
}

function directionOf(sort: string, column: string): "ascending" | "descending" | null {
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : null;
}

/** On a phone the table has no headings to sort by: the form has the orders as well. */
function SortChoice<Row>(
  { m, links, columns }: Pick<ListingProps<Row>, "m" | "links" | "columns">,
) {
  const words = m.layout.listing;
  const options = columns.flatMap(({ sorts, label }) =>
    sorts === undefined ? [] : [
      { value: sorts, label: words.ascending(label) },
      { value: `-${sorts}`, label: words.descending(label) },
    ]
  );
  if (options.length === 0) return null;
  return <Select m={m} name="sort" label={words.sort} value={links.sort} options={options} />;
}

/**
 * A list that is searched, narrowed, sorted, paged through and saved: everything by addresses, so that it works
 * without scripts and every state of it can be shared.
 */
export function Listing<Row>(props: ListingProps<Row>) {
  const { m, links, caption, columns, rows, rowKey, empty, filters } = props;
  const words = m.layout.listing;
  const isNarrowed = links.firstHref !== null || Object.values(links.values).some((one) => one);
  return (
    <div class="listing">
      <form
        class="listing-form"
        method="get"
        action={links.path}
        role="search"
        aria-label={caption}
      >
        {filters}
        <SortChoice m={m} links={links} columns={columns} />
        <Button variant="secondary">{words.apply}</Button>
      </form>
      {rows.length === 0
        ? (
          <EmptyState
            drawing="search"
            title={isNarrowed ? words.noMatch : empty.title}
            text={isNarrowed ? words.noMatchText : empty.text}
          />
        )
        : (
          <DataTable
            m={m}
            caption={caption}
            captionHidden
            rows={rows}
            rowKey={rowKey}
            columns={columns.map(({ sorts, ...column }) => ({
              ...column,
              sort: sorts === undefined ? undefined : {
                href: links.sortHrefs[sorts],
                direction: directionOf(links.sort, sorts),
              },
            }))}
          />
        )}
      <div class="listing-foot">
        <Pagination m={m} nextHref={links.nextHref} firstHref={links.firstHref} />
        {rows.length > 0 && (
          <div class="listing-exports">
            <LinkButton href={links.exportHrefs.csv} variant="quiet" icon={icons.download}>
              {words.csv}
            </LinkButton>
            <LinkButton href={links.exportHrefs.xlsx} variant="quiet" icon={icons.download}>
              {words.xlsx}
            </LinkButton>
          </div>
        )}
      </div>
    </div>
  );
}
