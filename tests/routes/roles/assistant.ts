import { all, get, post, type Table } from "./rows.ts";

/** The assistant and the help articles: everybody's. */
export const assistantRows: Table = {
  "/assistant": [get("/assistant", all(200))],
  "/assistant/messages": [
    post("/assistant/messages", all(422), { text: "" }),
    post("/assistant/messages", all("303 /assistant"), { text: "Apa saja kursus gratis?" }),
  ],
  "/assistant/clear": [post("/assistant/clear", all("303 /assistant"))],
  "/help": [get("/help", all(200))],
  "/help/:slug": [get("/help/payment", all(200)), get("/help/tidak-ada", all(404))],
};
