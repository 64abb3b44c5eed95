import { get, instructors, type Table } from "./rows.ts";

/** Where those who teach and those who run the academy begin. */
export const staffRows: Table = {
  "/instructor": [get("/instructor", instructors("/instructor", 200))],
};
