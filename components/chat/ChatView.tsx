import type { Lang, Messages, Zone } from "../types.ts";
import { Badge } from "../Badge.tsx";
import { Notice } from "../Notice.tsx";
import { ChatRoom, type ChatRoomProps } from "../../islands/ChatRoom.tsx";
import { lastLine, roomTitle, type SearchResults } from "../../lib/chat/view.ts";
import type { ListedRoom } from "../../lib/chat/service.ts";
import { Time } from "../Time.tsx";
import { ChatSearch, SearchHits } from "./ChatSearch.tsx";

export interface ChatViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  title: string;
  room: ChatRoomProps;
  rooms: readonly ListedRoom[];
  found: SearchResults | null;
  notice: string | null;
}

function OtherRooms(
  { m, lang, zone, rooms }: Pick<ChatViewProps, "m" | "lang" | "zone" | "rooms">,
) {
  return (
    <section class="chat-others">
      <h2>{m.chat.otherRooms}</h2>
      <ul class="chat-rooms">
        {rooms.map((room) => (
          <li key={room.id}>
            <a class="chat-room-link" href={`/chat/${room.id}`} aria-current="false">
              <span class="chat-room-head">
                <strong>{roomTitle(m, room.courseTitle)}</strong>
                {room.unread > 0 && <Badge tone="brand">{m.chat.unread(room.unread)}</Badge>}
              </span>
              <span class="chat-room-last">{lastLine(m, room)}</span>
              <span class="small muted">
                <Time at={room.lastAt.epochMilliseconds} lang={lang} zone={zone} withTime />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The chat as its customer sees it. */
export function ChatView(props: ChatViewProps) {
  const { m, lang, zone, title, room, found, notice } = props;
  const others = props.rooms.filter(({ id }) => id !== room.room);
  return (
    <div class="narrow page">
      <div class="page-head">
        <h1>{m.chat.title}</h1>
        <p class="muted">{title} – {m.chat.lead}</p>
      </div>
      <div class="stack stack-l">
        {notice && <Notice m={m} kind="success" text={notice} />}
        <ChatRoom {...room} />
        <ChatSearch label={m.chat.searchLabel} m={m} action={`/chat/${room.room}`} q={found?.q} />
        {found && <SearchHits m={m} lang={lang} zone={zone} found={found} />}
        {others.length > 0 && <OtherRooms m={m} lang={lang} zone={zone} rooms={others} />}
      </div>
    </div>
  );
}
