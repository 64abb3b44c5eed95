// For the server entry that the Builder writes; not for applications.
export { setBuild } from "./app.ts";
export { loadBuild } from "./build.ts";
