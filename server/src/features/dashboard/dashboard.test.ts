import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addUser, signedIn } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addMembershipRequest, addStructure } from "../../testing/organisations.ts";
import { addFarm, createDraft, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const document = `{ dashboard { pendingApprovalCount structureCount draftCount openRequestCount
  checklist { step isDone structureId } yearTotals { year amountCents requestCount } } }`;

interface Answer {
  dashboard: {
    pendingApprovalCount: number;
    structureCount: number;
    draftCount: number;
    openRequestCount: number;
    checklist: { step: string; isDone: boolean; structureId: string | null }[];
    yearTotals: { year: string; amountCents: number; requestCount: number }[];
  };
}

describe("the dashboard", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.stop());

  const read = async (caller: Caller) => {
    const answer = await server.graphql<Answer>(document, {}, caller);
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.dashboard;
  };
  const done = (dashboard: Answer["dashboard"]) => dashboard.checklist.filter(({ isDone }) => isDone).map(({ step }) => step);

  it("sends somebody who belongs nowhere to a structure first", async () => {
    const dashboard = await read(await signedIn(server, await addUser(server)));
    expect(dashboard).toMatchObject({ structureCount: 0, draftCount: 0, openRequestCount: 0, pendingApprovalCount: 0, yearTotals: [] });
    expect(done(dashboard)).toEqual([]);
  });

  it("names the structure on which the next step can be done", async () => {
    const user = await addUser(server);
    const structure = await addStructure(server, user);
    const dashboard = await read(await signedIn(server, user));
    expect(done(dashboard)).toEqual(["JOIN_STRUCTURE"]);
    expect(dashboard.checklist[1]).toMatchObject({ step: "OPEN_SPACE", structureId: structure.id });
  });

  it("counts what is mine: drafts, requests sent, amounts of the year, approvals I may give", async () => {
    const farm = await addFarm(server);
    const stranger = await addFarm(server);
    await submitted(server, stranger);
    await submitted(server, farm);
    await createDraft(server, farm, "2024");
    await addMembershipRequest(server, farm.structure, await addUser(server));
    const dashboard = await read(farm.as);
    expect(dashboard).toMatchObject({ structureCount: 1, draftCount: 1, openRequestCount: 1, pendingApprovalCount: 1 });
    expect(dashboard.yearTotals).toEqual([{ year: "2025", amountCents: 26_940, requestCount: 1 }]);
    expect(done(dashboard)).toEqual(["JOIN_STRUCTURE", "OPEN_SPACE", "ADD_BANK_ACCOUNT", "FILE_REQUEST"]);
  });

  it("sends no more SQL statements for 50 structures than for 2", async () => {
    const measure = async (structures: number) => {
      const user = await addUser(server);
      for (let index = 0; index < structures; index++) await addStructure(server, user, { ceiling: "WRITE" });
      const caller = await signedIn(server, user);
      return countStatements(() => read(caller));
    };
    expect(await measure(50)).toBe(await measure(2));
  });
});
