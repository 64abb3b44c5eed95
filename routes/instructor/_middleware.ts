import { instructorsOnly } from "../../lib/web/staff.ts";

export default instructorsOnly;
