import { isSecure } from "../lib/accounts/service.ts";
import { cookie } from "../lib/platform/cookies.ts";
import { AppError } from "../lib/platform/errors.ts";
import { localPath, readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";

/** A year, in seconds. */
const MAX_AGE = 365 * 24 * 60 * 60;
const THEMES = ["system", "light", "dark"];

export const handler = define.handlers({
  async POST({ req, state: { deps } }) {
    const { theme, back } = await readForm(req);
    if (!THEMES.includes(theme)) {
      throw new AppError("invalid", "not_a_choice", { fields: { theme: "not_a_choice" } });
    }
    const choice = cookie("theme", theme, { maxAge: MAX_AGE, secure: isSecure(deps) });
    return seeOther(localPath(back, "/"), { "set-cookie": choice });
  },
});
