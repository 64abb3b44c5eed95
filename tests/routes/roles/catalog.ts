import { all, get, hidden, type Table } from "./rows.ts";

/** What everybody may look at. */
export const catalogRows: Table = {
  "/": [get("/", all(200))],
  "/courses": [
    get("/courses", all(200)),
    get("/courses?q=exel&price=free&level=beginner&type=text&sort=price", all(200)),
    get("/courses?type=musik", all(422)),
  ],
  "/courses/:slug": [
    get("/courses/gratis", all(200)),
    get("/courses/premium", all(200)),
    get("/courses/draf", hidden),
    get("/courses/arsip", hidden),
    get("/courses/tidak-ada", all(404)),
  ],
};
