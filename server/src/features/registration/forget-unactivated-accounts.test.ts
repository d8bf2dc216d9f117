import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { newEmail, registrationOf, registrationScenario, type RegistrationScenario } from "../../testing/registration-scenario.ts";

const day = 86_400_000;
const period = retention.unactivatedAccountDays * day;

let at: RegistrationScenario;
beforeAll(async () => {
  at = await registrationScenario();
});
afterAll(() => at.server.stop());

const later = async (milliseconds: number) => {
  at.server.advanceTime(milliseconds);
  await at.server.runWorker();
};
const userIdOf = async (address: string) =>
  (await at.rows<{ id: string }>(`select id from app_user where login_email = $1`, address))[0]?.id ?? null;

describe("an account nobody activated", () => {
  it("is deleted after seven days with its registration, consents and links, and its address may register again", async () => {
    const { input } = await at.registered();
    const id = await userIdOf(input.loginEmail);
    await later(period);
    expect(await userIdOf(input.loginEmail)).toBe(id);
    await later(3_600_000);
    expect(await userIdOf(input.loginEmail)).toBeNull();
    for (const table of ["registration", "user_consent", "account_link"]) {
      expect([table, await at.rows(`select 1 from ${table} where user_id = $1`, id)]).toEqual([table, []]);
    }
    expect(await at.rows(`select details from audit_entry where actor_kind = 'SYSTEM' and subject_kind = $1`, "app_user")).toEqual([
      { details: { deleted: 1 } },
    ]);
    await at.register(registrationOf(input.loginEmail));
    expect((await at.activate(await at.newestToken(input.loginEmail))).outcome).toBe("STRUCTURE_CREATED");
  });

  it("has seven days again when somebody registers again, and as long as its newest link lives", async () => {
    const address = newEmail();
    await at.register(registrationOf(address));
    await later(period - day);
    await at.register(registrationOf(address));
    await later(period - 1_800_000);
    await at.resend({ loginEmail: address });
    const token = await at.newestToken(address);
    await later(3_599_000);
    expect((await at.activate(token)).outcome).toBe("STRUCTURE_CREATED");
  });

  it("is all that is deleted: an activated one stays", async () => {
    const { input, token } = await at.registered();
    await at.activate(token);
    await later(2 * period);
    expect(await userIdOf(input.loginEmail)).not.toBeNull();
    expect(await at.rows(`select 1 from user_consent where user_id = $1`, await userIdOf(input.loginEmail))).toHaveLength(2);
  });
});
