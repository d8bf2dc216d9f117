import { formatRecoveryCode } from "@portail-tic/shared/management-recovery/recovery-code";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { retention } from "../../platform/config/retention.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { linkIn } from "../../testing/address-change.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { signedInAgent } from "../../testing/lost-mailbox.ts";
import { actOn, addLostFarm, addRecovery, farmInDirectory, steppedUp, toOrdinaryMonday } from "../../testing/management-recovery.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addMembershipRequest, addStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { recoveryLetterCode } from "./recovery-links.ts";

const { managersRemindedSeconds, membersToldSeconds, delaySeconds } = policy.managementRecovery;
const DAY = 86_400_000;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => toOrdinaryMonday(server));
afterAll(() => server.stop());

const subjectsTo = (user: TestUser) => server.mailbox.filter((mail) => mail.to === user.loginEmail).map((mail) => mail.subject);
const wait = async (milliseconds: number) => {
  server.advanceTime(milliseconds);
  for (let turn = 0; turn < 3; turn++) await server.runWorker(); // the job, what it announced, the mails of that
};
const ask = async (user: TestUser, siret: string, way: string) => {
  const form = { siret, way, explanation: "Il ne répond plus." };
  const answer = await mutate(server, "requestManagementRecovery", "recovery { id }", form, await signedIn(server, user));
  expect(answer.problems).toEqual([]);
  return answer.idOf("recovery");
};
const portal = async (user: TestUser) =>
  (
    await server.dataSource.query<{ kind: string; step: string | null }[]>(
      `select kind, params ->> 'step' as step from notification where user_id = $1 and kind like 'RECOVERY%' order by created_at, id`,
      [user.id],
    )
  ).map(({ kind, step }) => [kind, step].filter(Boolean).join(" "));

describe("a request from the beginning to the end", () => {
  it("tells everybody what concerns them, by mail and in the portal", async () => {
    const { structure, principal, requester, voucher } = await addLostFarm(server, { name: "GAEC du Silence" });
    const deputy = await addUser(server, { firstName: "Denis", lastName: "Second" });
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const id = await ask(requester, structure.siret, "MEMBER");
    await wait(0);
    expect([subjectsTo(principal), subjectsTo(deputy)]).toEqual([
      ["Rose Reprend demande à gérer GAEC du Silence"],
      ["Rose Reprend demande à gérer GAEC du Silence"],
    ]);
    expect(subjectsTo(voucher)).toEqual([]);
    await wait(2 * DAY);
    expect(subjectsTo(voucher)).toEqual(["Rose Reprend demande votre confirmation pour gérer GAEC du Silence"]);
    await actOn(server, "vouchForManagementRecovery", { id }, await steppedUp(server, voucher));
    await wait(0);
    await wait(delaySeconds * 1_000);
    await actOn(server, "completeManagementRecovery", { id }, await steppedUp(server, requester));
    await wait(0);
    expect(subjectsTo(principal)).toEqual([
      "Rose Reprend demande à gérer GAEC du Silence",
      "Rose Reprend va gérer GAEC du Silence, sauf si vous l'arrêtez",
      "Rose Reprend gère maintenant GAEC du Silence",
    ]);
    expect(subjectsTo(requester)).toEqual([
      "Votre demande pour gérer GAEC du Silence est transmise",
      "Les gestionnaires de GAEC du Silence n'ont pas répondu",
      "Votre demande pour gérer GAEC du Silence est prouvée",
      "Vous pouvez devenir gestionnaire principal de GAEC du Silence",
      "Vous êtes gestionnaire principal de GAEC du Silence",
    ]);
    expect(await portal(principal)).toEqual(["RECOVERY_OF_YOURS ASKED", "RECOVERY_OF_YOURS DELAYED", "RECOVERY_OF_YOURS COMPLETED"]);
    expect(await portal(voucher)).toEqual(["RECOVERY_TO_VOUCH"]);
    const [journal] = await server.dataSource.query<{ actions: string[] }[]>(
      `select array_agg(action order by at, id) as actions from audit_entry where subject_id = $1 and acting_for_structure_id = $2`,
      [id, structure.id],
    );
    expect(journal?.actions).toEqual(["requestManagementRecovery", "vouchForManagementRecovery", "completeManagementRecovery"]);
  });

  it("is stopped from a manager's mailbox, once, without signing in, whatever became of the account", async () => {
    const { structure, principal, requester } = await addLostFarm(server);
    await server.dataSource.query(`update app_user set contact_email = 'autre@ferme.example', status = 'SUSPENDED' where id = $1`, [
      principal.id,
    ]);
    await ask(requester, structure.siret, "SUPPORT");
    await wait(0);
    const [token, other] = [
      await linkIn(server, principal.loginEmail, "demande à gérer"),
      await linkIn(server, "autre@ferme.example", "demande à gérer"),
    ];
    expect([token.length, other]).toEqual([43, token]);
    const link = async () =>
      (
        await server.graphql<{ managementRecoveryLink: { status: string; structureName: string | null } }>(
          `query ($token: String!) { managementRecoveryLink(token: $token) { status structureName } }`,
          { token },
        )
      ).data?.managementRecoveryLink;
    expect(await link()).toEqual({ status: "VALID", structureName: structure.name });
    const stop = async () => (await mutate(server, "stopManagementRecoveryByLink", "done", { token }, {})).problems?.[0]?.code ?? "DONE";
    const answers = await Promise.all(Array.from({ length: 10 }, stop));
    console.log(`a stop replayed: 10 attempts → ${answers.filter((answer) => answer === "DONE").length}`);
    expect(answers.filter((answer) => answer === "DONE")).toHaveLength(1);
    expect((await link())?.status).toBe("EXPIRED");
    await wait(0);
    expect(subjectsTo(requester)).toContain(`Votre demande pour gérer ${structure.name} est arrêtée`);
  });
});

describe("the letter", () => {
  it("is a PDF for a minute, with a code that nothing else keeps", async () => {
    const { structure, requester } = await addLostFarm(server, farmInDirectory);
    const id = await ask(requester, structure.siret, "LETTER");
    await wait(2 * DAY);
    const { caller } = await signedInAgent(server);
    const queue = `{ managementRecoveries(queue: LETTERS) { totalCount edges { node { id letterLines allowedActions } } } }`;
    expect((await server.graphql(queue, {}, caller)).data).toMatchObject({
      managementRecoveries: {
        edges: [{ node: { id, letterLines: ["EARL des Trois Chênes", "12 route de la Gâtine", "79200 Parthenay"] } }],
      },
    });
    const printed = await mutate(server, "printRecoveryLetter", "url", { id }, caller);
    const url = server.url + new URL(String(printed.payload?.["url"])).pathname;
    const answer = await fetch(url);
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
      200,
      "application/pdf",
      "private, no-store",
    ]);
    const pdf = Buffer.from(await answer.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const code = recoveryLetterCode(server.services.secrets, id);
    const [kept] = await server.dataSource.query<{ found: number }[]>(
      `select (select count(*) from management_recovery r where r::text ilike any ($1)) + (select count(*) from audit_entry a where a::text ilike any ($1))
         + (select count(*) from outbox_message o where o::text ilike any ($1)) + (select count(*) from notification n where n::text ilike any ($1)) as found`,
      [[`%${code}%`, `%${formatRecoveryCode(code)}%`]],
    );
    expect(Number(kept?.found)).toBe(0);
    await actOn(server, "postRecoveryLetter", { id }, (await signedInAgent(server)).caller);
    expect((await fetch(url)).status, "posted: not printed again").toBe(410);
    await wait(0);
    expect(subjectsTo(requester)).toContain(`Le courrier pour ${structure.name} est parti`);
    expect((await server.graphql(queue, {}, await signedIn(server, requester))).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});

describe("a manager who does not sign in", () => {
  it(
    figure(
      "managementRecovery.managersRemindedSeconds",
      figure("managementRecovery.membersToldSeconds", "is told after ten days, the members after two weeks, once each"),
    ),
    async () => {
      const [principal, member] = [await addUser(server), await addUser(server)];
      const structure = await addStructure(server, principal, { name: "GAEC Muet" });
      await addMember(server, structure, member);
      await addMembershipRequest(server, structure, await addUser(server));
      const awaited = () => subjectsTo(principal).filter((subject) => subject === "Des demandes vous attendent : GAEC Muet").length;
      const silent = () => subjectsTo(member).filter((subject) => subject === "Votre gestionnaire ne répond pas ? GAEC Muet").length;
      await wait(managersRemindedSeconds * 1_000 - DAY);
      const counts = [awaited()];
      await wait(DAY);
      counts.push(awaited(), silent());
      await wait(membersToldSeconds * 1_000 - managersRemindedSeconds * 1_000);
      counts.push(awaited(), silent());
      await wait(3 * DAY);
      counts.push(awaited(), silent());
      expect(counts).toEqual([0, 1, 0, 1, 1, 1, 1]);
      tried("managementRecovery.managersRemindedSeconds", 2, 1);
      tried("managementRecovery.membersToldSeconds", 2, 1);
    },
  );

  it("who signs in is left alone", async () => {
    const principal = await addUser(server);
    const structure = await addStructure(server, principal);
    await addMembershipRequest(server, structure, await addUser(server));
    server.advanceTime(DAY);
    await signedIn(server, principal);
    await wait(membersToldSeconds * 1_000);
    expect(subjectsTo(principal)).not.toContain(`Des demandes vous attendent : ${structure.name}`);
  });
});

it("instructors and agents read how a principal manager was proved; nobody else does", async () => {
  const { structure, principal } = await addLostFarm(server);
  const seen = async (caller: object) =>
    (
      await server.graphql<{ structure: { managementProof: string | null } }>(
        `query ($id: ID!) { structure(id: $id) { managementProof } }`,
        { id: structure.id },
        caller,
      )
    ).data?.structure.managementProof;
  expect(await seen(await signedIn(server, principal))).toBeNull();
  const { agent, caller } = await signedInAgent(server);
  await addMember(server, structure, agent);
  expect(await seen(caller)).toBe("CREATOR");
});

it("the agents' queue reads fifty requests with as many statements as two", async () => {
  for (let row = 0; row < 50; row++) {
    const { structure, requester } = await addLostFarm(server);
    await addRecovery(server, structure, requester);
  }
  const { caller } = await signedInAgent(server);
  const query = `query ($first: Int!) { managementRecoveries(queue: TO_DECIDE, first: $first) { edges { node { id requester { displayName } decisions { agent } allowedActions } } } }`;
  const read = async (first: number) =>
    (await server.graphql<{ managementRecoveries: { edges: unknown[] } }>(query, { first }, caller)).data?.managementRecoveries.edges
      .length;
  await read(2);
  const rows: (number | undefined)[] = [];
  const counts: number[] = [];
  for (const first of [2, 50]) counts.push(await countStatements(async () => rows.push(await read(first))));
  console.log(`the agents' queue: 2 rows → ${counts[0]} statements, 50 rows → ${counts[1]}`);
  expect(rows).toEqual([2, 50]);
  expect(counts[1]).toBe(counts[0]);
});

it("a closed request is forgotten after its period, what was decided stays in the journal", async () => {
  const { structure, requester } = await addLostFarm(server);
  const id = await addRecovery(server, structure, requester);
  await actOn(server, "cancelManagementRecovery", { id }, await signedIn(server, requester));
  const kept = async () => (await server.dataSource.query(`select 1 from management_recovery where id = $1`, [id])).length;
  await wait(retention.closedRecoveryDays * DAY - 1);
  const before = await kept();
  await wait(DAY);
  expect([before, await kept()]).toEqual([1, 0]);
});
