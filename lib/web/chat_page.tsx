import { ChatView } from "../../components/chat/ChatView.tsx";
import { DeskRoomView } from "../../components/chat/DeskRoomView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import type { Viewer } from "../accounts/service.ts";
import {
  type CourseChoice,
  courseChoices,
  type Found,
  type ListedRoom,
  type OpenRoom,
  ownRooms,
  type RoomFile,
  roomFile,
  search,
  viewRoom,
} from "../chat/service.ts";
import { chatRoomProps, deskRoom, roomPath, roomTitle, searchResults } from "../chat/view.ts";
import type { Context } from "fresh";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";
import type { State } from "../state.ts";

/** A room's page, for either side of it. */
export interface ChatPageData {
  open: OpenRoom;
  /** The customer's other rooms. */
  rooms: ListedRoom[];
  found: Found | null;
  /** What the staff sees beside it; null for the customer. */
  file: RoomFile | null;
  notice: "done" | "reported" | null;
  form: FormState;
  /** Courses that a title which is none may have meant. */
  choices: CourseChoice[];
}

/** Reads a room's page, with what the address asks of it: `before=`, or a search `q=`. Throws as `viewRoom` does. */
export async function chatPageData(
  { deps }: Pick<State, "deps">,
  viewer: Viewer,
  room: string,
  query: URLSearchParams,
): Promise<ChatPageData> {
  const open = await viewRoom(deps, viewer, room, query.get("before"));
  const q = query.get("q");
  const scope = { roomId: open.room.id };
  const isStaff = open.side === "staff";
  return {
    open,
    rooms: isStaff ? [] : await ownRooms(deps, viewer),
    found: q ? await search(deps, scope, { q, before: query.get("until") }) : null,
    file: isStaff ? await roomFile(deps, viewer, room) : null,
    notice: query.has("reported") ? "reported" : query.has("done") ? "done" : null,
    form: EMPTY_FORM,
    choices: [],
  };
}

/** Shows what `chatPageData` has read. */
export function ChatPage({ data, state }: { data: ChatPageData; state: State }) {
  const { m, lang, zone, deps: { config } } = state;
  const viewer = state.viewer;
  if (!viewer) throw new Error("a conversation is shown to those who are in it");
  const reader = { viewer, m, lang, zone };
  const { open, file } = data;
  const common = {
    m,
    lang,
    zone,
    room: chatRoomProps(open, reader, data.form, data.choices),
    found: data.found && searchResults(data.found, roomPath(viewer, open), () => null),
    notice: data.notice === null
      ? null
      : data.notice === "done"
      ? m.chat.desk.done
      : m.chat.report.done,
  };
  const title = open.side === "staff"
    ? open.room.customerName
    : roomTitle(m, open.room.courseTitle);
  return (
    <>
      <PageMeta title={`${m.chat.title} · ${title}`} siteName={config.appName} noindex />
      {file
        ? <DeskRoomView {...common} desk={deskRoom(open, file, viewer, data.form)} />
        : <ChatView {...common} title={title} rooms={data.rooms} />}
    </>
  );
}

/**
 * Answers a form of a room that went wrong: the room's page with what was typed and why, under the error's status.
 * Other errors, and clients that ask for JSON, go to the error middleware.
 */
export async function chatFormFailed(
  ctx: Context<State>,
  viewer: Viewer,
  error: unknown,
  values: Readonly<Record<string, string>>,
): Promise<Response> {
  const { form, status, headers } = failedForm(ctx.req, error, values);
  const { state, params } = ctx;
  const page = await chatPageData(state, viewer, params.room, new URLSearchParams());
  const choices = form.fields.course ? await courseChoices(state.deps, values.course ?? "") : [];
  const data = { ...page, form, choices };
  return await ctx.render(<ChatPage data={data} state={state} />, { status, headers });
}
