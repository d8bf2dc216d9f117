import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { LookUpCompanyDocument } from "../../structures/index.ts";
import { DeclareSuccessionDocument, StructureMoveDocument, type StructureMoveQuery } from "../gql/graphql.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const path = `/organisation/structures/${id}/changement-de-siret`;
const structure = (more: Partial<StructureMoveQuery["structure"]> = {}): StructureMoveQuery => ({
  structure: {
    __typename: "Structure",
    id,
    name: "GAEC du Clos Joli",
    siret: "99990127500019",
    allowedActions: ["DECLARE_SUCCESSION"],
    successor: null,
    ...more,
  },
});
const successor = {
  __typename: "StructureSuccession" as const,
  siret: "99990127500027",
  name: "GAEC du Clos Joli",
  movedOn: "2026-11-01",
  structureId: "01890a5d-ac96-774b-bcce-b302099a8058",
};

test("a manager checks the new SIRET, reads what will follow, and declares it", async () => {
  const api = fakeApi();
  const declare = api.on(DeclareSuccessionDocument).answers(() => ({
    declareSuccession: {
      __typename: "DeclareSuccessionPayload",
      structure: { __typename: "Structure", id: successor.structureId, name: successor.name, siret: successor.siret },
      problems: [],
    },
  }));
  api.on(StructureMoveDocument).answers(() => structure(declare.calls.length > 0 ? { successor } : {}));
  api.on(LookUpCompanyDocument).answers(() => ({
    lookUpCompany: {
      __typename: "CompanyLookUp",
      status: "UNKNOWN",
      isRegistered: false,
      company: null,
      problem: { __typename: "Problem", code: "SIRET_UNKNOWN", path: ["siret"], message: "Inconnu du répertoire." },
    },
  }));
  const screen = await renderApp(api, path, { viewer: manager });
  await screen.getByLabelText("Nouveau SIRET").fill("999 903 149 00014");
  await screen.getByLabelText("Jour du déménagement").fill("2026-11-01");
  await screen.getByRole("button", { name: "Vérifier le nouveau SIRET" }).click();
  await expect.element(screen.getByLabelText("Nouveau SIRET")).toHaveAccessibleDescription(/appartient à une autre entreprise/);
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Nouveau SIRET").fill("999 901 275 00027");
  await screen.getByRole("button", { name: "Vérifier le nouveau SIRET" }).click();
  await expect.element(screen.getByRole("heading", { name: "Ce qui va se passer" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen
    .getByLabelText(/Nom|Raison sociale/)
    .first()
    .fill("GAEC du Clos Joli");
  await screen.getByLabelText(/^Adresse/).fill("3 route Neuve");
  await screen.getByLabelText("Code postal").fill("35500");
  await screen.getByLabelText(/Ville|Commune/).fill("Vitré");
  await screen.getByRole("button", { name: "Déclarer le changement de SIRET" }).click();
  await expect.element(screen.getByRole("link", { name: "Voir la nouvelle structure" })).toBeVisible();
  await expect.element(screen.getByText(/^Cette structure continue sous le SIRET/)).toBeVisible();
  expect(declare.calls.at(-1)?.input).toMatchObject({
    structureId: id,
    siret: "99990127500027",
    movedOn: "2026-11-01",
    company: { town: "Vitré" },
  });
  expect(await violations()).toEqual([]);
});

test("somebody who does not manage the structure is told who can", async () => {
  const api = fakeApi();
  api.on(StructureMoveDocument).answers(() => structure({ allowedActions: [] }));
  const screen = await renderApp(api, path, { viewer: manager });
  await expect.element(screen.getByText(/Seuls les gestionnaires/)).toBeVisible();
  await expect.element(screen.getByLabelText("Nouveau SIRET")).not.toBeInTheDocument();
});
