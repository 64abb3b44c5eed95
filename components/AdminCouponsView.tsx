import { formatRupiah } from "../lib/platform/money.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Pagination } from "./Pagination.tsx";
import { Time } from "./Time.tsx";
import type { Lang, Messages, Zone } from "./types.ts";

type State = keyof Messages["sales"]["coupons"]["states"];

/** A coupon in the list. Moments are epoch milliseconds. */
export interface CouponData {
  id: number;
  code: string;
  kind: "percent" | "amount";
  /** Percent, or whole rupiah. */
  value: number;
  /** Null: the whole shop. */
  courseTitle: string | null;
  startsAt: number | null;
  endsAt: number | null;
  usedCount: number;
  maxUses: number | null;
  state: State;
  isActive: boolean;
}

export interface AdminCouponsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  coupons: readonly CouponData[];
  nextHref: string | null;
  firstHref: string | null;
}

const TONES: Record<State, BadgeTone> = {
  active: "good",
  inactive: "neutral",
  waiting: "warn",
  over: "neutral",
  usedUp: "neutral",
};

type PeriodProps = Pick<AdminCouponsViewProps, "m" | "lang" | "zone"> & { coupon: CouponData };

function Period({ m, lang, zone, coupon: { startsAt, endsAt } }: PeriodProps) {
  const words = m.sales.coupons;
  if (startsAt === null && endsAt === null) return <>{words.always}</>;
  return (
    <span>
      {startsAt !== null && (
        <>
          {words.from} <Time at={startsAt} lang={lang} zone={zone} withTime />
          {" "}
        </>
      )}
      {endsAt !== null && (
        <>
          {words.until} <Time at={endsAt} lang={lang} zone={zone} withTime />
        </>
      )}
    </span>
  );
}

function Switch({ m, coupon }: { m: Messages; coupon: CouponData }) {
  const words = m.sales.coupons;
  const label = coupon.isActive ? words.deactivate : words.activate;
  return (
    <form method="post" action={`/admin/coupons/${coupon.id}/active`}>
      <Button
        variant="secondary"
        name="active"
        value={coupon.isActive ? "0" : "1"}
        aria-label={`${label}: ${coupon.code}`}
      >
        {label}
      </Button>
    </form>
  );
}

/** Every coupon with its state, to be edited or switched off. */
export function AdminCouponsView(props: AdminCouponsViewProps) {
  const { m, lang, coupons, nextHref, firstHref } = props;
  const words = m.sales.coupons;
  if (coupons.length === 0 && firstHref === null) {
    return (
      <EmptyState title={words.emptyTitle} text={words.emptyText}>
        <LinkButton href="/admin/coupons/new">{words.new}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        m={m}
        caption={words.title}
        captionHidden
        rows={coupons}
        rowKey={(row) => row.code}
        columns={[
          {
            key: "code",
            label: words.code,
            cell: ({ id, code, courseTitle }) => (
              <>
                <a href={`/admin/coupons/${id}`}>{code}</a>
                <span class="small muted cell-note">{courseTitle ?? words.wholeShop}</span>
              </>
            ),
          },
          {
            key: "off",
            label: words.off,
            cell: ({ kind, value }) => kind === "percent" ? `${value}%` : formatRupiah(value, lang),
          },
          {
            key: "period",
            label: words.period,
            cell: (coupon) => <Period {...props} coupon={coupon} />,
          },
          {
            key: "used",
            label: words.used,
            cell: ({ usedCount, maxUses }) => words.usedOf(usedCount, maxUses),
          },
          {
            key: "state",
            label: words.state,
            cell: ({ state }) => <Badge tone={TONES[state]}>{words.states[state]}</Badge>,
          },
          {
            key: "switch",
            label: words.action,
            cell: (coupon) => <Switch m={m} coupon={coupon} />,
          },
        ]}
      />
      <Pagination m={m} nextHref={nextHref} firstHref={firstHref} />
    </>
  );
}
