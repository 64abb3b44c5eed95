import type { Children, Messages } from "./types.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { Button } from "./Button.tsx";
import { type Column, type ColumnSort, DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field, type Option, Select } from "./Field.tsx";
import { FileLinks } from "./FileLinks.tsx";
import { Pagination } from "./Pagination.tsx";

/** A column of a list; `sorts` names what the list is sorted by when its heading is followed. */
export interface ListingColumn<Row> extends Omit<Column<Row>, "sort"> {
  sorts?: string;
}

function isFiltered({ values }: ListingLinks, fixed: readonly string[]): boolean {
  return Object.entries(values).some(([name, value]) => value && !fixed.includes(name));
}

/** Whether less than the whole list is asked for; `fixed` choose the list, as in `ListingProps`. */
export function isNarrowed(links: ListingLinks, fixed: readonly string[] = []): boolean {
  return links.firstHref !== null || isFiltered(links, fixed);
}

interface Frame {
  m: Messages;
  links: ListingLinks;
  /** Names the list. */
  caption: string;
  /** What is said when there is nothing at all. */
  empty: { title: string; text: string };
  /** The fields that narrow the list. */
  filters?: Children;
  /** Values of the address that choose a list rather than narrow it, such as a tab's: the form keeps them. */
  fixed?: readonly string[];
  /** Keeps the fields of several lists on a page apart. */
  id?: string;
  /** The words under which the form is folded away while nothing narrows the list. */
  folded?: string;
}

export interface ListingProps<Row> extends Frame {
  columns: readonly ListingColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

export interface ListingFrameProps extends Frame {
  /** What the list is sorted by, by name; none: it cannot be. */
  sorts: readonly { name: string; label: string }[];
  isEmpty: boolean;
  /** Whether an island brings the rows and the way on up to date (`data-live`). */
  isLive?: boolean;
  children: Children;
}

/** A field to search a list with. */
export function ListingSearch(
  { m, links, label, id }: { m: Messages; links: ListingLinks; label?: string; id?: string },
) {
  return (
    <Field
      m={m}
      name="q"
      id={id && `${id}-q`}
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

/** The days between which a list is wanted. */
export function ListingRange({ m, links }: { m: Messages; links: ListingLinks }) {
  const field = (name: "from" | "to", label: string) => (
    <Field
      m={m}
      name={name}
      type="date"
      label={label}
      value={links.values[name]}
      required={false}
    />
  );
  return (
    <>
      {field("from", m.office.from)}
      {field("to", m.office.to)}
    </>
  );
}

function directionOf(sort: string, column: string): "ascending" | "descending" | null {
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : null;
}

/** How a column of a list is sorted now, and the way to another order; `name` as the list calls its orders. */
export function sortOf({ sort, sortHrefs }: ListingLinks, name: string): ColumnSort {
  return { href: sortHrefs[name], direction: directionOf(sort, name) };
}

/** On a phone the table has no headings to sort by: the form has the orders as well. */
function SortChoice({ m, links, sorts, id }: ListingFrameProps) {
  const words = m.layout.listing;
  const options = sorts.flatMap(({ name, label }) => [
    { value: name, label: words.ascending(label) },
    { value: `-${name}`, label: words.descending(label) },
  ]);
  if (options.length === 0) return null;
  return (
    <Select
      m={m}
      name="sort"
      id={id && `${id}-sort`}
      label={words.sort}
      value={links.sort}
      options={options}
    />
  );
}

function ListingForm(props: ListingFrameProps) {
  const { m, links, caption, filters, fixed = [], folded } = props;
  const form = (
    <form class="listing-form" method="get" action={links.path} role="search" aria-label={caption}>
      {fixed.map((name) =>
        links.values[name] && (
          <input key={name} type="hidden" name={name} value={links.values[name]} />
        )
      )}
      {filters}
      <SortChoice {...props} />
      <Button variant="secondary">{m.layout.listing.apply}</Button>
    </form>
  );
  if (folded === undefined) return form;
  return (
    <details class="listing-folded" open={isFiltered(links, fixed)}>
      <summary>{folded}</summary>
      {form}
    </details>
  );
}

function Live({ name, isLive, children }: { name: string; isLive: boolean; children: Children }) {
  return isLive ? <div data-live={name}>{children}</div> : <>{children}</>;
}

/** What stands around a list that is searched, narrowed, sorted, paged through and saved. */
export function ListingFrame(props: ListingFrameProps) {
  const { m, links, caption, empty, isEmpty, isLive = false, fixed = [], children } = props;
  const words = m.layout.listing;
  const isLess = isNarrowed(links, fixed);
  return (
    <div class="listing">
      <ListingForm {...props} />
      <Live name="rows" isLive={isLive}>
        {isEmpty
          ? (
            <EmptyState
              drawing="search"
              title={isLess ? words.noMatch : empty.title}
              text={isLess ? words.noMatchText : empty.text}
            />
          )
          : children}
      </Live>
      <div class="listing-foot">
        <Live name="pages" isLive={isLive}>
          <Pagination m={m} nextHref={links.nextHref} firstHref={links.firstHref} />
        </Live>
        {!isEmpty && <FileLinks m={m} hrefs={links.exportHrefs} of={caption} />}
      </div>
    </div>
  );
}

/**
 * A list that is searched, narrowed, sorted, paged through and saved: everything by addresses, so that it works
 * without scripts and every state of it can be shared.
 */
export function Listing<Row>(props: ListingProps<Row>) {
  const { columns, rows, rowKey, ...frame } = props;
  const { m, links, caption } = frame;
  const sorts = columns.flatMap(({ sorts, label }) =>
    sorts === undefined ? [] : [{ name: sorts, label }]
  );
  return (
    <ListingFrame {...frame} sorts={sorts} isEmpty={rows.length === 0}>
      <DataTable
        m={m}
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={rowKey}
        columns={columns.map(({ sorts, ...column }) => ({
          ...column,
          sort: sorts === undefined ? undefined : sortOf(links, sorts),
        }))}
      />
    </ListingFrame>
  );
}
