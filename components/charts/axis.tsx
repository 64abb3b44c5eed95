import { scaleLinear } from "d3-scale";
import type { ChartPoint } from "./ChartFigure.tsx";

/** Heights in CSS pixels: the whole drawing, and the row of labels beneath it. */
export const HEIGHT = 220;
export const LABEL_HEIGHT = 24;
/** Room above the highest line for its label. */
export const TOP = 18;
const BOTTOM = HEIGHT - LABEL_HEIGHT;

/** More labels than this would touch each other on a phone. */
const MOST_LABELS = 5;

/** Values to pixels from the top; begins at zero, or below it where a value does. */
export function valueScale(points: readonly ChartPoint[]) {
  const values = points.flatMap((point) => point.values);
  const highest = Math.max(1, ...values);
  return scaleLinear().domain([Math.min(0, ...values), highest]).nice(3).range([BOTTOM, TOP]);
}

/** Horizontal lines with what they stand for, written above them: so the drawing may be as wide as the page. */
export function ValueLines({ scale, format }: {
  scale: ReturnType<typeof valueScale>;
  format: (value: number) => string;
}) {
  const ticks = scale.ticks(3).filter(Number.isInteger);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="chart-line" x1="0" x2="100%" y1={scale(tick)} y2={scale(tick)} />
          {tick !== 0 && <text class="chart-tick" x="0" y={scale(tick) - 4}>{format(tick)}</text>}
        </g>
      ))}
    </>
  );
}

/** Which points are named beneath the drawing: evenly spread, the first and the last among them when they fit. */
export function labelled(count: number): number[] {
  if (count <= MOST_LABELS) return Array.from({ length: count }, (_, index) => index);
  const step = (count - 1) / (MOST_LABELS - 1);
  return Array.from({ length: MOST_LABELS }, (_, index) => Math.round(index * step));
}

/** The names beneath the drawing. `at` says where a point is, in percent of the width. */
export function PointLabels({ points, at }: {
  points: readonly ChartPoint[];
  at: (index: number) => number;
}) {
  return (
    <>
      {labelled(points.length).map((index) => {
        const x = at(index);
        const anchor = x < 4 ? "start" : x > 96 ? "end" : "middle";
        return (
          <text
            key={index}
            class="chart-tick"
            x={`${x}%`}
            y={HEIGHT - 6}
            text-anchor={anchor}
          >
            {points[index].short ?? points[index].label}
          </text>
        );
      })}
    </>
  );
}
