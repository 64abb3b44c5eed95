import { isSecure, setLanguage } from "../lib/accounts/service.ts";
import { cookie } from "../lib/platform/cookies.ts";
import { AppError } from "../lib/platform/errors.ts";
import { localPath, readForm, seeOther } from "../lib/platform/http.ts";
import { isLang } from "../lib/platform/i18n/mod.ts";
import { define } from "../lib/state.ts";

/** A year, in seconds. */
const MAX_AGE = 365 * 24 * 60 * 60;

export const handler = define.handlers({
  async POST({ req, state: { deps, viewer } }) {
    const { lang, back } = await readForm(req);
    if (!isLang(lang)) {
      throw new AppError("invalid", "not_a_choice", { fields: { lang: "not_a_choice" } });
    }
    if (viewer) await setLanguage(deps, viewer, lang);
    const choice = cookie("lang", lang, { maxAge: MAX_AGE, secure: isSecure(deps) });
    return seeOther(localPath(back, "/"), { "set-cookie": choice });
  },
});
