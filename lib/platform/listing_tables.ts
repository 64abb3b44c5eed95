import { AppError } from "./errors.ts";
import type { ListingLinks } from "./listing.ts";

/** What the address says to the list that it names; the others on the page stay as they are at first. */
const OF_ONE_LIST = ["q", "sort", "after", "format"];

/** The lists of a page and what its address says to each. */
export interface Tables<Table extends string> {
  /** The one that the address names: the first of them when it names none. */
  readonly asked: Table;
  /** The parameters of a list, for `readListing`. */
  readonly of: (table: Table) => URLSearchParams;
}

/**
 * Takes an address apart whose page has several lists: `table` names the one that is searched, sorted, turned over and
 * saved. `kept` are the parameters that mean the whole page. Throws `invalid` (`not_a_choice`) for a list that the page
 * does not have.
 */
export function readTables<const Table extends string>(
  params: URLSearchParams,
  tables: readonly Table[],
  kept: readonly string[] = [],
): Tables<Table> {
  const wanted = params.get("table") || tables[0];
  const asked = tables.find((one) => one === wanted);
  if (asked === undefined) {
    throw new AppError("invalid", "not_a_choice", { fields: { table: "not_a_choice" } });
  }
  const of = (table: Table) => {
    const names = table === asked ? [...kept, ...OF_ONE_LIST] : kept;
    const own = names.flatMap((name) => {
      const value = params.get(name);
      return value ? [[name, value]] : [];
    });
    return new URLSearchParams([...own, ["table", table]]);
  };
  return { asked, of };
}

/** Addresses around a list that is one of several: they lead back to where it stands on the page. */
export function anchoredLinks(links: ListingLinks, id: string): ListingLinks {
  const anchored = (href: string | null) => href && `${href}#${id}`;
  const sorts = Object.entries(links.sortHrefs).map(([column, href]) => [column, `${href}#${id}`]);
  return {
    ...links,
    path: `${links.path}#${id}`,
    sortHrefs: Object.fromEntries(sorts),
    nextHref: anchored(links.nextHref),
    firstHref: anchored(links.firstHref),
    hereHref: `${links.hereHref}#${id}`,
  };
}
