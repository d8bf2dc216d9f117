import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  DeactivateStructureDocument,
  RequestStructureExportDocument,
  StructureClosingDocument,
  type StructureClosingQuery,
} from "../gql/graphql.ts";

type Structure = StructureClosingQuery["structure"];
const path = "/organisation/structures/structure-1/fermer";
const obstacle = (code: string, message: string, ...labels: string[]): Structure["deactivationObstacles"][number] => ({
  __typename: "StructureObstacle",
  count: labels.length,
  problem: { __typename: "Problem", code, message },
  items: labels.map((label, index) => ({ __typename: "DeactivationObstacleItem", id: `${code}-${index}`, label })),
});
const noExport = obstacle("STRUCTURE_HAS_NO_EXPORT", "Préparez d'abord la copie.");
const open: Structure = {
  __typename: "Structure",
  id: "structure-1",
  name: "GAEC du Lac",
  siret: "99990127500019",
  allowedActions: ["DEACTIVATE"],
  dataExport: null,
  deactivationObstacles: [noExport, obstacle("STRUCTURE_HAS_OPEN_REQUESTS", "Une demande n'est pas terminée.", "TIC-2026-000123")],
};
const exported: NonNullable<Structure["dataExport"]> = {
  __typename: "DataExport",
  id: "export-1",
  status: "READY",
  stepsDone: 3,
  stepsTotal: 3,
  askedAt: "2026-11-22T09:00:00Z",
  readyAt: "2026-11-22T09:01:00Z",
  expiresAt: "2026-11-29T09:00:00Z",
  byteSize: 1_200_000,
};

test("closing waits for the copy and for what is open, which is named with the way to it", async () => {
  let structure = open;
  const api = fakeApi();
  api.on(StructureClosingDocument).answers(() => ({ structure }));
  const ask = api.on(RequestStructureExportDocument).answers(() => {
    structure = { ...open, dataExport: { ...exported, status: "ASKED", stepsTotal: null } };
    return {
      requestStructureExport: {
        __typename: "RequestStructureExportPayload",
        dataExport: { __typename: "DataExport", id: "export-1", status: "ASKED" },
        problems: [],
      },
    };
  });
  const screen = await renderApp(api, path, { viewer: manager });
  await expect.element(screen.getByRole("link", { name: "TIC-2026-000123" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Fermer la structure" }).elements()).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Demander ma copie" }).click();
  await expect.element(screen.getByText("Votre copie attend son tour.", { exact: false })).toBeVisible();
  expect(ask.calls).toEqual([{ input: { id: "structure-1" } }]);
  structure = { ...open, dataExport: exported, deactivationObstacles: [] };
  await expect.element(screen.getByRole("button", { name: "Télécharger ma copie (ZIP)" }), { timeout: 5_000 }).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Fermer la structure" })).toBeVisible();
  expect(await violations()).toEqual([]);
}, 15_000);

test("what the server refuses at the last moment is told in the dialog; who may not close it is told so", async () => {
  const api = fakeApi();
  let structure: Structure = { ...open, dataExport: exported, deactivationObstacles: [] };
  api.on(StructureClosingDocument).answers(() => ({ structure }));
  api.on(DeactivateStructureDocument).answers(() => ({
    deactivateStructure: {
      __typename: "DeactivateStructurePayload",
      deactivatedId: null,
      problems: [{ __typename: "Problem", code: "STRUCTURE_HAS_MEMBERS", path: [], message: "D'autres personnes sont rattachées." }],
    },
  }));
  const screen = await renderApp(api, path, { viewer: manager });
  await screen.getByRole("button", { name: "Fermer la structure" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Oui, fermer la structure" }).click();
  await expect.element(screen.getByText("D'autres personnes sont rattachées.", { exact: false })).toBeVisible();
  await screen.unmount();
  structure = { ...open, allowedActions: [] };
  const member = await renderApp(api, path, { viewer: manager });
  await expect.element(member.getByText("Seul le gestionnaire principal", { exact: false })).toBeVisible();
});
