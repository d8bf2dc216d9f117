import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import { MAX_FILE_BYTES, MAX_FILE_NAME_LENGTH } from "./document-limits.ts";

/** What can be said of a file before its bytes are read: the form uses it too. Its content is judged by the server alone. */
export function judgeFile(file: { readonly name: string; readonly byteSize: number }): Verdict {
  if (file.byteSize === 0) return deny("FILE_EMPTY");
  if (file.byteSize > MAX_FILE_BYTES) return deny("FILE_TOO_BIG", { maxBytes: MAX_FILE_BYTES });
  if (file.name.length > MAX_FILE_NAME_LENGTH) return deny("FILE_NAME_TOO_LONG", { max: MAX_FILE_NAME_LENGTH });
  return allow();
}
