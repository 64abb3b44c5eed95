/**
 * Starts the service worker. A page that was there before it has not been on its way through it, so it is named to it
 * afterwards. A browser that refuses, as in private windows, works without.
 */
export async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const isFirst = serviceWorker.controller === null;
  try {
    await serviceWorker.register("/sw.js");
    if (isFirst) (await serviceWorker.ready).active?.postMessage("seen");
  } catch {
    // Everything but reading offline is as before.
  }
}
