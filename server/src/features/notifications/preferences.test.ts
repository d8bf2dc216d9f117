import { NOTIFICATION_FAMILIES, notificationFamilies } from "@portail-tic/shared/notifications/notification-families";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accountFeatures } from "../../testing/account-features.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let user: TestUser;
let as: Caller;
beforeAll(async () => {
  server = await testServer({ features: accountFeatures });
});
beforeEach(async () => {
  user = await addUser(server);
  as = await signedIn(server, user);
});
afterAll(() => server.stop());

interface Preferences {
  digest: string;
  language: string;
  families: { family: string; title: string; inPortal: boolean; mail: string; isLocked: boolean }[];
}
const read = async (caller = as) =>
  (
    await server.graphql<{ notificationPreferences: Preferences }>(
      `{ notificationPreferences { digest language families { family title inPortal mail isLocked } } }`,
      {},
      caller,
    )
  ).data?.notificationPreferences;
const save = (input: object) =>
  mutate(
    server,
    "updateNotificationPreferences",
    "preferences { digest }",
    { families: [], digest: "DAILY", language: "fr", ...input },
    as,
  );
const of = async (family: string) => (await read())?.families.find((one) => one.family === family);

describe("how somebody hears of what happens", () => {
  it("is the usual way for every family until they choose, the day for the summary, and the language of their account", async () => {
    const usual = await read();
    expect(usual).toMatchObject({ digest: "DAILY", language: "fr" });
    expect(usual?.families.map(({ family, inPortal, mail, isLocked }) => ({ family, inPortal, mail, isLocked }))).toEqual(
      NOTIFICATION_FAMILIES.map((family) => ({
        family,
        ...notificationFamilies[family].usual,
        isLocked: notificationFamilies[family].isLocked,
      })),
    );
  });

  it("is chosen in one save, that of others untouched; what is left out keeps what it had", async () => {
    await save({ families: [{ family: "REFUNDS", inPortal: false, mail: "DIGEST" }], digest: "WEEKLY", language: "en" });
    await save({ families: [{ family: "RIGHTS", inPortal: true, mail: "NONE" }], digest: "WEEKLY", language: "en" });
    expect(await read()).toMatchObject({ digest: "WEEKLY", language: "en" });
    expect([await of("REFUNDS"), await of("RIGHTS")]).toMatchObject([
      { inPortal: false, mail: "DIGEST" },
      { inPortal: true, mail: "NONE" },
    ]);
    const [row] = await server.dataSource.query<{ language: string }[]>(`select language from app_user where id = $1`, [user.id]);
    expect(row?.language).toBe("en");
    const other = await read(await signedIn(server, await addUser(server)));
    expect(other).toMatchObject({ digest: "DAILY", language: "fr" });
    expect(other?.families.every(({ inPortal, mail }) => inPortal && mail === "NOW")).toBe(true);
  });

  it("cannot leave out what protects the account or the money: one such choice among others, and nothing is saved", async () => {
    const refused: (string[] | undefined)[] = [];
    for (const family of ["SECURITY", "BANK_ACCOUNTS"]) {
      for (const choice of [
        { inPortal: true, mail: "NONE" },
        { inPortal: true, mail: "DIGEST" },
        { inPortal: false, mail: "NOW" },
      ]) {
        const { problems } = await save({
          families: [
            { family: "REFUNDS", inPortal: false, mail: "NONE" },
            { family, ...choice },
          ],
        });
        refused.push(problems?.map(({ code, path }) => `${path.join(".")} ${code}`));
      }
    }
    console.log(`locked families: ${refused.length} attempts → ${refused.filter((problems) => problems?.length === 0).length} successes`);
    expect(refused).toEqual(refused.map(() => ["families.1 NOTIFICATION_ALWAYS_SENT"]));
    expect(await of("REFUNDS")).toMatchObject({ inPortal: true, mail: "NOW" });
    expect((await save({ families: [{ family: "SECURITY", inPortal: true, mail: "NOW" }] })).problems).toEqual([]);
  });

  it("knows its own words only", async () => {
    const wrong = await Promise.all([
      save({ families: [{ family: "EVERYTHING", inPortal: true, mail: "NOW" }] }),
      save({ families: [{ family: "REFUNDS", inPortal: true, mail: "SMS" }] }),
      save({ digest: "HOURLY" }),
      save({ language: "de" }),
    ]);
    expect(wrong.map(({ problems }) => problems?.map(({ path }) => path.join(".")))).toEqual([
      ["families.0.family"],
      ["families.0.mail"],
      ["digest"],
      ["language"],
    ]);
  });
});
