import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { labelled, valueScale } from "../../components/charts/axis.tsx";
import { type ChartPoint } from "../../components/charts/ChartFigure.tsx";
import { ColumnChart } from "../../components/charts/ColumnChart.tsx";
import { LineChart } from "../../components/charts/LineChart.tsx";
import { RankChart } from "../../components/charts/RankChart.tsx";
import { messages } from "../../lib/platform/i18n/mod.ts";

const m = messages("id");
const words = { m, title: "Siswa baru", pointLabel: "Hari", series: ["Siswa"], format: String };
const days = (count: number): ChartPoint[] =>
  Array.from(
    { length: count },
    (_, index) => ({ label: `Hari ${index + 1}`, values: [index * 3] }),
  );

Deno.test("every figure of a chart stands in its table, whatever its form", () => {
  for (const Chart of [ColumnChart, LineChart, RankChart]) {
    const html = renderToString(<Chart {...words} points={days(40)} />);
    for (const { label, values } of days(40)) {
      ok(html.includes(`>${label}</th>`), `${Chart.name}: ${label}`);
      ok(html.includes(`data-label="Siswa">${values[0]}</td>`), `${Chart.name}: ${values[0]}`);
    }
    ok(!html.includes("NaN") && !html.includes("style="), Chart.name);
  }
});

Deno.test("a chart of nothing says so, and one of a single point or of zeros is drawn", () => {
  for (const Chart of [ColumnChart, LineChart, RankChart]) {
    const empty = renderToString(<Chart {...words} points={[]} />);
    ok(empty.includes(m.layout.table.empty) && !empty.includes("<svg"));
    for (const points of [days(1), [{ label: "a", values: [0] }, { label: "b", values: [0] }]]) {
      const html = renderToString(<Chart {...words} points={points} />);
      ok(html.includes("<svg") && !html.includes("NaN"), html);
    }
  }
});

Deno.test("the scale holds every value and always zero", () => {
  const scale = valueScale([{ label: "a", values: [-40_000, 125_000] }]);
  const [low, high] = scale.domain();
  ok(low <= -40_000 && high >= 125_000);
  equal(valueScale(days(4)).domain()[0], 0);
});

Deno.test("no more names stand beneath a chart than a phone has room for, the first and last among them", () => {
  equal(labelled(3), [0, 1, 2]);
  const many = labelled(365);
  equal([many.length, many[0], many.at(-1)], [5, 0, 364]);
});
