/** Where the server reports what people running it should see: ids and figures, never an input. */

export interface Log {
  info(event: string, fields: Readonly<Record<string, unknown>>): void;
  error(event: string, fields: Readonly<Record<string, unknown>>): void;
}

/** For embedding: says nothing. */
export const silentLog: Log = { info: () => undefined, error: () => undefined };
