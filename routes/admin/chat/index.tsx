import { page } from "fresh";
import { define } from "../../../lib/state.ts";
import { Desk, deskData } from "../../../lib/web/chat_desk.tsx";

export const handler = define.handlers({
  GET: async ({ url, state }) => page(await deskData(state, url.searchParams)),
});

export default define.page<typeof handler>(({ data, state }) => <Desk data={data} state={state} />);
