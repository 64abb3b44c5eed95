import type { Lang, Messages, Zone } from "../types.ts";
import * as icons from "../icons.ts";
import { Badge, type BadgeTone } from "../Badge.tsx";
import { Button } from "../Button.tsx";
import { Select, TextArea } from "../Field.tsx";
import { Icon } from "../Icon.tsx";
import { Notice } from "../Notice.tsx";
import { Time } from "../Time.tsx";
import { ChatRoom, type ChatRoomProps } from "../../islands/ChatRoom.tsx";
import type { DeskRoom, SearchResults } from "../../lib/chat/view.ts";
import type { RoomState } from "../../lib/chat/rules.ts";
import { ChatSearch, SearchHits } from "./ChatSearch.tsx";

export interface DeskRoomViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  room: ChatRoomProps;
  desk: DeskRoom;
  found: SearchResults | null;
  notice: string | null;
}

const TONES: Record<RoomState, BadgeTone> = {
  empty: "neutral",
  waiting: "warn",
  active: "brand",
  closed: "neutral",
  archived: "neutral",
};

/** Where a room stands. */
export function RoomBadge({ m, state }: { m: Messages; state: RoomState }) {
  return <Badge tone={TONES[state]}>{m.chat.desk.states[state]}</Badge>;
}

function Moves({ m, desk }: Pick<DeskRoomViewProps, "m" | "desk">) {
  const words = m.chat.desk;
  const action = `/chat/${desk.id}/move`;
  const simple = desk.moves.filter((move) => move !== "hand_over");
  return (
    <div class="stack">
      <div class="chat-moves">
        {simple.map((move) => (
          <form key={move} method="post" action={action}>
            <input type="hidden" name="move" value={move} />
            <Button variant={move === "take" || move === "reopen" ? "primary" : "secondary"}>
              {words.moves[move]}
            </Button>
          </form>
        ))}
      </div>
      {desk.moves.includes("hand_over") && desk.colleagues.length > 0 && (
        <form method="post" action={action} class="stack">
          <input type="hidden" name="move" value="hand_over" />
          <Select
            m={m}
            name="to"
            label={words.handOverTo}
            error={desk.problems.to && m.errors[desk.problems.to]}
            options={desk.colleagues.map(({ id, name, isOnline }) => ({
              value: String(id),
              label: isOnline ? `${name} (${m.chat.room.online})` : name,
            }))}
          />
          <Button variant="secondary">{words.moves.hand_over}</Button>
        </form>
      )}
    </div>
  );
}

function Notes({ m, lang, zone, desk }: Pick<DeskRoomViewProps, "m" | "lang" | "zone" | "desk">) {
  const words = m.chat.desk;
  return (
    <section class="stack">
      <h2>{words.notes}</h2>
      <p class="muted small">{words.notesLead}</p>
      <form method="post" action={`/chat/${desk.id}/notes`} class="stack">
        <TextArea
          m={m}
          name="note"
          label={words.note}
          rows={2}
          value={desk.note}
          error={desk.problems.note && m.errors[desk.problems.note]}
        />
        <Button variant="secondary">{words.addNote}</Button>
      </form>
      {desk.notes.length === 0 && <p class="muted small">{words.noNotes}</p>}
      <ul class="chat-notes">
        {desk.notes.map(({ id, text, author, at }) => (
          <li key={id}>
            <p class="chat-text">{text}</p>
            <p class="muted small">
              {author ?? m.chat.room.gone} · <Time at={at} lang={lang} zone={zone} withTime />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A conversation as those see it who answer: what can be done, notes, history. */
export function DeskRoomView(props: DeskRoomViewProps) {
  const { m, lang, zone, room, desk, found, notice } = props;
  const words = m.chat.desk;
  return (
    <div class="container page">
      <p>
        <a href={desk.listPath} aria-current="false" class="chat-back">
          <Icon of={icons.arrowLeft} /> {words.title}
        </a>
      </p>
      <div class="page-head">
        <h1>{desk.customer}</h1>
        <p class="chat-facts muted">
          <RoomBadge m={m} state={desk.state} />
          {desk.isBlocked && <Badge tone="bad">{words.blocked}</Badge>}
          <span>{desk.assignee ? words.assignee(desk.assignee) : words.nobody}</span>
          {desk.waitingSince !== null && (
            <span>
              {words.waitingSince} <Time at={desk.waitingSince} lang={lang} zone={zone} withTime />
            </span>
          )}
          {desk.course && (
            <a href={`/courses/${desk.course.slug}`} aria-current="false">
              {m.chat.aboutCourse(desk.course.title)}
            </a>
          )}
        </p>
      </div>
      {notice && <Notice m={m} kind="success" text={notice} />}
      <div class="chat-desk">
        <div class="stack">
          <ChatRoom {...room} />
          <ChatSearch label={m.chat.searchLabel} m={m} action={desk.path} q={found?.q} />
          {found && <SearchHits m={m} lang={lang} zone={zone} found={found} />}
        </div>
        <div class="stack stack-l">
          <Moves m={m} desk={desk} />
          <Notes m={m} lang={lang} zone={zone} desk={desk} />
          {desk.mayBlock && (
            <form method="post" action={`/chat/${desk.id}/block`}>
              <input type="hidden" name="blocked" value={desk.isBlocked ? "0" : "1"} />
              <Button variant={desk.isBlocked ? "secondary" : "danger"}>
                {desk.isBlocked ? words.unblock : words.block}
              </Button>
            </form>
          )}
        </div>
      </div>
    </div>
  );
}
