import type { Readable } from "node:stream";

/** What a scan says of a file. NOT_SCANNED: nobody looked, by configuration; it never means clean. */
export type ScanResult = { readonly verdict: "CLEAN" | "NOT_SCANNED" } | { readonly verdict: "INFECTED"; readonly threat: string };

/** The scanner of uploaded files. */
export interface Antivirus {
  /** Reads the content to its end. Throws when the scanner cannot answer: the file then stays pending, not downloadable. */
  scan(content: Readable): Promise<ScanResult>;
}

/** `ANTIVIRUS=none`: lets a fresh checkout work. Says so on every file. */
export function noAntivirus(): Antivirus {
  return {
    scan(content) {
      content.destroy();
      return Promise.resolve({ verdict: "NOT_SCANNED" });
    },
  };
}

declare module "../../platform/services/services.ts" {
  interface Services {
    readonly antivirus: Antivirus;
  }
}
