/** One file of the corpus. `why` is the problem that a bad one is refused for. */
export interface Sample {
  readonly what: string;
  readonly file: () => File | Promise<File>;
  readonly why?: string;
}

export const named = (name: string, ...parts: (string | Uint8Array)[]): File =>
  new File(
    parts.map((part) => Buffer.from(part)),
    name,
  );
