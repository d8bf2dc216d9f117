import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addDelayed, addLostMailbox, decide, lostMailboxStatus, signedInAgent } from "../../testing/lost-mailbox.ts";
import { addMember, addStructure } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

const QUEUE = `query ($first: Int!) { lostMailboxRequests(first: $first) { totalCount edges { node {
  id status allowedActions account { lastName structures { name } } decisions { agent } } } } }`;
const ONE = `query ($id: ID!) { lostMailboxRequest(id: $id) { status allowedActions } }`;
const dayMs = 86_400_000;

interface Queue {
  readonly lostMailboxRequests: { readonly totalCount: number; readonly edges: { readonly node: { readonly id: string } }[] };
}
const queue = async (caller: object, first = 50) => (await server.graphql<Queue>(QUEUE, { first }, caller)).data?.lostMailboxRequests;

it("the agents' queue reads fifty requests with as many statements as two", async () => {
  const structure = await addStructure(server, await addUser(server));
  for (let row = 0; row < 50; row++) {
    const user = await addUser(server);
    await addMember(server, structure, user);
    await addLostMailbox(server, user, row % 2 ? "TO_REVIEW" : "APPROVED_ONCE");
  }
  const { caller } = await signedInAgent(server);
  await queue(caller, 2); // what is prepared once
  const read: number[] = [];
  const counts: number[] = [];
  for (const first of [2, 50]) counts.push(await countStatements(async () => read.push((await queue(caller, first))?.edges.length ?? 0)));
  console.log(`the agents' queue: 2 rows → ${counts[0]} statements, 50 rows → ${counts[1]}`);
  expect(read).toEqual([2, 50]);
  expect(counts[1]).toBe(counts[0]);
});

it("a request nobody decided in time is over at once, before the job that closes it runs", async () => {
  const user = await addUser(server);
  const [first, second] = [await addLostMailbox(server, user), await addLostMailbox(server, user, "APPROVED_ONCE")];
  const delayed = await addDelayed(server, await addUser(server));
  const before = server.services.clock.now().getTime();
  server.advanceTime(before + dayMs - server.services.clock.now().getTime());
  const [late, other] = [(await signedInAgent(server)).caller, (await signedInAgent(server)).caller];
  const answers = [await decide(server, first, late), await decide(server, second, late), await decide(server, second, other)];
  console.log(`expired requests decided: ${answers.length} attempts → ${answers.filter((answer) => answer !== "REQUEST_EXPIRED").length}`);
  expect(answers).toEqual(["REQUEST_EXPIRED", "REQUEST_EXPIRED", "REQUEST_EXPIRED"]);
  expect([await lostMailboxStatus(server, first), await lostMailboxStatus(server, second)]).toEqual(["TO_REVIEW", "APPROVED_ONCE"]);
  expect((await server.graphql(ONE, { id: second }, late)).data).toEqual({
    lostMailboxRequest: { status: "EXPIRED", allowedActions: [] },
  });
  expect((await queue(late))?.edges.map(({ node }) => node.id)).not.toContain(first);
  const alerts = await server.graphql(`{ myLostMailboxAlerts { id } }`, {}, await signedIn(server, user));
  expect(alerts.data).toEqual({ myLostMailboxAlerts: [] });
  expect(await lostMailboxStatus(server, delayed), "what two agents agreed on goes on").toBe("DELAYED");
});

it("what is asked about an account is found in the portal as well as in the mails", async () => {
  const user = await addUser(server);
  await addDelayed(server, user);
  await server.runWorker();
  const told = await server.dataSource.query<{ event: string }[]>(
    `select params ->> 'event' as event from notification where user_id = $1 and kind = 'ACCOUNT_SECURITY' order by event`,
    [user.id],
  );
  expect(told.map(({ event }) => event)).toEqual(["lostMailbox.approvedOnce", "lostMailbox.delayed"]);
});
