import { isRequiredArgument, type GraphQLField } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { publicRootFields } from "../platform/graphql/gate-root-fields.ts";
import { findUseCase } from "../platform/use-cases/define-use-case.ts";
import { addUser, signedIn } from "../testing/accounts.ts";
import { addApiToken, addMember } from "../testing/organisations.ts";
import { deepDocument } from "../testing/deep-document.ts";
import { gnrLine } from "../testing/refund-scenario.ts";
import type { Caller } from "../testing/send-graphql.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { call } from "../testing/call-mutation.ts";
import { inputsOn } from "../testing/mutation-inputs/inputs-on.ts";
import { addTarget, atLevel, idsOf, passwordOnly, type Target } from "../testing/two-farms.ts";
import { harmlessMutations, ownAccountMutations } from "../testing/mutation-inputs/off-structures.ts";
import { features } from "./features.ts";

const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const open = publicRootFields(schema);

/** What a session may do beside the public fields before it is good for everything. */
const openTo = {
  password: ["requestPasskey", "sendSignInCode", "verifySignInCode"],
  renewal: ["renewPassword"],
};

const line = { ...gnrLine, deliveryDate: "2026-05-12" };

let server: TestServer;
let target: Target;
let own: Target;
beforeAll(async () => {
  server = await testServer();
  target = await addTarget(server);
  own = await addTarget(server, { departement: "29" });
});
afterAll(() => server.stop());

/** Runs every mutation on the target as this caller; answers the codes by name. */
async function callAll(caller: Caller): Promise<Record<string, string[]>> {
  const answers: Record<string, string[]> = {};
  for (const [name, input] of Object.entries(inputsOn(target))) answers[name] = (await call(server, name, input(), caller)).codes;
  return answers;
}

const ask = async (field: GraphQLField<unknown, unknown>, caller: Caller, id = target.farm.structure.id) => {
  const args = field.args.filter((argument) => isRequiredArgument(argument)).map((argument) => `${argument.name}: ${JSON.stringify(id)}`);
  const root = `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}`;
  return server.graphql(deepDocument(schema, root, field.type), {}, caller);
};

/** A digest of everything the target's structure owns. */
async function stateOf({ farm }: Target): Promise<unknown> {
  return server.dataSource.query(
    `select (select json_agg(s) from structure s where s.id = $1) as s, (select json_agg(m order by m.id) from membership m where m.structure_id = $1) as m,
       (select json_agg(p order by p.id) from space_subscription p where p.structure_id = $1) as p,
       (select json_agg(b order by b.id) from bank_account b where b.structure_id = $1) as b,
       (select json_agg(d order by d.id) from document d where d.structure_id = $1) as d,
       (select json_agg(r order by r.id) from refund_request r where r.structure_id = $1) as r,
       (select json_agg(a order by a.id) from approval a where a.structure_id = $1 and a.requester_id <> all ($2)) as a,
       (select json_agg(t order by t.id) from api_token t where t.user_id = $3) as t,
       (select json_agg(n order by n.id) from notification n where n.user_id = $3) as n,
       (select json_agg(u order by u.id) from user_session u where u.user_id = $3 and u.ended_at is not null) as u`,
    [farm.structure.id, [own.farm.manager.id], farm.manager.id],
  );
}

describe("every root field", () => {
  it("that writes has an input to be tried with here, and a use case with a schema", () => {
    expect(Object.keys(inputsOn(target)).sort()).toEqual([...mutations].sort());
    expect(mutations.filter((name) => findUseCase(name)?.input === undefined)).toEqual([]);
  });

  it("is closed to nobody in particular, but for the public ones", async () => {
    const answers = await callAll({});
    const opened = mutations.filter((name) => answers[name]?.join() !== "UNAUTHENTICATED");
    for (const field of queries) {
      const { errors } = await ask(field, {});
      if (errors?.[0]?.extensions.code !== "UNAUTHENTICATED") opened.push(field.name);
    }
    console.log(
      `anonymous: ${mutations.length + queries.length} attempts → ${opened.filter((name) => !open.includes(name)).length} successes`,
    );
    expect(opened.filter((name) => !open.includes(name))).toEqual([]);
  });

  it("is closed to a session that showed its password only, but for the second factor", async () => {
    const caller = await passwordOnly(server, await addUser(server));
    const { signOut: _, ...answers } = await callAll(caller);
    const opened = Object.keys(answers).filter((name) => answers[name]?.join() !== "UNAUTHENTICATED");
    for (const field of queries) {
      const { errors } = await ask(field, caller);
      if (errors?.[0]?.extensions.code !== "UNAUTHENTICATED") opened.push(field.name);
    }
    const beyond = opened.filter((name) => !open.includes(name)).sort();
    console.log(`password shown: ${mutations.length + queries.length - open.length} attempts → ${beyond.length} opened`);
    expect(beyond).toEqual(openTo.password);
  });

  it("is closed to a session whose password is too old, but for its renewal", async () => {
    const caller = await atLevel(server, await addUser(server), "RENEWAL");
    const opened: string[] = [];
    for (const [name, input] of Object.entries(inputsOn(target))) {
      if (name !== "signOut" && (await call(server, name, input(), caller)).codes.join() !== "UNAUTHENTICATED") opened.push(name);
    }
    for (const field of queries) {
      const { errors } = await ask(field, caller);
      if (errors?.[0]?.extensions["reason"] !== "PASSWORD_RENEWAL_REQUIRED") opened.push(field.name);
    }
    const beyond = opened.filter((name) => !open.includes(name));
    console.log(`session to renew: ${mutations.length + queries.length - open.length} attempts → ${beyond.length} opened`);
    expect(beyond).toEqual(openTo.renewal);
  });

  it("that writes is closed to a token that may only read", async () => {
    const before = await stateOf(target);
    const answers = await callAll(await addApiToken(server, target.farm.manager, { scope: "READ" }));
    const opened = mutations.filter((name) => !["INSUFFICIENT_SCOPE", "HUMAN_ONLY"].includes(answers[name]?.join() ?? ""));
    console.log(`read-only token: ${mutations.length} attempts → ${opened.length} successes`);
    expect(opened).toEqual([]);
    // The token that was made for this call is the only thing that is new.
    expect(JSON.stringify(before).length).toBeLessThan(JSON.stringify(await stateOf(target)).length);
  });
});

describe("what belongs to a structure", () => {
  const onObjects = mutations.filter((name) => !harmlessMutations.includes(name) && !ownAccountMutations.includes(name));

  it("cannot be changed by the manager of another one", async () => {
    const before = await stateOf(target);
    const stranger = await signedIn(server, own.farm.manager, { steppedUp: true });
    const codes: Record<string, string> = {};
    for (const name of onObjects) codes[name] = (await call(server, name, inputsOn(target)[name]?.() ?? {}, stranger)).codes.join();
    const told = onObjects.filter((name) => codes[name] !== "NOT_FOUND");
    console.log(`stranger: ${onObjects.length} attempts → ${told.length} answers other than NOT_FOUND`);
    expect(Object.fromEntries(told.map((name) => [name, codes[name]]))).toMatchInlineSnapshot(`
      {
        "addTariff": "FORBIDDEN",
        "confirmPayments": "FORBIDDEN",
        "confirmRefundDecision": "FORBIDDEN",
        "correctTariff": "FORBIDDEN",
        "createCampaign": "FORBIDDEN",
        "createPaymentFileLink": "FORBIDDEN",
        "decideLostMailbox": "FORBIDDEN",
        "decideManagementRecovery": "FORBIDDEN",
        "decideRefundRequest": "FORBIDDEN",
        "decideRefundRequests": "FORBIDDEN",
        "giveRefundRequest": "FORBIDDEN",
        "orderPayments": "FORBIDDEN",
        "postRecoveryLetter": "FORBIDDEN",
        "printRecoveryLetter": "FORBIDDEN",
        "releaseRefundRequest": "FORBIDDEN",
        "removeTariff": "FORBIDDEN",
        "requestManagementRecovery": "RECOVERY_ATTACH_FIRST",
        "requestPieces": "FORBIDDEN",
        "rerouteRefundRequest": "FORBIDDEN",
        "resumeReview": "FORBIDDEN",
        "reviewRefundLines": "FORBIDDEN",
        "sendBackRefundDecision": "FORBIDDEN",
        "stopManagementRecoveryByLink": "LINK_INVALID",
        "takeNextRefundRequest": "FORBIDDEN",
        "takeRefundRequest": "FORBIDDEN",
        "updateCampaign": "FORBIDDEN",
        "updateOffice": "FORBIDDEN",
      }
    `);
    expect(await stateOf(target)).toEqual(before);
  });

  it("cannot be drawn into one's own by naming it", async () => {
    const stranger = await signedIn(server, own.farm.manager, { steppedUp: true });
    const mine = inputsOn(own);
    const crossed: [string, object, string?][] = [
      ["updateRefundRequest", { bankAccountId: target.farm.bankAccountId }],
      ["saveRefundLines", { lines: [{ ...line, documentId: target.documentId }] }],
      ["saveRefundLines", { lines: [{ ...line, id: target.draft.id }] }, "LINE_REMOVED"], // what any line is that is not of this draft
      ["attachDocument", { refundRequestId: target.draft.id }],
      ["detachDocument", { documentId: target.documentId }],
      ["createApiToken", { structureIds: [target.farm.structure.id] }],
      ["grantSpaceSubscription", { membershipId: target.membershipId }],
    ];
    const before = await stateOf(target);
    for (const [name, foreign, code = "NOT_FOUND"] of crossed) {
      const answer = await call(server, name, { ...mine[name]?.(), ...foreign }, stranger);
      expect([name, answer.isAccepted]).toEqual([name, false]);
      expect([name, answer.codes]).toEqual([name, [code]]);
    }
    expect(await stateOf(target)).toEqual(before);
  });

  it("is the same answer as what does not exist, by every path", async () => {
    const ids = [
      target.farm.structure.id,
      target.approvalId,
      target.farm.bankAccountId,
      target.submittedId,
      target.draft.id,
      target.documentId,
    ];
    const absent = "019a0000-0000-7000-8000-000000000000";
    for (const field of queries.filter(({ name }) => ["structure", "approval", "bankAccount", "refundRequest"].includes(name))) {
      const none = await ask(field, own.farm.as, absent);
      for (const id of ids) {
        const answer = await ask(field, own.farm.as, id);
        expect([field.name, answer.data, answer.errors]).toEqual([field.name, none.data, none.errors]);
        expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
      }
    }
  });

  /** Refused whole to whoever is no support agent: nothing to compare. */
  const forAgentsOnly = [
    "lostMailboxRequests",
    "managementRecoveries",
    "payableRequests",
    "payableSummaries",
    "paymentBatches",
    "paymentImports",
  ];

  it("comes out of no list, field or count of another one", async () => {
    const readers: Caller[] = [own.farm.as, await addApiToken(server, own.farm.manager), await signedIn(server, await addUser(server))];
    const leaks: string[] = [];
    for (const reader of readers) {
      for (const field of queries) {
        const answer = await ask(field, reader, own.farm.structure.id);
        const isRunnable = field.args.every((argument) => !isRequiredArgument(argument));
        if (isRunnable && reader === own.farm.as && !forAgentsOnly.includes(field.name))
          expect([field.name, answer.errors]).toEqual([field.name, undefined]);
        const text = JSON.stringify(answer);
        leaks.push(
          ...idsOf(target)
            .filter((id) => text.includes(id))
            .map((id) => `${field.name}: ${id}`),
        );
      }
    }
    expect(leaks).toEqual([]);
  });

  it.each(["{}", "null", `{ search: "" }`, `{ search: "%" }`, `{ search: "_" }`, `{ search: null }`])(
    "is not reached by the filter %s",
    async (filter) => {
      const fields = ["structures", "approvals", "myApprovals", "refundRequests"].map(
        (name) => `${name}(filter: ${filter}, first: 100) { totalCount edges { node { id } } }`,
      );
      const text = JSON.stringify((await server.graphql(`{ ${fields.join(" ")} }`, {}, own.farm.as)).data);
      expect(idsOf(target).filter((id) => text.includes(id))).toEqual([]);
      expect(text).not.toBe("null");
    },
  );

  it("is not reached by a token whose list of structures is empty", async () => {
    const caller = await addApiToken(server, target.farm.manager, { structureIds: [] });
    const lists = await server.graphql(
      `{ structures { totalCount } approvals { totalCount } refundRequests(filter: { statuses: [] }) { totalCount } memberships { totalCount } pendingApprovalCount }`,
      {},
      caller,
    );
    expect(lists.data).toEqual({
      structures: { totalCount: 0 },
      approvals: { totalCount: 0 },
      refundRequests: { totalCount: 0 },
      memberships: { totalCount: 0 },
      pendingApprovalCount: 0,
    });
  });

  it("stays closed to a member without a subscription where money is", async () => {
    const member = await addUser(server);
    await addMember(server, target.farm.structure, member);
    const caller = await signedIn(server, member, { steppedUp: true });
    const before = JSON.stringify(await stateOf(target));
    const accepted: string[] = [];
    // A member may ask for a right: that is a request to decide, and gives nothing.
    for (const name of onObjects.filter((each) => each !== "requestSpaceSubscription")) {
      if ((await call(server, name, inputsOn(target)[name]?.() ?? {}, caller)).isAccepted) accepted.push(name);
    }
    expect(accepted).toEqual(["createApiToken"]); // for what the member may read
    expect(JSON.stringify(await stateOf(target))).toBe(before);
    const text = JSON.stringify(
      await server.graphql(
        `{ refundRequests { totalCount edges { node { id } } } structures { edges { node { bankAccounts { id } memberships { edges { node { user { email } } } } } } } }`,
        {},
        caller,
      ),
    );
    const secret = [target.farm.bankAccountId, target.submittedId, target.draft.id, target.farm.manager.loginEmail];
    expect(secret.filter((id) => text.includes(id))).toEqual([]);
  });
});
