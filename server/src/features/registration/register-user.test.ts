import { consentTexts } from "@portail-tic/shared/users/consent-texts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { testSiret } from "../../testing/organisations.ts";
import {
  newEmail,
  registrationOf,
  registrationScenario,
  siretThatIs,
  typedCompany,
  type RegistrationScenario,
} from "../../testing/registration-scenario.ts";

let at: RegistrationScenario;
beforeAll(async () => {
  at = await registrationScenario();
});
beforeEach(() => at.server.advanceTime(86_400_001));
afterAll(() => at.server.stop());

describe("creating an account", () => {
  it("sends two mails, the summary and the activation link, and creates nothing of the structure yet", async () => {
    const input = registrationOf(newEmail());
    expect(await at.register(input)).toEqual({ maskedEmail: `fe****@exemple.example`, problems: [] });
    const mails = await at.mailsTo(input.loginEmail);
    expect(mails.map((mail) => mail.subject)).toEqual(["Votre demande de création de compte", "Activez votre compte"]);
    expect(mails[0]?.text).toContain("EARL du Test");
    expect(mails[1]?.html).toContain(`href="${at.server.services.settings.baseUrl}/activation?jeton=`);
    expect(await at.rows(`select 1 from structure where siret = $1`, input.siret)).toEqual([]);
    expect(await at.rows(`select status, password_hash from app_user where login_email = $1`, input.loginEmail)).toEqual([
      { status: "PENDING_ACTIVATION", password_hash: null },
    ]);
    const today = { given_at: at.server.services.clock.now(), withdrawn_at: null };
    expect(
      await at.rows(
        `select kind, text_version, given_at, withdrawn_at from user_consent c join app_user u on u.id = c.user_id where u.login_email = $1 order by kind`,
        input.loginEmail,
      ),
    ).toEqual([
      { kind: "SATISFACTION_SURVEY", text_version: consentTexts.SATISFACTION_SURVEY.version, ...today },
      { kind: "TERMS", text_version: consentTexts.TERMS.version, ...today },
    ]);
  });

  it("takes no link a stranger could send to an address a stranger typed", async () => {
    const inNames = ["Allez sur piege.example", "piege.example"].map((firstName) => ({ ...registrationOf(newEmail()), firstName }));
    const inCompany = ["name", "address", "town"].flatMap((field) =>
      ["Gagnez 500 euros sur https://piege.example/a", "www.piege.example"].map((text) => ({
        ...registrationOf(newEmail()),
        company: { ...typedCompany, [field]: text },
      })),
    );
    const answers = await Promise.all([...inNames, ...inCompany].map((input) => at.register(input)));
    const refused = answers.filter(({ problems }) => problems[0]?.code === "INVALID_VALUE").length;
    console.log(`links typed by strangers: ${answers.length} attempts → ${answers.length - refused} successes`);
    expect(refused).toBe(answers.length);
    const abbreviated = {
      ...registrationOf(newEmail()),
      company: { ...typedCompany, name: "Ferme piege.example", address: "4 r.du Bourg" },
    };
    await at.register(abbreviated);
    const [summary] = await at.mailsTo(abbreviated.loginEmail);
    expect(summary?.text).toContain("4 r. du Bourg");
    for (const written of [summary?.text, summary?.html]) expect(written).not.toContain("piege.example");
  });

  it("tells the owner of a deactivated account, too, that there is one", async () => {
    const owner = await addUser(at.server, { loginEmail: newEmail() });
    await at.server.dataSource.query(`update app_user set status = 'DEACTIVATED', deactivated_at = $2 where id = $1`, [
      owner.id,
      at.server.services.clock.now(),
    ]);
    await at.register(registrationOf(owner.loginEmail));
    await at.resend({ loginEmail: owner.loginEmail });
    expect((await at.mailsTo(owner.loginEmail)).map((mail) => mail.subject)).toEqual([
      "Vous avez déjà un compte",
      "Vous avez déjà un compte",
    ]);
  });

  it("writes in English to somebody who asked for it", async () => {
    const { input } = await at.registered({ language: "en" });
    expect((await at.mailsTo(input.loginEmail)).map((mail) => mail.subject)).toEqual([
      "Your request for an account",
      "Activate your account",
    ]);
  });

  it("answers the same, by the same statements, for an address that has an account; its owner is told and nothing changes", async () => {
    const owner = await addUser(at.server, { loginEmail: newEmail() });
    const before = await at.rows(`select * from app_user where id = $1`, owner.id);
    const answers: unknown[] = [];
    const known = await countStatements(async () =>
      answers.push(await at.register({ ...registrationOf(owner.loginEmail), firstName: "Autre" })),
    );
    const unknown = await countStatements(async () => answers.push(await at.register(registrationOf(newEmail()))));
    for (const answer of answers) expect(answer).toEqual({ maskedEmail: "fe****@exemple.example", problems: [] });
    expect(known).toBe(unknown);
    expect((await at.mailsTo(owner.loginEmail)).map((mail) => mail.subject)).toEqual(["Vous avez déjà un compte"]);
    expect(await at.rows(`select * from app_user where id = $1`, owner.id)).toEqual(before);
    expect(await at.rows(`select 1 from registration where user_id = $1`, owner.id)).toEqual([]);
  });

  it("tells a closed, an unknown and a masked SIRET apart, and takes the description typed by hand", async () => {
    const refusals = [
      [siretThatIs.closed, "SIRET_CLOSED"],
      [testSiret(), "SIRET_UNKNOWN"],
      [siretThatIs.masked, "SIRET_MASKED"],
      [siretThatIs.unavailable, "DIRECTORY_UNAVAILABLE"],
    ];
    for (const [siret, code] of refusals) {
      const answer = await at.register({ ...registrationOf(newEmail()), siret, company: null });
      expect(answer).toEqual({ maskedEmail: null, problems: [{ code, path: ["siret"] }] });
    }
    const { input, token } = await at.registered({ siret: siretThatIs.masked });
    expect(await at.activate(token)).toEqual({ outcome: "STRUCTURE_CREATED", structureName: typedCompany.name, problems: [] });
    expect(await at.rows(`select name, directory_status from structure where siret = $1`, input.siret)).toEqual([
      { name: typedCompany.name, directory_status: "MASKED" },
    ]);
  });

  it("is asked five times an hour at most for one address, owned or not", async () => {
    const owner = await addUser(at.server, { loginEmail: newEmail() });
    for (const address of [owner.loginEmail, newEmail()]) {
      const codes = [];
      for (let attempt = 0; attempt < 6; attempt++) codes.push((await at.register(registrationOf(address)))?.problems[0]?.code);
      expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, "RATE_LIMITED"]);
      expect((await at.mailsTo(address)).length).toBeLessThanOrEqual(10);
    }
  });
});

describe("a second registration while the first waits", () => {
  it("replaces it whole and kills its link: the newest mail describes what its link activates", async () => {
    const address = newEmail();
    await at.register({ ...registrationOf(address), firstName: "Paul", contactEmail: "etranger@ailleurs.example" });
    const strangers = await at.newestToken(address);
    const mine = registrationOf(address);
    await at.register(mine);
    expect(await at.linkStatus(strangers)).toBe("EXPIRED");
    expect((await at.activate(strangers))?.problems).toEqual([{ code: "LINK_EXPIRED", path: ["token"] }]);
    expect((await at.activate(await at.newestToken(address)))?.outcome).toBe("STRUCTURE_CREATED");
    expect(await at.rows(`select first_name, contact_email from app_user where login_email = $1`, address)).toEqual([
      { first_name: "Jeanne", contact_email: address },
    ]);
    expect(
      await at.rows(
        `select s.siret from membership m join structure s on s.id = m.structure_id join app_user u on u.id = m.user_id where u.login_email = $1`,
        address,
      ),
    ).toEqual([{ siret: mine.siret }]);
  });

  it("makes one account when both are sent at the same moment", async () => {
    const address = newEmail();
    const answers = await Promise.all([1, 2, 3, 4].map(() => at.register(registrationOf(address))));
    expect(answers.flatMap((answer) => answer.problems)).toEqual([]);
    expect((await at.mailsTo(address)).length).toBe(8);
    expect((await at.activate(await at.newestToken(address))).outcome).toBe("STRUCTURE_CREATED");
    expect(await at.rows(`select count(*)::int as count from app_user where login_email = $1`, address)).toEqual([{ count: 1 }]);
  });

  it("kills the first link at once, before its own mails have left", async () => {
    const address = newEmail();
    await at.register(registrationOf(address));
    const first = await at.newestToken(address);
    await at.register(registrationOf(address));
    expect(await at.linkStatus(first)).toBe("EXPIRED");
  });
});
