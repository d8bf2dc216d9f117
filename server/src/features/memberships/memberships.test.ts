import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  embeddedClosedCompany,
  embeddedCompanies,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
  embeddedUnknownSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addApiToken, addMember, addStructure, testSiret } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let user: TestUser;
let caller: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  user = await addUser(server);
  caller = await signedIn(server, user);
});
afterAll(() => server.stop());

interface Problem {
  code: string;
  path: string[];
}
const typed = { name: "Ferme à la main", address: "2 rue du Puits", postalCode: "12000", town: "Rodez" };

describe("creating a structure", () => {
  interface Created {
    createStructure: { structure: Record<string, unknown> | null; problems: Problem[] };
  }
  const create = async (input: object, by = caller) =>
    (
      await server.graphql<Created>(
        `mutation ($input: CreateStructureInput!) { createStructure(input: $input) {
           structure { siret name town directoryStatus departement myRole isManagementCenter } problems { code path } } }`,
        { input },
        by,
      )
    ).data?.createStructure;

  it("takes the description of the directory and makes the creator its principal manager at once", async () => {
    const company = embeddedCompanies[0];
    expect(await create({ siret: company?.siret, company: typed, isManagementCenter: true })).toEqual({
      structure: {
        siret: company?.siret,
        name: "GAEC du Clos Joli",
        town: "Vitré",
        directoryStatus: "CONFIRMED",
        departement: "35",
        myRole: "PRINCIPAL_MANAGER",
        isManagementCenter: true,
      },
      problems: [],
    });
  });

  it("is never blocked by a directory that masks, ignores or does not answer: the description is typed", async () => {
    for (const [siret, code, status] of [
      [embeddedMaskedSiret, "SIRET_MASKED", "MASKED"],
      [embeddedUnknownSiret, "SIRET_UNKNOWN", "PENDING"],
      [embeddedUnavailableSiret, "DIRECTORY_UNAVAILABLE", "PENDING"],
    ]) {
      expect((await create({ siret }))?.problems).toEqual([{ code, path: ["siret"] }]);
      expect((await create({ siret, company: typed }))?.structure).toMatchObject({
        name: "Ferme à la main",
        directoryStatus: status,
        departement: "12",
      });
    }
  });

  it("refuses a closed company, a SIRET that is none and a description with holes", async () => {
    expect((await create({ siret: embeddedClosedCompany.siret, company: typed }))?.problems).toEqual([
      { code: "SIRET_CLOSED", path: ["siret"] },
    ]);
    expect((await create({ siret: "12345678900014" }))?.problems).toEqual([{ code: "SIRET_CHECKSUM", path: ["siret"] }]);
    expect((await create({ siret: testSiret(), company: { ...typed, town: " " } }))?.problems).toEqual([
      { code: "REQUIRED", path: ["company", "town"] },
    ]);
  });

  it("of a SIRET already registered gives no right and names nobody", async () => {
    const siret = embeddedCompanies[1]?.siret ?? "";
    await create({ siret }, await signedIn(server, await addUser(server)));
    expect(await create({ siret })).toEqual({ structure: null, problems: [{ code: "STRUCTURE_ALREADY_REGISTERED", path: ["siret"] }] });
    expect((await server.graphql(`{ memberships { totalCount } }`, {}, caller)).data).toEqual({ memberships: { totalCount: 0 } });
  });

  it("by two people at the same instant makes one structure with one principal manager", async () => {
    const sirets = Array.from({ length: 20 }, () => testSiret());
    for (const siret of sirets) {
      const other = await signedIn(server, await addUser(server));
      const answers = await Promise.all([create({ siret, company: typed }), create({ siret, company: typed }, other)]);
      expect(answers.map((answer) => answer?.problems[0]?.code ?? "created").sort()).toEqual(["STRUCTURE_ALREADY_REGISTERED", "created"]);
    }
    const managers = await server.dataSource.query(
      `select count(*)::int as count from membership m join structure s on s.id = m.structure_id where s.siret = any ($1) and m.role = 'PRINCIPAL_MANAGER'`,
      [sirets],
    );
    expect(managers).toEqual([{ count: 20 }]);
  });
});

describe("asking to be attached", () => {
  interface Asked {
    requestMembership: { approval: { status: string; comment: string; membership: { requestedRole: string } } | null; problems: Problem[] };
  }
  const ask = async (input: object, by = caller) =>
    (
      await server.graphql<Asked>(
        `mutation ($input: RequestMembershipInput!) { requestMembership(input: $input) {
           approval { status comment membership { requestedRole } } problems { code path } } }`,
        { input },
        by,
      )
    ).data?.requestMembership;

  it("makes a request that waits, and gives no right", async () => {
    const structure = await addStructure(server, await addUser(server));
    expect(await ask({ siret: structure.siret, comment: " Je suis la comptable. ", role: "DEPUTY_MANAGER" })).toEqual({
      approval: { status: "PENDING", comment: "Je suis la comptable.", membership: { requestedRole: "DEPUTY_MANAGER" } },
      problems: [],
    });
    const answer = await server.graphql(`query ($id: ID!) { structure(id: $id) { name } }`, { id: structure.id }, caller);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("is made once at a time, even by two clicks at the same instant", async () => {
    const structure = await addStructure(server, await addUser(server));
    const answers = await Promise.all([ask({ siret: structure.siret }), ask({ siret: structure.siret })]);
    expect(answers.map((answer) => answer?.problems[0]?.code ?? "asked").sort()).toEqual(["REQUEST_ALREADY_PENDING", "asked"]);
    expect((await ask({ siret: structure.siret }))?.problems).toEqual([{ code: "REQUEST_ALREADY_PENDING", path: [] }]);
  });

  it("tells who is attached already, and who asks for a structure that is not here", async () => {
    const structure = await addStructure(server, user);
    expect((await ask({ siret: structure.siret }))?.problems).toEqual([{ code: "ALREADY_MEMBER", path: ["siret"] }]);
    expect((await ask({ siret: testSiret() }))?.problems).toEqual([{ code: "STRUCTURE_NOT_REGISTERED", path: ["siret"] }]);
    expect((await ask({ siret: "123" }))?.problems).toEqual([{ code: "SIRET_LENGTH", path: ["siret"] }]);
    expect((await ask({ siret: structure.siret, role: "PRINCIPAL_MANAGER" }))?.problems).toEqual([
      { code: "INVALID_VALUE", path: ["role"] },
    ]);
    await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [structure.id]);
    expect((await ask({ siret: structure.siret }, await signedIn(server, await addUser(server))))?.problems).toEqual([
      { code: "STRUCTURE_INACTIVE", path: ["siret"] },
    ]);
  });

  it("is limited to 100 in an hour", async () => {
    const structure = await addStructure(server, await addUser(server));
    await server.dataSource.query(`insert into attempt_counter (key, points, window_ends_at) values ($1, 99, $2)`, [
      `requestMembership:${user.id}`,
      new Date(server.services.clock.now().getTime() + 3_600_000),
    ]);
    expect((await ask({ siret: testSiret() }))?.problems[0]?.code).toBe("STRUCTURE_NOT_REGISTERED");
    expect((await ask({ siret: structure.siret }))?.problems[0]?.code).toBe("RATE_LIMITED");
  });
});

describe("ending an attachment", () => {
  const end = async (id: string, by = caller) => {
    const answer = await server.graphql<{ endMembership: { membership: { allowedActions: string[] } | null; problems: Problem[] } }>(
      `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { membership { allowedActions } problems { code path } } }`,
      { input: { id, reason: "Fin de contrat" } },
      by,
    );
    return answer.errors?.[0]?.extensions.code ?? answer.data?.endMembership.problems[0]?.code ?? "ended";
  };
  const idOf = async (structureId: string, userId: string) =>
    (
      await server.dataSource.query<{ id: string }[]>(`select id from membership where structure_id = $1 and user_id = $2`, [
        structureId,
        userId,
      ])
    )[0]?.id ?? "";

  it("ends every right on the structure at the next request, and tells the managers", async () => {
    const principal = await addUser(server);
    const structure = await addStructure(server, principal, { ceiling: "WRITE" });
    const id = await addMember(server, structure, user);
    await server.runWorker();
    server.mailbox.length = 0;
    expect(await end(id)).toBe("ended");
    expect((await server.graphql(`{ structures { totalCount } }`, {}, caller)).data).toEqual({ structures: { totalCount: 0 } });
    expect(await end(id)).toBe("MEMBERSHIP_ENDED");
    await server.runWorker();
    expect(server.mailbox.map((mail) => mail.to)).toEqual([principal.loginEmail]);
  });

  it("is refused to the principal manager: the structure is never without one, and the database says the same", async () => {
    const structure = await addStructure(server, user);
    const id = await idOf(structure.id, user.id);
    expect(await end(id)).toBe("LAST_MANAGER");
    await expect(server.dataSource.query(`update membership set ended_at = now() where id = $1`, [id])).rejects.toThrow(
      /principal manager/,
    );
  });

  it("of somebody else is for managers, a deputy's for the principal manager; the person is told", async () => {
    const principal = await addUser(server);
    const structure = await addStructure(server, principal);
    const [deputy, member] = [await addUser(server), await addUser(server)];
    const deputyId = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const memberId = await addMember(server, structure, member);
    const own = await addMember(server, structure, user);
    const asDeputy = await signedIn(server, deputy);
    expect(await end(memberId)).toBe("NOT_FOUND");
    expect(await end(await idOf(structure.id, principal.id), asDeputy)).toBe("LAST_MANAGER");
    await server.runWorker();
    server.mailbox.length = 0;
    expect(await end(memberId, asDeputy)).toBe("ended");
    await server.runWorker();
    expect(server.mailbox.map((mail) => [mail.to, mail.subject])).toEqual([
      [member.loginEmail, `Votre rattachement à ${structure.name} a pris fin`],
    ]);
    expect(await end(deputyId, await signedIn(server, principal))).toBe("ended");
    expect(await end(own, asDeputy)).toBe("NOT_FOUND");
  });

  it("is unknown to strangers and to a token that does not reach the structure", async () => {
    const structure = await addStructure(server, await addUser(server));
    const id = await addMember(server, structure, user);
    expect(await end(id, await signedIn(server, await addUser(server)))).toBe("NOT_FOUND");
    expect(await end(id, await addApiToken(server, user, { structureIds: [] }))).toBe("NOT_FOUND");
    expect(await end("01890a5d-ac96-774b-bcce-b302099a8057")).toBe("NOT_FOUND");
    expect(await end(id)).toBe("ended");
  });
});

describe("the lists of attachments", () => {
  it("show me mine by name of the structure, page by page", async () => {
    const principal = await addUser(server);
    for (const name of ["Zinnia", "abricot", "Melon"]) await addMember(server, await addStructure(server, principal, { name }), user);
    const list = `query ($after: String) { memberships(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { role proof structure { name } allowedActions } } } }`;
    const first = await server.graphql<{ memberships: { pageInfo: { endCursor: string } } }>(list, {}, caller);
    const row = (name: string) => ({ node: { role: "MEMBER", proof: "APPROVED", structure: { name }, allowedActions: ["END"] } });
    expect(first.data?.memberships).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [row("abricot"), row("Melon")],
    });
    expect((await server.graphql(list, { after: first.data?.memberships.pageInfo.endCursor }, caller)).data).toMatchObject({
      memberships: { edges: [row("Zinnia")] },
    });
  });

  it("show the members of a structure to its managers; a member sees himself only", async () => {
    const principal = await addUser(server, { firstName: "Paul", lastName: "Gérant" });
    const structure = await addStructure(server, principal);
    await addMember(server, structure, user);
    await addMember(server, structure, await addUser(server, { firstName: "Zoé" }));
    const members = `query ($id: ID!) { structure(id: $id) { memberships { totalCount edges { node { user { displayName email isMasked } } } } } }`;
    interface Members {
      structure: { memberships: { totalCount: number; edges: { node: { user: { displayName: string } } }[] } };
    }
    const seen = async (by: Caller) => (await server.graphql<Members>(members, { id: structure.id }, by)).data?.structure.memberships;
    expect((await seen(await signedIn(server, principal)))?.totalCount).toBe(3);
    expect(await seen(caller)).toEqual({
      totalCount: 1,
      edges: [{ node: { user: { displayName: "Jeanne Martin", email: user.loginEmail, isMasked: false } } }],
    });
  });

  it("send as many SQL statements for 50 attachments as for 2", async () => {
    const principal = await addUser(server);
    const crowd = await addStructure(server, principal, { ceiling: "READ" });
    for (let index = 0; index < 50; index++) {
      await addMember(server, await addStructure(server, principal, { ceiling: "READ" }), user);
      await addMember(server, crowd, await addUser(server));
    }
    const node = `role allowedActions user { displayName } structure { name allowedActions } subscriptions { access space { name } }`;
    const lists: [string, (size: number) => string, Caller][] = [
      ["memberships", (size) => `{ memberships(first: ${size}) { totalCount edges { node { ${node} } } } }`, caller],
      [
        "Structure.memberships",
        (size) => `{ structure(id: "${crowd.id}") { memberships(first: ${size}) { totalCount edges { node { ${node} } } } } }`,
        await signedIn(server, principal),
      ],
    ];
    for (const [name, document, by] of lists) {
      const count = (size: number) =>
        countStatements(async () => expect((await server.graphql(document(size), {}, by)).errors).toBeUndefined());
      await count(2);
      const [two, fifty] = [await count(2), await count(50)];
      console.log(`${name}: ${two} statements for 2 rows, ${fifty} for 50`);
      expect(fifty).toBe(two);
    }
  });
});
