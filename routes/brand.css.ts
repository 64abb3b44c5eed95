import { define } from "../lib/state.ts";
import { brandStyles } from "../lib/shop/rules.ts";

export const handler = define.handlers({
  GET({ state: { shop } }) {
    const styles = shop?.colour ? brandStyles(shop.colour) : "";
    // Its address names the version of the settings, so that it may be kept.
    return new Response(styles, {
      headers: {
        "content-type": "text/css; charset=utf-8",
        "cache-control": "public, max-age=86400",
      },
    });
  },
});
