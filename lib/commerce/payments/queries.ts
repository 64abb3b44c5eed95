export * from "./attempt_queries.ts";
export * from "./event_queries.ts";
export * from "./order_queries.ts";
export * from "./review_queries.ts";
