/**
 * Who may call a server that knows no keys: programs on this machine that name it, and no web page.
 *
 * A page of another site can send requests to a port of this machine. It cannot choose Host, which is the name its
 * requests went to (so a name that was rebound to 127.0.0.1 shows), nor leave out Origin where it could read the answer or
 * send a body. Where it only loads something (an image, a script, a link), the browser leaves out Origin and says by
 * Sec-Fetch-Site (W3C Fetch Metadata) that another site asked. And a page cannot send the content types that the routes
 * read without asking first, which is never allowed: no CORS header is ever sent. Content types are refused where bodies
 * are read.
 */
import { LoopaiError } from "@loopai/core";
import type { RequestHead } from "./request-head.ts";

/** What Sec-Fetch-Site says of a page of ours, and of a person who typed the address. Other clients leave it out. */
const OWN_SITES: ReadonlySet<string | undefined> = new Set([undefined, "same-origin", "none"]);
const NAMES = ["127.0.0.1", "localhost", "[::1]"];

export class LocalRules {
  readonly #hosts: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;

  /** @param port Where this server listens. */
  constructor(port: number) {
    const hosts = NAMES.map((name) => `${name}:${port}`);
    // Clients leave out the port that http has by default.
    if (port === 80) hosts.push(...NAMES);
    this.#hosts = new Set(hosts);
    this.#origins = new Set(hosts.map((host) => `http://${host}`));
  }

  /** Why this request is not taken, or undefined where it is. */
  refusal({ host, origin, fetchSite, repeated }: RequestHead): LoopaiError | undefined {
    if (repeated !== undefined) {
      return new LoopaiError("request-malformed", `Cannot read request: it has two headers ${repeated}: send one`);
    }
    if (host === undefined) {
      return new LoopaiError("request-malformed", "Cannot read request: it has no header host: send one");
    }
    if (!this.#hosts.has(host) && !this.#hosts.has(host.toLowerCase())) {
      return new LoopaiError(
        "host-refused",
        "Cannot answer: Host names another server; call 127.0.0.1, localhost or [::1] with this server's port",
      );
    }
    if ((origin === undefined || this.#origins.has(origin)) && OWN_SITES.has(fetchSite)) return undefined;
    return new LoopaiError(
      "origin-refused",
      "Cannot answer: the request comes from a web page of another origin; call from a program instead",
    );
  }

  /**
   * The path of a request target that names a whole URL (RFC 9112, section 3.2.2), which then stands for Host.
   *
   * @returns undefined where it names another server.
   */
  pathOf(target: string): string | undefined {
    const [, host = "", path = ""] = /^http:\/\/([^/?#]*)([^#]*)$/i.exec(target) ?? [];
    if (!this.#hosts.has(host.toLowerCase())) return undefined;
    return path.startsWith("/") ? path : `/${path}`;
  }
}
