import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { DirectoryComparisonDocument, RefreshStructureDocument, type DirectoryComparisonQuery } from "../gql/graphql.ts";

const path = "/organisation/structures/structure-1/repertoire";
const compared: DirectoryComparisonQuery = {
  structure: { __typename: "Structure", id: "structure-1", name: "GAEC du Lac", siret: "99990127500019", allowedActions: ["UPDATE"] },
  directoryComparison: {
    __typename: "DirectoryComparison",
    structureId: "structure-1",
    version: 3,
    closedOn: null,
    problem: null,
    differences: [
      { __typename: "DirectoryDifference", field: "town", current: "Rennes", proposed: "VITRE" },
      { __typename: "DirectoryDifference", field: "legalFormCode", current: "", proposed: "6533" },
    ],
  },
};

test("the differences are shown field by field, and only the chosen ones are taken over", async () => {
  const api = fakeApi();
  api.on(DirectoryComparisonDocument).answers(() => compared);
  const refresh = api.on(RefreshStructureDocument).answers(() => ({
    refreshStructure: {
      __typename: "RefreshStructurePayload",
      structure: null,
      problems: [{ __typename: "Problem", code: "VERSION_CONFLICT", path: [], message: "Quelqu'un a modifié la structure." }],
    },
  }));
  const screen = await renderApp(api, path, { viewer: manager });
  await expect.element(screen.getByRole("cell", { name: "VITRE" })).toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "GAEC" })).toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "non renseigné" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByText("Ville").click();
  await screen.getByRole("button", { name: "Reprendre ce qui est coché" }).click();
  await expect.element(screen.getByText("Quelqu'un a modifié la structure.")).toBeVisible();
  expect(refresh.calls).toEqual([{ input: { id: "structure-1", version: 3, changes: [{ field: "legalFormCode", value: "6533" }] } }]);
  expect(await violations()).toEqual([]);
});

test("a directory that does not answer is said plainly; one that agrees too; a closed establishment with what to do", async () => {
  const api = fakeApi();
  const none = { ...compared.directoryComparison, differences: [] };
  let answer: DirectoryComparisonQuery["directoryComparison"] = {
    ...none,
    problem: { __typename: "Problem", code: "REFRESH_UNAVAILABLE", message: "Le répertoire ne répond pas." },
  };
  api.on(DirectoryComparisonDocument).answers(() => ({ ...compared, directoryComparison: answer }));
  const down = await renderApp(api, path, { viewer: manager });
  await expect.element(down.getByText("Le répertoire ne répond pas.")).toBeVisible();
  expect(await violations()).toEqual([]);
  await down.unmount();
  answer = { ...none, closedOn: "2026-06-30" };
  const closed = await renderApp(api, path, { viewer: manager });
  await expect.element(closed.getByText("Établissement fermé depuis le 30/06/2026", { exact: false })).toBeVisible();
  await expect.element(closed.getByText("Tout est à jour", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
});
