/** Starts what floats on every page; loaded when the page has nothing else to do. */
import { startBell } from "./bell.ts";
import { startWidget } from "./widget.ts";
import { startWorker } from "./worker.ts";

const bell = document.querySelector<HTMLElement>("[data-bell]");
if (bell) startBell(bell);
const widget = document.querySelector<HTMLAnchorElement>("a[data-widget]");
if (widget) startWidget(widget);
startWorker();
