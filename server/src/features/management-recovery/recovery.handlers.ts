import { isRecoveryStep, recoveryStepTitles, stepSpokenIn } from "@portail-tic/shared/management-recovery/recovery-steps-told";
import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { rowOf, rowsOf } from "../../platform/database/statements.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify } from "../notifications/index.ts";
import { findUser } from "../users/index.ts";
import { managerMail, type ManagerLetter } from "./recovery-manager.mails.ts";
import { recoveryStopToken } from "./recovery-links.ts";
import type { Recovery } from "./recovery.queries.ts";

type Moved = { recoveryId: string; step: string };

/** What the letters need of a request, whoever reads it. */
export type ToldRecovery = Omit<Recovery, "viewerRole" | "isIndependent" | "hasDecided" | "hasPrinted">;

export async function readRecovery({ manager }: Effect, id: string): Promise<ToldRecovery | null> {
  return rowOf<ToldRecovery>(
    manager,
    `select r.id, r.number::text as number, r.structure_id as "structureId", s.name as "structureName", s.siret,
       r.requester_id as "requesterId", r.principal_id as "principalId", r.way, r.status, r.explanation, r.was_attached as "wasAttached",
       r.letter_lines as "letterLines", r.attempts, r.created_at as "createdAt", r.managers_until as "managersUntil",
       r.expires_at as "expiresAt", r.printed_at as "printedAt", r.posted_at as "postedAt", r.delayed_until as "delayedUntil",
       r.closed_at as "closedAt", r.accepted_by is not null as "isAccepted",
       (select d.reason from management_recovery_decision d where d.recovery_id = r.id and d.verdict = 'REJECTED'
        order by d.decided_at desc limit 1) as reason
     from management_recovery r join structure s on s.id = r.structure_id where r.id = $1`,
    [id],
  );
}

const pageOf = (id: string) => `/gestionnaire-absent/${id}` as const;

/** Whoever asked follows each step; the managers see it coming and going; the members are asked when their word counts. */
const whenMoved = onEvent<Moved>("managementRecovery.moved", async (effect, { recoveryId, step }) => {
  const recovery = await readRecovery(effect, recoveryId);
  if (!recovery || !isRecoveryStep(step)) return;
  const { structureName, requesterId } = recovery;
  const { fr: stepFr, en: stepEn } = recoveryStepTitles[step];
  const told = { params: { recoveryId, structureName, step, stepFr, stepEn }, link: pageOf(recoveryId) } as const;
  await notify(effect, { kind: "RECOVERY_STEP", userIds: [requesterId], ...told });
  const managers = await managersOf(effect, recovery);
  if (step !== "OPENED" && step !== "POSTED" && step !== "DUE")
    await notify(effect, { kind: "RECOVERY_OF_YOURS", userIds: managers, ...told });
  if (step === "ASKED" || step === "DELAYED" || step === "COMPLETED") await writeToManagers(effect, recoveryId, managers, step);
  if (step === "OPENED" && recovery.way === "MEMBER") {
    const params = { recoveryId, structureName };
    await notify(effect, { kind: "RECOVERY_TO_VOUCH", userIds: await vouchersOf(effect, recovery), params, link: told.link });
  }
});

/** One outbox row per letter and address: one that fails repeats no other. Both addresses: a thief would begin by changing one. */
async function writeToManagers(effect: Effect, recoveryId: string, managers: readonly string[], letter: ManagerLetter): Promise<void> {
  for (const readerId of managers) {
    for (const address of ["loginEmail", "contactEmail"])
      await effect.announce("managementRecovery.letter", { recoveryId, letter, readerId, address });
  }
}

type LetterDue = { recoveryId: string; letter: string; readerId: string; address: string };
const sendLetter = onEvent<LetterDue>("managementRecovery.letter", async (effect, { recoveryId, letter, readerId, address }) => {
  const recovery = await readRecovery(effect, recoveryId);
  const reader = await findUser(effect.manager, readerId);
  if (!recovery || !reader || !isManagerLetter(letter) || !stepSpokenIn[letter].includes(recovery.status)) return;
  if (address === "contactEmail" && reader.contactEmail === reader.loginEmail) return;
  const requester = await findUser(effect.manager, recovery.requesterId);
  const { settings, secrets } = effect.services;
  await effect.sendMail(
    managerMail(letter, {
      recovery,
      requester: requester ? `${requester.firstName} ${requester.lastName}` : "",
      reader,
      address: address === "contactEmail" ? "contactEmail" : "loginEmail",
      stopUrl: `${settings.baseUrl}/gestionnaire-absent/lien?jeton=${recoveryStopToken(secrets, recoveryId)}`,
      pageUrl: settings.baseUrl + pageOf(recoveryId),
    }),
  );
});

const isManagerLetter = (letter: string): letter is ManagerLetter => letter === "ASKED" || letter === "DELAYED" || letter === "COMPLETED";

/** The lost manager, whatever the role is now and whatever became of the account, and the deputies. */
async function managersOf({ manager }: Effect, { structureId, principalId, requesterId }: ToldRecovery): Promise<string[]> {
  const rows = await rowsOf<{ userId: string }>(
    manager,
    `select user_id as "userId" from membership where structure_id = $1 and ended_at is null and role <> 'MEMBER'
     union select id from app_user where id = $2`,
    [structureId, principalId],
  );
  return rows.map(({ userId }) => userId).filter((userId) => userId !== requesterId);
}

async function vouchersOf({ manager }: Effect, { structureId, requesterId, createdAt }: ToldRecovery): Promise<string[]> {
  const rows = await rowsOf<{ userId: string }>(
    manager,
    `select m.user_id as "userId" from membership m where m.structure_id = $1 and m.ended_at is null and m.role <> 'PRINCIPAL_MANAGER'
       and m.user_id <> $2 and m.started_at <= $3
       and m.admitted_by is distinct from $2`,
    [structureId, requesterId, secondsAfter(createdAt, -policy.managementRecovery.vouchSeconds)],
  );
  return rows.map(({ userId }) => userId);
}

export const recoveryHandlers = [whenMoved, sendLetter];
