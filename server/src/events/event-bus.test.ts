import { AppId, Version } from "@loopai/core";
import { expect, test } from "vitest";
import { silentLog } from "../log.ts";
import { EventBus } from "./event-bus.ts";

const published = { app_id: AppId.parse("spam-001"), version: Version.parse(1) };

test("emit() hands name and payload to every listener in order", () => {
  const heard: unknown[] = [];
  const events = new EventBus(silentLog);
  events.listen((name, payload) => heard.push(["first", name, payload]));
  events.listen((name, payload) => heard.push(["second", name, payload]));

  events.emit("program.published", published);

  expect(heard).toEqual([
    ["first", "program.published", published],
    ["second", "program.published", published],
  ]);
});

test("emit() logs a listener that throws and still tells the others", () => {
  const heard: unknown[] = [];
  const logged: unknown[] = [];
  const events = new EventBus({ info: () => undefined, error: (event) => logged.push(event) });
  events.listen(() => {
    throw new Error("broken listener");
  });
  events.listen((name) => heard.push(name));

  events.emit("program.published", published);

  expect(heard).toEqual(["program.published"]);
  expect(logged).toEqual(["event-listener.failed"]);
});

test("listen() ends when what it returned is called", () => {
  const heard: unknown[] = [];
  const events = new EventBus(silentLog);
  const end = events.listen((name) => heard.push(name));

  end();
  events.emit("program.published", published);

  expect(heard).toEqual([]);
});
