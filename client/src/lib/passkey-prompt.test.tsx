import { afterEach, expect, test, vi } from "vitest";
import { violations } from "../testing/axe.ts";
import { browserKey } from "../testing/browser-keys.ts";
import { fakeApi } from "../testing/fake-api.ts";
import { renderElement } from "../testing/render-element.tsx";
import { RequestPasskeyDocument } from "./gql/graphql.ts";
import { PasskeyPrompt } from "./passkey-prompt.tsx";

afterEach(() => void vi.restoreAllMocks());

const options = JSON.stringify({ challenge: "AQID", rpId: "localhost", allowCredentials: [{ id: "AQID", type: "public-key" }] });
const refusal = { __typename: "Problem" as const, code: "PASSKEY_REFUSED", path: ["passkey"], message: "Cette clé n'est pas reconnue." };

function asking() {
  const api = fakeApi();
  return api.on(RequestPasskeyDocument).answers(() => ({ requestPasskey: { __typename: "RequestPasskeyPayload", options, problems: [] } }));
}

test("a click asks the key; what it answered goes to the server, whose refusal is told and may be tried again", async () => {
  const asked = asking();
  const key = browserKey();
  const onAnswer = vi.fn<(passkey: string) => Promise<(typeof refusal)[]>>().mockResolvedValueOnce([refusal]).mockResolvedValue([]);
  const screen = await renderElement(<PasskeyPrompt startsAtOnce={false} onAnswer={onAnswer} />);
  expect(asked.calls).toEqual([]);
  await screen.getByRole("button", { name: "Utiliser ma clé" }).click();
  await expect.element(screen.getByRole("alert")).toHaveTextContent("Cette clé n'est pas reconnue.");
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Réessayer" }).click();
  await expect.poll(() => onAnswer.mock.calls.length).toBe(2);
  await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
  expect(asked.calls.length).toBe(2);
  expect(key.get).toHaveBeenCalledTimes(2);
  expect(JSON.parse(onAnswer.mock.calls[0]?.[0] ?? "{}")).toMatchObject({ id: "AQID", rawId: "AQID", type: "public-key" });
});

test("chosen by a click, it asks at once; a cancelled or late request is told in plain words", async () => {
  asking();
  browserKey("NotAllowedError");
  const onAnswer = vi.fn<() => Promise<[]>>();
  const screen = await renderElement(<PasskeyPrompt startsAtOnce onAnswer={onAnswer} />);
  await expect.element(screen.getByRole("alert").getByText(/la demande a été annulée, le temps est passé/)).toBeVisible();
  expect(onAnswer).not.toHaveBeenCalled();
});

test("a browser without keys says what to do", async () => {
  vi.stubGlobal("PublicKeyCredential", undefined);
  const screen = await renderElement(<PasskeyPrompt startsAtOnce onAnswer={() => Promise.resolve([])} />);
  await expect.element(screen.getByText(/Ce navigateur ne sait pas utiliser les clés/)).toBeVisible();
  expect(await violations()).toEqual([]);
  vi.unstubAllGlobals();
});
