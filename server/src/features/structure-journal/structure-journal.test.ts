import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { journalActions } from "@portail-tic/shared/structure-journal/journal-kinds";
import { features } from "../../app/features.ts";
import { buildPortalSchema } from "../../platform/graphql/build-schema.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { mutate } from "../../testing/mutate.ts";
import {
  addApiToken,
  addMember,
  addMembershipRequest,
  addStructure,
  siretOfSameCompany,
  type TestStructure,
} from "../../testing/organisations.ts";
import { addFarm, addInstructor, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let asPrincipal: Caller;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
  principal = await addUser(server, { firstName: "Claire", lastName: "Moreau" });
  asPrincipal = await signedIn(server, principal, { steppedUp: true });
  structure = await addStructure(server, principal, { name: "GAEC du Lac" });
});
afterAll(() => server.stop());

interface Line {
  who: string;
  what: string;
  kind: string;
  isAttempt: boolean;
  isByProgram: boolean;
}
interface Journal {
  structureJournal: { edges: { node: Line }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
}
const document = `query ($id: ID!, $first: Int, $after: String, $filter: JournalFilter) {
  structureJournal(structureId: $id, first: $first, after: $after, filter: $filter) {
    edges { node { who what kind isAttempt isByProgram } } pageInfo { hasNextPage endCursor } totalCount } }`;
const read = (variables: object = {}, as = asPrincipal, id = structure.id) => server.graphql<Journal>(document, { id, ...variables }, as);
const said = async (variables: object = {}, as = asPrincipal, id = structure.id) =>
  ((await read(variables, as, id)).data?.structureJournal.edges ?? []).map(({ node }) => `${node.who} : ${node.what}`);
const service = (code: string) => ({ structureId: structure.id, code, name: `Atelier ${code}`, startsOn: "2026-01-01" });
const addService = (code: string, as = asPrincipal) => mutate(server, "addStructureService", "service { id }", service(code), as);

describe("the journal of a structure", () => {
  it("says in plain words who did what, newest first, a refused attempt included", async () => {
    const [hugo, lea] = [
      await addUser(server, { firstName: "Hugo", lastName: "Petit" }),
      await addUser(server, { firstName: "Léa", lastName: "Garnier" }),
    ];
    const membershipId = await addMember(server, structure, hugo);
    const approvalId = await addMembershipRequest(server, structure, lea);
    await addService("A");
    server.advanceTime(1_000);
    await addService("B", await signedIn(server, hugo));
    server.advanceTime(1_000);
    await mutate(server, "decideApproval", "approval { id }", { id: approvalId, verdict: "APPROVED" }, asPrincipal);
    server.advanceTime(1_000);
    await mutate(server, "endMembership", "membership { id }", { id: membershipId, reason: "Départ" }, asPrincipal);
    expect(await said()).toEqual([
      "Claire Moreau : Fin du rattachement d'Hugo Petit",
      "Claire Moreau : Approbation de la demande de Léa Garnier",
      "Hugo Petit : Tentative refusée : ajout du service",
      "Claire Moreau : Ajout du service « Atelier A »",
    ]);
  });

  it("keeps quiet about mistakes of typing, and names nobody the structure does not know", async () => {
    const before = await said();
    await addService("A");
    await addService("É!");
    expect(await said()).toEqual(before);
    const stranger = await addUser(server, { firstName: "Karim", lastName: "Benali" });
    await server.dataSource.query(
      `insert into audit_entry (id, at, request_id, actor_kind, actor_user_id, acting_for_structure_id, action, result, problem_codes)
       values (gen_random_uuid(), $1, 'r', 'USER', $2, $3, 'updateStructure', 'REFUSED', '{NOT_MANAGER}')`,
      [new Date(server.services.clock.now().getTime() + 1_000), stranger.id, structure.id],
    );
    expect((await said())[0]).toBe("K. B. : Tentative refusée : modification de la structure");
  });

  it("says an agent of the State by the service, never by the name", async () => {
    const farm = await addFarm(server, { departement: "35" });
    const request = await submitted(server, farm);
    const { as } = await addInstructor(server, "35");
    server.advanceTime(1_000);
    await mutate(server, "takeRefundRequest", "refundRequest { id }", { id: request.id }, as);
    const lines = await said({}, farm.as, farm.structure.id);
    expect(lines[0]).toMatch(/^Un agent du service instructeur : Prise en charge de la demande TIC-2026-/);
    expect(lines.join()).not.toContain("Instructrice");
  });

  it("is filtered by what and by days in Paris, and read page by page without gap or repetition", async () => {
    const all = await said({ first: 50 });
    const first = await read({ first: 2 });
    const rest = await said({ first: 50, after: first.data?.structureJournal.pageInfo.endCursor });
    expect([...(await said({ first: 2 })), ...rest]).toEqual(all);
    expect(first.data?.structureJournal.totalCount).toBe(all.length);
    expect(await said({ filter: { kind: "PEOPLE" } })).toHaveLength(2);
    expect(await said({ filter: { kind: "MONEY" } })).toEqual([]);
    expect(await said({ filter: { from: "2026-11-22", to: "2026-11-22" } })).toEqual(await said());
    expect(await said({ filter: { from: "2026-11-23" } })).toEqual([]);
    expect((await read({ filter: { from: "hier" } })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("begins again under a new SIRET with the change itself", async () => {
    const former = await addStructure(server, principal);
    const siret = siretOfSameCompany(former.siret);
    const input = {
      structureId: former.id,
      siret,
      movedOn: "2026-11-01",
      company: { name: "G", address: "1 rue", postalCode: "35000", town: "Rennes" },
    };
    const id = (await mutate(server, "declareSuccession", "structure { id }", input, asPrincipal)).idOf("structure");
    expect((await said({}, asPrincipal, former.id)).join().replaceAll(" ", "")).toContain(`ChangementdeSIRET${siret}`);
    expect((await said({}, asPrincipal, id)).join().replaceAll(" ", "")).toContain(`Suitedel'ancienSIRET${former.siret}`);
  });

  it("is for the managers: members, strangers, password-only sessions and tokens of elsewhere read nothing of it", async () => {
    const [member, stranger] = [await addUser(server), await addUser(server)];
    await addMember(server, structure, member);
    const other = await addStructure(server, principal);
    const attempts: Caller[] = [
      await signedIn(server, member),
      await signedIn(server, stranger),
      await addApiToken(server, principal, { structureIds: [other.id] }),
      await addApiToken(server, principal, { structureIds: [] }),
      await addApiToken(server, member),
    ];
    const answers = await Promise.all(attempts.map((caller) => read({}, caller)));
    const successes = answers.filter(({ errors }) => errors?.[0]?.extensions.code !== "NOT_FOUND").length;
    process.stdout.write(`${attempts.length} attempts to read a foreign journal → ${successes} successes\n`);
    expect(successes).toBe(0);
    const bearer = await addApiToken(server, principal, { structureIds: [structure.id], scope: "READ" });
    expect(await said({}, bearer)).toEqual(await said());
  });

  it("sends as many SQL statements for 50 lines as for 2", async () => {
    for (let index = 0; index < 50; index++) await addService(`S${index}`);
    const count = (first: number) => countStatements(() => read({ first }));
    await count(2);
    const [two, fifty] = [await count(2), await count(50)];
    console.log(`structureJournal: ${two} statements for 2 lines, ${fifty} for 50`);
    expect(fifty).toBe(two);
  });
});

describe("the journal as a file", () => {
  const link = (as: Caller, filter: object = {}) =>
    mutate(server, "createJournalExportLink", "url", { structureId: structure.id, ...filter }, as);

  it("holds the same lines, dangerous names kept as texts, and is itself a line", async () => {
    const evil = await addUser(server, { firstName: "=HYPERLINK(1)", lastName: "X;Y" });
    await addMember(server, structure, evil, "DEPUTY_MANAGER");
    server.advanceTime(1_000);
    await addService("EVIL", await signedIn(server, evil));
    const url = String((await link(asPrincipal)).payload?.["url"]);
    const answer = await fetch(server.url + new URL(url).pathname);
    expect(answer.headers.get("content-disposition")).toContain(`journal-${structure.siret}-2026-11-22.csv`);
    const text = await answer.text();
    expect(text).toContain(`;"'=HYPERLINK(1) X;Y";Ajout du service « Atelier EVIL »;`);
    const { data } = await read({ first: 1 });
    expect(text.split("\r\n").length - 2).toBe(data?.structureJournal.totalCount);
    expect((await said())[0]).toBe("Claire Moreau : Export de ce journal");
    const some = String((await link(asPrincipal, { kind: "PEOPLE" })).payload?.["url"]);
    expect(await (await fetch(server.url + new URL(some).pathname)).text()).not.toContain("EVIL");
  });

  it("is made for managers only, and lasts a minute", async () => {
    const member = await addUser(server);
    await addMember(server, structure, member);
    expect((await link(await signedIn(server, member))).problems).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect((await link(await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    expect((await link(await addApiToken(server, principal))).problems).toEqual([{ code: "HUMAN_ONLY", path: [] }]);
    expect((await link(asPrincipal, { from: "2026-02-01", to: "2026-01-01" })).problems).toEqual([
      { code: "END_BEFORE_START", path: ["to"] },
    ]);
    const url = String((await link(asPrincipal)).payload?.["url"]);
    server.advanceTime(61_000);
    expect((await fetch(server.url + new URL(url).pathname)).status).toBe(410);
  });
});

/** What people do for themselves, and what touches no structure by its own entry (a job does the rest, one entry each). */
const ofNoStructure = new Set(
  `requestPasswordReset resetPassword changePassword renewPassword updateProfile withdrawConsent giveConsent markNotificationRead
   markAllNotificationsRead updateNotificationPreferences createApiToken revokeApiToken decideApprovals revokeTrustedDevice revokeTrustedDevices
   addPasskey confirmPasskey requestPasskey addAuthenticator confirmAuthenticator removeFactor renameFactor preferFactor
   renewRecoveryCodes sendStepUpCode stepUp requestLoginAddressChange replaceLostLoginAddress cancelLoginAddressChange confirmLoginAddress
   undoLoginAddressChange requestLostMailbox verifyLostMailbox stopLostMailbox denyLostMailbox decideLostMailbox requestDataExport
   createDataExportLink deactivateAccount requestAccountDeletion cancelAccountDeletion keepAccount registerUser resendActivation endSession
   endOtherSessions signIn sendSignInCode verifySignInCode signOut createCampaign updateCampaign addTariff correctTariff removeTariff
   decideRefundRequests updateOffice orderPayments confirmPayments createPaymentFileLink rateHelpArticle`.split(/\s+/),
);

it("every mutation that may act for a structure has its words in the journal", () => {
  const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(
    mutations.filter((name) => !journalActions[name] && !ofNoStructure.has(name)),
    "Say in shared/src/structure-journal/journal-kinds.ts how a structure's managers read it, or here that it is about no structure.",
  ).toEqual([]);
});
