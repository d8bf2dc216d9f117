import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { problem } from "../components/sample-request.ts";
import { OfficesDocument, UpdateOfficeDocument, type OfficeFactsFragment } from "../gql/graphql.ts";

const administrator = { ...manager, staff: [{ __typename: "StaffGrant" as const, role: "ADMINISTRATOR" as const, office: null }] };
const office = (id: string, name: string, departements: string[]): OfficeFactsFragment => ({
  __typename: "Office",
  id,
  name,
  settings: { __typename: "OfficeSettings", departements, secondEyesAboveCents: 1_000_000, version: 3 },
});
const offices = [office("office-1", "DDFiP d'Ille-et-Vilaine", ["35"]), office("office-2", "DDFiP du Finistère", ["29"])];

test("an administrator finds an office by its name or a département, and corrects what it serves; a wrong code is said in its field", async () => {
  const api = fakeApi();
  api.on(OfficesDocument).answers(() => ({ offices }));
  const screen = await renderApp(api, "/console/services", { viewer: administrator });
  await expect.element(screen.getByRole("link", { name: "DDFiP du Finistère" })).toBeVisible();
  await screen.getByRole("searchbox").fill("zzz");
  await screen.getByRole("button", { name: "Rechercher", exact: true }).click();
  await expect.element(screen.getByText("Aucun service ne correspond à votre recherche.")).toBeVisible();
  await screen.getByRole("searchbox").fill("35");
  await screen.getByRole("button", { name: "Rechercher", exact: true }).click();
  await expect.element(screen.getByRole("link", { name: "DDFiP du Finistère" })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);

  await screen.getByRole("link", { name: "DDFiP d'Ille-et-Vilaine" }).click();
  const save = api.on(UpdateOfficeDocument).answers(({ input }) => ({
    updateOffice: {
      __typename: "UpdateOfficePayload",
      office: null,
      problems: input.departements.includes("999") ? [problem("INVALID_VALUE", ["departements", "1"], "Ce code n'existe pas.")] : [],
    },
  }));
  await screen.getByLabelText(/Départements instruits/).fill("35, 999");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByLabelText(/Départements instruits/)).toHaveAttribute("aria-invalid", "true");
  expect(await violations()).toEqual([]);
  await screen.getByLabelText(/Départements instruits/).fill("35; 22");
  await screen.getByLabelText(/Deux agents/).fill("12 500,50");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText("Le service est enregistré.")).toBeVisible();
  expect(save.calls.at(-1)?.input).toEqual({ id: "office-1", version: 3, departements: ["35", "22"], secondEyesAboveCents: 1_250_050 });
});

test("an office that does not exist says so", async () => {
  const api = fakeApi();
  api.on(OfficesDocument).answers(() => ({ offices }));
  const screen = await renderApp(api, "/console/services/office-9", { viewer: administrator });
  await expect.element(screen.getByText("Ce service n'existe pas.")).toBeVisible();
  expect(await violations()).toEqual([]);
});
