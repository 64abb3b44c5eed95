import type { Children, Messages } from "../types.ts";
import { DataTable } from "../DataTable.tsx";

/** One point of a chart: what it is about, and a value for each series. */
export interface ChartPoint {
  /** In words, such as a day or a range of marks; unique within its chart. */
  label: string;
  /** A shorter word for the axis, where the label is long. */
  short?: string;
  values: readonly number[];
}

export interface ChartProps {
  m: Messages;
  /** What the chart shows; also the table's caption. */
  title: string;
  /** What the first column of the table holds, such as "Tanggal". */
  pointLabel: string;
  /** The names of the series, in the order of the points' values. */
  series: readonly string[];
  points: readonly ChartPoint[];
  /** Writes a value, such as rupiah or a percentage. */
  format: (value: number) => string;
}

/** What every chart has around its drawing: title, legend, and the same figures as a table. */
export function ChartFigure({ drawing, ...props }: ChartProps & { drawing: Children }) {
  const { m, title, pointLabel, series, points, format } = props;
  const columns = [
    { key: "point", label: pointLabel, cell: (point: ChartPoint) => point.label },
    ...series.map((name, index) => ({
      key: name,
      label: name,
      numeric: true,
      cell: (point: ChartPoint) => format(point.values[index]),
    })),
  ];
  return (
    <figure class="chart">
      <figcaption class="chart-title">{title}</figcaption>
      {points.length === 0 ? <p class="table-empty">{m.layout.table.empty}</p> : (
        <>
          {series.length > 1 && (
            <ul class="chart-legend" aria-hidden="true">
              {series.map((name, index) => (
                <li key={name}>
                  <span class={`chart-swatch chart-fill-${index}`} />
                  {name}
                </li>
              ))}
            </ul>
          )}
          <div aria-hidden="true">{drawing}</div>
          <details class="chart-table">
            <summary>{m.layout.chart.figures}</summary>
            <DataTable
              m={m}
              caption={title}
              captionHidden
              columns={columns}
              rows={points}
              rowKey={(point) => point.label}
            />
          </details>
        </>
      )}
    </figure>
  );
}
