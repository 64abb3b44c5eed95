/**
 * Starts the service worker once a page is idle; bundled into `static/idle.js`. The first page of all is not on its
 * way through the worker, so it is named to it afterwards.
 */
async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register("/sw.js");
  if (isFirst) (await serviceWorker.ready).active?.postMessage("seen");
}

function whenIdle(): void {
  // A browser that refuses (private windows) works without.
  const begin = () => void start().catch(() => undefined);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(begin, { timeout: 10_000 });
  else setTimeout(begin, 2_000);
}

if ("serviceWorker" in navigator) {
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
}
