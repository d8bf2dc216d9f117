import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import {
  actOn,
  addLostFarm,
  addRecovery,
  recoveryStatus,
  rolesOn,
  steppedUp,
  toOrdinaryMonday,
} from "../../testing/management-recovery.ts";
import { addMember } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const { delaySeconds, longDelaySeconds, proofSeconds, finishSeconds } = policy.managementRecovery;
const HOUR = 3_600_000;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => toOrdinaryMonday(server));
afterAll(() => server.stop());

const one = async (name: string, id: string, user: TestUser) => actOn(server, name, { id }, await steppedUp(server, user));
const wait = async (milliseconds: number) => {
  server.advanceTime(milliseconds);
  await server.runWorker();
  await server.runWorker(); // the job first, then what it announced
};

describe("a deputy", () => {
  it("takes a request over at once; the principal manager may stop it for three days, then the role is the deputy's", async () => {
    const { structure, principal, requester } = await addLostFarm(server);
    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const id = await addRecovery(server, structure, requester);
    expect(await one("takeOverManagementRecovery", id, principal)).toBe("NOT_MANAGER");
    expect(await one("takeOverManagementRecovery", id, deputy)).toBe("DELAYED");
    expect(await recoveryStatus(server, id)).toBe("TAKEN_OVER");
    const [own] = await server.dataSource.query<{ id: string }[]>(
      `select id from management_recovery where structure_id = $1 and closed_at is null`,
      [structure.id],
    );
    await wait(longDelaySeconds * 1_000);
    expect(await one("completeManagementRecovery", own?.id ?? "", deputy)).toBe("COMPLETED");
    expect(await rolesOn(server, structure)).toMatchObject({ [deputy.id]: "PRINCIPAL_MANAGER DEPUTY", [principal.id]: "MEMBER CREATOR" });
  });
});

describe("the managers", () => {
  it("stop it until the end, signed in or by their mail; a principal manager who agrees lets the requester finish at once", async () => {
    const { structure, principal, requester, voucher } = await addLostFarm(server);
    const stopped = await addRecovery(server, structure, requester, "MEMBER");
    await one("vouchForManagementRecovery", stopped, voucher);
    server.advanceTime(delaySeconds * 1_000);
    expect(await actOn(server, "stopManagementRecovery", { id: stopped }, await signedIn(server, principal))).toBe("STOPPED");
    expect(await one("completeManagementRecovery", stopped, requester)).toBe("RECOVERY_ELSEWHERE");

    const accepted = await addRecovery(server, structure, requester);
    expect(await actOn(server, "acceptManagementRecovery", { id: accepted }, await signedIn(server, principal))).toBe("STEP_UP_REQUIRED");
    expect(await one("acceptManagementRecovery", accepted, voucher)).toBe("NOT_PRINCIPAL_MANAGER");
    expect(await one("acceptManagementRecovery", accepted, principal)).toBe("DELAYED");
    expect(await one("completeManagementRecovery", accepted, requester)).toBe("COMPLETED");
    expect((await rolesOn(server, structure))[requester.id]).toBe("PRINCIPAL_MANAGER APPROVED");
  });

  it("say no too by detaching the requester, or by handing the role to somebody else", async () => {
    const { structure, principal, requester, voucher } = await addLostFarm(server);
    const id = await addRecovery(server, structure, requester, "MEMBER");
    await one("vouchForManagementRecovery", id, voucher);
    server.advanceTime(delaySeconds * 1_000);
    const change = (sql: string, user: TestUser) =>
      server.dataSource.query(`update membership set ${sql} where structure_id = $1 and user_id = $2`, [structure.id, user.id]);
    await change(`ended_at = now()`, requester);
    expect(await one("completeManagementRecovery", id, requester)).toBe("RECOVERY_OUTDATED");
    await change(`ended_at = null`, requester);
    await server.dataSource.transaction(async (manager) => {
      for (const [role, user] of [
        ["MEMBER", principal],
        ["PRINCIPAL_MANAGER", voucher],
      ] as const)
        await manager.query(`update membership set role = $3 where structure_id = $1 and user_id = $2`, [structure.id, user.id, role]);
    });
    expect(await one("completeManagementRecovery", id, requester)).toBe("RECOVERY_OUTDATED");
    expect(await recoveryStatus(server, id)).toBe("DELAYED");
  });
});

describe("time alone", () => {
  it(figure("managementRecovery.proofSeconds", "ends a request nobody proved in thirty days"), async () => {
    const { structure, requester, voucher } = await addLostFarm(server);
    const vouched = await addRecovery(server, structure, requester, "MEMBER");
    server.advanceTime(proofSeconds * 1_000 - 1);
    const answers = [await one("vouchForManagementRecovery", vouched, voucher)];
    await server.dataSource.query(`update management_recovery set status = 'CANCELLED', closed_at = created_at where id = $1`, [vouched]);
    const late = await addRecovery(server, structure, requester, "MEMBER");
    server.advanceTime(proofSeconds * 1_000);
    answers.push(await one("vouchForManagementRecovery", late, voucher));
    expect(answers).toEqual(["DELAYED", "REQUEST_EXPIRED"]);
    expect(tried("managementRecovery.proofSeconds", 2, answers.filter((answer) => answer === "DELAYED").length)).toBe(1);
    await wait(HOUR);
    expect(await recoveryStatus(server, late)).toBe("EXPIRED");
  });

  it(figure("managementRecovery.finishSeconds", "ends a request its requester did not finish in fourteen days"), async () => {
    const answers: (string | undefined)[] = [];
    for (const late of [0, 1]) {
      const { structure, requester, voucher } = await addLostFarm(server);
      const id = await addRecovery(server, structure, requester, "MEMBER");
      await one("vouchForManagementRecovery", id, voucher);
      const [row] = await server.dataSource.query<{ until: Date }[]>(
        `select delayed_until as until from management_recovery where id = $1`,
        [id],
      );
      server.advanceTime((row?.until.getTime() ?? 0) - server.services.clock.now().getTime() + finishSeconds * 1_000 - 1 + late);
      answers.push(await one("completeManagementRecovery", id, requester));
    }
    expect(answers).toEqual(["COMPLETED", "REQUEST_EXPIRED"]);
    expect(tried("managementRecovery.finishSeconds", 2, answers.filter((answer) => answer === "COMPLETED").length)).toBe(1);
  });
});
