import { define } from "../../../lib/state.ts";
import { Desk, openDesk } from "../../../lib/web/chat_desk.tsx";

export const handler = define.handlers({
  GET: ({ url, state }) => openDesk(state, url.searchParams),
});

export default define.page<typeof handler>(({ data, state }) => <Desk data={data} state={state} />);
