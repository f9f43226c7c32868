import { describe, expect, test } from "vitest";
import { HostUsers } from "./host-users.ts";

describe("HostUsers", () => {
  test("of() gives each organisation a user of its own, the same each time", () => {
    const users = new HostUsers();
    const organisations = Array.from({ length: 1_000 }, (_, index) => `organisation ${index}`);

    const first = organisations.map((organisation) => users.of(organisation));
    const again = organisations.map((organisation) => users.of(organisation));

    expect(new Set(first).size).toBe(1_000);
    expect(again).toEqual(first);
  });

  test("of() never gives root, nor a user that the machine knows", () => {
    const users = new HostUsers({ base: 1, count: 200 });

    const given = Array.from({ length: 100 }, (_, index) => users.of(String(index)));

    expect(given).not.toContain(0);
    // `daemon`, on every Linux.
    expect(given).not.toContain(1);
  });

  test("of() refuses when all users are taken", () => {
    const users = new HostUsers({ base: 1_000_000_000, count: 2 });
    users.of("a");
    users.of("b");

    expect(() => users.of("c")).toThrow(expect.objectContaining({ code: "sandbox-unavailable" }));
  });

  test("a range with root in it is refused", () => {
    expect(() => new HostUsers({ base: 0, count: 10 })).toThrow(expect.objectContaining({ code: "config-invalid" }));
  });
});
