import { personAsSeen, type PersonNames, type PersonVisibility } from "@portail-tic/shared/access/person-as-seen";

import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { isFullySignedIn } from "../../platform/sessions/viewer.ts";
import type { Person } from "./person.type.ts";

const namesLoader = defineLoader<string, PersonNames>(async (ctx, userIds) => {
  const rows = await ctx.db.query<PersonNames & { id: string }>(
    `select id, first_name as "firstName", last_name as "lastName", contact_email as email from app_user where id = any ($1::uuid[])`,
    [userIds],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return userIds.map((id) => byId.get(id) ?? null);
});

/** A person for the viewer, as much as `visibility` lets through; oneself is never masked. One statement per batch. */
export async function loadPerson(ctx: RequestContext, userId: string, visibility: PersonVisibility): Promise<Person> {
  const names = await namesLoader(ctx).load(userId);
  if (!names) throw new Error("A row names a user who does not exist.");
  return { id: userId, ...personAsSeen(names, isViewer(ctx, userId) ? "FULL" : visibility) };
}

/** Is this the viewer? */
export function isViewer(ctx: Pick<RequestContext, "viewer">, userId: string): boolean {
  return isFullySignedIn(ctx.viewer) && ctx.viewer.kind !== "anonymous" && ctx.viewer.userId === userId;
}
