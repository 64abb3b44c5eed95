import { HEIGHT, PointLabels, ValueLines, valueScale } from "./axis.tsx";
import { ChartFigure, type ChartProps } from "./ChartFigure.tsx";

/** Columns side by side, for counts by group: a histogram, sales by month. */
export function ColumnChart(props: ChartProps) {
  const { points, format } = props;
  const scale = valueScale(points);
  const step = 100 / Math.max(points.length, 1);
  const zero = scale(0);
  const drawing = (
    <svg class="chart-drawing" width="100%" height={HEIGHT}>
      <ValueLines scale={scale} format={format} />
      {points.map((point, index) =>
        point.values.map((value, series) => {
          const width = step * 0.7 / point.values.length;
          const y = scale(value);
          return (
            <rect
              key={`${index}-${series}`}
              class={`chart-fill-${series}`}
              x={`${step * (index + 0.15) + series * width}%`}
              width={`${width}%`}
              y={Math.min(y, zero)}
              height={Math.abs(zero - y)}
              rx="2"
            />
          );
        })
      )}
      <PointLabels points={points} at={(index) => step * (index + 0.5)} />
    </svg>
  );
  return <ChartFigure {...props} drawing={drawing} />;
}
