import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addMember } from "../../testing/organisations.ts";
import { addFarm, createDraft, marks, mutate, submitted, type Farm, type Problem } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
afterAll(() => server.stop());

const freshFarm = async (): Promise<Farm> => {
  const farm = await addFarm(server);
  return { ...farm, as: await signedIn(server, farm.manager, { steppedUp: true }) };
};

interface Answer {
  archiveBankAccount: { bankAccount: { archivedAt: string } | null; problems: Problem[] };
}

async function archive(farm: Farm, as: Caller = farm.as) {
  const { data, errors } = await server.graphql<Answer>(
    `mutation ($id: ID!) { archiveBankAccount(input: { id: $id }) { bankAccount { archivedAt } problems { code path message } } }`,
    { id: farm.bankAccountId },
    as,
  );
  if (!data) throw new Error(errors?.[0]?.extensions.code);
  return data.archiveBankAccount;
}

describe("retiring a bank account", () => {
  it("takes it out of every choice, once, and tells every manager in his language", async () => {
    const farm = await freshFarm();
    const deputy = await addUser(server, { language: "en" });
    await addMember(server, farm.structure, deputy, "DEPUTY_MANAGER");
    const draft = await createDraft(server, farm);
    await server.runWorker();
    server.mailbox.length = 0;
    const answer = await archive(farm);
    expect(answer).toEqual({ bankAccount: { archivedAt: "2026-03-02T09:00:00.000Z" }, problems: [] });
    expect(marks(await archive(farm))).toEqual(["BANK_ACCOUNT_INACTIVE"]);
    const choose = { id: draft.id, version: draft.version, bankAccountId: farm.bankAccountId };
    expect(marks(await mutate(server, farm.as, "updateRefundRequest", choose))).toEqual(["bankAccountId: BANK_ACCOUNT_INACTIVE"]);
    await server.runWorker();
    expect(new Map(server.mailbox.map((mail) => [mail.to, mail.subject]))).toEqual(
      new Map([
        [farm.manager.loginEmail, `Compte bancaire archivé pour ${farm.structure.name}`],
        [deputy.loginEmail, `Bank account retired for ${farm.structure.name}`],
      ]),
    );
    expect(server.mailbox[0]?.text).toContain("FR** **** **** 0189");
  });

  it("is refused while a sent request is to be paid to it, by its number, and free again after a withdrawal", async () => {
    const farm = await freshFarm();
    const request = await submitted(server, farm);
    const refused = await archive(farm);
    expect(marks(refused)).toEqual(["BANK_ACCOUNT_IN_USE"]);
    expect(refused.problems[0]?.message).toContain(request.number);
    await mutate(server, farm.as, "withdrawRefundRequest", { id: request.id, reason: "Changement de banque" });
    expect(marks(await archive(farm))).toEqual([]);
  });

  it("asks for a fresh second factor, is closed to strangers and to plain members", async () => {
    const farm = await freshFarm();
    expect(marks(await archive(farm, await signedIn(server, farm.manager)))).toEqual(["STEP_UP_REQUIRED"]);
    const other = await addUser(server);
    const as = await signedIn(server, other, { steppedUp: true });
    await expect(archive(farm, as)).rejects.toThrow("NOT_FOUND");
    await addMember(server, farm.structure, other);
    expect(marks(await archive(farm, as))).toEqual(["NOT_ALLOWED"]);
  });
});
