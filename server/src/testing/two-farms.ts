import type { CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { v7 as uuidv7 } from "uuid";
import { addUser, signedIn, type TestUser } from "./accounts.ts";
import { addApp } from "./authenticator.ts";
import { addExchange } from "./exchange-scenario.ts";
import { addRecovery } from "./management-recovery.ts";
import { addBulkDecision } from "./bulk-decisions.ts";
import { addTrustedDevice } from "./devices.ts";
import { addNotification } from "./notifications.ts";
import {
  addAccessReview,
  addApiToken,
  addInvitation,
  addManagementOffer,
  addMember,
  addMembershipRequest,
  addService,
  addSubscription,
} from "./organisations.ts";
import { addLostMailbox } from "./lost-mailbox.ts";
import { addFarm, campaignOf, createDraft, submitted, type Farm } from "./refund-scenario.ts";
import { addPaymentRows } from "./payment-scenario.ts";
import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

/** A farm with one object of each kind: what a stranger tries to reach. */
export interface Target {
  readonly farm: Farm;
  readonly approvalId: string;
  readonly membershipId: string;
  readonly subscriptionId: string;
  readonly documentId: string;
  readonly draft: { readonly id: string; readonly version: number };
  readonly submittedId: string;
  readonly submittedLineId: string;
  /** Of a question asked about the submitted request and over by now. */
  readonly pieceItemId: string;
  readonly messageId: string;
  readonly today: CivilDate;
  readonly tokenId: string;
  readonly sessionId: string;
  readonly factorId: string;
  readonly deviceId: string;
  readonly notificationId: string;
  readonly offerId: string;
  readonly accessReviewId: string;
  readonly exportId: string;
  readonly invitationId: string;
  readonly campaignId: string;
  readonly lostMailboxId: string;
  readonly serviceId: string;
  readonly bulkDecisionId: string;
  readonly recoveryId: string;
  readonly officeId: string;
  readonly paymentBatchId: string;
  readonly paymentImportId: string;
}

/** Every identifier of it that must not come out to somebody else. */
export function idsOf({ farm, draft, campaignId: _public, officeId: _alsoPublic, today: _day, ...ids }: Target): string[] {
  const ofFarm = [farm.structure.id, farm.structure.siret, farm.bankAccountId, farm.manager.id, farm.manager.loginEmail];
  return [...ofFarm, draft.id, ...Object.values(ids)];
}

/** A farm that has been at work: a member with a subscription, a request to decide, a draft, a submitted request, a document, a token. */
export async function addTarget(server: TestServer, options: { departement?: string } = {}): Promise<Target> {
  const farm = await addFarm(server, options);
  const member = await addUser(server);
  const membershipId = await addMember(server, farm.structure, member);
  const subscriptionId = await addSubscription(server, farm.structure, member, "READ");
  const request = await submitted(server, farm);
  const draft = await createDraft(server, farm, "26-05");
  await addApiToken(server, farm.manager);
  const [document] = await server.dataSource.query<{ id: string }[]>(
    `select id from document where structure_id = $1 and kind = 'INVOICE'`,
    [farm.structure.id],
  );
  const [token] = await server.dataSource.query<{ id: string }[]>(`select id from api_token where user_id = $1`, [farm.manager.id]);
  const [session] = await server.dataSource.query<{ id: string }[]>(`select id from user_session where user_id = $1`, [farm.manager.id]);
  const approvalId = await addMembershipRequest(server, farm.structure, await addUser(server));
  return {
    farm,
    approvalId,
    bulkDecisionId: await addBulkDecision(server, farm.manager, approvalId),
    membershipId,
    subscriptionId,
    documentId: document?.id ?? "",
    draft: { id: draft.id, version: draft.version },
    submittedId: request.id,
    ...(await addExchange(server, request.id)),
    today: parisDateOf(server.services.clock.now()),
    tokenId: token?.id ?? "",
    sessionId: session?.id ?? "",
    factorId: (await addApp(server, farm.manager)).id,
    deviceId: await addTrustedDevice(server, farm.manager),
    notificationId: await addNotification(server, farm.manager),
    offerId: await addManagementOffer(server, farm.structure, farm.manager, member),
    accessReviewId: await addAccessReview(server, farm.structure),
    invitationId: await addInvitation(server, farm.structure, farm.manager, `${uuidv7()}@ailleurs.example`),
    exportId: await addDataExport(server, farm.manager),
    campaignId: await campaignOf(server, "2025"),
    recoveryId: await addRecovery(server, farm.structure, member),
    lostMailboxId: await addLostMailbox(server, farm.manager, "APPROVED_ONCE"),
    serviceId: await addService(server, farm.structure, farm.manager),
    ...(await addPaymentRows(server, request.id)),
  };
}

/** An export that is ready, without its file; answers its id. */
async function addDataExport(server: TestServer, user: TestUser): Promise<string> {
  const id = uuidv7();
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into data_export (id, user_id, status, asked_at, ready_at, expires_at, storage_key, byte_size)
     values ($1, $2, 'READY', $3, $3, $4, $5, 10)`,
    [id, user.id, now, new Date(now.getTime() + 86_400_000), uuidv7()],
  );
  return id;
}

/** A session that showed its password and nothing else. */
export const passwordOnly = (server: TestServer, user: TestUser): Promise<Caller> => atLevel(server, user, "PASSWORD");

/** A session that is not good for everything: it showed its password only, or its password is too old. */
export async function atLevel(server: TestServer, user: TestUser, level: "PASSWORD" | "RENEWAL"): Promise<Caller> {
  const caller = await signedIn(server, user);
  const newest = `select max(id::text)::uuid from user_session where user_id = $1`;
  await server.dataSource.query(`update user_session set level = $2 where id = (${newest})`, [user.id, level]);
  return caller;
}
