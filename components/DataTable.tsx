import type { Children, Messages } from "./types.ts";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";

/** The way to the same table in another order, and the order it has by this column now. */
export interface ColumnSort {
  href: string;
  direction: "ascending" | "descending" | null;
}

export interface Column<Row> {
  key: string;
  label: string;
  /** Right-aligned figures. */
  numeric?: boolean;
  sort?: ColumnSort;
  cell: (row: Row) => Children;
}

function Heading<Row>({ column: { label, sort } }: { column: Column<Row> }) {
  if (!sort) return <>{label}</>;
  const arrow = sort.direction === "descending" ? icons.arrowDown : icons.arrowUp;
  return (
    <a class="table-sort" href={sort.href}>
      {label}
      {sort.direction && <Icon of={arrow} />}
    </a>
  );
}

export interface DataTableProps<Row> {
  /** Islands pass what is used of it. */
  m: { layout: { table: Pick<Messages["layout"]["table"], "empty"> } };
  /** Names the table for everybody; hidden where a heading already does. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/**
 * A table that becomes a list of cards on a phone: each cell then carries its column's name. The first column
 * names the row. The roles are spelled out because browsers forget them when a table is shown as blocks.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { m, caption, captionHidden, columns, rows, rowKey } = props;
  if (rows.length === 0) return <p class="table-empty">{m.layout.table.empty}</p>;
  return (
    <div class="table-frame">
      <table class="table" role="table">
        <caption class={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                class={column.numeric ? "numeric" : undefined}
                aria-sort={column.sort?.direction ?? undefined}
              >
                <Heading column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column, index) => {
                const className = column.numeric ? "numeric" : undefined;
                return index === 0
                  ? (
                    <th key={column.key} scope="row" role="rowheader" class={className}>
                      {column.cell(row)}
                    </th>
                  )
                  : (
                    <td role="cell" key={column.key} class={className} data-label={column.label}>
                      {column.cell(row)}
                    </td>
                  );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
