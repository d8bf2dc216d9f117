import { Extensions } from "type-graphql";

export const PUBLIC_EXTENSION = "isPublic";

/** Marks a root query anyone may ask. Every other root query needs a second factor or a token. */
export function PublicField(): MethodDecorator {
  return Extensions({ [PUBLIC_EXTENSION]: true });
}
