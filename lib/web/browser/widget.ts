/**
 * Makes the help button open its panel on the page it is on; without scripts it is a link. The panel's code is
 * loaded with the first press.
 */
export function startWidget(button: HTMLAnchorElement): void {
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", async (event) => {
    // A new tab, a new window: as with any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const { toggleWidget } = await import("./widget/frame.ts");
      toggleWidget(button);
    } catch {
      location.assign(button.href);
    }
  });
}
