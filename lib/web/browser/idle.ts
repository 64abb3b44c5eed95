/** Starts what floats on every page; loaded when the page has nothing else to do. */
import { startBell } from "./bell.ts";
import { startWorker } from "./worker.ts";

const bell = document.querySelector<HTMLElement>("[data-bell]");
if (bell) startBell(bell);
startWorker();
