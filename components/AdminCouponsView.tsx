import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
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
  createdAt: number;
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
  states: readonly State[];
  links: ListingLinks;
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
  const { m, lang, coupons, states, links } = props;
  const words = m.sales.coupons;
  const options = states.map((value) => ({ value, label: words.states[value] }));
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={coupons}
      rowKey={(row) => row.code}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice m={m} links={links} name="state" label={words.state} options={options} />
        </>
      }
      columns={[
        {
          key: "code",
          label: words.code,
          sorts: "code",
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
          sorts: "usedCount",
          cell: ({ usedCount, maxUses }) => words.usedOf(usedCount, maxUses),
        },
        {
          key: "created",
          label: words.created,
          sorts: "created",
          cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={props.zone} />,
        },
        {
          key: "state",
          label: words.state,
          sorts: "state",
          cell: ({ state }) => <Badge tone={TONES[state]}>{words.states[state]}</Badge>,
        },
        {
          key: "switch",
          label: words.action,
          cell: (coupon) => <Switch m={m} coupon={coupon} />,
        },
      ]}
    />
  );
}
