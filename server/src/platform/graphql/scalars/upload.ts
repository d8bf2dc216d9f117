import { GraphQLError, GraphQLScalarType } from "graphql";
import type { Readable } from "node:stream";

/** A file on its way in, already counted and measured by the HTTP layer, which keeps it aside until the request is answered. */
export interface FileUpload {
  /** What the browser called it: shown, never trusted, never a path. */
  readonly filename: string;
  /** What the browser says it is: never trusted. */
  readonly mimetype: string;
  /** A new stream from the first byte, each time; it waits for what has not come yet. */
  createReadStream(): Readable;
}

/** A file of a multipart request; the use case receives the promise of it. */
export const UploadScalar = new GraphQLScalarType<Promise<FileUpload>, never>({
  name: "Upload",
  description: "A file, sent as multipart/form-data (GraphQL multipart request specification).",
  serialize: () => {
    throw new GraphQLError("An Upload is an input.");
  },
  parseValue: (value) => {
    // Duck-typed: several copies of the upload library may be loaded.
    if (value !== null && typeof value === "object" && "promise" in value && value.promise instanceof Promise) {
      return value.promise as Promise<FileUpload>;
    }
    throw new GraphQLError("This is not an Upload.");
  },
  parseLiteral: () => {
    throw new GraphQLError("An Upload goes through a variable.");
  },
});
