/** What the child is asked, as its only argument. */
export type Task = { readonly do: "inspect"; readonly mediaType: string; readonly maxPixels: number } | RenderTask;

export interface RenderTask {
  readonly do: "render";
  readonly mediaType: string;
  readonly maxPixels: number;
  /** 1 is the first page. */
  readonly page: number;
  /** Of the picture, in pixels. */
  readonly width: number;
}

/** Why a file is refused; the codes of `shared/problems`. */
export type RefusalCode = "FILE_BROKEN" | "FILE_ENCRYPTED" | "FILE_ACTIVE" | "FILE_TOO_COMPLEX";

/** The first line of the child's answer; `bodyBytes` bytes follow it. */
export interface Head {
  readonly refused?: { readonly code: RefusalCode; readonly params?: Record<string, number> };
  readonly pages?: number;
  readonly bodyBytes: number;
}

/** What the child answers: its first line, then these bytes. */
export interface Answer {
  readonly head: Omit<Head, "bodyBytes">;
  readonly body?: Uint8Array;
}

export const refuseFile = (code: RefusalCode, params?: Record<string, number>): Answer => ({
  head: { refused: { code, ...(params ? { params } : {}) } },
});
