/** The server that speaks the formats of models, for tests of the rooms above. */
export { openWireServer, type WireTurn } from "@loopai/llm/wire-server";
