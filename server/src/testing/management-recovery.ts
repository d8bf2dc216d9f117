import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf, parisHourOfDay } from "@portail-tic/shared/kernel/paris-time";
import { isWorkingDay } from "@portail-tic/shared/kernel/working-day";
import type { RecoveryStatus, RecoveryWay } from "@portail-tic/shared/management-recovery/recovery-states";
import { v7 as uuidv7 } from "uuid";
import { sha256 } from "../platform/secrets/sha256.ts";
import { policy } from "../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { mutate } from "./mutate.ts";
import { addMember, addStructure, type TestStructure } from "./organisations.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** A farm of the embedded directory, so that a letter can be posted. */
export const farmInDirectory = { siret: "99990314900014", name: "EARL des Trois Chênes" };

const DAY = 86_400_000;
const letterLines = ["GAEC du Lac", "1 chemin du Lac", "35000 RENNES"];

/** A request whose managers' day is over, without going through the form; answers its id. */
export async function addRecovery(
  server: TestServer,
  structure: TestStructure,
  requester: TestUser,
  way: RecoveryWay = "SUPPORT",
): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  const [fields] = await server.dataSource.query<{ principalId: string; isMember: boolean }[]>(
    `select user_id as "principalId", exists (select from membership where structure_id = $1 and user_id = $2 and ended_at is null) as "isMember"
     from membership where structure_id = $1 and role = 'PRINCIPAL_MANAGER' and ended_at is null`,
    [structure.id, requester.id],
  );
  await server.dataSource.query(
    `insert into management_recovery (id, structure_id, requester_id, principal_id, way, status, explanation, was_attached, pacage, letter_lines,
       stop_token_hash, created_at, managers_until, expires_at)
     values ($1, $2, $3, $4, $5, 'ASKED', 'Il ne répond plus', $6, '035012345', $7, $8, $9, $10, $11)`,
    [
      id,
      structure.id,
      requester.id,
      fields?.principalId,
      way,
      fields?.isMember,
      letterLines,
      sha256(`stop-${id}`),
      new Date(now.getTime() - DAY),
      now,
      new Date(now.getTime() + policy.managementRecovery.proofSeconds * 1_000),
    ],
  );
  return id;
}

export interface LostFarm {
  readonly structure: TestStructure;
  readonly principal: TestUser;
  readonly requester: TestUser;
  /** Attached for longer than a voucher has to be. */
  readonly voucher: TestUser;
}

/** A structure whose manager is silent, a member who asks, and another who may vouch. */
export async function addLostFarm(server: TestServer, options: { siret?: string; name?: string } = {}): Promise<LostFarm> {
  const [principal, requester, voucher] = [
    await addUser(server, { firstName: "Paul", lastName: "Absent" }),
    await addUser(server, { firstName: "Rose", lastName: "Reprend" }),
    await addUser(server, { firstName: "Vera", lastName: "Garante" }),
  ];
  const structure = await addStructure(server, principal, options);
  for (const user of [requester, voucher]) await addMember(server, structure, user);
  await server.dataSource.query(`update membership set started_at = started_at - interval '60 days' where structure_id = $1`, [
    structure.id,
  ]);
  return { structure, principal, requester, voucher };
}

/** Runs one mutation on a request; answers its new status, or the code of the refusal. */
export async function actOn(server: TestServer, name: string, input: object, caller: Caller): Promise<string | undefined> {
  const answer = await mutate(server, name, "recovery { id status }", input, caller);
  return answer.problems?.[0]?.code ?? (answer.payload?.["recovery"] as { status: string } | null | undefined)?.status ?? answer.code;
}

export const steppedUp = (server: TestServer, user: TestUser): Promise<Caller> => signedIn(server, user, { steppedUp: true });

export async function recoveryStatus(server: TestServer, id: string): Promise<RecoveryStatus | undefined> {
  const [row] = await server.dataSource.query<{ status: RecoveryStatus }[]>(`select status from management_recovery where id = $1`, [id]);
  return row?.status;
}

/** Who is what on a structure now, by user id, with the proof. */
export async function rolesOn(server: TestServer, structure: TestStructure): Promise<Record<string, string>> {
  const rows = await server.dataSource.query<{ userId: string; role: string; proof: string }[]>(
    `select user_id as "userId", role, proof from membership where structure_id = $1 and ended_at is null`,
    [structure.id],
  );
  return Object.fromEntries(rows.map(({ userId, role, proof }) => [userId, `${role} ${proof}`]));
}

/** Moves the clock to the next Monday morning of a week without holiday: what counts working days counts the same each time. */
export function toOrdinaryMonday(server: TestServer): void {
  const isOrdinary = (monday: string) => [0, 1, 2, 3, 4].every((days) => isWorkingDay(addDays(monday, days)));
  let next = addDays(parisDateOf(server.services.clock.now()), 1);
  while (new Date(next).getUTCDay() !== 1 || !isOrdinary(next)) next = addDays(next, 1);
  server.advanceTime(parisHourOfDay(next, 10).getTime() - server.services.clock.now().getTime());
}
