import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { violations } from "../../testing/axe.ts";
import { renderElement } from "../../testing/render-element.tsx";
import { Form } from "./form.tsx";
import type { Choice } from "./select-field.tsx";
import { Selector } from "./selector.tsx";
import { SubmitButton } from "./submit-button.tsx";
import { useSchemaForm } from "./use-schema-form.ts";

const farms: Choice[] = ["EARL des Tilleuls", "GAEC du Moulin", "SCEA de la Plaine"].map((label, index) => ({
  value: `s${index}`,
  label,
  hint: "35000",
}));
const search = (text: string) => Promise.resolve(farms.filter((farm) => farm.label.toLowerCase().includes(text.toLowerCase())));

function Example({ onSubmit, find = search }: { onSubmit: (values: { structureId: string }) => Promise<void>; find?: typeof search }) {
  const form = useSchemaForm({ defaultValues: { structureId: "" } });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <Selector form={form} name="structureId" label="Structure" search={find} />
      <SubmitButton form={form}>Envoyer</SubmitButton>
    </Form>
  );
}

describe("a selector among thousands", () => {
  it("searches while one types and is used with the keyboard alone", async () => {
    const send = vi.fn(() => Promise.resolve());
    const screen = await renderElement(<Example onSubmit={send} />);
    await screen.getByRole("combobox", { name: "Structure" }).fill("a");
    await expect.element(screen.getByRole("option").nth(2)).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.element(screen.getByRole("combobox")).toHaveValue("GAEC du Moulin");
    await expect.element(screen.getByRole("combobox")).toHaveAttribute("aria-expanded", "false");
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ structureId: "s1" }), { timeout: 10_000 });
  });

  it("is used with the mouse too", async () => {
    const screen = await renderElement(<Example onSubmit={() => Promise.resolve()} />);
    await screen.getByRole("combobox").click();
    await screen.getByRole("option", { name: /SCEA de la Plaine/ }).click();
    await expect.element(screen.getByRole("combobox")).toHaveValue("SCEA de la Plaine");
  });

  it("says when nothing is found and when the search failed", async () => {
    const find = (text: string) => (text === "x" ? Promise.reject(new Error("network")) : Promise.resolve([]));
    const screen = await renderElement(<Example onSubmit={() => Promise.resolve()} find={find} />);
    await screen.getByRole("combobox").fill("zz");
    await expect.element(screen.getByText(/Aucun résultat/)).toBeVisible();
    await screen.getByRole("combobox").fill("x");
    await expect.element(screen.getByText(/n'a pas abouti/)).toBeVisible();
  });

  it("forgets the choice when one types something else", async () => {
    const send = vi.fn(() => Promise.resolve());
    const screen = await renderElement(<Example onSubmit={send} />);
    await screen.getByRole("combobox").click();
    await screen.getByRole("option", { name: /GAEC du Moulin/ }).click();
    await screen.getByRole("combobox").fill("autre");
    await screen.getByRole("button", { name: "Envoyer" }).click();
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ structureId: "" }), { timeout: 10_000 });
  });
});
