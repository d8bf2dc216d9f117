import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { violations } from "../testing/axe.ts";
import { browserKey } from "../testing/browser-keys.ts";
import { fakeApi } from "../testing/fake-api.ts";
import { renderElement } from "../testing/render-element.tsx";
import { RequestPasskeyDocument, SendStepUpCodeDocument, StepUpDocument, StepUpMethodsDocument } from "./gql/graphql.ts";
import { StepUpProvider, useStepUp } from "./step-up.tsx";

type Send = () => Promise<{ problems: { code: string }[] }>;

function Sensitive({ send }: { send: Send }) {
  const withStepUp = useStepUp();
  const [result, setResult] = useState("");
  const run = async () => {
    const { problems } = await withStepUp(send);
    setResult(problems[0]?.code ?? "fait");
  };
  return (
    <>
      <button type="button" onClick={() => void run()}>
        Enregistrer
      </button>
      <p>Résultat : {result}</p>
    </>
  );
}

function announceCode() {
  const api = fakeApi();
  api.on(SendStepUpCodeDocument).answers(() => ({
    sendStepUpCode: {
      __typename: "SendStepUpCodePayload",
      challenge: {
        __typename: "CodeChallenge",
        maskedEmail: "cl****@ferme.test",
        sentAt: "2026-11-22T08:00:00Z",
        expiresAt: "2026-11-22T08:10:00Z",
        remainingAttempts: 5,
        nextSendAt: "2026-11-22T08:00:30Z",
      },
      problems: [],
    },
  }));
  return api;
}

const refused = { problems: [{ code: "STEP_UP_REQUIRED" }] };
const accepted = { problems: [] };

describe("a sensitive action", () => {
  it("asks a fresh code, then is sent again", async () => {
    const api = announceCode();
    const stepUp = api.on(StepUpDocument).answers(({ input }) => ({
      stepUp: {
        __typename: "StepUpPayload",
        problems:
          input.code === "12345678"
            ? []
            : [{ __typename: "Problem", code: "CODE_INVALID", path: ["code"], message: "Ce code n'est pas le bon." }],
      },
    }));
    const send = vi.fn<Send>().mockResolvedValueOnce(refused).mockResolvedValue(accepted);
    const screen = await renderElement(
      <StepUpProvider>
        <Sensitive send={send} />
      </StepUpProvider>,
    );
    await screen.getByRole("button", { name: "Enregistrer" }).click();
    const code = screen.getByLabelText(/Code reçu par courriel/);
    await code.fill("11111111");
    await screen.getByRole("button", { name: "Confirmer" }).click();
    await expect.element(code).toHaveAccessibleDescription(/Ce code n'est pas le bon/);
    expect(await violations()).toEqual([]);
    await code.fill("12345678");
    await screen.getByRole("button", { name: "Confirmer" }).click();
    await expect.element(screen.getByText("Résultat : fait")).toBeVisible();
    expect(send).toHaveBeenCalledTimes(2);
    expect(stepUp.calls).toHaveLength(2);
    await expect.element(screen.getByRole("button", { name: "Enregistrer" })).toHaveFocus();
  });

  it("is not sent when the person closes the dialog", async () => {
    announceCode();
    const send = vi.fn<Send>().mockResolvedValue(refused);
    const screen = await renderElement(
      <StepUpProvider>
        <Sensitive send={send} />
      </StepUpProvider>,
    );
    await screen.getByRole("button", { name: "Enregistrer" }).click();
    await screen.getByRole("button", { name: "Fermer" }).click();
    await expect.element(screen.getByText("Résultat : STEP_UP_REQUIRED")).toBeVisible();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("asks the key of whoever has one, in place, and another way when the key does not answer", async () => {
    const api = announceCode();
    api.on(StepUpMethodsDocument).answers(() => ({ viewer: { __typename: "Viewer", secondFactorMethods: ["PASSKEY", "MAIL_CODE"] } }));
    const options = JSON.stringify({ challenge: "AQID", rpId: "localhost" });
    api.on(RequestPasskeyDocument).answers(() => ({ requestPasskey: { __typename: "RequestPasskeyPayload", options, problems: [] } }));
    const stepUp = api.on(StepUpDocument).answers(() => ({ stepUp: { __typename: "StepUpPayload", problems: [] } }));
    const send = vi.fn<Send>().mockResolvedValueOnce(refused).mockResolvedValue(accepted);
    browserKey("NotAllowedError");
    const screen = await renderElement(
      <StepUpProvider>
        <Sensitive send={send} />
      </StepUpProvider>,
    );
    await screen.getByRole("button", { name: "Enregistrer" }).click();
    await screen.getByRole("button", { name: "Utiliser ma clé" }).click();
    await expect.element(screen.getByRole("alert").getByText(/Votre clé n'a pas répondu/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Recevoir un code par courriel" }).click();
    await expect.element(screen.getByLabelText(/Code reçu par courriel/)).toBeVisible();
    vi.restoreAllMocks();
    browserKey();
    await screen.getByRole("button", { name: "Utiliser ma clé" }).click();
    await expect.element(screen.getByText("Résultat : fait")).toBeVisible();
    expect(stepUp.calls).toEqual([{ input: { passkey: expect.stringContaining("AQID"), method: "PASSKEY" } }]);
    vi.restoreAllMocks();
  });
});
