import { type Kysely, sql } from "kysely";

/** What the gateway has said, money in doubt, refunds, and the ledger. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = '23001';
    end $$`.execute(db);
  await createGatewayEvents(db);
  await createReviews(db);
  await createRefunds(db);
  await createLedger(db);
  for (const table of ["gateway_events", "gateway_results", "ledger_postings", "ledger_entries"]) {
    await sql`
      create trigger ${sql.id(`${table}_append_only`)} before update or delete or truncate
      on ${sql.id(table)} for each statement execute function refuse_change()`.execute(db);
  }
}

async function createGatewayEvents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gateway_events (
      id bigint generated always as identity primary key,
      attempt_id bigint not null references payment_attempts,
      -- A notification that came, or an answer that was asked for.
      source text not null check (source in ('notification', 'status')),
      raw text not null,
      -- SHA-256 of the text in hex: a copy of a message is no new one.
      digest text not null,
      received_at timestamptz not null,
      constraint gateway_events_digest_key unique (attempt_id, digest)
    )`.execute(db);
  await sql`create index gateway_events_received on gateway_events (received_at)`.execute(db);
  // What has come of an event; one without a result is unfinished.
  await sql`
    create table gateway_results (
      id bigint generated always as identity primary key,
      event_id bigint not null references gateway_events,
      outcome text not null,
      handled_at timestamptz not null
    )`.execute(db);
  await sql`create index gateway_results_event on gateway_results (event_id)`.execute(db);
}

async function createReviews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payment_reviews (
      id bigint generated always as identity primary key,
      order_id bigint not null references orders,
      attempt_id bigint not null references payment_attempts,
      -- challenge: no money yet, the gateway decides. chargeback: an alert, the money is gone.
      kind text not null check (kind in ('wrong_amount', 'wrong_currency', 'second_payment',
        'not_fulfillable', 'challenge', 'chargeback')),
      -- What it is about, in units of its currency.
      amount bigint not null check (amount >= 0),
      currency text not null default 'IDR',
      status text not null default 'open'
        check (status in ('open', 'fulfilled', 'refunded', 'dismissed', 'closed')),
      -- Why an admin settled it as they did.
      note text not null default '',
      settled_by bigint references users,
      settled_at timestamptz,
      created_at timestamptz not null,
      constraint payment_reviews_attempt_key unique (attempt_id, kind),
      check ((status = 'open') = (settled_at is null))
    )`.execute(db);
  await sql`create index payment_reviews_open on payment_reviews (id) where status = 'open'`
    .execute(db);
  await sql`create index payment_reviews_order on payment_reviews (order_id)`.execute(db);
}

async function createRefunds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table refunds (
      id bigint generated always as identity primary key,
      order_id bigint not null references orders,
      attempt_id bigint not null references payment_attempts,
      amount bigint not null check (amount > 0),
      -- By the gateway's API, by hand, or told by the gateway without our asking.
      method text not null check (method in ('gateway', 'manual', 'told')),
      -- requested: the gateway is being asked and the outcome is not known yet.
      status text not null check (status in ('requested', 'done', 'failed')),
      refund_key text not null constraint refunds_key unique,
      reason text not null default '',
      requested_by bigint references users,
      created_at timestamptz not null,
      done_at timestamptz,
      check ((status = 'done') = (done_at is not null))
    )`.execute(db);
  await sql`create index refunds_order on refunds (order_id, id)`.execute(db);
  await sql`create unique index refunds_requested_key on refunds (attempt_id) where status = 'requested'`
    .execute(db);
}

async function createLedger(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ledger_postings (
      id bigint generated always as identity primary key,
      kind text not null check (kind in ('payment', 'fulfilment', 'refund', 'reversal', 'dismissal')),
      order_id bigint not null references orders,
      attempt_id bigint not null references payment_attempts,
      posted_at timestamptz not null
    )`.execute(db);
  await sql`create index ledger_postings_order on ledger_postings (order_id, id)`.execute(db);
  // Debits are positive, credits negative; every posting adds up to nothing.
  await sql`
    create table ledger_entries (
      id bigint generated always as identity primary key,
      posting_id bigint not null references ledger_postings,
      account text not null check (account in ('gateway', 'review', 'instructor', 'platform', 'tax', 'other')),
      -- The instructor whom an 'instructor' entry is about.
      user_id bigint references users,
      order_item_id bigint references order_items,
      amount bigint not null check (amount <> 0),
      check ((account = 'instructor') = (user_id is not null))
    )`.execute(db);
  await sql`create index ledger_entries_posting on ledger_entries (posting_id)`.execute(db);
  await sql`
    create index ledger_entries_instructor on ledger_entries (user_id, id)
    where account = 'instructor'`.execute(db);
  await sql`
    create function check_posting_balance() returns trigger language plpgsql as $$
    begin
      if (select coalesce(sum(amount), 0) <> 0 from ledger_entries where posting_id = new.posting_id) then
        raise exception 'posting % is not balanced', new.posting_id
          using errcode = '23514', constraint = 'ledger_balanced';
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create constraint trigger ledger_entries_balanced after insert on ledger_entries
    deferrable initially deferred for each row execute function check_posting_balance()`.execute(
    db,
  );
}
