import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { pdfFile } from "../../testing/files.ts";
import { mutate, type Mutated } from "../../testing/mutate.ts";
import {
  addApiToken,
  addMember,
  addService,
  addStructure,
  addSubscription,
  siretOfSameCompany,
  testSiret,
  type TestStructure,
} from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let asPrincipal: Caller;
let deputy: TestUser;
let member: TestUser;
let former: TestStructure;
let newSiret: string;
const iban = "FR7630006000011234567890189";

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
  [principal, deputy, member] = [await addUser(server), await addUser(server), await addUser(server)];
  asPrincipal = await signedIn(server, principal, { steppedUp: true });
});
beforeEach(async () => {
  former = await addStructure(server, principal, { ceiling: "WRITE" });
  newSiret = siretOfSameCompany(former.siret);
  await server.dataSource.query(
    `update structure set pacage = '035012345', beneficiary_category_code = 'CUMA', email = 'ferme@lac.example' where id = $1`,
    [former.id],
  );
});
afterAll(() => server.stop());

const company = { name: "GAEC du Lac", address: "3 route Neuve", postalCode: "35500", town: "Vitré" };
const declare = (input: object = {}, as = asPrincipal): Promise<Mutated> =>
  mutate(
    server,
    "declareSuccession",
    "structure { id siret name pacage myRole }",
    { structureId: former.id, siret: newSiret, movedOn: "2026-11-01", company, ...input },
    as,
  );
const rows = <T extends object>(sql: string, ...params: unknown[]) => server.dataSource.query<T[]>(sql, params);

async function addAccount(): Promise<void> {
  const input = { structureId: former.id, label: "Compte", holder: "GAEC", iban, rib: pdfFile("rib.pdf"), idempotencyKey: uuidv7() };
  expect((await mutate(server, "addBankAccount", "bankAccount { id }", input, asPrincipal)).problems).toEqual([]);
}

describe("a change of SIRET", () => {
  it("keeps people with their roles and services, spaces, subscriptions, PACAGE, category and the name typed where the directory knows nothing", async () => {
    await addMember(server, former, deputy, "DEPUTY_MANAGER");
    const membershipId = await addMember(server, former, member);
    await addSubscription(server, former, member, "READ");
    const serviceId = await addService(server, former, principal);
    await rows(`update membership set service_id = $2 where id = $1`, membershipId, serviceId);
    const done = await declare();
    expect(done).toMatchObject({ problems: [], payload: { structure: { siret: newSiret, name: "GAEC du Lac", pacage: "035012345" } } });
    const id = done.idOf("structure");
    const people = await rows<object>(
      `select m.user_id as id, m.role, v.code, array(select a.capability from access_grant a where a.user_id = m.user_id and a.structure_id = $1
         and a.capability like 'TIC%' order by 1) as rights
       from membership m left join structure_service v on v.id = m.service_id and v.structure_id = $1 where m.structure_id = $1 order by m.role desc`,
      id,
    );
    expect(people).toEqual([
      { id: principal.id, role: "PRINCIPAL_MANAGER", code: null, rights: ["TIC_REFUND_READ", "TIC_REFUND_WRITE"] },
      { id: member.id, role: "MEMBER", code: "COMPTA", rights: ["TIC_REFUND_READ"] },
      { id: deputy.id, role: "DEPUTY_MANAGER", code: null, rights: [] },
    ]);
    expect(
      await rows(`select town, beneficiary_category_code as category, email, directory_status from structure where id = $1`, id),
    ).toEqual([{ town: "Vitré", category: "CUMA", email: "ferme@lac.example", directory_status: "PENDING" }]);
  });

  it("keeps the bank accounts: the IBAN opens under the new structure, and its RIB is read there", async () => {
    await addAccount();
    const id = (await declare()).idOf("structure");
    await server.runWorker();
    const read = `query ($id: ID!) { structure(id: $id) { bankAccounts { id rib { id } } } }`;
    const { data } = await server.graphql<{ structure: { bankAccounts: { id: string; rib: { id: string } }[] } }>(
      read,
      { id },
      asPrincipal,
    );
    const [account] = data?.structure.bankAccounts ?? [];
    const page = await server.graphql<{ bankAccount: { iban: string } }>(
      `query ($id: ID!) { bankAccount(id: $id) { iban } }`,
      { id: account?.id },
      asPrincipal,
    );
    expect(page.data?.bankAccount.iban.replaceAll(" ", "")).toBe(iban);
    const newcomer = await addUser(server);
    await addMember(server, { ...former, id }, newcomer, "DEPUTY_MANAGER");
    const link = await mutate(server, "createDocumentLink", "url", { documentId: account?.rib.id }, await signedIn(server, newcomer));
    expect(link.problems).toEqual([]);
    const copied = await rows<{ sealed: Buffer }>(`select sealed_iban as sealed from bank_account where structure_id = $1`, id);
    const original = await rows<{ sealed: Buffer }>(`select sealed_iban as sealed from bank_account where structure_id = $1`, former.id);
    expect(() => server.services.secrets.open("bank-account-iban", original[0]?.sealed ?? Buffer.alloc(0), id)).toThrow();
    expect(copied[0]?.sealed).not.toEqual(original[0]?.sealed);
  });

  it("is told to everybody attached, and shown on both sides", async () => {
    await addMember(server, former, member);
    const before = server.mailbox.length;
    await declare();
    await server.runWorker();
    const mails = server.mailbox.slice(before).filter(({ subject }) => subject === "GAEC du Lac a changé de SIRET");
    expect(mails.map(({ to }) => to).sort()).toEqual([member.loginEmail, principal.loginEmail].sort());
    expect(mails[0]?.text).toContain(newSiret.slice(9));
    const side = `query ($id: ID!) { structure(id: $id) { status successor { siret movedOn structureId } predecessors { siret } } }`;
    const { data } = await server.graphql<{ structure: { status: string; successor: { structureId: string } } }>(
      side,
      { id: former.id },
      asPrincipal,
    );
    expect(data?.structure).toMatchObject({ status: "ACTIVE", successor: { siret: newSiret, movedOn: "2026-11-01" }, predecessors: [] });
    const other = await server.graphql(side, { id: data?.structure.successor.structureId }, asPrincipal);
    expect(other.data).toMatchObject({ structure: { successor: null, predecessors: [{ siret: former.siret }] } });
  });

  it.each([
    ["another company, whatever the directory says of it", () => ({ siret: testSiret() }), "SUCCESSOR_OTHER_COMPANY", "siret"],
    ["the same SIRET", () => ({ siret: former.siret }), "SAME_SIRET", "siret"],
    ["a day to come", () => ({ movedOn: "2026-11-23" }), "DATE_IN_FUTURE", "movedOn"],
    ["a SIRET the directory does not know, described by nobody", () => ({ company: null }), "SIRET_UNKNOWN", "siret"],
    ["a SIRET with a wrong key", () => ({ siret: "12345678900014" }), "SIRET_CHECKSUM", "siret"],
  ])("is refused for %s", async (_, input, code, field) => {
    expect((await declare(input())).problems).toEqual([{ code, path: [field] }]);
    expect(await rows(`select 1 from structure where siret = $1`, newSiret)).toEqual([]);
  });

  it("happens once; the former structure stays readable", async () => {
    await declare();
    expect((await declare({ siret: siretOfSameCompany(former.siret) })).problems).toEqual([{ code: "STRUCTURE_MOVED", path: [] }]);
    const read = await server.graphql(`query ($id: ID!) { structure(id: $id) { myRole } }`, { id: former.id }, asPrincipal);
    expect(read.data).toEqual({ structure: { myRole: "PRINCIPAL_MANAGER" } });
  });

  it("is for managers, with a fresh second factor, never a program's; a stranger may not know the structure", async () => {
    await addMember(server, former, member);
    await addMember(server, former, deputy, "DEPUTY_MANAGER");
    const attempts: [Caller, string | undefined][] = [
      [await signedIn(server, member, { steppedUp: true }), "NOT_MANAGER"],
      [await signedIn(server, deputy), "STEP_UP_REQUIRED"],
      [await addApiToken(server, principal), "HUMAN_ONLY"],
      [await signedIn(server, await addUser(server), { steppedUp: true }), "NOT_FOUND"],
    ];
    let successes = 0;
    for (const [caller, expected] of attempts) {
      const { code, problems } = await declare({}, caller);
      if (problems?.length === 0) successes++;
      expect(code ?? problems?.[0]?.code).toBe(expected);
    }
    process.stdout.write(`${attempts.length} attempts to move a structure → ${successes} successes\n`);
    expect((await declare({}, await signedIn(server, deputy, { steppedUp: true }))).problems).toEqual([]);
  });

  it("gives a token that is limited to the former structure nothing on the new one", async () => {
    const bearer = await addApiToken(server, principal, { structureIds: [former.id] });
    const id = (await declare()).idOf("structure");
    const { data } = await server.graphql<{ structures: { edges: { node: { id: string; successor: { structureId: string | null } } }[] } }>(
      `{ structures { edges { node { id successor { structureId } } } } }`,
      {},
      bearer,
    );
    expect(data?.structures.edges).toEqual([{ node: { id: former.id, successor: { structureId: null } } }]);
    const answer = await server.graphql(`query ($id: ID!) { structure(id: $id) { id } }`, { id }, bearer);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

describe("a change to a SIRET that is on the portal already", () => {
  it("puts the rights together for the principal manager of both; who is there already stays what he is", async () => {
    const other = await addStructure(server, principal, { siret: newSiret });
    const [third, fourth] = [await addUser(server), await addUser(server)];
    await addMember(server, other, deputy);
    await addMember(server, other, third, "DEPUTY_MANAGER");
    for (const user of [deputy, fourth]) await addMember(server, former, user, "DEPUTY_MANAGER");
    await addMember(server, former, member);
    await addSubscription(server, former, deputy, "READ");
    expect((await declare()).problems).toEqual([]);
    const roles = await rows<{ id: string; role: string }>(
      `select user_id as id, role from membership where structure_id = $1 and ended_at is null`,
      other.id,
    );
    expect(new Map(roles.map(({ id, role }) => [id, role]))).toEqual(
      new Map([
        [principal.id, "PRINCIPAL_MANAGER"],
        [deputy.id, "MEMBER"],
        [third.id, "DEPUTY_MANAGER"],
        [fourth.id, "DEPUTY_MANAGER"],
        [member.id, "MEMBER"],
      ]),
    );
    expect(
      await rows(
        `select 1 from access_grant where user_id = $1 and structure_id = $2 and capability = 'TIC_REFUND_READ'`,
        deputy.id,
        other.id,
      ),
    ).toHaveLength(1);
  });

  it("is explained to whoever is not, in the same words whatever that structure is", async () => {
    const stranger = await addUser(server);
    const other = await addStructure(server, stranger, { siret: newSiret, isManagementCenter: true });
    expect((await declare()).problems).toEqual([{ code: "SUCCESSOR_REGISTERED", path: ["siret"] }]);
    await addMember(server, other, principal, "DEPUTY_MANAGER");
    expect((await declare()).problems).toEqual([{ code: "SUCCESSOR_REGISTERED", path: ["siret"] }]);
  });

  it("does not turn back: the new SIRET cannot go on under the former one", async () => {
    const id = (await declare()).idOf("structure");
    expect((await declare({ structureId: id, siret: former.siret })).problems).toEqual([{ code: "SUCCESSOR_MOVED", path: ["siret"] }]);
  });
});
