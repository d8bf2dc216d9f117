import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, testPassword, type TestUser } from "../../testing/accounts.ts";
import { confirm, linkIn, links, loginEmailOf, newAddress, undo } from "../../testing/address-change.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { keyPerson } from "../../testing/key-person.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { policy } from "../../platform/config/policy.ts";
import { newRecoveryCode, signInWith } from "../../testing/sign-in.ts";
import { SoftwareKey } from "../../testing/software-key.ts";

const { recentFactorSeconds } = policy.loginAddress;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(3 * 86_400_000));
afterAll(() => server.stop());

const replace = async (to: string, caller: object) => {
  const input = { loginEmail: to, loginEmailConfirmation: to };
  const { problems, code } = await mutate(server, "replaceLostLoginAddress", "loginAddress { email }", input, caller);
  return problems?.[0]?.code ?? code ?? "ASKED";
};
const signedInByRecoveryCode = async (user: TestUser) =>
  signInWith(server, user, { code: await newRecoveryCode(server, user), method: "RECOVERY_CODE" });

describe("a login address whose mailbox is lost", () => {
  it("is replaced after a sign-in by recovery code: the new mailbox alone confirms, the old one is told at once and may undo", async () => {
    const user = await addUser(server);
    const caller = await signedInByRecoveryCode(user);
    const to = newAddress();
    expect(await replace(to, caller)).toBe("ASKED");
    await server.runWorker();
    const told = server.mailbox.filter((mail) => mail.to === user.loginEmail).map((mail) => mail.subject);
    expect(told).toContain("Votre adresse de connexion va être remplacée");
    expect(await links.old(server, user.loginEmail)).toBe("");
    expect(await confirm(server, await links.new(server, to))).toBe("CHANGED");
    expect(await loginEmailOf(server, user)).toBe(to);
    expect(await undo(server, await links.undo(server, user.loginEmail))).toBe("DONE");
    expect(await loginEmailOf(server, user)).toBe(user.loginEmail);
  });

  it(
    figure("loginAddress.recentFactorSeconds", "is open for ten minutes, to the session that showed the code and to no other"),
    async () => {
      const user = await addUser(server);
      const caller = await signedInByRecoveryCode(user);
      const answers = [await replace(newAddress(), await signedIn(server, user, { steppedUp: true }))];
      server.advanceTime(recentFactorSeconds * 1_000 - 1);
      answers.push(await replace(newAddress(), caller));
      server.advanceTime(1);
      answers.push(await replace(newAddress(), caller));
      expect(answers).toEqual(["RECENT_FACTOR_NEEDED", "ASKED", "RECENT_FACTOR_NEEDED"]);
      expect(tried("loginAddress.recentFactorSeconds", answers.length, answers.filter((answer) => answer === "ASKED").length)).toBe(1);
    },
  );

  it("is not replaced once the owner, told of it, closed the session that asked: by a new password or from afar", async () => {
    const password = "Grange-Orange-27-lune";
    const ways: ((user: TestUser) => Promise<unknown>)[] = [
      async (user) => {
        await mutate(
          server,
          "requestPasswordReset",
          "maskedEmail",
          { loginEmail: user.loginEmail, humanCheck: await solveHumanCheck(server, "PASSWORD_RESET") },
          {},
        );
        const token = await linkIn(server, user.loginEmail, "Choisissez un nouveau mot de passe");
        return mutate(server, "resetPassword", "done", { token, password, passwordConfirmation: password }, {});
      },
      async (user) => {
        const input = { currentPassword: testPassword, password, passwordConfirmation: password };
        return mutate(server, "changePassword", "done", input, await signedIn(server, user));
      },
      async (user) => server.graphql(`mutation { endOtherSessions { done } }`, {}, await signedIn(server, user)),
    ];
    const outcomes = [];
    for (const close of ways) {
      const user = await addUser(server);
      const to = newAddress();
      expect(await replace(to, await signedInByRecoveryCode(user))).toBe("ASKED");
      const token = await links.new(server, to);
      await close(user);
      outcomes.push(await confirm(server, token));
      expect(await loginEmailOf(server, user)).toBe(user.loginEmail);
    }
    console.log(
      `a thief's change confirmed afterwards: ${outcomes.length} attempts → ${outcomes.filter((code) => code === "CHANGED").length} successes`,
    );
    expect(outcomes).toEqual(["LINK_EXPIRED", "LINK_EXPIRED", "LINK_EXPIRED"]);
  });

  it("is still replaced when whoever asked has signed out meanwhile", async () => {
    const user = await addUser(server);
    const caller = await signedInByRecoveryCode(user);
    const to = newAddress();
    await replace(to, caller);
    await server.graphql(`mutation { signOut { viewer { sessionLevel } } }`, {}, caller);
    expect(await confirm(server, await links.new(server, to))).toBe("CHANGED");
  });

  it("is replaced after a sign-in by passkey; registering a key is not one", async () => {
    const people = keyPerson(server);
    const user = await addUser(server);
    const key = new SoftwareKey(server.services.settings.baseUrl);
    await people.addKey(await signedIn(server, user, { steppedUp: true }), key);
    const { cookie } = await people.signInWith(await people.passwordShown(user), key);
    const to = newAddress();
    expect(await replace(to, { cookie })).toBe("ASKED");
    expect(await confirm(server, await links.new(server, to))).toBe("CHANGED");
    expect(await loginEmailOf(server, user)).toBe(to);

    const other = await addUser(server);
    const added = await people.addKey(
      await signedIn(server, other, { steppedUp: true }),
      new SoftwareKey(server.services.settings.baseUrl),
    );
    expect(await replace(newAddress(), { cookie: added.cookie })).toBe("RECENT_FACTOR_NEEDED");
  });

  it("stays closed to a sign-in by mail code", async () => {
    const user = await addUser(server);
    expect(await replace(newAddress(), await signInWith(server, user))).toBe("RECENT_FACTOR_NEEDED");
  });

  it("is not changed by a recovery code where a step-up is asked", async () => {
    const caller = await signedInByRecoveryCode(await addUser(server));
    const to = newAddress();
    const input = { loginEmail: to, loginEmailConfirmation: to };
    const asked = await mutate(server, "requestLoginAddressChange", "loginAddress { email }", input, caller);
    expect(asked.problems?.[0]?.code).toBe("STEP_UP_REQUIRED");
  });
});
