import { standingHandlers } from "../../../../lib/web/standing_page.tsx";

export const handler = standingHandlers("revoked");
