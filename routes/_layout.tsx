import { CartLink } from "../components/CartLink.tsx";
import { Layout } from "../components/Layout.tsx";
import { define, type State } from "../lib/state.ts";

/** Pages that bring a search field or an end of their own leave the frame's out. */
const HAS_SEARCH = /^\/(?:courses)?$/;
const IS_PLAYER = /^\/learn\//;

/** What the admins say of the shop, as far as the frame shows it. */
function shopLines(shop: State["shop"]) {
  if (!shop) return {};
  const { tagline, logo, address, phone, whatsapp, openingHours, switches } = shop;
  const off = (["assistant", "chat"] as const).filter((way) => !switches[way]);
  return { tagline, logo, address, phone, whatsapp, openingHours, off };
}

export default define.layout(async ({ Component, state, url }) => {
  const { deps: { config, clock }, m, lang, theme, viewer } = state;
  const count = await state.cartCount();
  const isPlayer = IS_PLAYER.test(url.pathname);
  return (
    <Layout
      m={m}
      lang={lang}
      theme={theme}
      path={url.pathname + url.search}
      viewer={viewer}
      site={{
        name: config.appName,
        instagramUrl: config.social.instagram,
        tiktokUrl: config.social.tiktok,
        ...shopLines(state.shop),
      }}
      year={clock.now().toZonedDateTimeISO("Asia/Jakarta").year}
      search={!HAS_SEARCH.test(url.pathname) && !isPlayer}
      footer={!isPlayer}
      actions={<CartLink m={m} count={count} />}
    >
      <Component />
    </Layout>
  );
});
