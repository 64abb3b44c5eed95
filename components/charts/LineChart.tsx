import { curveMonotoneX, line } from "d3-shape";
import { HEIGHT, PointLabels, ValueLines, valueScale } from "./axis.tsx";
import { ChartFigure, type ChartProps } from "./ChartFigure.tsx";

/** Lines over time. */
export function LineChart(props: ChartProps) {
  const { points, series, format } = props;
  const scale = valueScale(points);
  const at = (index: number) => points.length < 2 ? 50 : index / (points.length - 1) * 100;
  const drawing = (
    <svg class="chart-drawing" width="100%" height={HEIGHT}>
      <ValueLines scale={scale} format={format} />
      {/* Stretched to the width there is; the stroke keeps its own (non-scaling-stroke). */}
      <svg
        x="0"
        y="0"
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {series.map((name, index) => (
          <path
            key={name}
            class={`chart-stroke chart-stroke-${index}`}
            d={line<number>((_, point) => at(point), (value) => scale(value))
              .curve(curveMonotoneX)(points.map((point) => point.values[index])) ?? ""}
          />
        ))}
      </svg>
      {points.length < 2 &&
        points.map((point) =>
          point.values.map((value, index) => (
            <circle
              key={index}
              class={`chart-fill-${index}`}
              cx="50%"
              cy={scale(value)}
              r="4"
            />
          ))
        )}
      <PointLabels points={points} at={at} />
    </svg>
  );
  return <ChartFigure {...props} drawing={drawing} />;
}
