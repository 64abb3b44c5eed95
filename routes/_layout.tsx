import { CartLink } from "../components/CartLink.tsx";
import { Layout } from "../components/Layout.tsx";
import { define } from "../lib/state.ts";

/** Pages that bring a search field or an end of their own leave the frame's out. */
const HAS_SEARCH = /^\/(?:courses)?$/;
const IS_PLAYER = /^\/learn\//;

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
