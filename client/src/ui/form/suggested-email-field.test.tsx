import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violations } from "../../testing/axe.ts";
import { renderElement } from "../../testing/render-element.tsx";
import { Form } from "./form.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { SuggestedEmailField } from "./suggested-email-field.tsx";
import { useSchemaForm } from "./use-schema-form.ts";

const sent: string[] = [];

function Example() {
  const form = useSchemaForm({ defaultValues: { email: "" } });
  return (
    <Form form={form} onSubmit={async ({ email }) => void sent.push(email)}>
      <SuggestedEmailField form={form} name="email" label="Adresse" />
      <SubmitButton form={form}>Envoyer</SubmitButton>
    </Form>
  );
}

test("a mistyped provider is pointed out once the field is left, and corrected by the keyboard alone", async () => {
  const screen = await renderElement(<Example />);
  const field = screen.getByLabelText("Adresse");
  await field.fill("Jean@gmial.com");
  await expect.element(screen.getByText("Vouliez-vous dire")).not.toBeInTheDocument();
  await userEvent.tab();
  await expect.element(screen.getByText("Vouliez-vous dire Jean@gmail.com ?")).toHaveAttribute("role", "status");
  expect(await violations()).toEqual([]);
  (screen.getByRole("button", { name: "Corriger en Jean@gmail.com" }).element() as HTMLButtonElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(field).toHaveValue("Jean@gmail.com");
  await expect.element(field).toHaveFocus();
  await expect.element(screen.getByRole("button", { name: /Corriger/ })).not.toBeInTheDocument();
});

test("it stops nobody, and goes away as soon as the address is typed again", async () => {
  const screen = await renderElement(<Example />);
  await screen.getByLabelText("Adresse").fill("jean@orange.f");
  await userEvent.tab();
  await expect.element(screen.getByText(/jean@orange\.fr/).first()).toBeVisible();
  await screen.getByRole("button", { name: "Envoyer" }).click();
  await expect.poll(() => sent).toContain("jean@orange.f");
  await screen.getByLabelText("Adresse").fill("jean@orange.fo");
  await expect.element(screen.getByText(/jean@orange\.fr/)).not.toBeInTheDocument();
});

test("an address nobody would doubt gets no question", async () => {
  const screen = await renderElement(<Example />);
  await screen.getByLabelText("Adresse").fill("jean@ferme-du-lac.fr");
  await userEvent.tab();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await expect.element(screen.getByRole("button", { name: /Corriger/ })).not.toBeInTheDocument();
});
