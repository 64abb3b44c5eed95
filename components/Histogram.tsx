// @ts-types="@types/d3-scale"
import { scaleBand, scaleLinear } from "d3-scale";

/** How many there are from `from` (included) to `to` (excluded, but for the last bar). */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

export interface HistogramProps {
  bins: readonly Bin[];
  /** Names the drawing and the table behind it. */
  label: string;
  /** What the axes show, such as "Nilai" and "Siswa". */
  axes: { value: string; count: string };
  /** A value from which on the bars stand for success. */
  from?: number;
}

const WIDTH = 640;
const HEIGHT = 240;
const MARGIN = { top: 20, right: 8, bottom: 44, left: 40 };

function binName({ from, to }: Bin): string {
  return `${from}–${to}`;
}

/** How values are spread: bars drawn on the server, and the same as a table for those who do not see them. */
export function Histogram({ bins, label, axes, from = Infinity }: HistogramProps) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const x = scaleBand().domain(bins.map(binName)).padding(0.12)
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear().domain([0, most]).nice().range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const ticks = y.ticks(Math.min(4, most)).filter(Number.isInteger);
  const floor = y(0);
  return (
    <figure class="histogram">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              class="histogram-grid"
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text class="histogram-tick" x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {bins.map((bin) => {
          const left = x(binName(bin)) ?? 0;
          const middle = left + x.bandwidth() / 2;
          return (
            <g key={bin.from}>
              <rect
                class={bin.from >= from ? "histogram-bar histogram-good" : "histogram-bar"}
                x={left}
                y={y(bin.count)}
                width={x.bandwidth()}
                height={floor - y(bin.count)}
                rx={3}
              />
              {bin.count > 0 && (
                <text
                  class="histogram-count"
                  x={middle}
                  y={y(bin.count) - 6}
                  text-anchor="middle"
                >
                  {bin.count}
                </text>
              )}
              <text class="histogram-tick" x={middle} y={floor + 18} text-anchor="middle">
                {binName(bin)}
              </text>
            </g>
          );
        })}
        <text
          class="histogram-axis"
          x={(MARGIN.left + WIDTH - MARGIN.right) / 2}
          y={HEIGHT - 4}
          text-anchor="middle"
        >
          {axes.value}
        </text>
      </svg>
      <table class="visually-hidden">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{axes.value}</th>
            <th scope="col">{axes.count}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from}>
              <th scope="row">{binName(bin)}</th>
              <td>{bin.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
