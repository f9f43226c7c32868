/** Nouns, ids, record formats, errors, events, plugin interfaces, clock and statistics. Does no I/O. */
export * from "./app-config.ts";
export * from "./certificate.ts";
export * from "./clock.ts";
export * from "./errors.ts";
export * from "./events.ts";
export * from "./execution.ts";
export * from "./ids.ts";
export * from "./json.ts";
export * from "./json-schema.ts";
export * from "./labelled-row.ts";
export * from "./manifest.ts";
export * from "./manifest-text.ts";
export * from "./outcome.ts";
export * from "./plugin.ts";
export * from "./report.ts";
export * from "./route.ts";
export * from "./statistics/index.ts";
