import { getNamedType, isInputObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { findUseCase, isAuthentication } from "../platform/use-cases/define-use-case.ts";
import { addUser, signedIn } from "../testing/accounts.ts";
import { humanCheckOf } from "../testing/human-check.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { call } from "../testing/call-mutation.ts";
import { inputsOn } from "../testing/mutation-inputs/inputs-on.ts";
import { addTarget, passwordOnly, type Target } from "../testing/two-farms.ts";
import { withoutCounters } from "../testing/without-counters.ts";
import { features } from "./features.ts";

const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
/** Fields of an input that carry a proof of who is there. */
const proofs = new Set(["password", "currentPassword", "code", "token", "response", "credential", "assertion"]);
/** Their code names a service of a structure: it proves nothing. */
const otherCodes = new Set(["addStructureService", "updateStructureService"]);

const authentications = mutations.map(({ name }) => name).filter((name) => isAuthentication(findUseCase(name) ?? { access: "signedIn" }));

describe("whatever takes a password, a code, a link or a key", () => {
  let server: TestServer;
  let target: Target;
  beforeAll(async () => {
    server = await testServer({ settings: { authenticationCallsPerMinute: 1 } });
    target = await addTarget(server);
  });
  afterAll(() => server.stop());

  // The proof of work would be counted too; it is not looked at before the address is.
  const inputOf = (name: string): Record<string, unknown> => ({
    ...inputsOn(target)[name]?.(),
    ...(name in humanCheckOf ? { humanCheck: "none" } : {}),
  });
  const callAll = async () => {
    const callers = {
      anonymous: {},
      password: await passwordOnly(server, await addUser(server)),
      full: await signedIn(server, await addUser(server), { steppedUp: true }),
    };
    const answers: string[] = [];
    for (const caller of Object.values(callers))
      for (const name of authentications) answers.push((await call(server, name, inputOf(name), caller)).codes.join());
    return answers;
  };

  it("is an authentication call (`provesIdentity` in its use case, when somebody signed in calls it)", () => {
    const takesAProof = mutations.filter(({ args }) => {
      const input = getNamedType(args[0]?.type);
      return isInputObjectType(input) && Object.keys(input.getFields()).some((name) => proofs.has(name));
    });
    console.log(`${authentications.length} authentication calls: ${authentications.join(", ")}`);
    expect(takesAProof.map(({ name }) => name).filter((name) => !authentications.includes(name) && !otherCodes.has(name))).toEqual([]);
  });

  it("counts on the address before it looks at anything, whoever calls", async () => {
    await call(server, "signOut", {}, {}); // the one call of this minute
    const answers = await callAll();
    const looked = answers.filter((codes) => codes !== "RATE_LIMITED");
    console.log(`beyond the limit of the address: ${answers.length} attempts → ${looked.length} looked at`);
    expect(looked).toEqual([]);
  });

  it("is refused when it cannot be counted", async () => {
    server.advanceTime(60_000);
    const answers = await withoutCounters(server, callAll);
    const looked = answers.filter((codes) => codes !== "OVERLOADED");
    console.log(`without counters: ${answers.length} attempts → ${looked.length} looked at`);
    expect(looked).toEqual([]);
  });
});
