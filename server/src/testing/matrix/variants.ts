import { testPassword } from "../accounts.ts";
import { gnrLine, readyDraft } from "../refund-scenario.ts";
import { addStructureExport } from "../structure-export.ts";
import type { TestServer } from "../test-server.ts";
import { inputsOn } from "../mutation-inputs/inputs-on.ts";
import type { Target } from "../two-farms.ts";
import type { Actor } from "./roles.ts";

type Input = Record<string, unknown>;

/** The same mutation on another thing, or in another situation. */
export interface Variant {
  /** Puts the situation into the database, for this caller; undone after the cell. */
  readonly stage?: (actor: Actor) => Promise<unknown>;
  /** Default: that of `inputsOn`. */
  readonly input?: (actor: Actor) => Promise<Input>;
}

/** Where the answer depends on what the operation is tried on: `operation/situation`, each with a row of its own. */
export async function variantsOn(server: TestServer, target: Target): Promise<Readonly<Record<string, Variant>>> {
  return {
    ...ownThings(server, target),
    ...managementVariants(server, target),
    ...accountVariants,
    ...(await refundVariants(server, target)),
  };
}

const absentId = "019a0000-0000-7000-8000-000000000000";

function ownThings(server: TestServer, { farm }: Target): Record<string, Variant> {
  const own =
    (table: string, userColumn: string) =>
    async ({ user }: Actor) => {
      const [row] = await server.dataSource.query<{ id: string }[]>(
        `select id from ${table} where ${userColumn} = $1 and structure_id = $2 limit 1`,
        [user?.id ?? null, farm.structure.id],
      );
      return { id: row?.id ?? absentId };
    };
  return {
    "endMembership/own": { input: async (actor) => ({ ...(await own("membership", "user_id")(actor)), reason: "Départ" }) },
    "cancelApproval/own": { input: own("approval", "requester_id") },
    "endSpaceSubscription/own": { input: own("space_subscription", "user_id") },
  };
}

function managementVariants(server: TestServer, target: Target): Record<string, Variant> {
  const { farm, offerId, invitationId } = target;
  const { structure } = farm;
  const run = (sql: string, ...params: unknown[]) => server.dataSource.query(sql, params);
  const settle = () => run(`update refund_request set status = 'PAID' where structure_id = $1 and status <> 'DRAFT'`, structure.id);
  const offeredToMe: Variant = {
    stage: ({ user }) =>
      run(`update management_offer set to_user_id = $2 where id = $1 and from_user_id <> $2`, offerId, user?.id ?? farm.manager.id),
  };
  const invitedMe: Variant = {
    stage: ({ user }) =>
      run(
        `update membership_invitation set email = (select login_email from app_user where id = $2) where id = $1`,
        invitationId,
        user?.id ?? farm.manager.id,
      ),
  };
  return {
    "acceptInvitation/to-me": invitedMe,
    "declineInvitation/to-me": invitedMe,
    "acceptPrincipalManagement/to-me": offeredToMe,
    "declinePrincipalManagement/to-me": offeredToMe,
    "offerPrincipalManagement/none-open": { stage: () => run(`delete from management_offer where id = $1`, offerId) },
    "addStructureService/another": { input: async () => ({ ...inputsOn(target)["addStructureService"]?.(), code: "VERGER" }) },
    "changeMembershipRole/one-deputy": {
      stage: () =>
        run(
          `update membership m set role = 'MEMBER' from app_user u where m.structure_id = $1 and u.id = m.user_id and u.status = 'SUSPENDED'`,
          structure.id,
        ),
    },
    "changeSpaceCeiling/all-settled": { stage: settle },
    "closeSpace/all-settled": { stage: settle },
    "activateStructure/closed": { stage: () => run(`update structure set status = 'INACTIVE' where id = $1`, structure.id) },
    "requestClients/from-a-center": { stage: () => run(`update structure set is_management_center = true where id = $1`, structure.id) },
    "refreshStructure/known": {
      stage: () => run(`update structure set siret = '99992873200018', siren = '999928732' where id = $1`, structure.id),
      input: async () => ({ id: structure.id, version: 1, changes: [{ field: "town", value: "Parthenay" }] }),
    },
    "openSpace/not-open": { stage: () => run(`update structure_space set closed_at = opened_at where structure_id = $1`, structure.id) },
    "deactivateStructure/all-settled": {
      stage: async ({ user }) => {
        await run(`update approval set status = 'CANCELLED' where structure_id = $1`, structure.id);
        await run(`delete from management_offer where structure_id = $1`, structure.id);
        await addStructureExport(server, structure.id);
        await settle();
        await run(
          `update membership set ended_at = started_at where structure_id = $1 and ended_at is null and role <> 'PRINCIPAL_MANAGER' and user_id <> $2`,
          structure.id,
          user?.id ?? farm.manager.id,
        );
      },
    },
  };
}

const newPassword = "Colza-orange-58-canoë";
const accountVariants: Record<string, Variant> = {
  "changePassword/right": {
    input: async () => ({ currentPassword: testPassword, password: newPassword, passwordConfirmation: newPassword }),
  },
  "requestAccountDeletion/right": { input: async () => ({ password: testPassword }) },
};

async function refundVariants(server: TestServer, target: Target): Promise<Record<string, Variant>> {
  const { farm, draft, documentId, submittedId, pieceItemId } = target;
  const run = (sql: string, ...params: unknown[]) => server.dataSource.query(sql, params);
  const take = (status: string) =>
    run(
      `update refund_request set status = $2, instructor_id = (select user_id from staff_role where role = 'INSTRUCTOR' limit 1) where id = $1`,
      submittedId,
      status,
    );
  const suspend = async (days = 0) => {
    await take("SUSPENDED");
    await run(`update piece_request set ended_at = null, due_on = due_on - $2::int where request_id = $1`, submittedId, days);
  };
  const ready = await readyDraft(server, farm, [{ ...gnrLine, invoiceNumber: "F-2023", deliveryDate: "2023-03-31" }], "2023");
  return {
    "submitRefundRequest/ready": {
      input: async () => ({ ...inputsOn(target)["submitRefundRequest"]?.(), id: ready.id, version: ready.version }),
    },
    "detachDocument/of-the-draft": {
      stage: () => run(`insert into refund_attachment (request_id, document_id, created_at) values ($1, $2, now())`, draft.id, documentId),
    },
    "archiveBankAccount/settled": {
      stage: () => run(`update refund_request set status = 'WITHDRAWN' where structure_id = $1 and status <> 'DRAFT'`, farm.structure.id),
    },
    "renewRefundRequest/of-2023": {
      stage: () =>
        run(`update refund_request set campaign_id = (select id from campaign where period = '2023') where id = $1`, submittedId),
    },
    "orderPayments/approved": {
      stage: async () => {
        await run(`update payment set status = 'FAILED', failure_code = 'AM05' where request_id = $1`, submittedId);
        await run(`update refund_request set status = 'APPROVED', granted_cents = total_cents where id = $1`, submittedId);
      },
    },
    "changeRefundAccount/sent-back": {
      stage: () =>
        run(
          `with copy as (insert into bank_account select (json_populate_record(b, json_build_object('id', gen_random_uuid(),
             'iban_fingerprint', '00'))).* from bank_account b where b.id = $2 returning id)
           update refund_request set status = 'PAYMENT_FAILED', bank_account_id = (select id from copy) where id = $1`,
          submittedId,
          farm.bankAccountId,
        ),
    },
    "decideRefundRequest/taken": { stage: () => take("IN_REVIEW") },
    "reviewRefundLines/taken": { stage: () => take("IN_REVIEW") },
    "requestPieces/taken": { stage: () => take("IN_REVIEW") },
    "resumeReview/overdue": { stage: () => suspend(40) },
    "answerPiece/suspended": { stage: () => suspend() },
    "completeRefundRequest/answered": {
      stage: async () => {
        await suspend();
        await run(`update piece_item set answered_at = now(), answered_by = $2 where id = $1`, pieceItemId, farm.manager.id);
      },
    },
  };
}
