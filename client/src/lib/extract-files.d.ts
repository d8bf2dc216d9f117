// The package documents its types in JavaScript comments, which the compiler does not read from dependencies.
declare module "extract-files/extractFiles.mjs" {
  /** The value with its files replaced by null, and where each file was. */
  export default function extractFiles(
    value: unknown,
    isExtractable: (value: unknown) => value is Blob,
  ): { readonly clone: unknown; readonly files: Map<Blob, string[]> };
}
declare module "extract-files/isExtractableFile.mjs" {
  export default function isExtractableFile(value: unknown): value is Blob;
}
