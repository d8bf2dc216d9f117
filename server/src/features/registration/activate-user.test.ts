import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addUser, testPassword } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { newEmail, registrationScenario, typedCompany, type RegistrationScenario } from "../../testing/registration-scenario.ts";
import { meeting } from "../../testing/meeting.ts";

let at: RegistrationScenario;
beforeAll(async () => {
  at = await registrationScenario();
});
beforeEach(() => at.server.advanceTime(86_400_001));
afterAll(() => at.server.stop());

describe("activating", () => {
  it("creates the structure with its principal manager, then the person signs in", async () => {
    const { input, token } = await at.registered();
    expect(await at.linkStatus(token)).toBe("VALID");
    expect(await at.activate(token)).toEqual({ outcome: "STRUCTURE_CREATED", structureName: typedCompany.name, problems: [] });
    expect(await at.linkStatus(token)).toBe("USED");
    expect(
      await at.rows(`select m.role, m.proof from membership m join structure s on s.id = m.structure_id where s.siret = $1`, input.siret),
    ).toEqual([{ role: "PRINCIPAL_MANAGER", proof: "CREATOR" }]);
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { challenge { maskedEmail } problems { code } } }`;
    const answer = await at.server.graphql(signIn, { input: { loginEmail: input.loginEmail, password: testPassword } });
    expect(answer.data?.["signIn"]).toEqual({ challenge: { maskedEmail: "fe****@exemple.example" }, problems: [] });
  });

  it("asks for the attachment when the structure exists: never a right", async () => {
    const first = await at.registered();
    const second = await at.registered({ siret: first.input.siret, comment: "Je suis l'associée." });
    await at.activate(first.token);
    expect(await at.activate(second.token)).toEqual({ outcome: "MEMBERSHIP_REQUESTED", structureName: typedCompany.name, problems: [] });
    const userId = `(select id from app_user where login_email = $1)`;
    expect(await at.rows(`select kind, status, comment from approval where requester_id = ${userId}`, second.input.loginEmail)).toEqual([
      { kind: "MEMBERSHIP", status: "PENDING", comment: "Je suis l'associée." },
    ]);
    expect(await at.rows(`select 1 from membership where user_id = ${userId}`, second.input.loginEmail)).toEqual([]);
  });

  it("of two people activating on one SIRET at once, one founds the structure and the other asks", async () => {
    const first = await at.registered();
    const second = await at.registered({ siret: first.input.siret });
    const outcomes = (await Promise.all([at.activate(first.token), at.activate(second.token)])).map((answer) => answer?.outcome);
    expect(new Set(outcomes)).toEqual(new Set(["MEMBERSHIP_REQUESTED", "STRUCTURE_CREATED"]));
  });

  it(figure("once.activationLink", "happens once: of several requests that race with one link, one wins"), async () => {
    const { token } = await at.registered();
    const answers = await Promise.all(Array.from({ length: 8 }, () => at.activate(token)));
    const activated = answers.filter((answer) => answer?.outcome === "STRUCTURE_CREATED");
    expect(tried("once.activationLink", answers.length, activated.length)).toBe(1);
    const codes = answers.flatMap((answer) => answer?.problems.map((problem) => problem.code) ?? []);
    expect(codes).toEqual(Array<string>(7).fill("LINK_ALREADY_USED"));
  });

  it("would happen several times if the link were read, then marked: the control of the race above", async () => {
    const { token } = await at.registered();
    const allHaveRead = meeting(3);
    const readThenMark = () =>
      at.server.dataSource.transaction(async (manager) => {
        const [link] = await manager.query<{ id: string; used_at: Date | null }[]>(
          `select l.id, l.used_at from account_link l join app_user u on u.id = l.user_id where l.used_at is null and l.superseded_at is null and u.status = 'PENDING_ACTIVATION' order by l.created_at desc limit 1`,
        );
        await allHaveRead();
        await manager.query(`update account_link set used_at = now() where id = $1`, [link?.id]);
        return link?.used_at === null;
      });
    expect((await Promise.all([readThenMark(), readThenMark(), readThenMark()])).filter(Boolean)).toHaveLength(3);
    expect(await at.linkStatus(token)).toBe("USED");
  });

  it("refuses a weak password and one made of what is known of the person, and the link stays good", async () => {
    const { input, token } = await at.registered({ firstName: "Maximilienne" });
    expect((await at.activate(token, "court"))?.problems).toEqual([{ code: "PASSWORD_TOO_SHORT", path: ["password"] }]);
    expect((await at.activate(token, "Maximilienne-Martin-1"))?.problems).toEqual([{ code: "PASSWORD_TOO_COMMON", path: ["password"] }]);
    expect((await at.activate(token, `Siret-${input.siret}`))?.problems).toEqual([{ code: "PASSWORD_TOO_COMMON", path: ["password"] }]);
    expect(await at.linkStatus(token)).toBe("VALID");
  });

  it(
    figure(
      "links.activationSeconds",
      "is possible for 60 minutes; the expired page sends a new link in one click, and only the newest works",
    ),
    async () => {
      const { input, token } = await at.registered();
      at.server.advanceTime(60 * 60_000 - 1);
      const before = await at.linkStatus(token);
      at.server.advanceTime(1);
      expect([before, await at.linkStatus(token)]).toEqual(["VALID", "EXPIRED"]);
      tried("links.activationSeconds", 2, 1);
      expect((await at.activate(token))?.problems).toEqual([{ code: "LINK_EXPIRED", path: ["token"] }]);
      expect(await at.resend({ token })).toEqual({ maskedEmail: "fe****@exemple.example", problems: [] });
      const second = await at.newestToken(input.loginEmail);
      await at.resend({ loginEmail: input.loginEmail });
      const third = await at.newestToken(input.loginEmail);
      expect(new Set([token, second, third]).size).toBe(3);
      expect(await at.linkStatus(second)).toBe("EXPIRED");
      expect((await at.activate(third))?.outcome).toBe("STRUCTURE_CREATED");
    },
  );

  it("asked for again by address takes the same statements and the same answer whoever owns it, or nobody", async () => {
    const { input } = await at.registered();
    const active = await addUser(at.server, { loginEmail: newEmail() });
    const suspended = await addUser(at.server, { loginEmail: newEmail(), status: "SUSPENDED" });
    const answers: unknown[] = [];
    const counts: number[] = [];
    for (const loginEmail of [input.loginEmail, active.loginEmail, suspended.loginEmail, newEmail()])
      counts.push(await countStatements(async () => answers.push(await at.resend({ loginEmail }))));
    expect(new Set(counts).size).toBe(1);
    expect(answers).toEqual(answers.map(() => ({ maskedEmail: "fe****@exemple.example", problems: [] })));
    expect((await at.mailsTo(active.loginEmail)).map((mail) => mail.subject)).toEqual(["Vous avez déjà un compte"]);
    expect(await at.mailsTo(suspended.loginEmail)).toEqual([]);
  });

  it("knows nothing of an invented link, and asking for one says nothing of an address", async () => {
    expect(await at.linkStatus("invented")).toBe("UNKNOWN");
    expect((await at.activate("invented"))?.problems).toEqual([{ code: "LINK_INVALID", path: ["token"] }]);
    expect((await at.resend({ token: "invented" })).problems).toEqual([{ code: "LINK_INVALID", path: ["token"] }]);
    expect(await at.resend({ loginEmail: "personne@nulle-part.example" })).toEqual({
      maskedEmail: "pe****@nulle-part.example",
      problems: [],
    });
    await at.server.runWorker();
    expect(at.server.mailbox.filter(({ to }) => to.endsWith("@nulle-part.example"))).toEqual([]);
  });
});
