import extractFiles from "extract-files/extractFiles.mjs";
import isExtractableFile from "extract-files/isExtractableFile.mjs";
import { asJson } from "./request.ts";

/** A call whose variables hold files travels as a form: the operation, where each file goes, then the files (GraphQL multipart request). */
export function encodeFiles(operation: object): ReturnType<typeof asJson> {
  const { clone, files } = extractFiles(operation, isExtractableFile);
  if (files.size === 0) return asJson(operation);
  const form = new FormData();
  form.append("operations", JSON.stringify(clone));
  form.append("map", JSON.stringify(Object.fromEntries([...files.values()].map((places, index) => [index, places]))));
  [...files.keys()].forEach((file, index) => form.append(String(index), file));
  return { headers: {}, body: form };
}
