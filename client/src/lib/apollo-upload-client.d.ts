// The package documents its types in JavaScript comments, which the compiler does not read from dependencies.
declare module "apollo-upload-client/UploadHttpLink.mjs" {
  import type { ApolloLink } from "@apollo/client";
  export default class UploadHttpLink extends ApolloLink {
    constructor(options: { uri: string; credentials?: RequestCredentials });
  }
}
