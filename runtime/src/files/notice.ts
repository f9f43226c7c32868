/** What was found out of order while opening files, and mended: said once, never in silence. */

export interface Notice {
  readonly code:
    | "torn-line-cut"
    | "unfinished-removed"
    | "records-unsynced"
    | "records-unwritten"
    | "records-removed"
    | "records-recounted"
    | "maintenance-failed"
    | "background-ended";
  readonly path: string;
  readonly message: string;
}

/** Hears each notice. Called while files are opened, so it must not throw. */
export type OnNotice = (notice: Notice) => void;
