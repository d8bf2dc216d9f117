import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addStructure } from "../../testing/organisations.ts";
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
