import type { Lang, Messages } from "./types.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

type Words = Messages["standin"];

export interface StandInViewProps {
  m: Messages;
  lang: Lang;
  page: {
    orderId: string;
    token: string;
    total: number;
    items: readonly { name: string; price: number; quantity: number }[];
    status: keyof Words["status"] | null;
    outcomes: readonly (keyof Words["outcomes"])[];
    back: string;
  };
  /** False: the shop did not take the last notification. */
  isTold: boolean;
}

/** The payment page of the gateway's stand-in: what is paid, and every way in which that can come out. */
export function StandInView({ m, lang, page, isTold }: StandInViewProps) {
  const words = m.standin;
  return (
    <>
      <div class="page-head">
        <h1>{words.title}</h1>
        <p class="page-lead">{words.lead}</p>
      </div>
      <div class="stack stack-l">
        {!isTold && <Notice m={m} kind="warning" text={words.untold} />}
        <dl class="bill">
          <div class="bill-line">
            <dt>{words.order}</dt>
            <dd>{page.orderId}</dd>
          </div>
          {page.items.map((item, index) => (
            <div class="bill-line" key={index}>
              <dt>{item.name}</dt>
              <dd>{formatRupiah(item.price * item.quantity, lang)}</dd>
            </div>
          ))}
          <div class="bill-line bill-total">
            <dt>{words.total}</dt>
            <dd>{formatRupiah(page.total, lang)}</dd>
          </div>
        </dl>
        {page.status && <Notice m={m} kind="info" text={words.status[page.status]} />}
        {page.outcomes.length > 0
          ? (
            <form method="post" action={`/dev/gateway/${page.token}`} class="stack">
              <h2>{words.choose}</h2>
              {page.outcomes.map((outcome, index) => (
                <Button
                  key={outcome}
                  name="outcome"
                  value={outcome}
                  variant={index === 0 ? "primary" : "secondary"}
                  wide
                >
                  {words.outcomes[outcome]}
                </Button>
              ))}
            </form>
          )
          : <p class="muted">{words.over}</p>}
        <LinkButton href={page.back} variant="quiet">{words.back}</LinkButton>
      </div>
    </>
  );
}
