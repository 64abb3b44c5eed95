export { Builder, type BuildOptions } from "./dev/builder.ts";
