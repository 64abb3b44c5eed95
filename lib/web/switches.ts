import type { Viewer } from "../accounts/service.ts";
import { AppError } from "../platform/errors.ts";
import { type Switches, switchesOf } from "../shop/rules.ts";
import { define } from "../state.ts";

/**
 * Shuts pages of what the admins have switched off, for everybody but those whom `isExempt` names. Throws `not_found`
 * (`feature_off`).
 */
export function onlyWhile(
  name: keyof Switches,
  isExempt: (viewer: Viewer | null) => boolean = () => false,
) {
  return define.middleware(({ state, next }) => {
    if (!switchesOf(state.shop)[name] && !isExempt(state.viewer)) {
      throw new AppError("not_found", "feature_off");
    }
    return next();
  });
}
