import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { actOn, addLostFarm, addRecovery, farmInDirectory, type LostFarm } from "../../testing/management-recovery.ts";
import { addMember, addStructure, testSiret } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const { requestsPerUser, requestsPerStructure, ceilingWindowSeconds, lookUpsPerDay, vouchSeconds } = policy.managementRecovery;
let server: TestServer;
let inDirectory: LostFarm;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-16T09:00:00Z") });
  inDirectory = await addLostFarm(server, farmInDirectory);
});
beforeEach(() => server.advanceTime(8 * 86_400_000));
afterAll(() => server.stop());

const ask = async (user: TestUser, siret: string, way = "SUPPORT") =>
  actOn(server, "requestManagementRecovery", { siret, way, explanation: "Il ne répond plus." }, await signedIn(server, user));
const waysOf = async (user: TestUser, siret: string) =>
  (
    await server.graphql<{ managementRecoveryWays: { ways: string[]; letterLines: string[] | null } }>(
      `query ($siret: String!) { managementRecoveryWays(siret: $siret) { ways letterLines } }`,
      { siret },
      await signedIn(server, user),
    )
  ).data?.managementRecoveryWays;
const suspend = (user: TestUser) => server.dataSource.query(`update app_user set status = 'SUSPENDED' where id = $1`, [user.id]);

describe("asking to become principal manager", () => {
  it("is open to a member by another member, by letter or with the agents; a deputy needs nothing; the principal manager has it", async () => {
    const { structure, principal, requester } = inDirectory;
    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    expect(await waysOf(requester, structure.siret)).toEqual({
      ways: ["MEMBER", "LETTER", "SUPPORT"],
      letterLines: ["EARL des Trois Chênes", "12 route de la Gâtine", "79200 Parthenay"],
    });
    expect((await waysOf(deputy, structure.siret))?.ways).toEqual(["DEPUTY"]);
    expect((await waysOf(principal, structure.siret))?.ways).toEqual([]);
    expect(await ask(principal, structure.siret)).toBe("ALREADY_PRINCIPAL_MANAGER");
    expect(await ask(requester, structure.siret, "PACAGE")).toBe("RECOVERY_WAY_CLOSED");
    expect(await ask(requester, structure.siret, "DEPUTY")).toBe("RECOVERY_WAY_CLOSED");
    expect(await ask(requester, structure.siret, "MEMBER")).toBe("ASKED");
    expect(await ask(deputy, structure.siret, "DEPUTY"), "one request lives per structure").toBe("RECOVERY_ALREADY_LIVE");
  });

  it("never posts a letter to an address typed by hand: without one in the directory there is no letter", async () => {
    const { structure, requester } = await addLostFarm(server);
    await server.dataSource.query(`update structure set address = '1 rue du Voleur', town = 'Ailleurs' where id = $1`, [structure.id]);
    expect((await waysOf(requester, structure.siret))?.ways).toEqual(["MEMBER", "SUPPORT"]);
    expect(await ask(requester, structure.siret, "LETTER")).toBe("RECOVERY_WAY_CLOSED");
    await server.dataSource.query(`update structure set address = '1 rue du Voleur', town = 'Ailleurs' where id = $1`, [
      inDirectory.structure.id,
    ]);
    expect((await waysOf(inDirectory.requester, farmInDirectory.siret))?.letterLines).toContain("12 route de la Gâtine");
  });

  it("is not for somebody who is not attached, unless nobody is left or a request to be attached was never answered", async () => {
    const { structure, principal, requester, voucher } = await addLostFarm(server);
    const [stranger, unanswered] = [await addUser(server), await addUser(server)];
    expect([await ask(stranger, structure.siret), await ask(stranger, testSiret())]).toEqual([
      "RECOVERY_ATTACH_FIRST",
      "STRUCTURE_NOT_REGISTERED",
    ]);
    expect(await waysOf(stranger, structure.siret)).toEqual(await waysOf(stranger, testSiret()));
    await server.dataSource.query(
      `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, created_at, expires_at)
       values (gen_random_uuid(), 'MEMBERSHIP', 'EXPIRED', $1, $2, $2, now() - interval '31 days', now() - interval '1 day')`,
      [unanswered.id, structure.id],
    );
    expect((await waysOf(unanswered, structure.siret))?.ways).toEqual(["SUPPORT"]);
    await server.dataSource.query(`update structure set pacage = '079123456' where id = $1`, [structure.id]);
    for (const user of [principal, requester, voucher]) await suspend(user);
    expect((await waysOf(stranger, structure.siret))?.ways, "nobody is left").toEqual(["PACAGE", "SUPPORT"]);
    await server.dataSource.query(
      `insert into membership (id, user_id, structure_id, role, proof, started_at, ended_at) values (gen_random_uuid(), $1, $2, 'MEMBER', 'APPROVED', now(), now())`,
      [unanswered.id, structure.id],
    );
    expect((await waysOf(unanswered, structure.siret))?.ways, "the portal has shown them the number").toEqual(["SUPPORT"]);
  });

  it("is refused for a closed structure, and to a token", async () => {
    const { structure, requester } = await addLostFarm(server);
    await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [structure.id]);
    expect(await ask(requester, structure.siret)).toBe("STRUCTURE_INACTIVE");
    expect((await waysOf(requester, structure.siret))?.ways).toEqual([]);
  });

  it(
    figure("managementRecovery.vouchSeconds", "counts on a voucher attached for thirty days, whom the requester did not let in"),
    async () => {
      const { structure, requester, voucher } = await addLostFarm(server);
      const since = (seconds: number) =>
        server.dataSource.query(`update membership set started_at = $3 where structure_id = $1 and user_id = $2`, [
          structure.id,
          voucher.id,
          new Date(server.services.clock.now().getTime() - seconds * 1_000),
        ]);
      const open: boolean[] = [];
      for (const seconds of [vouchSeconds - 1, vouchSeconds]) {
        await since(seconds);
        open.push((await waysOf(requester, structure.siret))?.ways.includes("MEMBER") ?? false);
      }
      expect(open).toEqual([false, true]);
      expect(tried("managementRecovery.vouchSeconds", open.length, open.filter(Boolean).length)).toBe(1);
      // Let in by the requester, by an approval or an invitation: the word of this person proves nothing.
      await server.dataSource.query(`update membership set admitted_by = $3 where structure_id = $2 and user_id = $1`, [
        voucher.id,
        structure.id,
        requester.id,
      ]);
      expect((await waysOf(requester, structure.siret))?.ways).toEqual(["SUPPORT"]);
    },
  );
});

describe("asking again and again", () => {
  it(figure("managementRecovery.requestsPerUser", "is allowed twice a week to one person"), async () => {
    const user = await addUser(server);
    const codes: (string | undefined)[] = [];
    for (let time = 0; time < requestsPerUser + 1; time++) {
      const structure = await addStructure(server, await addUser(server));
      await addMember(server, structure, user);
      codes.push(await ask(user, structure.siret));
    }
    expect(tried("managementRecovery.requestsPerUser", codes.length, codes.filter((code) => code === "ASKED").length)).toBe(
      requestsPerUser,
    );
    expect(codes.at(-1)).toBe("RECOVERY_CEILING");
  });

  it(
    figure(
      "managementRecovery.requestsPerStructure",
      figure("managementRecovery.ceilingWindowSeconds", "is allowed three times a week about one structure"),
    ),
    async () => {
      const structure = await addStructure(server, await addUser(server));
      const askAnew = async () => {
        const user = await addUser(server);
        await addMember(server, structure, user);
        const code = await ask(user, structure.siret);
        await server.dataSource.query(
          `update management_recovery set status = 'CANCELLED', closed_at = created_at where structure_id = $1 and closed_at is null`,
          [structure.id],
        );
        return code;
      };
      const codes: (string | undefined)[] = [];
      for (let time = 0; time < requestsPerStructure + 1; time++) codes.push(await askAnew());
      expect(tried("managementRecovery.requestsPerStructure", codes.length, codes.filter((code) => code === "ASKED").length)).toBe(
        requestsPerStructure,
      );
      server.advanceTime(ceilingWindowSeconds * 1_000 - 1);
      const later = [await askAnew()];
      server.advanceTime(1);
      later.push(await askAnew());
      expect(later).toEqual(["RECOVERY_CEILING", "ASKED"]);
      expect(tried("managementRecovery.ceilingWindowSeconds", 2, later.filter((code) => code === "ASKED").length)).toBe(1);
    },
  );

  it(figure("managementRecovery.lookUpsPerDay", "tells one person about thirty SIRETs a day"), async () => {
    const user = await addUser(server);
    let told = 0;
    for (let time = 0; time < lookUpsPerDay + 1; time++) if (await waysOf(user, testSiret())) told++;
    expect(tried("managementRecovery.lookUpsPerDay", lookUpsPerDay + 1, told)).toBe(lookUpsPerDay);
    expect(await ask(user, testSiret())).toBe("RATE_LIMITED");
  });
});

it("a request is nobody else's to see: strangers and members of other structures find nothing", async () => {
  const { structure, requester, principal, voucher } = await addLostFarm(server);
  const id = await addRecovery(server, structure, requester);
  const seen = async (user: TestUser) => {
    const answer = await server.graphql<{ managementRecovery: { allowedActions: string[] } }>(
      `query ($id: ID!) { managementRecovery(id: $id) { allowedActions } myManagementRecoveries { id } }`,
      { id },
      await signedIn(server, user),
    );
    return answer.data?.managementRecovery.allowedActions ?? answer.errors?.[0]?.extensions.code;
  };
  expect(await seen(await addUser(server))).toBe("NOT_FOUND");
  expect(await seen(inDirectory.principal)).toBe("NOT_FOUND");
  expect([await seen(requester), await seen(principal), await seen(voucher)]).toEqual([["CANCEL"], ["ACCEPT", "STOP"], []]);
});
