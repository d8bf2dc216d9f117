import { afterAll, beforeEach, beforeAll, describe, expect, it } from "vitest";
import {
  embeddedClosedCompany,
  embeddedCompanies,
  embeddedUnavailableSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { policy } from "../../platform/config/policy.ts";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { addMember, addStructure, testSiret, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const { perMinute, pendingSeconds, confirmedSeconds } = policy.directoryChecks;
let server: TestServer;
let manager: TestUser;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  manager = await addUser(server);
});
afterAll(() => server.stop());

const turn = async (seconds = 60) => {
  server.advanceTime(seconds * 1_000);
  await server.runWorker();
};
const read = async ({ id }: TestStructure) =>
  (
    await server.dataSource.query<{ closedOn: string | null; checkedAt: Date | null; name: string }[]>(
      `select establishment_closed_on::text as "closedOn", directory_checked_at as "checkedAt", name from structure where id = $1`,
      [id],
    )
  )[0];
const checkedBefore = (structures: readonly TestStructure[]) =>
  Promise.all(structures.map(async (one) => (await read(one))?.checkedAt ?? null));

describe("asking the directory again", () => {
  it("finds an establishment that closed, and tells its managers once what it means and what to do", async () => {
    const structure = await addStructure(server, manager, { siret: embeddedClosedCompany.siret, name: "EARL du Moulin" });
    const [deputy, member] = [await addUser(server), await addUser(server)];
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    await addMember(server, structure, member);
    server.mailbox.length = 0;
    await turn();
    await turn(confirmedSeconds);
    expect(await read(structure)).toMatchObject({ closedOn: embeddedClosedCompany.closedOn, name: "EARL du Moulin" });
    const told = server.mailbox.filter(({ subject }) => subject.includes("EARL du Moulin est fermé"));
    expect(told.map(({ to }) => to).sort()).toEqual([manager.loginEmail, deputy.loginEmail].sort());
    expect(told[0]?.text).toContain("30 juin 2026");
    expect(told[0]?.text).toContain(`/organisation/structures/${structure.id}`);
  });

  it("sees by itself that the directory was corrected, and says no more that it is closed", async () => {
    const structure = await addStructure(server, manager, { siret: embeddedCompanies[2]?.siret ?? "" });
    await server.dataSource.query(`update structure set establishment_closed_on = '2026-01-01' where id = $1`, [structure.id]);
    await turn();
    expect((await read(structure))?.closedOn).toBeNull();
  });

  it("describes one that was typed by hand and has closed meanwhile, and says so", async () => {
    const structure = await addStructure(server, manager, { directoryStatus: "PENDING" });
    await server.dataSource.query(`update structure set siret = $2, siren = left($2, 9) where id = $1`, [structure.id, "99992618100044"]);
    await turn();
    expect(await read(structure)).toMatchObject({ closedOn: "2025-09-30", name: "SCEA des Quatre Vents" });
  });

  it(
    figure("directoryChecks.perMinute", "is done twenty times a minute at most, so that people who type a SIRET find it free"),
    async () => {
      const structures: TestStructure[] = [];
      for (let index = 0; index < perMinute + 5; index++) structures.push(await addStructure(server, manager, { siret: testSiret() }));
      await turn();
      const asked = (await checkedBefore(structures)).filter(Boolean).length;
      expect(tried("directoryChecks.perMinute", structures.length, asked)).toBe(perMinute);
      await turn(59);
      expect((await checkedBefore(structures)).filter(Boolean).length).toBe(perMinute);
      await turn(1);
      expect((await checkedBefore(structures)).filter(Boolean).length).toBe(perMinute + 5);
    },
  );

  /** How many of two looks, a second before the time and a minute after it, find that the directory was asked again. */
  async function askedAgain(directoryStatus: "CONFIRMED" | "PENDING", seconds: number): Promise<number> {
    const structure = await addStructure(server, manager, { directoryStatus });
    await turn();
    const first = (await read(structure))?.checkedAt;
    await turn(seconds - 1);
    const early = (await read(structure))?.checkedAt;
    await turn();
    const late = (await read(structure))?.checkedAt;
    return [early, late].filter((instant) => instant?.getTime() !== first?.getTime()).length;
  }

  it(figure("directoryChecks.confirmedSeconds", "of a structure it described waits thirty days"), async () => {
    expect(tried("directoryChecks.confirmedSeconds", 2, await askedAgain("CONFIRMED", confirmedSeconds))).toBe(1);
  });

  it(figure("directoryChecks.pendingSeconds", "of a structure described by hand waits an hour"), async () => {
    expect(tried("directoryChecks.pendingSeconds", 2, await askedAgain("PENDING", pendingSeconds))).toBe(1);
  });

  it("leaves a directory that is down alone until the next turn, and comes back to the structure a day later", async () => {
    const down = await addStructure(server, manager, { siret: embeddedUnavailableSiret });
    await turn();
    const asked = (await read(down))?.checkedAt?.getTime() ?? 0;
    const inDays = (asked + confirmedSeconds * 1_000 - server.services.clock.now().getTime()) / 86_400_000;
    expect(Math.round(inDays)).toBe(1);
  });
});
