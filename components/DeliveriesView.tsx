import type { Lang, Messages, Zone } from "./types.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { type Column, DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field, Select } from "./Field.tsx";
import { Pagination } from "./Pagination.tsx";
import { Time } from "./Time.tsx";

export interface ShownDelivery {
  source: "mail" | "message";
  id: number;
  channel: "mail" | "whatsapp";
  kind: string | null;
  recipient: string | null;
  person: string | null;
  about: string | null;
  status: string;
  error: string | null;
  errorCode: number | null;
  /** Epoch milliseconds. */
  createdAt: number;
  isSecret: boolean;
  text: string | null;
  mayRetry: boolean;
}

interface Wish {
  channel: string;
  status: string;
  kind: string;
  q: string;
}

export interface DeliveriesViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  deliveries: readonly ShownDelivery[];
  wish: Wish;
  /** The cursor of the next page; null on the last one. */
  next: string | null;
  /** This page's own cursor. */
  after: string | null;
}

const HREF = "/admin/deliveries";

/** The address of the log with these filters. */
function deliveriesHref(wish: Partial<Wish>, after: string | null = null): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wish)) if (value) query.set(name, value);
  if (after) query.set("after", after);
  const text = query.toString();
  return text === "" ? HREF : `${HREF}?${text}`;
}

const TONES: Record<string, BadgeTone> = {
  queued: "brand",
  sending: "brand",
  sent: "good",
  delivered: "good",
  read: "good",
  failed: "bad",
  skipped: "warn",
};

function Filters({ m, wish }: DeliveriesViewProps) {
  const words = m.system.deliveries;
  const { filters } = words;
  const choices = (labels: Readonly<Record<string, string>>) => [
    { value: "", label: filters.any },
    ...Object.entries(labels).map(([value, label]) => ({ value, label })),
  ];
  const isFiltered = Object.values(wish).some((value) => value !== "");
  return (
    <form
      class="filter-row deliveries-filters"
      action={HREF}
      role="search"
      aria-label={filters.label}
    >
      <Field
        m={m}
        name="q"
        type="search"
        label={filters.q}
        value={wish.q}
        required={false}
        maxlength={100}
      />
      <Select
        m={m}
        name="channel"
        label={filters.channel}
        value={wish.channel}
        required={false}
        options={choices(words.channels)}
      />
      <Select
        m={m}
        name="status"
        label={filters.status}
        value={wish.status}
        required={false}
        options={choices(words.statuses)}
      />
      <Select
        m={m}
        name="kind"
        label={filters.kind}
        value={wish.kind}
        required={false}
        options={choices(words.kinds)}
      />
      <Button variant="secondary">{filters.submit}</Button>
      {isFiltered && <LinkButton href={HREF} variant="quiet">{filters.clear}</LinkButton>}
    </form>
  );
}

function Message({ m, one }: { m: Messages; one: ShownDelivery }) {
  const words = m.system.deliveries;
  return (
    <div class="system-name">
      <span>{one.about ?? words.otherKind}</span>
      <span class="muted small">{words.kinds[one.kind ?? ""] ?? words.otherKind}</span>
      {one.isSecret && <span class="muted small">{words.secret}</span>}
      {one.text && (
        <details class="delivery-text">
          <summary class="small">{words.text}</summary>
          <p>{one.text}</p>
        </details>
      )}
    </div>
  );
}

/** Where it stands, and why it did not get further. */
function Status({ m, one }: { m: Messages; one: ShownDelivery }) {
  const words = m.system.deliveries;
  const { status, error, errorCode } = one;
  const statuses: Readonly<Record<string, string>> = words.statuses;
  const explained = errorCode === null ? undefined : words.codes[String(errorCode)];
  return (
    <div class="system-name">
      <Badge tone={TONES[status] ?? "neutral"}>{statuses[status] ?? status}</Badge>
      {explained && <span class="small">{explained}</span>}
      {error !== null && (
        <span class={status === "failed" ? "system-error small" : "muted small"}>
          {status === "skipped" ? words.skipped[error] ?? error : error}
        </span>
      )}
      {errorCode !== null && <span class="muted small">{words.code(String(errorCode))}</span>}
    </div>
  );
}

function columns(props: DeliveriesViewProps): Column<ShownDelivery>[] {
  const { m, lang, zone, wish, after } = props;
  const words = m.system.deliveries;
  return [
    {
      key: "message",
      label: words.columns.message,
      cell: (one) => <Message m={m} one={one} />,
    },
    {
      key: "to",
      label: words.columns.to,
      cell: ({ person, recipient }) => (
        <span class="system-name">
          {person && <span>{person}</span>}
          <span class="muted small">{recipient ?? words.nobody}</span>
        </span>
      ),
    },
    {
      key: "channel",
      label: words.columns.channel,
      cell: ({ channel }) => words.channels[channel],
    },
    { key: "status", label: words.columns.status, cell: (one) => <Status m={m} one={one} /> },
    {
      key: "when",
      label: words.columns.when,
      cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={zone} withTime />,
    },
    {
      key: "action",
      label: words.columns.action,
      cell: ({ source, id, mayRetry, person, recipient }) =>
        !mayRetry ? "–" : (
          <form method="post" action={`${HREF}/${source}/${id}`}>
            <input type="hidden" name="back" value={deliveriesHref(wish, after)} />
            <Button
              variant="secondary"
              aria-label={words.againLabel(person ?? recipient ?? words.nobody)}
            >
              {words.again}
            </Button>
          </form>
        ),
    },
  ];
}

function Nothing({ m, wish }: DeliveriesViewProps) {
  const words = m.system.deliveries;
  const isFiltered = Object.values(wish).some((value) => value !== "");
  return isFiltered
    ? <EmptyState title={words.noMatchTitle} text={words.noMatchText} drawing="search" />
    : <EmptyState title={words.emptyTitle} text={words.emptyText} />;
}

/** The log of everything that was sent: who was to get it, how it fared, why not, and once more. */
export function DeliveriesView(props: DeliveriesViewProps) {
  const { m, deliveries, wish, next, after } = props;
  return (
    <div class="stack deliveries">
      <Filters {...props} />
      {deliveries.length === 0 ? <Nothing {...props} /> : (
        <DataTable
          m={m}
          caption={m.system.deliveries.title}
          captionHidden
          columns={columns(props)}
          rows={deliveries}
          rowKey={({ source, id }) => `${source}-${id}`}
        />
      )}
      <Pagination
        m={m}
        nextHref={next && deliveriesHref(wish, next)}
        firstHref={after === null ? null : deliveriesHref(wish)}
      />
    </div>
  );
}
