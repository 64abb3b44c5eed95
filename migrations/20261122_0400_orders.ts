import { type Kysely, sql } from "kysely";

/** Carts, coupons, orders with their copied prices, and the attempts to pay for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table commerce_settings (
      only_row boolean primary key default true check (only_row),
      -- PPN: none, contained in the price, or added to it.
      tax_mode text not null default 'none' check (tax_mode in ('none', 'included', 'added')),
      -- Basis points (1200 = 12 %), on 11/12 of the price.
      tax_bp integer not null default 1200 check (tax_bp between 0 and 10000),
      -- The platform's part of what a line earns.
      commission_bp integer not null default 3000 check (commission_bp between 0 and 10000)
    )`.execute(db);
  await sql`insert into commerce_settings default values`.execute(db);
  await createCoupons(db);
  await createCarts(db);
  await createOrders(db);
  await createAttempts(db);
}

async function createCoupons(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table coupons (
      id bigint generated always as identity primary key,
      code text not null constraint coupons_code_key unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
      kind text not null check (kind in ('percent', 'amount')),
      -- Percent, or whole rupiah.
      value bigint not null check (value > 0 and (kind <> 'percent' or value <= 100)),
      -- Null: for everything in the shop.
      course_id bigint references courses on delete cascade,
      starts_at timestamptz,
      ends_at timestamptz,
      max_uses integer check (max_uses > 0),
      max_per_person integer check (max_per_person > 0),
      -- Redemptions that count, kept by the trigger below.
      used_count integer not null default 0 check (used_count >= 0),
      is_active boolean not null default true,
      created_by bigint references users on delete set null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint coupons_dates check (ends_at > starts_at)
    )`.execute(db);
  await sql`create index coupons_course on coupons (course_id)`.execute(db);
}

async function createCarts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table carts (
      id bigint generated always as identity primary key,
      user_id bigint constraint carts_user_key unique references users on delete cascade,
      -- SHA-256 of the token in a visitor's cookie, in hex.
      token_hash text constraint carts_token_key unique check (token_hash ~ '^[0-9a-f]{64}$'),
      coupon_id bigint references coupons on delete set null,
      updated_at timestamptz not null,
      check ((user_id is null) <> (token_hash is null))
    )`.execute(db);
  await sql`create index carts_of_visitors on carts (updated_at) where user_id is null`.execute(db);
  await sql`
    create table cart_items (
      cart_id bigint not null references carts on delete cascade,
      course_id bigint not null references courses on delete cascade,
      -- The price that the buyer has agreed to by adding or confirming.
      price bigint not null check (price >= 0),
      -- The price that a checkout page has asked to confirm.
      asked_price bigint check (asked_price >= 0),
      added_at timestamptz not null,
      primary key (cart_id, course_id)
    )`.execute(db);
  await sql`create index cart_items_course on cart_items (course_id)`.execute(db);
}

async function createOrders(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table orders (
      id bigint generated always as identity primary key,
      number text not null constraint orders_number_key unique check (number ~ '^[A-Z0-9-]{8,36}$'),
      user_id bigint not null references users,
      status text not null check (status in ('pending', 'challenged', 'paid', 'in_review', 'expired',
        'cancelled', 'refunded', 'reversed', 'charged_back')),
      -- The courses in order and the coupon: what makes two orders the same.
      content_key text not null,
      coupon_id bigint references coupons on delete set null,
      coupon_code text,
      subtotal bigint not null check (subtotal >= 0),
      discount bigint not null check (discount between 0 and subtotal),
      tax_mode text not null check (tax_mode in ('none', 'included', 'added')),
      tax_bp integer not null,
      tax bigint not null check (tax >= 0),
      total bigint not null,
      -- Gapless, from the counter below, in the transaction that pays.
      invoice_number bigint constraint orders_invoice_number_key unique,
      fulfilled_at timestamptz,
      paid_at timestamptz,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (total = subtotal - discount + case when tax_mode = 'added' then tax else 0 end),
      check ((invoice_number is null) = (fulfilled_at is null)),
      check (status <> 'paid' or invoice_number is not null)
    )`.execute(db);
  await sql`
    create unique index orders_open_content_key on orders (user_id, content_key)
    where status in ('pending', 'challenged')`.execute(db);
  await sql`create index orders_user on orders (user_id, id desc)`.execute(db);
  await sql`create index orders_status on orders (status, id desc)`.execute(db);
  await sql`create index orders_due on orders (expires_at) where status = 'pending'`.execute(db);
  await sql`
    create table order_items (
      id bigint generated always as identity primary key,
      order_id bigint not null references orders,
      course_id bigint not null references courses,
      instructor_id bigint not null references users,
      -- As they were at the purchase.
      title text not null,
      slug text not null,
      price bigint not null check (price >= 0),
      discount bigint not null check (discount between 0 and price),
      -- This line's part of the order's tax.
      tax bigint not null check (tax >= 0),
      -- What this line costs the buyer.
      total bigint not null check (total >= 0),
      commission_bp integer not null check (commission_bp between 0 and 10000),
      status text not null default 'open' check (status in ('open', 'fulfilled', 'in_review', 'revoked')),
      enrollment_id bigint references enrollments on delete set null,
      constraint order_items_course_key unique (order_id, course_id)
    )`.execute(db);
  await sql`create index order_items_course on order_items (course_id)`.execute(db);
  await sql`create index order_items_instructor on order_items (instructor_id, id desc)`.execute(
    db,
  );
  await sql`
    create table invoice_counter (
      only_row boolean primary key default true check (only_row),
      last bigint not null default 0
    )`.execute(db);
  await sql`insert into invoice_counter default values`.execute(db);
  await countRedemptions(db);
}

/** A coupon is taken with the order and given back when that ends unpaid; its limits hold under any concurrency. */
async function countRedemptions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table coupon_redemptions (
      order_id bigint primary key references orders,
      coupon_id bigint not null references coupons on delete cascade,
      user_id bigint not null references users,
      redeemed_at timestamptz not null,
      -- Set: the order expired or was cancelled, and the use does not count.
      released_at timestamptz
    )`.execute(db);
  await sql`
    create index coupon_redemptions_person on coupon_redemptions (coupon_id, user_id)
    where released_at is null`.execute(db);
  // Updating the coupon locks it, so that the counts below are those of everybody before.
  // A late payment takes its coupon back whatever the limits say: the money has arrived at that price.
  await sql`
    create function count_coupon_redemption() returns trigger language plpgsql as $$
    declare coupon coupons;
    begin
      if tg_op = 'UPDATE' then
        update coupons set used_count = used_count
          + (new.released_at is null)::int - (old.released_at is null)::int where id = new.coupon_id;
        return null;
      end if;
      update coupons set used_count = used_count + 1 where id = new.coupon_id returning * into coupon;
      if coupon.used_count > coupon.max_uses then
        raise exception 'coupon used up' using errcode = '23514', constraint = 'coupons_max_uses';
      end if;
      if coupon.max_per_person < (select count(*) from coupon_redemptions r
          where r.coupon_id = new.coupon_id and r.user_id = new.user_id and r.released_at is null) then
        raise exception 'coupon used by person' using errcode = '23514', constraint = 'coupons_max_per_person';
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger coupon_redemptions_count after insert or update of released_at on coupon_redemptions
    for each row execute function count_coupon_redemption()`.execute(db);
}

async function createAttempts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payment_attempts (
      id bigint generated always as identity primary key,
      order_id bigint not null references orders,
      -- The id by which the gateway knows it; never used twice.
      gateway_id text not null constraint payment_attempts_gateway_id_key unique
        check (gateway_id ~ '^[A-Za-z0-9_~.-]{1,50}$'),
      status text not null check (status in ('creating', 'open', 'pending', 'challenged', 'paid', 'denied',
        'cancelled', 'expired', 'failed', 'partially_refunded', 'refunded', 'reversed', 'charged_back')),
      -- What is asked for, whole rupiah.
      amount bigint not null check (amount > 0),
      token text,
      redirect_url text,
      expires_at timestamptz not null,
      -- While it is being made: until when somebody else is at it.
      claimed_until timestamptz,
      -- What has arrived and what has gone back; in rupiah unless the currency says otherwise.
      paid_amount bigint not null default 0 check (paid_amount >= 0),
      paid_currency text not null default 'IDR',
      refunded_amount bigint not null default 0 check (refunded_amount between 0 and paid_amount),
      paid_at timestamptz,
      transaction_id text,
      payment_type text,
      payment_detail text,
      -- When the gateway was last asked.
      checked_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`
    create unique index payment_attempts_live_key on payment_attempts (order_id)
    where status in ('creating', 'open', 'pending')`.execute(db);
  await sql`create index payment_attempts_order on payment_attempts (order_id, id)`.execute(db);
  await sql`
    create index payment_attempts_unsettled on payment_attempts (coalesce(checked_at, created_at))
    where status in ('creating', 'open', 'pending', 'challenged')`.execute(db);
}
