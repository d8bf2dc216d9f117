import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantSession, plantToken, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const keepNote = `mutation ($input: NoteInput!) { keepNote(input: $input) { text problems { code path message } } }`;
const changeSecret = `mutation { changeSecret { text problems { code } } }`;

interface NotePayload {
  text: string | null;
  problems: { code: string; path: string[]; message: string }[];
}

describe("a write", () => {
  let server: TestServer;
  let userId: string;
  let cookie: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    userId = await plantUser(server);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    cookie = await plantSession(server, userId);
    // The application may not empty its journal: each test looks at the entries after this one.
    await server.dataSource.query(`delete from outbox_message`);
    await server.dataSource.query(`delete from attempt_counter`);
    lastSeen = (await newEntries()).at(-1)?.id ?? lastSeen;
  });

  let lastSeen = "00000000-0000-0000-0000-000000000000";
  const newEntries = () =>
    server.database.reader.query<{
      id: string;
      action: string;
      result: string;
      problemCodes: string[];
      actorUserId: string | null;
      subjectId: string | null;
    }>(
      `select id, action, result, problem_codes as "problemCodes", actor_user_id as "actorUserId", subject_id as "subjectId"
       from audit_entry where id > $1 order by id`,
      [lastSeen],
    );
  const count = async (table: string) => (await server.database.reader.query<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n;
  const keep = async (input: object) =>
    (await server.graphql<{ keepNote: NotePayload }>(keepNote, { input }, { cookie, headers: { "accept-language": "en" } })).data?.keepNote;

  it("leaves exactly one entry in the journal, in its own transaction", async () => {
    expect(await keep({ text: "hay" })).toEqual({ text: "hay", problems: [] });
    expect(await newEntries()).toEqual([
      expect.objectContaining({ action: "keepNote", result: "ACCEPTED", problemCodes: [], actorUserId: userId, subjectId: "hay" }),
    ]);
    expect(await count("outbox_message")).toBe(1);
  });

  it("that is refused writes nothing, keeps what had to survive, and leaves one entry", async () => {
    expect(await keep({ text: "hay", refusal: true })).toEqual({
      text: null,
      problems: [{ code: "NOT_ALLOWED", path: ["refusal"], message: expect.stringContaining("do not allow") }],
    });
    expect(await count("outbox_message")).toBe(0);
    expect(await count("attempt_counter")).toBe(1);
    expect(await newEntries()).toEqual([expect.objectContaining({ action: "keepNote", result: "REFUSED", problemCodes: ["NOT_ALLOWED"] })]);
  });

  it("says every fault of its input with its path, and leaves one entry", async () => {
    const answer = await keep({ text: "" });
    expect(answer?.problems.map(({ code, path }) => [code, path])).toEqual([["REQUIRED", ["text"]]]);
    expect(await newEntries()).toEqual([expect.objectContaining({ result: "REFUSED", problemCodes: ["REQUIRED"] })]);
  });

  it("of an anonymous caller is UNAUTHENTICATED and leaves one entry", async () => {
    const answer = await server.graphql(keepNote, { input: { text: "hay" } });
    expect(answer.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect(await newEntries()).toEqual([
      expect.objectContaining({ result: "REFUSED", problemCodes: ["UNAUTHENTICATED"], actorUserId: null }),
    ]);
  });

  it("that breaks is masked and leaves an entry that says FAILED", async () => {
    const answer = await server.graphql(`mutation { guess(input: { text: "explode" }) { text } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe("INTERNAL");
    expect(JSON.stringify(answer)).not.toContain("secret detail");
    expect(await newEntries()).toEqual([expect.objectContaining({ result: "FAILED", problemCodes: ["INTERNAL"] })]);
  });

  it(
    figure("session.stepUpSeconds", "that is sensitive asks for a step-up, and for a fresh one once ten minutes have passed"),
    async () => {
      type Answer = { changeSecret: NotePayload };
      const call = async (withCookie: string) =>
        (await server.graphql<Answer>(changeSecret, {}, { cookie: withCookie })).data?.changeSecret;
      expect((await call(cookie))?.problems[0]?.code).toBe("STEP_UP_REQUIRED");
      const steppedUp = await plantSession(server, userId, { steppedUpUntil: new Date(server.services.clock.now().getTime() + 600_000) });
      expect((await call(steppedUp))?.text).toBe("changed");
      server.advanceTime(599_999);
      expect((await call(steppedUp))?.text).toBe("changed");
      server.advanceTime(1);
      expect((await call(steppedUp))?.problems[0]?.code).toBe("STEP_UP_REQUIRED");
      tried("session.stepUpSeconds", 4, 2);
    },
  );

  it("by token needs the write scope, and is never a sensitive one", async () => {
    const reader = await plantToken(server, userId, "READ");
    const writer = await plantToken(server, userId, "READ_WRITE");
    const input = { text: "hay" };
    type Keep = { keepNote: NotePayload };
    expect((await server.graphql<Keep>(keepNote, { input }, { bearer: reader })).data?.keepNote.problems[0]?.code).toBe(
      "INSUFFICIENT_SCOPE",
    );
    expect((await server.graphql<Keep>(keepNote, { input }, { bearer: writer })).data?.keepNote.text).toBe("hay");
    const sensitive = await server.graphql<{ changeSecret: NotePayload }>(changeSecret, {}, { bearer: writer });
    expect(sensitive.data?.changeSecret.problems[0]?.code).toBe("HUMAN_ONLY");
  });

  it("for staff is FORBIDDEN to everybody else", async () => {
    const office = "0190a0a0-0000-7000-8000-000000000001";
    expect((await server.graphql(`mutation { instruct { text } }`, {}, { cookie })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    await server.dataSource.query(`insert into office (id, code, name, source) values ($1, 'X1', 'Office', 'test')`, [office]);
    await server.dataSource.query(`insert into staff_role (user_id, role, office_id, granted_at) values ($1, 'INSTRUCTOR', $2, now())`, [
      userId,
      office,
    ]);
    expect((await server.graphql(`mutation { instruct { text } }`, {}, { cookie })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    await server.dataSource.query(
      `insert into second_factor (id, user_id, kind, name, sealed_secret, created_at, confirmed_at) values ($1, $2, 'TOTP', 'App', '', now(), now())`,
      [office, userId],
    );
    await server.dataSource.query(`update user_session set proved_by = 'TOTP' where user_id = $1`, [userId]);
    expect((await server.graphql(`mutation { instruct { text } }`, {}, { cookie })).data).toEqual({ instruct: { text: "instructed" } });
    await server.dataSource.query(`delete from second_factor`);
    await server.dataSource.query(`delete from staff_role`);
  });
});
