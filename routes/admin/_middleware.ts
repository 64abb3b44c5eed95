import { adminsOnly } from "../../lib/web/staff.ts";

export default adminsOnly;
