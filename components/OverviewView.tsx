import { formatRupiah } from "../lib/platform/money.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { ExportLinks } from "../islands/ExportLinks.tsx";
import { Button } from "./Button.tsx";
import { ColumnChart } from "./charts/ColumnChart.tsx";
import { LineChart } from "./charts/LineChart.tsx";
import { RankChart } from "./charts/RankChart.tsx";
import { Field } from "./Field.tsx";
import { formatCount } from "./format.ts";
import * as icons from "./icons.ts";
import { Stat, StatGrid } from "./Stat.tsx";
import { Time } from "./Time.tsx";

interface Figures {
  orders: number;
  sold: number;
  /** Whole rupiah, as below. */
  sales: number;
  refunds: number;
  users: number;
}

export interface OverviewViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** `YYYY-MM-DD`. */
  range: { from: string; to: string };
  /** Their labels in words. */
  points: readonly (Figures & { label: string; short: string })[];
  today: Figures;
  month: Figures;
  total: Figures;
  bestSellers: readonly { slug: string; title: string; sold: number; income: number }[];
  activeStudents: { count: number; countedAt: number };
  waiting: { reviews: number; chats: number; failedJobs: number; courses: number };
}

function Today({ m, lang, zone, today, month, activeStudents }: OverviewViewProps) {
  const words = m.office.overview;
  const net = ({ sales, refunds }: Figures) => formatRupiah(sales - refunds, lang);
  const note = ({ refunds }: Figures) =>
    refunds > 0 ? words.refunded(formatRupiah(refunds, lang)) : undefined;
  return (
    <div class="overview-stats">
      <StatGrid>
        <Stat label={words.salesToday} icon={icons.wallet} value={net(today)} note={note(today)} />
        <Stat
          label={words.salesMonth}
          icon={icons.chartColumn}
          value={net(month)}
          note={note(month)}
        />
        <Stat
          label={words.ordersToday}
          icon={icons.receipt}
          value={formatCount(today.orders, lang)}
          note={words.paid(formatCount(today.sold, lang))}
        />
        <Stat
          label={words.usersToday}
          icon={icons.user}
          value={formatCount(today.users, lang)}
          note={words.thisMonth(formatCount(month.users, lang))}
        />
        <Stat
          label={words.activeStudents}
          icon={icons.graduationCap}
          value={formatCount(activeStudents.count, lang)}
          note={
            <>
              {words.countedAt}{" "}
              <Time at={activeStudents.countedAt} lang={lang} zone={zone} withTime />
            </>
          }
        />
      </StatGrid>
    </div>
  );
}

function Waiting({ m, lang, waiting }: Pick<OverviewViewProps, "m" | "lang" | "waiting">) {
  const words = m.office.overview;
  const items = [
    { href: "/admin/chat", count: waiting.chats, label: words.chats },
    { href: "/admin/reviews", count: waiting.reviews, label: words.reviews },
    { href: "/admin/courses?status=waiting", count: waiting.courses, label: words.courses },
    { href: "/admin/system", count: waiting.failedJobs, label: words.failedJobs },
  ];
  return (
    <section class="stack" aria-labelledby="waiting">
      <h2 id="waiting">{words.waiting}</h2>
      <ul class="waiting-list">
        {items.map(({ href, count, label }) => (
          <li key={href}>
            <a class="waiting-item" href={href}>
              <strong class={count > 0 ? "waiting-some" : undefined}>
                {formatCount(count, lang)}
              </strong>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Charts(props: OverviewViewProps) {
  const { m, lang, points, total, bestSellers, range } = props;
  const words = m.office.overview;
  const rupiah = (value: number) => formatRupiah(value, lang);
  const count = (value: number) => formatCount(value, lang);
  const chart = { m, pointLabel: words.day };
  const file = (format: string) => `/admin?${new URLSearchParams({ ...range, format })}`;
  return (
    <section class="stack stack-l" aria-labelledby="range">
      <h2 id="range">{words.range}</h2>
      <form class="listing-form" method="get" action="/admin">
        <Field m={m} name="from" type="date" label={m.office.from} value={range.from} />
        <Field m={m} name="to" type="date" label={m.office.to} value={range.to} />
        <Button variant="secondary">{m.layout.listing.apply}</Button>
      </form>
      <p>
        {words.summary({
          net: rupiah(total.sales - total.refunds),
          sales: rupiah(total.sales),
          refunds: rupiah(total.refunds),
          orders: count(total.orders),
          sold: count(total.sold),
          users: count(total.users),
        })}
      </p>
      <ExportLinks
        files={[
          { href: file("csv"), label: m.layout.listing.csv },
          { href: file("xlsx"), label: m.layout.listing.xlsx },
        ]}
        words={m.layout.listing.exporting}
      />
      <LineChart
        {...chart}
        title={words.salesByDay}
        series={[words.sales, words.refunds]}
        points={points.map(({ label, short, sales, refunds }) => ({
          label,
          short,
          values: [sales, refunds],
        }))}
        format={rupiah}
      />
      <div class="chart-pair">
        <ColumnChart
          {...chart}
          title={words.ordersByDay}
          series={[words.orders, words.usersSeries]}
          points={points.map(({ label, short, orders, users }) => ({
            label,
            short,
            values: [orders, users],
          }))}
          format={count}
        />
        <RankChart
          m={m}
          pointLabel={words.course}
          title={words.bestSellers}
          series={[words.sold, words.income]}
          points={bestSellers.map(({ title, sold, income }) => ({
            label: title,
            values: [sold, income],
          }))}
          format={count}
        />
      </div>
    </section>
  );
}

/** The shop at a glance. */
export function OverviewView(props: OverviewViewProps) {
  return (
    <>
      <Today {...props} />
      <Waiting {...props} />
      <Charts {...props} />
    </>
  );
}
