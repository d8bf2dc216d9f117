import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import { canInviteAs } from "@portail-tic/shared/attachments/invitation-rules";
import {
  invitationLineSchema,
  inviteMembersSchema,
  type InvitationLine,
  type InviteMembersInput,
  type TypedInvitationLine,
} from "@portail-tic/shared/attachments/invitation.schema";
import { problemsFromZod } from "@portail-tic/shared/problems/problems-from-zod";
import { canDecideApprovals } from "@portail-tic/shared/structures/structure-rules";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { daysBefore } from "../../platform/clock/days-before.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { countMail } from "../../platform/rate-limits/count-mail.ts";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { countDeputies } from "../memberships/index.ts";
import { judgeSpacesToGive } from "../spaces/index.ts";
import { lockOwnStructure, type LockedStructure } from "../structures/index.ts";
import { getInvitation } from "./invitation.queries.ts";
import type { InvitationResult } from "./invitation.type.ts";

/**
 * Invites people by their login address (FR: inviter), each line with its own answer. Whether an address has an account changes nothing in
 * the answer, and nothing is given before the person accepts.
 */
export const inviteMembers = defineUseCase({
  name: "inviteMembers",
  access: "signedIn",
  input: inviteMembersSchema,
  async run(uc: UseCase, { structureId, lines }: InviteMembersInput) {
    const locked = await lockOwnStructure(uc, structureId);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId });
    enforce(canDecideApprovals(locked.facts));
    await limitPerDay(uc, structureId, lines.length);
    await uc.manager.query(
      `update membership_invitation set status = 'EXPIRED', settled_at = $2 where structure_id = $1 and status = 'PENDING' and expires_at <= $2`,
      [structureId, uc.now],
    );
    const results: InvitationResult[] = [];
    for (const [line, typed] of lines.entries()) results.push(await attempt(uc, locked, line, typed));
    uc.audit({ details: { lines: lines.length, invited: results.filter(({ invitation }) => invitation !== null).length } });
    return { results };
  },
});

/** The structure's row makes two calls at once count one after the other. */
async function limitPerDay(uc: UseCase, structureId: string, lines: number): Promise<void> {
  const [row] = await uc.manager.query<{ count: number }[]>(
    `select count(*)::int as count from membership_invitation where structure_id = $1 and created_at > $2`,
    [structureId, daysBefore(uc.now, 1)],
  );
  const max = policy.invitations.perStructurePerDay;
  if ((row?.count ?? 0) + lines > max) refuse("TOO_MANY_INVITATIONS", { params: { max } });
}

/** Whatever a refused line wrote is taken back to its savepoint. */
async function attempt(uc: UseCase, locked: LockedStructure, line: number, typed: TypedInvitationLine): Promise<InvitationResult> {
  const result = { line, email: typed.email };
  const refused = (facts: ProblemError["problems"]) => ({
    ...result,
    invitation: null,
    problems: facts.map((fact) => new Problem(fact, uc.request.language)),
  });
  const parsed = invitationLineSchema.safeParse(typed);
  if (!parsed.success) return refused(problemsFromZod(parsed.error));
  try {
    const id = await uc.manager.transaction(() => invite(uc, locked, parsed.data));
    return { ...result, invitation: await getInvitation(uc, id), problems: [] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return refused(error.problems);
  }
}

async function invite(
  uc: UseCase,
  { structure, facts, capabilities }: LockedStructure,
  { email, role, spaces }: InvitationLine,
): Promise<string> {
  const invitedRole = role ?? "MEMBER";
  enforce(canInviteAs(invitedRole, capabilities));
  if (invitedRole === "DEPUTY_MANAGER" && (await countDeputies(uc.manager, structure.id)) >= maxDeputyManagers)
    refuse("TOO_MANY_DEPUTIES", { params: { max: maxDeputyManagers }, path: ["role"] });
  await requireNotAttached(uc, structure.id, email);
  await judgeSpacesToGive(uc, facts, structure.id, spaces ?? []);
  const id = newId(uc.now);
  const inserted = await countOf(
    uc.manager,
    `insert into membership_invitation (id, structure_id, email, role, status, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, 'PENDING', $5, $6, $7) on conflict (structure_id, email) where status = 'PENDING' do nothing`,
    [id, structure.id, email, invitedRole, userIdOf(uc.viewer), uc.now, secondsAfter(uc.now, policy.invitations.validSeconds)],
  );
  if (inserted !== 1) refuse("INVITATION_ALREADY_PENDING", { path: ["email"] });
  for (const { spaceCode, access, endsOn } of spaces ?? []) {
    await uc.manager.query(`insert into membership_invitation_space (invitation_id, space_code, access, ends_on) values ($1, $2, $3, $4)`, [
      id,
      spaceCode,
      access,
      endsOn,
    ]);
  }
  // Last: a line refused for another reason has cost its mailbox nothing.
  const { allowed, retryAfterSeconds } = await countMail(uc, email);
  if (!allowed) refuse("MAILBOX_BUSY", { path: ["email"], params: { retryAfterSeconds } });
  await uc.announce("invitation.sent", { invitationId: id });
  return id;
}

/** A manager sees who is attached: this tells nothing new. */
async function requireNotAttached(uc: UseCase, structureId: string, email: string): Promise<void> {
  const attached = await uc.manager.query<unknown[]>(
    `select 1 from membership m join app_user u on u.id = m.user_id
     where m.structure_id = $1 and m.ended_at is null and u.login_email = $2`,
    [structureId, email],
  );
  if (attached.length > 0) refuse("INVITED_ALREADY_ATTACHED", { path: ["email"] });
}
