import { Document } from "../components/Document.tsx";
import { define } from "../lib/state.ts";

export default define.layout(({ Component, state }) => (
  <Document
    lang={state.lang}
    theme={state.theme}
    title={state.deps.config.appName}
    brand={state.shop?.colour ? `/brand.css?v=${state.shop.version}` : null}
  >
    <Component />
  </Document>
));
