import { defineLoader } from "../../platform/graphql/loaders.ts";
import { findUsers, type User } from "./user.queries.ts";

/** Users by id. Who may see which of their fields is the caller's question: see `personFor`. */
export const userLoader = defineLoader<string, User>(async (ctx, ids) => {
  const users = new Map((await findUsers(ctx.db, ids)).map((user) => [user.id, user]));
  return ids.map((id) => users.get(id) ?? null);
});
