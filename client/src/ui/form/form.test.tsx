import { useState } from "react";
import * as z from "zod/mini";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { violations } from "../../testing/axe.ts";
import { renderElement } from "../../testing/render-element.tsx";
import { CheckboxField } from "./checkbox-field.tsx";
import { Form } from "./form.tsx";
import type { FormProblem } from "./form-problem.ts";
import { PasswordField } from "./password-field.tsx";
import { RadioField } from "./radio-field.tsx";
import { SelectField } from "./select-field.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { TextArea } from "./text-area.tsx";
import { DateField, EmailField, TextField } from "./text-field.tsx";
import { useSchemaForm } from "./use-schema-form.ts";

const schema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(5)),
  lines: z.array(z.object({ number: z.string().check(z.minLength(1)) })),
});

type Send = (values: { name: string; lines: { number: string }[] }) => Promise<readonly FormProblem[] | void>;

function ExampleForm({ onSubmit }: { onSubmit: Send }) {
  const form = useSchemaForm({ schema: () => Promise.resolve(schema), defaultValues: { name: "", lines: [{ number: "" }] } });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <TextField form={form} name="name" label="Nom" hint="Cinq lettres au plus" />
      <TextField form={form} name="lines.0.number" label="Numéro de facture" />
      <SubmitButton form={form}>Envoyer</SubmitButton>
    </Form>
  );
}

/** A form that leaves the page and comes back, as behind a recap. */
function FormThatComesBack() {
  const [isOpen, setOpen] = useState(true);
  const form = useSchemaForm({ schema: () => Promise.resolve(schema), defaultValues: { name: "", lines: [] } });
  return (
    <>
      <button onClick={() => setOpen(!isOpen)}>{isOpen ? "Fermer" : "Revenir"}</button>
      {isOpen && (
        <Form form={form} onSubmit={vi.fn<() => Promise<void>>()}>
          <TextField form={form} name="name" label="Nom" />
          <SubmitButton form={form}>Envoyer</SubmitButton>
        </Form>
      )}
    </>
  );
}

async function fillAndSend(screen: Awaited<ReturnType<typeof renderElement>>) {
  await screen.getByLabelText("Nom").fill("Léa");
  await screen.getByLabelText("Numéro de facture").fill("F1");
  await screen.getByRole("button", { name: "Envoyer" }).click();
}

describe("a form", () => {
  it("says everything that is wrong in a summary that has the focus and leads to each field", async () => {
    const send = vi.fn<Send>();
    const screen = await renderElement(<ExampleForm onSubmit={send} />);
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await expect.element(screen.getByRole("heading", { name: "Le formulaire comporte 2 erreurs" })).toBeVisible();
    await expect.poll(() => document.activeElement?.className).toContain("fr-alert"); // an effect after the paint gives the focus
    await screen.getByRole("link").nth(1).click();
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveFocus();
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveAttribute("aria-invalid", "true");
    await expect.element(screen.getByLabelText("Nom")).toHaveAccessibleDescription(/Cinq lettres au plus.*obligatoire/);
    expect(send).not.toHaveBeenCalled();
    expect(await violations()).toEqual([]);
  });

  it("names the fields even when it comes into the page together with what is wrong in it", async () => {
    const screen = await renderElement(<FormThatComesBack />);
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await expect.element(screen.getByRole("link", { name: /^Nom : / })).toBeVisible();
    await screen.getByRole("button", { name: "Fermer" }).click();
    await screen.getByRole("button", { name: "Revenir" }).click();
    await expect.element(screen.getByRole("link", { name: /^Nom : / })).toBeVisible();
  });

  it("quotes the limit a shared schema names", async () => {
    const screen = await renderElement(<ExampleForm onSubmit={vi.fn<Send>()} />);
    await screen.getByLabelText("Nom").fill("Mathilde");
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await expect.element(screen.getByRole("link", { name: /^Nom : .*5 caractères au plus/ })).toBeVisible();
  });

  it("shows the server's problems at their field and keeps what was typed", async () => {
    const problems = [{ code: "LINE_DUPLICATE", path: ["lines", "0", "number"], message: "Cette facture a déjà été présentée." }];
    const screen = await renderElement(<ExampleForm onSubmit={() => Promise.resolve(problems)} />);
    await fillAndSend(screen);
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveAccessibleDescription(/Cette facture a déjà été présentée/);
    await expect.element(screen.getByLabelText("Nom")).toHaveValue("Léa");
  });

  it("shows at the top a problem that no field is about", async () => {
    const problems = [{ code: "WRONG_STATUS", path: [], message: "La situation a changé." }];
    const screen = await renderElement(<ExampleForm onSubmit={() => Promise.resolve(problems)} />);
    await fillAndSend(screen);
    await expect.element(screen.getByRole("alert").getByText("La situation a changé.")).toBeVisible();
  });

  it("says that the portal does not answer, keeps what was typed, and can be sent again", async () => {
    const send = vi
      .fn<Send>()
      .mockRejectedValueOnce(Object.assign(new Error("x"), { code: "NETWORK" }))
      .mockResolvedValue(undefined);
    const screen = await renderElement(<ExampleForm onSubmit={send} />);
    await fillAndSend(screen);
    await expect.element(screen.getByRole("alert").getByText(/Le portail ne répond pas/)).toBeVisible();
    await expect.element(screen.getByLabelText("Nom")).toHaveValue("Léa");
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await expect.poll(() => send.mock.calls.length).toBe(2);
    await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
  });

  it("is sent once, however often the button is pressed", async () => {
    let finish: () => void = () => undefined;
    const send = vi.fn<Send>(() => new Promise<void>((resolve) => (finish = resolve)));
    const screen = await renderElement(<ExampleForm onSubmit={send} />);
    await screen.getByLabelText("Nom").fill("Léa");
    await screen.getByLabelText("Numéro de facture").fill("F1");
    await screen.getByRole("button", { name: "Envoyer" }).dblClick();
    await expect.element(screen.getByRole("button", { name: "Envoyer" })).toHaveAttribute("aria-busy", "true");
    await userEvent.keyboard("{Enter}");
    finish();
    await expect.element(screen.getByRole("button", { name: "Envoyer" })).not.toHaveAttribute("aria-busy");
    expect(send).toHaveBeenCalledTimes(1);
  });
});

function EveryField() {
  const form = useSchemaForm({ defaultValues: { email: "", day: "", text: "", password: "", kind: "", role: "", accepted: false } });
  const problems = ["email", "day", "text", "password", "kind", "role", "accepted"].map((path) => ({
    code: "REQUIRED",
    path: [path],
    message: `Erreur ${path}`,
  }));
  const choices = [
    { value: "A", label: "Premier" },
    { value: "B", label: "Second", hint: "Moins courant" },
  ];
  return (
    <Form form={form} onSubmit={() => Promise.resolve(problems)}>
      <EmailField form={form} name="email" label="Adresse" hint="nom@exemple.fr" />
      <DateField form={form} name="day" label="Date" optional />
      <TextArea form={form} name="text" label="Commentaire" optional />
      <PasswordField
        form={form}
        name="password"
        label="Mot de passe"
        autoComplete="new-password"
        rules={[{ text: "12 caractères", isMet: false }]}
      />
      <SelectField form={form} name="kind" label="Genre" choices={choices} />
      <RadioField form={form} name="role" label="Rôle" choices={choices} />
      <CheckboxField form={form} name="accepted" label="J'accepte" />
      <SubmitButton form={form}>Envoyer</SubmitButton>
    </Form>
  );
}

describe("the fields", () => {
  it("are accessible, with and without errors", async () => {
    const screen = await renderElement(<EveryField />);
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await expect.element(screen.getByRole("heading", { name: "Le formulaire comporte 7 erreurs" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByRole("link", { name: "Rôle : Erreur role" }).click();
    await expect.element(screen.getByLabelText("Premier")).toHaveFocus();
  });

  it("let a password be read before it is sent", async () => {
    const screen = await renderElement(<EveryField />);
    await screen.getByLabelText("Mot de passe", { exact: true }).fill("secret");
    await screen.getByRole("checkbox", { name: "Afficher le mot de passe" }).click({ force: true });
    await expect.element(screen.getByLabelText("Mot de passe", { exact: true })).toHaveAttribute("type", "text");
  });
});
