import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, testPassword } from "../../testing/accounts.ts";
import { addApp } from "../../testing/authenticator.ts";
import { askChange, changed, confirm, links, loginEmailOf, newAddress, undo } from "../../testing/address-change.ts";
import { solveHumanCheck } from "../../testing/human-check.ts";
import { mutate } from "../../testing/mutate.ts";
import { addApiToken } from "../../testing/organisations.ts";
import { registrationOf } from "../../testing/registration-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { policy } from "../../platform/config/policy.ts";

const { undoSeconds } = policy.loginAddress;
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.advanceTime(3 * 86_400_000));
afterAll(() => server.stop());

const signInCode = async (loginEmail: string, password = testPassword) => {
  const { problems } = await mutate(server, "signIn", "challenge { maskedEmail }", { loginEmail, password }, {});
  return problems?.[0]?.code ?? "IN";
};
const canRead = async (caller: object) => (await server.graphql(`{ loginAddress { email } }`, {}, caller)).errors === undefined;
const subjectsTo = (address: string) => server.mailbox.filter((mail) => mail.to === address).map((mail) => mail.subject);

describe("the undo of a change of login address", () => {
  it("restores the old address, ends every session and token, kills the password and sends a link to choose another", async () => {
    const user = await addUser(server);
    const to = newAddress();
    const { caller, undoToken } = await changed(server, user, to);
    const bearer = await addApiToken(server, user);
    expect(await undo(server, undoToken)).toBe("DONE");
    expect(await loginEmailOf(server, user)).toBe(user.loginEmail);
    await server.runWorker();
    expect([await canRead(caller), (await server.graphql(`{ viewer { user { id } } }`, {}, bearer)).errors?.[0]?.extensions.code]).toEqual([
      false,
      "UNAUTHENTICATED",
    ]);
    expect([await signInCode(user.loginEmail), await signInCode(to)]).toEqual(["CREDENTIALS_INVALID", "CREDENTIALS_INVALID"]);
    expect(subjectsTo(user.loginEmail)).toEqual(
      expect.arrayContaining(["Le changement d'adresse est annulé", "Choisissez un nouveau mot de passe"]),
    );
    expect(subjectsTo(to)).toContain("Le changement d'adresse est annulé");
    const reset = server.mailbox.find((mail) => mail.to === user.loginEmail && mail.text.includes("reinitialisation"));
    expect(reset?.text).toContain("de redevenir, celle avec laquelle vous vous connectez");
    const password = "Grange-Orange-27-lune";
    const token = /jeton=([\w-]+)/.exec(reset?.text ?? "")?.[1] ?? "";
    expect((await mutate(server, "resetPassword", "done", { token, password, passwordConfirmation: password }, {})).problems).toEqual([]);
    expect(await signInCode(user.loginEmail, password)).toBe("IN");
  });

  it("removes the factors added since the change was asked, and keeps those of before", async () => {
    const user = await addUser(server);
    const before = await addApp(server, user);
    server.advanceTime(1_000);
    const { undoToken } = await changed(server, user, newAddress());
    await addApp(server, user);
    await undo(server, undoToken);
    const left = await server.dataSource.query<{ id: string }[]>(`select id from second_factor where user_id = $1 and removed_at is null`, [
      user.id,
    ]);
    expect(left).toEqual([{ id: before.id }]);
  });

  it(figure("loginAddress.undoSeconds", "is possible for two days, not one second more"), async () => {
    const [early, late] = [await addUser(server), await addUser(server)];
    const first = await changed(server, early, newAddress());
    const second = await changed(server, late, newAddress());
    server.advanceTime(undoSeconds * 1_000 - 1);
    const answers = [await undo(server, first.undoToken)];
    server.advanceTime(1);
    answers.push(await undo(server, second.undoToken));
    expect(answers).toEqual(["DONE", "LINK_EXPIRED"]);
    expect(tried("loginAddress.undoSeconds", answers.length, answers.filter((answer) => answer === "DONE").length)).toBe(1);
  });

  it("cannot be burnt: not by another change, another account at the old address, a new password or a suspension", async () => {
    const user = await addUser(server);
    const { caller, undoToken } = await changed(server, user, newAddress());
    const second = { loginEmail: newAddress(), loginEmailConfirmation: "" };
    second.loginEmailConfirmation = second.loginEmail;
    const other = await mutate(server, "requestLoginAddressChange", "loginAddress { email }", second, caller);
    const humanCheck = await solveHumanCheck(server, "REGISTER");
    const registered = await mutate(server, "registerUser", "maskedEmail", { ...registrationOf(user.loginEmail), humanCheck }, {});
    const thief = await addUser(server);
    await askChange(server, thief, user.loginEmail);
    expect(await links.new(server, user.loginEmail)).toBe("");
    const password = "Grange-Orange-27-lune";
    await mutate(server, "changePassword", "done", { currentPassword: testPassword, password, passwordConfirmation: password }, caller);
    await server.dataSource.query(`update app_user set status = 'SUSPENDED' where id = $1`, [user.id]);

    expect([other.problems?.[0]?.code, registered.problems]).toEqual(["LOGIN_ADDRESS_CHANGED_RECENTLY", []]);
    expect(await undo(server, undoToken)).toBe("DONE");
    expect(await loginEmailOf(server, user)).toBe(user.loginEmail);
    const taken = server.dataSource.query(`update app_user set login_email = $2 where id = $1`, [thief.id, user.loginEmail]);
    await expect(taken).rejects.toThrow("duplicate key");
  });

  it("keeps the old address for its owner, whatever a program forgets: the database refuses it to others", async () => {
    const user = await addUser(server);
    await changed(server, user, newAddress());
    await expect(addUser(server, { loginEmail: user.loginEmail })).rejects.toThrow("this login address is held");
    server.advanceTime(undoSeconds * 1_000);
    await server.runWorker();
    await expect(addUser(server, { loginEmail: user.loginEmail })).resolves.toMatchObject({ loginEmail: user.loginEmail });
  });

  it("does not exist before the change is made, and is no confirmation", async () => {
    const user = await addUser(server);
    const { undoToken } = await changed(server, user, newAddress());
    expect(await confirm(server, undoToken)).toBe("LINK_INVALID");
    const other = await addUser(server);
    const caller = await askChange(server, other, newAddress());
    expect(await undo(server, await links.old(server, other.loginEmail))).toBe("LINK_INVALID");
    expect(await canRead(caller)).toBe(true);
  });

  it("leaves everybody's session open who has nothing to do with it", async () => {
    const neighbour = await signedIn(server, await addUser(server));
    const { undoToken } = await changed(server, await addUser(server), newAddress());
    await undo(server, undoToken);
    expect(await canRead(neighbour)).toBe(true);
  });
});
