import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser } from "../../testing/accounts.ts";
import { linkIn } from "../../testing/address-change.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { lostMailboxForm, signedInAgent } from "../../testing/lost-mailbox.ts";
import { mutate } from "../../testing/mutate.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../../platform/config/policy.ts";

const { verifySeconds, requestsPerDay, reviewSeconds } = policy.lostMailbox;
const REPLAYS = 20;
const QUEUE = `{ lostMailboxRequests { totalCount edges { node { loginEmail account { firstName } decisions { agent } allowedActions } } } }`;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(3 * 86_400_000));
afterAll(() => server.stop());

const ask = async (form: { loginEmail: string; newEmail: string }) =>
  mutate(server, "requestLostMailbox", "maskedEmail", { ...form, humanCheck: await solveHumanCheck(server, "LOST_MAILBOX") }, {});
const verify = async (token: string) => {
  const { problems, payload } = await mutate(server, "verifyLostMailbox", "done", { token }, {});
  return problems?.[0]?.code ?? (payload?.["done"] === true ? "DONE" : null);
};
const linkTo = (address: string) => linkIn(server, address, "Vérifiez votre nouvelle adresse");
const queueOf = async (caller: object) =>
  (
    await server.graphql<{
      lostMailboxRequests: {
        totalCount: number;
        edges: { node: { loginEmail: string; account: object | null; allowedActions: string[] } }[];
      };
    }>(QUEUE, {}, caller)
  ).data?.lostMailboxRequests;

describe("« je n'ai plus accès à ma messagerie »", () => {
  it("answers the same and writes to the new address, whether or not somebody signs in with the old one", async () => {
    const user = await addUser(server);
    const [known, unknown] = [lostMailboxForm(user.loginEmail), lostMailboxForm("personne@nulle-part.example")];
    const answers = [await ask(known), await ask(unknown)];
    expect(answers.map(({ payload }) => payload)).toEqual([
      { maskedEmail: "re****@ferme.example", problems: [] },
      { maskedEmail: "re****@ferme.example", problems: [] },
    ]);
    expect([await linkTo(known.newEmail), await linkTo(unknown.newEmail)]).not.toContain("");
    expect(server.mailbox.filter((mail) => mail.to === user.loginEmail)).toEqual([]);
  });

  it("asks for a proof of work", async () => {
    const { problems } = await mutate(server, "requestLostMailbox", "maskedEmail", lostMailboxForm("a@ferme.example"), {});
    expect(problems?.[0]?.code).toBe("HUMAN_CHECK_FAILED");
  });

  it(figure("lostMailbox.requestsPerDay", "is asked three times a day at most for one address"), async () => {
    const codes: (string | undefined)[] = [];
    for (let time = 0; time < requestsPerDay + 2; time++)
      codes.push((await ask(lostMailboxForm("vache@ferme.example"))).problems?.[0]?.code);
    expect(tried("lostMailbox.requestsPerDay", codes.length, codes.filter((code) => code === undefined).length)).toBe(requestsPerDay);
    expect(codes.at(-1)).toBe("RATE_LIMITED");
  });

  it(figure("lostMailbox.verifySeconds", "joins the agents' queue once its new address is verified, within a day"), async () => {
    const { caller } = await signedInAgent(server);
    const [user, form, late] = [await addUser(server), lostMailboxForm("x@y.example"), lostMailboxForm("personne@nulle-part.example")];
    await ask({ ...form, loginEmail: user.loginEmail });
    await ask(late);
    const [first, second] = [await linkTo(form.newEmail), await linkTo(late.newEmail)];
    expect((await queueOf(caller))?.totalCount).toBe(0);
    server.advanceTime(verifySeconds * 1_000 - 1);
    const answers = [await verify(first)];
    server.advanceTime(1);
    answers.push(await verify(second));
    expect(answers).toEqual(["DONE", "LINK_EXPIRED"]);
    expect(tried("lostMailbox.verifySeconds", answers.length, answers.filter((answer) => answer === "DONE").length)).toBe(1);
    const agent = (await signedInAgent(server)).caller;
    const queue = await queueOf(agent);
    expect(queue?.edges).toMatchObject([
      { node: { loginEmail: user.loginEmail, account: { firstName: "Jeanne" }, allowedActions: ["APPROVE", "REJECT"] } },
    ]);
  });

  it(figure("once.lostMailboxLink", "is verified once"), async () => {
    const form = lostMailboxForm("personne@nulle-part.example");
    await ask(form);
    const token = await linkTo(form.newEmail);
    const answers = await Promise.all(Array.from({ length: REPLAYS }, () => verify(token)));
    expect(tried("once.lostMailboxLink", REPLAYS, answers.filter((answer) => answer === "DONE").length)).toBe(1);
  });

  it(figure("lostMailbox.reviewSeconds", "waits thirty days for the agents, and ends then"), async () => {
    const form = lostMailboxForm("personne2@nulle-part.example");
    await ask(form);
    await verify(await linkTo(form.newEmail));
    server.advanceTime(reviewSeconds * 1_000 - 1);
    await server.runWorker();
    const waiting = async () =>
      (await queueOf((await signedInAgent(server)).caller))?.edges.filter(({ node }) => node.loginEmail === form.loginEmail).length;
    const before = await waiting();
    server.advanceTime(3_600_000);
    await server.runWorker();
    expect(tried("lostMailbox.reviewSeconds", 2, (before ?? 0) + ((await waiting()) ?? 0))).toBe(1);
  });
});
