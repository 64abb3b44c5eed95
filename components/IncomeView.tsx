import type { Lang, Messages } from "./types.ts";
import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { LineChart } from "./charts/LineChart.tsx";
import { type FileHrefs, FileLinks } from "./FileLinks.tsx";
import { formatCount } from "./format.ts";
import { isNarrowed } from "./Listing.tsx";
import { RangeForm } from "./RangeForm.tsx";
import { Stat, StatGrid } from "./Stat.tsx";
import { TableListing } from "./TableListing.tsx";

/** What a course has brought in; whole rupiah. */
export interface CourseIncomeData {
  courseId: number;
  title: string;
  sales: number;
  sold: number;
  returned: number;
  tax: number;
  commission: number;
  net: number;
}

const AMOUNTS = ["sold", "returned", "tax", "commission", "net"] as const;
type Amounts = Record<typeof AMOUNTS[number], number>;

export interface IncomeTableProps {
  m: Messages;
  lang: Lang;
  zoneName: string;
  path: string;
  from: string;
  to: string;
  rangeForm: FormState;
  courses: readonly CourseIncomeData[];
  links: ListingLinks;
  totals: Amounts;
  points: readonly { label: string; short: string; net: number }[];
  pointsHrefs: FileHrefs;
  unit: "day" | "month";
}

function Totals({ m, lang, totals }: Pick<IncomeTableProps, "m" | "lang" | "totals">) {
  const words = m.teaching.income;
  return (
    <dl class="income-totals">
      {AMOUNTS.map((key) => (
        <div key={key}>
          <dt class="muted small">{words[key]}</dt>
          <dd>{formatRupiah(totals[key], lang)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What came in within some days, all together, by course and over time. */
export function IncomeTable(props: IncomeTableProps) {
  const { m, lang, zoneName, path, from, to, rangeForm, courses, links, unit } = props;
  const { points, pointsHrefs } = props;
  const words = m.teaching.income;
  const rupiah = (amount: number) => formatRupiah(amount, lang);
  // A search that finds no course leaves the sums as they are.
  const hasIncome = courses.length > 0 || isNarrowed(links, ["from", "to", "table"]);
  return (
    <section class="stack" aria-labelledby="range-title">
      <h2 id="range-title">{words.range}</h2>
      <RangeForm m={m} zoneName={zoneName} path={path} from={from} to={to} form={rangeForm} />
      {hasIncome && <Totals {...props} />}
      <TableListing
        m={m}
        id="courses"
        links={links}
        caption={words.perCourse}
        none={words.none}
        rows={courses}
        rowKey={(row) => String(row.courseId)}
        columns={[
          { key: "course", label: words.course, sorts: "title", cell: (row) => row.title },
          {
            key: "sales",
            label: words.sales,
            sorts: "sales",
            numeric: true,
            cell: (row) => formatCount(row.sales, lang),
          },
          ...AMOUNTS.map((key) => ({
            key,
            label: words[key],
            sorts: key,
            numeric: true,
            cell: (row: CourseIncomeData) => rupiah(row[key]),
          })),
        ]}
      />
      {hasIncome && (
        <>
          <LineChart
            m={m}
            title={words.overTime}
            pointLabel={unit === "day" ? m.teaching.statistics.day : m.teaching.statistics.month}
            series={[words.net]}
            points={points.map(({ label, short, net }) => ({ label, short, values: [net] }))}
            format={rupiah}
          />
          <FileLinks m={m} hrefs={pointsHrefs} of={words.overTime} />
        </>
      )}
    </section>
  );
}

export interface BalanceProps {
  m: Messages;
  lang: Lang;
  /** Whole rupiah. */
  balance: { earned: number; held: number; payable: number; paid: number };
  refundDays: number;
}

/** An instructor's balance: earned = held + payable + paid. */
export function Balance({ m, lang, balance, refundDays }: BalanceProps) {
  const words = m.teaching.income;
  const rupiah = (amount: number) => formatRupiah(amount, lang);
  return (
    <StatGrid>
      <Stat label={words.payable} value={rupiah(balance.payable)} note={words.payableHint} />
      <Stat label={words.held} value={rupiah(balance.held)} note={words.heldHint(refundDays)} />
      <Stat label={words.paid} value={rupiah(balance.paid)} />
      <Stat label={words.earned} value={rupiah(balance.earned)} />
    </StatGrid>
  );
}

/** The statements of the months in which something moved. */
export function Statements({ m, months }: {
  m: Messages;
  months: readonly { month: string; name: string }[];
}) {
  const words = m.teaching.income;
  return (
    <section class="stack" aria-labelledby="statements-title">
      <h2 id="statements-title">{words.statements}</h2>
      {months.length === 0 ? <p class="muted">{words.noStatements}</p> : (
        <ul class="statements">
          {months.map(({ month, name }) => (
            <li key={month}>
              <a href={`/instructor/income/statements/${month}.pdf`}>{words.statement(name)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
