import type { MembershipRole } from "@portail-tic/shared/access/membership-role";
import type { SpaceAccess } from "@portail-tic/shared/access/space-access";
import { luhnSum } from "@portail-tic/shared/kernel/siren";
import { v7 as uuidv7 } from "uuid";
import { policy } from "../platform/config/policy.ts";
import { makeApiToken } from "../platform/sessions/api-token-format.ts";
import type { TestUser } from "./accounts.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

export interface TestStructure {
  readonly id: string;
  readonly siret: string;
  readonly name: string;
}

export interface TestStructureOptions {
  readonly siret?: string;
  readonly name?: string;
  readonly isManagementCenter?: boolean;
  readonly directoryStatus?: "CONFIRMED" | "PENDING" | "MASKED";
  /** Opens the TIC space with this ceiling and gives the principal manager the same right. */
  readonly ceiling?: SpaceAccess;
}

let numbered = 0;

/** A SIRET with valid keys that no other test structure has. */
export function testSiret(): string {
  const siren = withKey(`77${String(++numbered).padStart(6, "0")}`);
  return withKey(`${siren}0001`);
}

/** Another establishment of the same company: what a SIRET becomes after a move. */
export function siretOfSameCompany(siret: string): string {
  return withKey(`${siret.slice(0, 9)}${String(++numbered).padStart(4, "0")}`);
}

/** A structure with its principal manager. */
export async function addStructure(server: TestServer, principal: TestUser, options: TestStructureOptions = {}): Promise<TestStructure> {
  const siret = options.siret ?? testSiret();
  const structure = { id: uuidv7(), siret, name: options.name ?? `GAEC numéro ${siret}` };
  const now = server.services.clock.now();
  await server.dataSource.transaction(async (manager) => {
    await manager.query(
      `insert into structure (id, siret, siren, name, address, postal_code, town, commune_code, departement, is_management_center, status,
         directory_status, created_by, created_at, updated_at)
       values ($1, $2, left($2, 9), $3, '1 chemin du Lac', '35000', 'Rennes', '35238', '35', $4, 'ACTIVE', $5, $6, $7, $7)`,
      [structure.id, siret, structure.name, options.isManagementCenter ?? false, options.directoryStatus ?? "CONFIRMED", principal.id, now],
    );
    await manager.query(
      `insert into membership (id, user_id, structure_id, role, proof, started_at) values ($1, $2, $3, 'PRINCIPAL_MANAGER', 'CREATOR', $4)`,
      [uuidv7(), principal.id, structure.id, now],
    );
  });
  if (options.ceiling) {
    await server.dataSource.query(
      `insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at) values ($1, $2, 'TIC_REFUND', $3, $4, $5)`,
      [uuidv7(), structure.id, options.ceiling, principal.id, now],
    );
    await addSubscription(server, structure, principal, options.ceiling);
  }
  return structure;
}

/** Attaches a user; answers the attachment's id. */
export async function addMember(
  server: TestServer,
  structure: Pick<TestStructure, "id">,
  user: TestUser,
  role: Exclude<MembershipRole, "PRINCIPAL_MANAGER"> = "MEMBER",
): Promise<string> {
  const id = uuidv7();
  await server.dataSource.query(
    `insert into membership (id, user_id, structure_id, role, proof, started_at) values ($1, $2, $3, $4, 'APPROVED', $5)`,
    [id, user.id, structure.id, role, server.services.clock.now()],
  );
  return id;
}

/** Gives a user a right on the TIC space from long ago, without a last day; answers its id. */
export async function addSubscription(server: TestServer, structure: TestStructure, user: TestUser, access: SpaceAccess): Promise<string> {
  const id = uuidv7();
  await server.dataSource.query(
    `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
     values ($1, $2, $3, 'TIC_REFUND', $4, '2020-01-01', $2, $5)`,
    [id, user.id, structure.id, access, server.services.clock.now()],
  );
  return id;
}

/** A service of a structure, open since long ago; answers its id. */
export async function addService(server: TestServer, structure: TestStructure, by: TestUser, code = "COMPTA"): Promise<string> {
  const id = uuidv7();
  await server.dataSource.query(
    `insert into structure_service (id, structure_id, code, name, starts_on, created_by, created_at, updated_at)
     values ($1, $2, $3, $4, '2020-01-01', $5, $6, $6)`,
    [id, structure.id, code, `Service ${code}`, by.id, server.services.clock.now()],
  );
  return id;
}

/** A pending attachment request, without going through the form; answers the approval's id. */
export async function addMembershipRequest(
  server: TestServer,
  structure: TestStructure,
  requester: TestUser,
  role: "MEMBER" | "DEPUTY_MANAGER" = "MEMBER",
): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, comment, created_at, expires_at)
     values ($1, 'MEMBERSHIP', 'PENDING', $2, $3, $3, 'Je suis salarié', $4, $5)`,
    [id, requester.id, structure.id, now, new Date(now.getTime() + 30 * 86_400_000)],
  );
  await server.dataSource.query(
    `insert into membership_request (approval_id, user_id, structure_id, requested_role) values ($1, $2, $3, $4)`,
    [id, requester.id, structure.id, role],
  );
  return id;
}

/** The role of principal manager offered to a member; answers the offer's id. */
export async function addManagementOffer(
  server: TestServer,
  structure: Pick<TestStructure, "id">,
  from: TestUser,
  to: TestUser,
): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into management_offer (id, structure_id, from_user_id, to_user_id, status, created_at, expires_at) values ($1, $2, $3, $4, 'PENDING', $5, $6)`,
    [id, structure.id, from.id, to.id, now, new Date(now.getTime() + policy.managementOffer.validSeconds * 1_000)],
  );
  return id;
}

/** A review of access that waits since today; answers its id. */
export async function addAccessReview(server: TestServer, structure: TestStructure): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(`insert into access_review (id, structure_id, opened_at, due_at) values ($1, $2, $3, $4)`, [
    id,
    structure.id,
    now,
    new Date(now.getTime() + policy.accessReview.answerDays * 86_400_000),
  ]);
  return id;
}

/** An invitation that waits for whoever holds this address; answers its id. */
export async function addInvitation(
  server: TestServer,
  structure: TestStructure,
  by: TestUser,
  email: string,
  role: "MEMBER" | "DEPUTY_MANAGER" = "MEMBER",
): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into membership_invitation (id, structure_id, email, role, status, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, 'PENDING', $5, $6, $7)`,
    [id, structure.id, email, role, by.id, now, new Date(now.getTime() + policy.invitations.validSeconds * 1_000)],
  );
  return id;
}

/** An API token of this user, limited to these structures when given; answers the bearer. */
export async function addApiToken(
  server: TestServer,
  user: TestUser,
  { scope = "READ_WRITE", structureIds = null }: { scope?: "READ" | "READ_WRITE"; structureIds?: readonly string[] | null } = {},
): Promise<Caller> {
  const { token, prefix, secretHash } = makeApiToken();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into api_token (id, user_id, name, prefix, secret_hash, scope, structure_ids, created_at, expires_at)
     values ($1, $2, 'test', $3, $4, $5, $6, $7, $8)`,
    [uuidv7(), user.id, prefix, secretHash, scope, structureIds, now, new Date(now.getTime() + 86_400_000)],
  );
  return { bearer: token };
}

function withKey(digits: string): string {
  const key = [..."0123456789"].find((digit) => luhnSum(digits + digit) % 10 === 0);
  return `${digits}${key ?? ""}`;
}
