import { ChartFigure, type ChartProps } from "./ChartFigure.tsx";

/** Bars beneath each other with their names above them, for a funnel or a ranking; shows the first series. */
export function RankChart(props: ChartProps) {
  const { points, format } = props;
  const highest = Math.max(1, ...points.map(({ values }) => values[0]));
  const drawing = (
    <ul class="chart-ranks">
      {points.map(({ label, values: [value] }) => (
        <li key={label}>
          <span class="chart-rank-label">{label}</span>
          <strong class="chart-rank-value">{format(value)}</strong>
          <svg class="chart-rank-bar" width="100%" height="10">
            <rect class="chart-rest" width="100%" height="10" rx="5" />
            <rect
              class="chart-fill-0"
              width={`${Math.max(value, 0) / highest * 100}%`}
              height="10"
              rx="5"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
  return <ChartFigure {...props} drawing={drawing} />;
}
