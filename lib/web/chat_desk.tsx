import { page, type PageResponse } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { DeskView } from "../../components/chat/DeskView.tsx";
import { InstructorFrame } from "../../components/InstructorFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import {
  DESK_VIEWS,
  deskOf,
  type DeskPage,
  type Found,
  listDesk,
  search,
} from "../chat/service.ts";
import { deskPath, isOnline } from "../chat/rules.ts";
import { deskFile } from "../chat/response.ts";
import { searchResults } from "../chat/view.ts";
import { listingLinks } from "../platform/listing.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

/** A desk's page. */
export interface DeskData {
  desk: DeskPage;
  found: Found | null;
}

/** Answers with the viewer's desk – a list, or what a search has found – or with the list as a file. */
export async function openDesk(
  state: State,
  query: URLSearchParams,
): Promise<Response | PageResponse<DeskData>> {
  const viewer = staffOf(state);
  const q = query.get("q");
  const desk = await listDesk(state.deps, viewer, query);
  const file = await deskFile(desk, state.m, state.zone);
  if (file) return file;
  const scope = { desk: deskOf(viewer) };
  const found = q ? await search(state.deps, scope, { q, before: query.get("until") }) : null;
  return page({ desk, found });
}

/** Shows what `openDesk` has read, in the frame of those who look. */
export function Desk({ data, state }: { data: DeskData; state: State }) {
  const { m, lang, zone, deps } = state;
  const viewer = staffOf(state);
  const path = deskPath(viewer);
  const now = deps.clock.now();
  const { desk, found } = data;
  const words = m.chat.desk;
  const view = (
    <DeskView
      m={m}
      lang={lang}
      zone={zone}
      path={path}
      now={now.epochMilliseconds}
      view={desk.view}
      views={DESK_VIEWS}
      rooms={desk.rooms.page.rows.map((room) => ({
        ...room,
        isOnline: isOnline(room.seenAt, now),
      }))}
      counts={desk.counts}
      online={desk.online}
      links={listingLinks(path, desk.listing, desk.rooms)}
      found={found && searchResults(found, path, ({ customerName }) => customerName)}
      reportsHref={viewer.role === "admin" ? "/admin/chat/reports" : null}
    />
  );
  return (
    <>
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      {viewer.role === "admin"
        ? <AdminFrame m={m} title={words.title} tab="chat" lead={words.lead}>{view}</AdminFrame>
        : (
          <InstructorFrame m={m} title={words.title} tab="chat" lead={words.lead}>
            {view}
          </InstructorFrame>
        )}
    </>
  );
}
