import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { approvalKinds } from "@portail-tic/shared/approvals/approval-status";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { partOf } from "./approval-part.ts";

const day = 86_400_000;
let server: TestServer;
let principal: TestUser;
let requester: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;
let asRequester: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  principal = await addUser(server);
  requester = await addUser(server, { language: "en", firstName: "Alice", lastName: "Smith" });
  structure = await addStructure(server, principal);
  [asPrincipal, asRequester] = [await signedIn(server, principal), await signedIn(server, requester)];
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const mailsTo = (user: TestUser) => server.mailbox.filter((mail) => mail.to === user.loginEmail);
const statusOf = async (id: string) =>
  (await server.dataSource.query<{ status: string }[]>(`select status from approval where id = $1`, [id]))[0]?.status;
const request = (caller = asRequester) =>
  server.graphql<{ requestMembership: { approval: { id: string } | null; problems: { code: string }[] } }>(
    `mutation ($input: RequestMembershipInput!) { requestMembership(input: $input) { approval { id } problems { code } } }`,
    { input: { siret: structure.siret, comment: "<b>Bonjour</b> cliquez sur http://mauvais.example" } },
    caller,
  );
const decide = (input: object) =>
  server.graphql(`mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { problems { code } } }`, { input }, asPrincipal);

it("every kind of request has its part", () => {
  expect(approvalKinds.map((kind) => partOf(kind).kind)).toEqual(approvalKinds);
});

describe("mails", () => {
  it("go to every manager and to the requester when somebody asks, each in their language, leading to the page", async () => {
    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    await addMember(server, structure, await addUser(server));
    const id = (await request()).data?.requestMembership.approval?.id ?? "";
    await server.runWorker();
    expect(server.mailbox).toHaveLength(3);
    expect(mailsTo(principal)[0]?.subject).toBe("Une demande attend votre décision : rattachement à une structure");
    expect(mailsTo(deputy)).toHaveLength(1);
    expect(mailsTo(requester)[0]?.subject).toBe("Your request was sent: attachment to a structure");
    expect(mailsTo(principal)[0]?.text).toContain(`${server.services.settings.baseUrl}/approbations/${id}`);
    expect(mailsTo(requester)[0]?.text).toContain(`/mes-demandes/${id}`);
    for (const mail of server.mailbox) expect(mail.html).toContain("<html lang=");
  });

  it("carry neither the words of a stranger, nor the managers' names, nor a way to decide", async () => {
    await request();
    await server.runWorker();
    for (const mail of server.mailbox) expect(mail.text + mail.html).not.toMatch(/mauvais|Bonjour|verdict=/);
    expect(mailsTo(requester)[0]?.text).not.toContain(principal.loginEmail);
    expect(mailsTo(principal)[0]?.text).not.toContain(requester.loginEmail);
  });

  it("go to both when it is decided, the reason with them", async () => {
    const id = (await request()).data?.requestMembership.approval?.id ?? "";
    await server.runWorker();
    server.mailbox.length = 0;
    await decide({ id, verdict: "REJECTED", publicReason: "Nous ne vous connaissons pas.", internalNote: "douteux" });
    await server.runWorker();
    expect(mailsTo(requester)[0]?.subject).toBe("Request rejected: attachment to a structure");
    expect(mailsTo(requester)[0]?.text).toContain("Nous ne vous connaissons pas.");
    expect(mailsTo(principal)[0]?.subject).toBe("Votre décision est enregistrée : rattachement à une structure");
    for (const mail of server.mailbox) expect(mail.text).not.toContain("douteux");
  });

  it("asking for a decision are not sent once it was made", async () => {
    const id = (await request()).data?.requestMembership.approval?.id ?? "";
    await decide({ id, verdict: "APPROVED" });
    await server.runWorker();
    expect(server.mailbox.map((mail) => mail.subject).sort()).toEqual([
      "Request approved: attachment to a structure",
      "Votre décision est enregistrée : rattachement à une structure",
    ]);
  });
});

describe("taking a request back", () => {
  const cancel = (id: string, caller = asRequester) =>
    server.graphql<{ cancelApproval: { approval: { status: string } | null; problems: { code: string }[] } }>(
      `mutation ($input: CancelApprovalInput!) { cancelApproval(input: $input) { approval { status } problems { code } } }`,
      { input: { id } },
      caller,
    );

  it("is for who asked, while it waits; then it may be asked again", async () => {
    const id = (await request()).data?.requestMembership.approval?.id ?? "";
    expect((await cancel(id)).data?.cancelApproval).toEqual({ approval: { status: "CANCELLED" }, problems: [] });
    expect((await cancel(id)).data?.cancelApproval.problems).toEqual([{ code: "ALREADY_DECIDED" }]);
    expect((await request()).data?.requestMembership.problems).toEqual([]);
  });

  it("is refused to the manager, and unknown to strangers", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    expect((await cancel(id, asPrincipal)).data?.cancelApproval.problems).toEqual([{ code: "NOT_ALLOWED" }]);
    expect((await cancel(id, await signedIn(server, await addUser(server)))).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

describe("a request nobody answers", () => {
  it("expires after 30 days: its requester is told and may ask again, nobody decides it any more", async () => {
    const id = await addMembershipRequest(server, structure, requester);
    server.advanceTime(29 * day);
    await server.runWorker();
    expect(await statusOf(id)).toBe("PENDING");
    server.advanceTime(2 * day);
    const caller = await signedIn(server, principal);
    const late = await server.graphql(
      `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { problems { code } } }`,
      { input: { id, verdict: "APPROVED" } },
      caller,
    );
    expect(late.data).toEqual({ decideApproval: { problems: [{ code: "REQUEST_EXPIRED" }] } });
    expect((await server.graphql(`{ pendingApprovalCount }`, {}, caller)).data).toEqual({ pendingApprovalCount: 0 });
    server.mailbox.length = 0;
    await server.runWorker();
    expect(await statusOf(id)).toBe("EXPIRED");
    expect(mailsTo(requester).map((mail) => mail.subject)).toEqual(["Request expired without an answer: attachment to a structure"]);
    expect((await request(await signedIn(server, requester))).data?.requestMembership.problems).toEqual([]);
  });
});
