import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import {
  Listing,
  ListingChoice,
  type ListingColumn,
  ListingRange,
  ListingSearch,
} from "./Listing.tsx";
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

export interface DeliveriesViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  deliveries: readonly ShownDelivery[];
  links: ListingLinks;
  /** This page's own address. */
  back: string;
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

function Filters({ m, links }: DeliveriesViewProps) {
  const words = m.system.deliveries;
  const choice = (name: string, label: string, labels: Readonly<Record<string, string>>) => {
    const options = Object.entries(labels).map(([value, label]) => ({ value, label }));
    return <ListingChoice m={m} links={links} name={name} label={label} options={options} />;
  };
  return (
    <>
      <ListingSearch m={m} links={links} label={words.search} />
      {choice("channel", words.columns.channel, words.channels)}
      {choice("status", words.columns.status, words.statuses)}
      {choice("kind", words.kind, words.kinds)}
      <ListingRange m={m} links={links} />
    </>
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

function columns(props: DeliveriesViewProps): ListingColumn<ShownDelivery>[] {
  const { m, lang, zone, back } = props;
  const words = m.system.deliveries;
  return [
    {
      key: "message",
      sorts: "subject",
      label: words.columns.message,
      cell: (one) => <Message m={m} one={one} />,
    },
    {
      key: "to",
      sorts: "addressee",
      label: words.columns.to,
      cell: ({ person, recipient, channel }) => (
        <span class="system-name">
          {person && <span>{person}</span>}
          <span class={channel === "mail" ? "muted small" : "muted small nowrap"}>
            {recipient ?? words.nobody}
          </span>
        </span>
      ),
    },
    {
      key: "channel",
      sorts: "channel",
      label: words.columns.channel,
      cell: ({ channel }) => <span class="nowrap">{words.channels[channel]}</span>,
    },
    {
      key: "status",
      label: words.columns.status,
      sorts: "status",
      cell: (one) => <Status m={m} one={one} />,
    },
    {
      key: "when",
      label: words.columns.when,
      sorts: "created",
      cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={zone} withTime />,
    },
    {
      key: "action",
      label: words.columns.action,
      cell: ({ source, id, mayRetry, person, recipient }) =>
        !mayRetry
          ? "–"
          : (
            <form class="nowrap" method="post" action={`/admin/deliveries/${source}/${id}`}>
              <input type="hidden" name="back" value={back} />
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

/** The log of everything that was sent: who was to get it, how it fared, why not, and once more. */
export function DeliveriesView(props: DeliveriesViewProps) {
  const { m, deliveries, links } = props;
  const words = m.system.deliveries;
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={deliveries}
      rowKey={({ source, id }) => `${source}-${id}`}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      filters={<Filters {...props} />}
      columns={columns(props)}
    />
  );
}
