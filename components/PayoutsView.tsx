import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import { Listing, ListingRange, ListingSearch } from "./Listing.tsx";
import { Tabs } from "./Tabs.tsx";
import { Time } from "./Time.tsx";

/** What an instructor has earned; whole rupiah. */
export interface PayableLine {
  id: number;
  name: string;
  email: string;
  held: number;
  payable: number;
  paid: number;
}

export interface PayoutLine {
  id: number;
  name: string;
  amount: number;
  reference: string;
  /** Epoch milliseconds. */
  paid: number;
  by: string | null;
}

interface ViewProps {
  m: Messages;
  lang: Lang;
  links: ListingLinks;
}

/** The way between what is to be paid and what was. */
export function PayoutTabs({ m, current }: { m: Messages; current: "due" | "paid" }) {
  const words = m.office.payouts;
  return (
    <Tabs
      label={words.title}
      current={current}
      tabs={[
        { key: "due", href: "/admin/payouts", label: words.tabs.due },
        { key: "paid", href: "/admin/payouts/paid", label: words.tabs.paid },
      ]}
    />
  );
}

/** What is to be paid to whom. */
export function PayablesView(
  { m, lang, links, rows }: ViewProps & { rows: readonly PayableLine[] },
) {
  const words = m.office.payouts;
  const rupiah = (amount: number) => formatRupiah(amount, lang);
  return (
    <Listing
      m={m}
      links={links}
      caption={words.tabs.due}
      rows={rows}
      rowKey={({ id }) => String(id)}
      empty={{ title: words.empty, text: words.emptyText }}
      filters={<ListingSearch m={m} links={links} label={words.search} />}
      columns={[
        {
          key: "name",
          label: words.instructor,
          sorts: "name",
          cell: ({ id, name, email }) => (
            <>
              <a href={`/admin/users/${id}`}>{name}</a>
              <span class="small muted cell-note">{email}</span>
            </>
          ),
        },
        {
          key: "held",
          label: words.held,
          sorts: "held",
          numeric: true,
          cell: ({ held }) => rupiah(held),
        },
        {
          key: "payable",
          label: words.payable,
          sorts: "payable",
          numeric: true,
          cell: ({ id, name, payable }) => (
            <div>
              {rupiah(payable)}
              {payable > 0 && (
                <span class="cell-note">
                  <a href={`/admin/payouts/${id}`} aria-label={`${words.mark}: ${name}`}>
                    {words.mark}
                  </a>
                </span>
              )}
            </div>
          ),
        },
        {
          key: "paid",
          label: words.paid,
          sorts: "paid",
          numeric: true,
          cell: ({ paid }) => rupiah(paid),
        },
      ]}
    />
  );
}

/** What was paid to whom. */
export function PayoutsView(
  { m, lang, zone, links, rows }: ViewProps & { zone: Zone; rows: readonly PayoutLine[] },
) {
  const words = m.office.payouts;
  return (
    <Listing
      m={m}
      links={links}
      caption={words.tabs.paid}
      rows={rows}
      rowKey={({ id }) => String(id)}
      empty={{ title: words.emptyPaid, text: words.emptyPaidText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.searchPaid} />
          <ListingRange m={m} links={links} />
        </>
      }
      columns={[
        { key: "name", label: words.instructor, sorts: "name", cell: ({ name }) => name },
        {
          key: "paid",
          label: words.at,
          sorts: "paid",
          cell: ({ paid }) => <Time at={paid} lang={lang} zone={zone} withTime />,
        },
        { key: "reference", label: words.reference, cell: ({ reference }) => reference },
        { key: "by", label: words.by, cell: ({ by }) => by ?? "–" },
        {
          key: "amount",
          label: words.amount,
          sorts: "amount",
          numeric: true,
          cell: ({ amount }) => formatRupiah(amount, lang),
        },
      ]}
    />
  );
}

/** Notes that an instructor was paid. */
export function PayoutForm({ m, lang, id, payable, formKey, form }: {
  m: Messages;
  lang: Lang;
  id: number;
  payable: number;
  /** Sent twice, it is one payout. */
  formKey: string;
  form: FormState;
}) {
  const words = m.office.payouts;
  const errors = formMessages(m, form, ["reference", "amount"]);
  const isOther = form.error === "payout_changed" || form.error === "nothing_payable";
  return (
    <form class="form narrow-form" method="post" action={`/admin/payouts/${id}`} novalidate>
      <FormErrors m={m} errors={errors} />
      {isOther && <p class="field-error" role="alert">{m.errors[form.error!]}</p>}
      <p>{words.markText(formatRupiah(payable, lang))}</p>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="amount" value={String(payable)} />
      <Field
        m={m}
        name="reference"
        label={words.reference}
        value={form.values.reference}
        error={errors.reference}
        maxlength={120}
      />
      <Button>{words.mark}</Button>
    </form>
  );
}
