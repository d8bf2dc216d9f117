import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser } from "../testing/accounts.ts";
import { compareAnswers, type Comparison } from "../testing/enumeration.ts";
import { humanCheckOf, solveHumanCheck } from "../testing/human-check.ts";
import { registrationOf } from "../testing/registration-scenario.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

const pairs = 200;
/** Four standard errors of the measure with 200 pairs whose times say nothing. */
const margin = 0.12;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ settings: { authenticationCallsPerMinute: 100_000 } });
});
afterAll(() => server.stop());

let numbered = 0;
/** Addresses that are masked alike: an answer quotes what was typed. */
const newAddress = () => `ferme${String(++numbered).padStart(6, "0")}@exemple.example`;
type Status = "ACTIVE" | "PENDING_ACTIVATION" | "SUSPENDED";
const statuses: readonly Status[] = ["ACTIVE", "PENDING_ACTIVATION", "SUSPENDED"];

/** What is typed for an address, apart from the proof of work. */
const forms: Record<string, { fields: string; input: (loginEmail: string) => object }> = {
  signIn: { fields: "challenge { maskedEmail } methods", input: (loginEmail) => ({ loginEmail, password: "Autre-chose-12345" }) },
  registerUser: { fields: "maskedEmail", input: (loginEmail) => registrationOf(loginEmail) },
  requestPasswordReset: { fields: "maskedEmail", input: (loginEmail) => ({ loginEmail }) },
  resendActivation: { fields: "maskedEmail", input: (loginEmail) => ({ loginEmail }) },
};

async function callOf(name: string, loginEmail: string) {
  const { fields, input } = forms[name] ?? { fields: "", input: () => ({}) };
  const form = humanCheckOf[name];
  const proof = form ? { humanCheck: await solveHumanCheck(server, form) } : {};
  const document = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} problems { code path message } } }`;
  return () => server.graphql(document, { input: { ...input(loginEmail), ...proof } });
}

/** Somebody's address, in every state by turns, against nobody's. */
function compareOwnedAndUnowned(name: string): Promise<Comparison> {
  return compareAnswers(pairs, async (round) => {
    const owner = await addUser(server, { loginEmail: newAddress(), status: statuses[Math.abs(round) % statuses.length] ?? "ACTIVE" });
    return [await callOf(name, owner.loginEmail), await callOf(name, newAddress())];
  });
}

const saysNothing = ({ auc }: Comparison) => Math.abs(auc - 0.5) <= margin;
const print = (name: string, { auc, answers }: Comparison) =>
  console.log(`${name}, somebody's address against nobody's: ${pairs} pairs → AUC ${auc.toFixed(3)}, ${answers.length} answer(s)`);

describe("whether an address has an account", () => {
  it.each(Object.keys(forms))(
    "is said neither by the answer nor by the time of %s",
    async (name) => {
      const first = await compareOwnedAndUnowned(name);
      print(name, first);
      expect(first.answers).toHaveLength(1);
      if (saysNothing(first)) return;
      const again = await compareOwnedAndUnowned(name); // a loaded machine is unlucky once, a leak is there again
      print(`${name}, again`, again);
      expect([again.auc, saysNothing(again)]).toEqual([again.auc, true]);
    },
    300_000,
  );

  it("would be said by an early exit: the control, an address that is refused before its password is hashed", async () => {
    const barred = newAddress();
    for (let attempt = 0; attempt < 11; attempt++) await (await callOf("signIn", barred))();
    const pair = async () => [await callOf("signIn", newAddress()), await callOf("signIn", barred)] as const;
    const { auc } = await compareAnswers(40, pair, { bestOf: 4 });
    console.log(`signIn, hashed against not: 40 pairs → AUC ${auc.toFixed(3)}`);
    expect(auc).toBeGreaterThan(0.9);
  }, 120_000);
});
