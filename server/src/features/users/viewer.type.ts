import { ObjectType } from "type-graphql";

/** Its fields are answered from the request itself (and by higher features): it holds nothing. */
@ObjectType("Viewer", { description: "Who is signed in, and what their menu holds. Null fields mean: not signed in yet." })
// oxlint-disable-next-line typescript/no-extraneous-class -- type-graphql needs a class to hang the resolvers on
export class ViewerType {}
