import { type Kysely, sql } from "kysely";

/** What the shop says of itself, what is switched on, courses in review, payouts, and figures kept by day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shop_settings (
      only_row boolean primary key default true check (only_row),
      -- Empty: as the server is configured (APP_NAME) or the texts say.
      name text not null default '' check (length(name) <= 60),
      tagline text not null default '' check (length(tagline) <= 160),
      address text not null default '' check (length(address) <= 300),
      -- E.164.
      phone text check (phone ~ '^[+][1-9][0-9]{6,14}$'),
      whatsapp text check (whatsapp ~ '^[+][1-9][0-9]{6,14}$'),
      opening_hours text not null default '' check (length(opening_hours) <= 300),
      logo_id uuid references media on delete set null,
      -- The brand's colour; null: the one the site comes with.
      colour text check (colour ~ '^#[0-9a-f]{6}$'),
      -- Feature switches.
      registration_open boolean not null default true,
      instructors_may_register boolean not null default true,
      courses_reviewed boolean not null default false,
      selling boolean not null default true,
      version bigint not null default 1,
      updated_at timestamptz
    )`.execute(db);
  await sql`insert into shop_settings default values`.execute(db);
  await sql`
    create trigger shop_settings_raise_content_version after update on shop_settings
    for each statement execute function raise_content_version()`.execute(db);
  await sql`
    alter table commerce_settings
      -- How long an order can be paid; null: as the server is configured (ORDER_EXPIRY_HOURS).
      add column order_hours integer check (order_hours between 1 and 720),
      -- Within which a sale can be given back; what it earned is payable afterwards. Null: as configured (REFUND_DAYS).
      add column refund_days integer check (refund_days between 0 and 365)`
    .execute(db);
  await sql`
    alter table courses
      -- Set: its instructor wants it published, and an admin has to look at it first.
      add column review_wanted_at timestamptz,
      -- Why an admin has sent it back or taken it out of the catalog; it then needs a review.
      add column review_note text check (length(review_note) <= 500)`.execute(db);
  await sql`
    create index courses_in_review on courses (review_wanted_at, id)
    where review_wanted_at is not null`.execute(db);
  await createPayouts(db);
  await createFigures(db);
}

async function createPayouts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payouts (
      id bigint generated always as identity primary key,
      instructor_id bigint not null references users,
      -- Whole rupiah.
      amount bigint not null check (amount > 0),
      -- What was sold before this moment is in it, as far as it was payable.
      sold_before timestamptz not null,
      -- Of the transfer, such as the bank's number.
      reference text not null check (length(reference) between 1 and 120),
      paid_at timestamptz not null,
      paid_by bigint references users,
      -- Sent twice, it is one payout.
      key uuid not null constraint payouts_key unique
    )`.execute(db);
  await sql`create index payouts_instructor on payouts (instructor_id, id)`.execute(db);
  await sql`
    create trigger payouts_append_only before update or delete or truncate
    on payouts for each statement execute function refuse_change()`.execute(db);
  await sql`
    alter table ledger_postings
      drop constraint ledger_postings_kind_check,
      add constraint ledger_postings_kind_check check
        (kind in ('payment', 'fulfilment', 'refund', 'reversal', 'dismissal', 'payout')),
      alter column order_id drop not null,
      alter column attempt_id drop not null,
      add column payout_id bigint constraint ledger_postings_payout_key unique references payouts,
      add check ((kind = 'payout') = (payout_id is not null)),
      add check ((kind = 'payout') = (order_id is null)),
      add check ((order_id is null) = (attempt_id is null))`.execute(db);
  await sql`
    alter table ledger_entries
      drop constraint ledger_entries_account_check,
      add constraint ledger_entries_account_check check
        (account in ('gateway', 'review', 'instructor', 'platform', 'tax', 'other', 'bank'))`
    .execute(db);
}

/** Figures by day and zone of days that are over; the day that runs is counted when it is asked for. */
async function createFigures(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shop_days (
      zone text not null,
      day date not null,
      orders bigint not null,
      sold bigint not null,
      -- Whole rupiah, as below: what was sold, and what went back.
      sales bigint not null,
      refunds bigint not null,
      users bigint not null,
      primary key (zone, day)
    )`.execute(db);
  await sql`
    create table course_days (
      zone text not null,
      day date not null,
      course_id bigint not null references courses on delete cascade,
      sold bigint not null,
      sales bigint not null,
      refunds bigint not null,
      primary key (zone, day, course_id)
    )`.execute(db);
  await sql`
    create table figure_state (
      zone text primary key,
      -- Days before this one are in the tables above.
      counted_before date not null
    )`.execute(db);
  await sql`
    create table activity_figures (
      only_row boolean primary key default true check (only_row),
      active_students bigint not null,
      counted_at timestamptz not null
    )`.execute(db);
  await sql`create index ledger_postings_posted on ledger_postings (posted_at)`.execute(db);
  await sql`create index orders_created on orders (created_at)`.execute(db);
  await sql`create index orders_fulfilled on orders (fulfilled_at) where fulfilled_at is not null`
    .execute(db);
  await sql`create index users_created on users (created_at)`.execute(db);
  await sql`create index enrollments_activity on enrollments (last_activity_at)`.execute(db);
}
