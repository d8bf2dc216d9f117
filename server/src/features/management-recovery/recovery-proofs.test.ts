import { formatRecoveryCode } from "@portail-tic/shared/management-recovery/recovery-code";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { signedInAgent } from "../../testing/lost-mailbox.ts";
import {
  actOn,
  addLostFarm,
  addRecovery,
  farmInDirectory,
  recoveryStatus,
  rolesOn,
  steppedUp,
  toOrdinaryMonday,
} from "../../testing/management-recovery.ts";
import { addMember } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { recoveryLetterCode } from "./recovery-links.ts";

const { delaySeconds, longDelaySeconds, letterSeconds } = policy.managementRecovery;
const PROOFS = ["IDENTITY_DOCUMENT_SEEN", "APPOINTMENT_DEED_SEEN"];
const HOUR = 3_600_000;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => toOrdinaryMonday(server));
afterAll(() => server.stop());

const one = async (name: string, id: string, user: TestUser) => actOn(server, name, { id }, await steppedUp(server, user));
const prove = async (id: string, user: TestUser, proof: string) =>
  actOn(server, "proveManagementRecovery", { id, proof }, await signedIn(server, user));
const approve = async (id: string) => {
  const { caller } = await signedInAgent(server);
  return actOn(server, "decideManagementRecovery", { id, verdict: "APPROVED", proofs: PROOFS, reason: "Statuts et pièce vus." }, caller);
};
const wait = async (milliseconds: number) => {
  server.advanceTime(milliseconds);
  await server.runWorker();
  await server.runWorker(); // the job first, then what it announced
};
/** Tries just before and at the end of a delay; answers both. */
const beforeAndAt = async (milliseconds: number, act: () => Promise<string | undefined>) => {
  server.advanceTime(milliseconds - 1);
  const early = await act();
  server.advanceTime(1);
  return [early, await act()];
};
/** The letter of a request, printed and posted by two agents. */
const posted = async (id: string) => {
  await actOn(server, "printRecoveryLetter", { id }, (await signedInAgent(server)).caller);
  return actOn(server, "postRecoveryLetter", { id }, (await signedInAgent(server)).caller);
};
const codeOf = (id: string) => formatRecoveryCode(recoveryLetterCode(server.services.secrets, id));

describe("another member who confirms", () => {
  it(
    figure("managementRecovery.delaySeconds", "makes the requester principal manager after two days, the former one a member"),
    async () => {
      const { structure, principal, requester, voucher } = await addLostFarm(server);
      const form = { siret: structure.siret, way: "MEMBER", explanation: "Il ne répond plus." };
      await actOn(server, "requestManagementRecovery", form, await signedIn(server, requester));
      const [row] = await server.dataSource.query<{ id: string }[]>(`select id from management_recovery where structure_id = $1`, [
        structure.id,
      ]);
      const id = row?.id ?? "";
      expect(await one("vouchForManagementRecovery", id, voucher), "the managers first").toBe("RECOVERY_MANAGERS_FIRST");
      await wait(39 * HOUR); // asked on Monday at 10:00, open on Wednesday at 0:00
      expect(await one("vouchForManagementRecovery", id, requester)).toBe("RECOVERY_NOT_YOURS");
      expect(await one("vouchForManagementRecovery", id, await addUser(server))).toBe("NOT_FOUND");
      expect(await actOn(server, "vouchForManagementRecovery", { id }, await signedIn(server, voucher))).toBe("STEP_UP_REQUIRED");
      expect(await one("vouchForManagementRecovery", id, voucher)).toBe("DELAYED");
      const finish = () => one("completeManagementRecovery", id, requester);
      const answers = await beforeAndAt(delaySeconds * 1_000, finish);
      expect(answers).toEqual(["RECOVERY_DELAY_RUNS", "COMPLETED"]);
      expect(tried("managementRecovery.delaySeconds", 2, answers.filter((answer) => answer === "COMPLETED").length)).toBe(1);
      expect(await rolesOn(server, structure)).toMatchObject({
        [requester.id]: "PRINCIPAL_MANAGER MEMBER",
        [principal.id]: "MEMBER CREATOR",
        [voucher.id]: "MEMBER APPROVED",
      });
    },
  );

  it("needs the requester's fresh second factor to finish, and nothing but the requester", async () => {
    const { structure, requester, voucher } = await addLostFarm(server);
    const id = await addRecovery(server, structure, requester, "MEMBER");
    await one("vouchForManagementRecovery", id, voucher);
    await wait(delaySeconds * 1_000);
    expect(await one("completeManagementRecovery", id, voucher)).toBe("RECOVERY_NOT_YOURS");
    expect(await actOn(server, "completeManagementRecovery", { id }, await signedIn(server, requester))).toBe("STEP_UP_REQUIRED");
    expect(await one("completeManagementRecovery", id, requester)).toBe("COMPLETED");
    expect(await one("completeManagementRecovery", id, requester), "once").toBe("RECOVERY_ELSEWHERE");
  });
});

describe("the letter", () => {
  it("is printed by one agent and posted by another; its code counts from then on", async () => {
    const { structure, requester } = await addLostFarm(server, farmInDirectory);
    const id = await addRecovery(server, structure, requester, "LETTER");
    const [printer, poster] = [await signedInAgent(server), await signedInAgent(server)];
    expect(await prove(id, requester, codeOf(id))).toBe("RECOVERY_LETTER_NOT_POSTED");
    expect(await actOn(server, "postRecoveryLetter", { id }, poster.caller)).toBe("RECOVERY_ELSEWHERE");
    expect(await actOn(server, "printRecoveryLetter", { id }, printer.caller)).toBe("ASKED");
    expect(await prove(id, requester, codeOf(id)), "whoever printed it knows the code").toBe("RECOVERY_LETTER_NOT_POSTED");
    expect(await actOn(server, "printRecoveryLetter", { id }, poster.caller)).toBe("RECOVERY_ELSEWHERE");
    expect(await actOn(server, "printRecoveryLetter", { id }, printer.caller), "a paper jam").toBe("ASKED");
    expect(await actOn(server, "postRecoveryLetter", { id }, printer.caller)).toBe("OTHER_AGENT_NEEDED");
    expect(await actOn(server, "postRecoveryLetter", { id }, poster.caller)).toBe("ASKED");
    expect(await actOn(server, "printRecoveryLetter", { id }, printer.caller)).toBe("RECOVERY_ELSEWHERE");
    expect(await prove(id, requester, codeOf(id).toLowerCase())).toBe("DELAYED");
    await wait(delaySeconds * 1_000);
    expect(await one("completeManagementRecovery", id, requester)).toBe("COMPLETED");
    expect((await rolesOn(server, structure))[requester.id]).toBe("PRINCIPAL_MANAGER LETTER");
  });

  it(figure("managementRecovery.letterSeconds", "has a code for fourteen days after it was posted"), async () => {
    const answers: (string | undefined)[] = [];
    for (const late of [0, 1]) {
      const { structure, requester } = await addLostFarm(server);
      const id = await addRecovery(server, structure, requester, "LETTER");
      await posted(id);
      server.advanceTime(letterSeconds * 1_000 - 1 + late);
      answers.push(await prove(id, requester, codeOf(id)));
    }
    expect(answers).toEqual(["DELAYED", "REQUEST_EXPIRED"]);
    expect(tried("managementRecovery.letterSeconds", 2, answers.filter((answer) => answer === "DELAYED").length)).toBe(1);
  });

  it(figure("managementRecovery.attempts", "takes three wrong codes at most; a typing mistake is no try"), async () => {
    const { structure, requester } = await addLostFarm(server);
    const id = await addRecovery(server, structure, requester, "LETTER");
    await posted(id);
    expect(await prove(id, requester, "7K3M9")).toBe("RECOVERY_CODE_MALFORMED");
    const answers: (string | undefined)[] = [];
    for (let time = 0; time < 4; time++) answers.push(await prove(id, requester, "00000-00000"));
    answers.push(await prove(id, requester, codeOf(id)));
    expect(answers).toEqual([
      "RECOVERY_PROOF_WRONG",
      "RECOVERY_PROOF_WRONG",
      "RECOVERY_ATTEMPTS_OVER",
      "RECOVERY_ELSEWHERE",
      "RECOVERY_ELSEWHERE",
    ]);
    expect(tried("managementRecovery.attempts", 4, answers.slice(0, 4).filter((answer) => answer !== "RECOVERY_ELSEWHERE").length)).toBe(3);
    expect(await recoveryStatus(server, id)).toBe("FAILED");
  });
});

describe("PACAGE", () => {
  it("is the number of the structure when the request was made, whatever is written there since; three tries", async () => {
    const { structure, requester } = await addLostFarm(server);
    const id = await addRecovery(server, structure, requester, "PACAGE");
    await server.dataSource.query(`update structure set pacage = '079999999' where id = $1`, [structure.id]);
    expect([await prove(id, requester, "12"), await prove(id, requester, "079999999"), await prove(id, requester, "035 012 345")]).toEqual([
      "PACAGE_INVALID",
      "RECOVERY_PROOF_WRONG",
      "DELAYED",
    ]);
    await wait(longDelaySeconds * 1_000);
    expect(await one("completeManagementRecovery", id, requester)).toBe("COMPLETED");
    expect((await rolesOn(server, structure))[requester.id]).toBe("PRINCIPAL_MANAGER PACAGE");
  });
});

describe("the support agents", () => {
  it(figure("managementRecovery.longDelaySeconds", "are two, different, with two proofs each; then three days pass"), async () => {
    const { structure, principal, requester } = await addLostFarm(server);
    const id = await addRecovery(server, structure, requester);
    const { caller } = await signedInAgent(server);
    const decide = (input: object) =>
      actOn(server, "decideManagementRecovery", { id, verdict: "APPROVED", proofs: PROOFS, reason: "Vu.", ...input }, caller);
    expect(await decide({ proofs: [PROOFS[0], PROOFS[0]] })).toBe("PROOFS_MISSING");
    expect(await decide({ reason: " " })).toBe("REQUIRED");
    expect([await decide({}), await decide({})]).toEqual(["APPROVED_ONCE", "OTHER_AGENT_NEEDED"]);
    expect(await approve(id)).toBe("DELAYED");
    const answers = await beforeAndAt(longDelaySeconds * 1_000, () => one("completeManagementRecovery", id, requester));
    expect(answers).toEqual(["RECOVERY_DELAY_RUNS", "COMPLETED"]);
    expect(tried("managementRecovery.longDelaySeconds", 2, answers.filter((answer) => answer === "COMPLETED").length)).toBe(1);
    expect(await rolesOn(server, structure)).toMatchObject({
      [requester.id]: "PRINCIPAL_MANAGER SUPPORT",
      [principal.id]: "MEMBER CREATOR",
    });
  });

  it("reject any running request alone; whoever is attached or asks decides nothing", async () => {
    const { structure, requester } = await addLostFarm(server);
    const id = await addRecovery(server, structure, requester, "MEMBER");
    const reject = (caller: object) =>
      actOn(server, "decideManagementRecovery", { id, verdict: "REJECTED", proofs: [], reason: "Fraude." }, caller);
    const party = await signedInAgent(server);
    await addMember(server, structure, party.agent);
    expect(await reject(party.caller)).toBe("RECOVERY_NOT_YOURS");
    expect(await reject(await steppedUp(server, requester))).toBe("FORBIDDEN");
    expect(await reject((await signedInAgent(server)).caller)).toBe("REJECTED");
  });

  it("never one alone, says the database too", async () => {
    const { structure, requester } = await addLostFarm(server);
    const { agent } = await signedInAgent(server);
    const id = await addRecovery(server, structure, requester);
    const set = (what: string) => server.dataSource.query(`update management_recovery set ${what} where id = $1`, [id]);
    const delayed = `status = 'DELAYED', proved_at = now(), delayed_until = now()`;
    const tries = [
      `${delayed}, first_approved_by = '${agent.id}', second_approved_by = '${agent.id}'`,
      `${delayed}, first_approved_by = '${agent.id}'`,
      `first_approved_by = '${requester.id}'`,
      `vouched_by = '${requester.id}'`,
      `printed_by = '${agent.id}', posted_by = '${agent.id}'`,
    ];
    for (const what of tries) await expect(set(what)).rejects.toThrow("check constraint");
  });
});
