/** The part of autocannon that the HTTP bench uses: https://github.com/mcollina/autocannon, which ships no types. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Sent in turn by each connection. */
    readonly requests: readonly { readonly body: string }[];
  }

  interface Result {
    readonly requests: { readonly total: number };
    /** Milliseconds. */
    readonly latency: { readonly p50: number };
    /** Seconds. */
    readonly duration: number;
    readonly errors: number;
    readonly non2xx: number;
  }

  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}
