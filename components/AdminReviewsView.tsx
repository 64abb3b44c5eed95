import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { money } from "./AdminOrderView.tsx";
import { Badge } from "./Badge.tsx";
import { Button, type ButtonVariant } from "./Button.tsx";
import { TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import { methodName } from "./InvoiceView.tsx";
import { ListingChoice, ListingFrame, ListingSearch } from "./Listing.tsx";
import { Notice } from "./Notice.tsx";
import { Tabs } from "./Tabs.tsx";
import { Time } from "./Time.tsx";
import type { Lang, Messages, Zone } from "./types.ts";

type Words = Messages["sales"]["reviews"];

/** Something in review. Amounts are whole units of the currency, moments epoch milliseconds. */
export interface AdminReviewData {
  id: number;
  kind: keyof Words["kind"];
  status: keyof Words["status"];
  amount: number;
  currency: string;
  note: string;
  createdAt: number;
  settledAt: number | null;
  settledBy: string | null;
  number: string;
  orderTotal: number;
  buyerName: string;
  paymentType: string | null;
  paymentDetail: string | null;
  actions: readonly ("fulfil" | "refund" | "dismiss")[];
  byGateway: boolean;
}

export interface AdminReviewsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  reviews: readonly AdminReviewData[];
  isOpen: boolean;
  /** Makes the refund of a form one, however often it is sent. */
  formKey: string;
  form: FormState;
  kinds: readonly (keyof Words["kind"])[];
  links: ListingLinks;
}

interface Action {
  value: string;
  label: string;
  variant: ButtonVariant;
  way?: "gateway" | "manual";
}

function actionsOf(m: Messages, { kind, actions, byGateway }: AdminReviewData): Action[] {
  const words = m.sales.reviews;
  const isSuspected = kind === "challenge";
  return [
    {
      value: "fulfil",
      label: isSuspected ? words.accept : words.fulfil,
      variant: "primary" as const,
    },
    ...(byGateway
      ? [{
        value: "refund",
        label: words.refundGateway,
        variant: "secondary" as const,
        way: "gateway" as const,
      }]
      : []),
    {
      value: "refund",
      label: words.refundManual,
      variant: "secondary" as const,
      way: "manual" as const,
    },
    {
      value: "dismiss",
      label: isSuspected ? words.refuse : words.dismiss,
      variant: "danger" as const,
    },
  ].filter(({ value }) => actions.some((action) => action === value));
}

type FormProps = Pick<AdminReviewsViewProps, "m" | "formKey" | "form"> & {
  review: AdminReviewData;
};

function SettleForm({ m, review, formKey, form }: FormProps) {
  const isThis = form.values.review === String(review.id);
  const { reason, ...others }: Record<string, string> = isThis
    ? formMessages(m, form, ["reason"])
    : {};
  const id = `reason-${review.id}`;
  const path = `/admin/reviews/${review.id}`;
  return (
    <form class="form" method="post" action={path} novalidate>
      <FormErrors m={m} errors={reason ? { [id]: reason } : others} />
      <input type="hidden" name="key" value={formKey} />
      <TextArea
        m={m}
        name="reason"
        id={id}
        label={m.sales.reviews.reason}
        value={isThis ? form.values.reason : undefined}
        error={reason}
        rows={2}
        maxlength={500}
      />
      <div class="button-row">
        {actionsOf(m, review).map(({ value, label, variant, way }) => (
          <Button
            key={value + way}
            name="action"
            value={value}
            variant={variant}
            formaction={way ? `${path}?way=${way}` : undefined}
          >
            {label}
          </Button>
        ))}
      </div>
    </form>
  );
}

function Review(props: AdminReviewsViewProps & { review: AdminReviewData }) {
  const { m, lang, zone, review, isOpen } = props;
  const words = m.sales.reviews;
  const total = formatRupiah(review.orderTotal, lang);
  const received = money(review.amount, review.currency, lang);
  return (
    <li class="review" id={`review-${review.id}`}>
      <div class="row row-between">
        <h2>{words.kind[review.kind]}</h2>
        {!isOpen && <Badge>{words.status[review.status]}</Badge>}
      </div>
      <p>
        <strong>
          {review.kind === "challenge" ? words.charged(total) : words.received(received, total)}
        </strong>
      </p>
      <p class="muted small">
        <a href={`/admin/orders/${review.number}`}>{review.number}</a> · {review.buyerName}
        {review.paymentType && ` · ${methodName(m, review.paymentType, review.paymentDetail)}`} ·
        {" "}
        <Time at={review.createdAt} lang={lang} zone={zone} withTime />
      </p>
      {isOpen && <p>{words.explain[review.kind]}</p>}
      {review.note && (
        <p>
          {review.note}{" "}
          {review.settledBy && <span class="muted">{words.settledBy(review.settledBy)}</span>}
        </p>
      )}
      {review.actions.length > 0 && <SettleForm {...props} />}
    </li>
  );
}

/** Money that waits for a decision, with what can be decided; or what was decided. */
export function AdminReviewsView(props: AdminReviewsViewProps) {
  const { m, reviews, isOpen, kinds, links } = props;
  const words = m.sales.reviews;
  // The review that was sent may have been settled meanwhile, and with it its form.
  const isGone = !reviews.some(({ id, actions }) =>
    String(id) === props.form.values.review && actions.length > 0
  );
  return (
    <>
      {props.form.error && isGone && (
        <Notice
          m={m}
          kind="error"
          text={m.errors[props.form.error]}
        />
      )}
      <Tabs
        label={words.title}
        current={isOpen ? "open" : "settled"}
        tabs={[
          { key: "open", href: "/admin/reviews", label: words.open },
          { key: "settled", href: "/admin/reviews?status=settled", label: words.settled },
        ]}
      />
      <ListingFrame
        m={m}
        links={links}
        caption={words.title}
        fixed={["status"]}
        isEmpty={reviews.length === 0}
        empty={{ title: isOpen ? words.emptyTitle : words.emptySettled, text: words.emptyText }}
        filters={
          <>
            <ListingSearch m={m} links={links} label={m.sales.orders.search} />
            <ListingChoice
              m={m}
              links={links}
              name="kind"
              label={words.subject}
              options={kinds.map((value) => ({ value, label: words.kind[value] }))}
            />
          </>
        }
        sorts={[
          { name: "created", label: m.sales.orders.date },
          { name: "kind", label: words.subject },
          { name: "amount", label: words.amount },
          { name: "buyer", label: m.sales.orders.buyer },
        ]}
      >
        <ul class="stack">
          {reviews.map((review) => <Review key={review.id} {...props} review={review} />)}
        </ul>
      </ListingFrame>
    </>
  );
}
