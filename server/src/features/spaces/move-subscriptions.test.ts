import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { addManagementOffer, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [
    await addUser(server, { firstName: "Paule", lastName: "Prime" }),
    await addUser(server, { firstName: "Marc", lastName: "Membre" }),
  ];
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  await addMember(server, structure, member);
  await server.runWorker();
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const handOver = async () => {
  const id = await addManagementOffer(server, structure, principal, member);
  return (
    (await call(server, "acceptPrincipalManagement", { id }, await signedIn(server, member, { steppedUp: true }))).codes.join() || "done"
  );
};
const mayFile = async (user: TestUser) => {
  const answer = await server.graphql(`{ structures { edges { node { allowedActions } } } }`, {}, await signedIn(server, user));
  return JSON.stringify(answer.data).includes("CREATE_REFUND_REQUEST");
};
const rights = async () =>
  server.dataSource.query<unknown[]>(
    `select user_id as "userId", access, ends_on as "endsOn" from space_subscription where structure_id = $1 and ended_at is null`,
    [structure.id],
  );

describe("the right of the principal manager on an open space", () => {
  it("moves with the role, at the same instant; the former one may be given a right again", async () => {
    expect([await mayFile(principal), await mayFile(member)]).toEqual([true, false]);
    expect(await handOver()).toBe("done");
    expect([await mayFile(principal), await mayFile(member)]).toEqual([false, true]);
    expect(await rights()).toEqual([{ userId: member.id, access: "WRITE", endsOn: null }]);
  });

  it("takes the place of a smaller right of the new one, and never of a better", async () => {
    await addSubscription(server, structure, member, "READ");
    await handOver();
    expect(await rights()).toEqual([{ userId: member.id, access: "WRITE", endsOn: null }]);
  });

  it("does not come back from an attachment of before: what a former attachment left behind moves nowhere", async () => {
    const other = await addStructure(server, principal);
    await addMember(server, other, member);
    await server.dataSource.query(
      `insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at) values (gen_random_uuid(), $1, 'TIC_REFUND', 'WRITE', $2, now())`,
      [other.id, principal.id],
    );
    await server.dataSource.query(
      `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
       values (gen_random_uuid(), $1, $2, 'TIC_REFUND', 'WRITE', '2020-01-01', $1, '2020-01-01')`,
      [principal.id, other.id],
    );
    structure = other;
    await handOver();
    expect(await rights()).toEqual([]);
  });

  it("is told to both, with what each has become", async () => {
    await handOver();
    await server.runWorker();
    const textTo = ({ loginEmail }: TestUser) => server.mailbox.find(({ to }) => to === loginEmail)?.text ?? "";
    expect(textTo(member)).toContain("son abonnement aux espaces ouverts est à votre nom");
    expect(textTo(principal)).toContain("Vous restez gestionnaire suppléant");
    expect(textTo(principal)).toContain("Votre abonnement aux espaces ouverts est passé à son nom");
  });

  it("leaves the former principal manager plainly attached when both places of deputy are taken, tells so, and tells the deputies", async () => {
    const deputies = [await addUser(server), await addUser(server)];
    for (const deputy of deputies) await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    expect(await handOver()).toBe("done");
    const [former] = await server.dataSource.query<{ role: string }[]>(
      `select role from membership where structure_id = $1 and user_id = $2`,
      [structure.id, principal.id],
    );
    expect(former?.role).toBe("MEMBER");
    await server.runWorker();
    expect(server.mailbox.find(({ to }) => to === principal.loginEmail)?.text).toContain("qui a déjà ses deux gestionnaires suppléants");
    const news = server.mailbox.filter(
      ({ subject }) => subject === `Marc Membre est le nouveau gestionnaire principal de ${structure.name}`,
    );
    expect(news.map(({ to }) => to).sort()).toEqual(deputies.map(({ loginEmail }) => loginEmail).sort());
  });
});
