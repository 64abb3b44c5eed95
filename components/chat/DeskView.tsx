import type { ListingLinks } from "../../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "../types.ts";
import * as icons from "../icons.ts";
import { Badge } from "../Badge.tsx";
import { LinkButton } from "../Button.tsx";
import { Field } from "../Field.tsx";
import { ListingFrame } from "../Listing.tsx";
import { Tabs } from "../Tabs.tsx";
import { Time } from "../Time.tsx";
import { ChatDeskNews } from "../../islands/ChatDeskNews.tsx";
import type { SearchResults } from "../../lib/chat/view.ts";
import { lastLine } from "../../lib/chat/view.ts";
import type { DeskView as View, ListedRoom, RoomState } from "../../lib/chat/service.ts";
import { ChatSearch, SearchHits } from "./ChatSearch.tsx";
import { RoomBadge } from "./DeskRoomView.tsx";

export interface DeskViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** Of the desk: `/admin/chat` or `/instructor/chat`. */
  path: string;
  /** Epoch milliseconds. */
  now: number;
  view: View;
  views: readonly View[];
  rooms: readonly (ListedRoom & { isOnline: boolean })[];
  counts: ReadonlyMap<RoomState | "mine", number>;
  /** Colleagues who are there to answer. */
  online: readonly string[];
  links: ListingLinks;
  found: SearchResults | null;
  reportsHref: string | null;
}

function Room({ room, props }: { room: DeskViewProps["rooms"][number]; props: DeskViewProps }) {
  const { m, lang, zone, path, now } = props;
  const words = m.chat.desk;
  const waiting = room.waitingSince?.epochMilliseconds ?? null;
  return (
    <li data-key={room.id}>
      <a class="chat-room-link" href={`${path}/${room.id}`} aria-current="false">
        <span class="chat-room-head">
          <strong>
            <span class={`chat-presence${room.isOnline ? " chat-is-online" : ""}`}>
              {room.customerName}
            </span>
          </strong>
          {room.unread > 0 && <Badge tone="brand">{m.chat.unread(room.unread)}</Badge>}
          <RoomBadge m={m} state={room.state} />
          {room.isBlocked && <Badge tone="bad">{words.blocked}</Badge>}
        </span>
        {room.courseTitle && <span class="small">{m.chat.aboutCourse(room.courseTitle)}</span>}
        <span class="chat-room-last">{lastLine(m, room)}</span>
        <span class="chat-facts small muted">
          <span>{room.isOnline ? m.chat.room.online : m.chat.room.offlineState}</span>
          <Time at={room.lastAt.epochMilliseconds} lang={lang} zone={zone} withTime />
          {waiting !== null && (
            <span>
              {words.views.waiting}: {words.waited(Math.floor((now - waiting) / 60_000))}
            </span>
          )}
          <span>{room.assigneeName ? words.assignee(room.assigneeName) : words.nobody}</span>
        </span>
      </a>
    </li>
  );
}

const SORTS = ["waiting", "latest", "customer", "course", "assignee", "unread"] as const;

/** The conversations of a desk by state, with a search over all of them. */
export function DeskView(props: DeskViewProps) {
  const { m, lang, zone, path, view, views, rooms, counts, online, links, found } = props;
  const words = m.chat.desk;
  const tabs = views.map((key) => {
    const count = counts.get(key);
    const label = count ? `${words.views[key]} (${count})` : words.views[key];
    return { key, href: `${path}?view=${key}`, label };
  });
  return (
    <div class="stack stack-l">
      <div>
        <div class="chat-desk-tools">
          <ChatSearch label={words.searchAll} m={m} action={path} q={found?.q} />
          {props.reportsHref && (
            <LinkButton href={props.reportsHref} variant="quiet" icon={icons.circleAlert}>
              {words.reports}
            </LinkButton>
          )}
        </div>
        <div data-live="online">
          {online.length > 0 && (
            <p class="small chat-desk-online chat-presence chat-is-online">
              {words.online(online.join(", "))}
            </p>
          )}
        </div>
        <ChatDeskNews
          href={`${path}?view=${view}`}
          words={{ incoming: words.incoming, news: words.news, reload: words.reload }}
        />
      </div>
      {found ? <SearchHits m={m} lang={lang} zone={zone} found={found} /> : (
        <div class="stack">
          <div data-live="views">
            <Tabs label={words.nav} tabs={tabs} current={view} />
          </div>
          <ListingFrame
            m={m}
            links={links}
            caption={words.views[view]}
            fixed={["view"]}
            folded={m.layout.listing.folded}
            filters={
              <Field
                m={m}
                name="who"
                type="search"
                label={words.who}
                value={links.values.who}
                required={false}
                maxlength={100}
              />
            }
            sorts={SORTS.map((name) => ({ name, label: words.columns[name] }))}
            isLive
            isEmpty={rooms.length === 0}
            empty={{ title: words.emptyTitle, text: words.emptyText }}
          >
            <ul class="chat-rooms">
              {rooms.map((room) => <Room key={room.id} room={room} props={props} />)}
            </ul>
          </ListingFrame>
        </div>
      )}
    </div>
  );
}
