import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  AddStructureServiceDocument,
  StructureServicesDocument,
  UpdateStructureServiceDocument,
  type StructureServicesQuery,
} from "../gql/graphql.ts";

const structureId = "01890a5d-ac96-774b-bcce-b302099a8057";
const serviceId = "01890a5d-ac96-774b-bcce-b302099a8058";

type Service = StructureServicesQuery["structure"]["services"][number];
const accounts: Service = {
  __typename: "StructureService",
  id: serviceId,
  code: "COMPTA",
  name: "Comptabilité",
  startsOn: "2026-01-01",
  endsOn: null,
  version: 1,
};
const path = `/organisation/structures/${structureId}/services`;

function structure(services: Service[], allowedActions: StructureServicesQuery["structure"]["allowedActions"]): StructureServicesQuery {
  return { structure: { __typename: "Structure", id: structureId, name: "GAEC du Clos Joli", allowedActions, services } };
}

test("a manager adds a service; a code that is taken is told at its field", async () => {
  const api = fakeApi();
  const add = api.on(AddStructureServiceDocument).answers(() => ({
    addStructureService: {
      __typename: "AddStructureServicePayload",
      service: add.calls.length > 1 ? { __typename: "StructureService", id: serviceId } : null,
      problems:
        add.calls.length > 1 ? [] : [{ __typename: "Problem", code: "SERVICE_CODE_TAKEN", path: ["code"], message: "Ce code est pris." }],
    },
  }));
  api.on(StructureServicesDocument).answers(() => structure(add.calls.length > 1 ? [accounts] : [], ["MANAGE_SERVICES"]));
  const screen = await renderApp(api, path, { viewer: manager });
  await expect.element(screen.getByText("Cette structure n'a pas de service.")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Ajouter un service" }).click();
  await screen.getByLabelText("Code").fill("compta");
  await screen.getByLabelText("Nom").fill("Comptabilité");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByLabelText("Code")).toHaveAccessibleDescription(/Ce code est pris/);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText("Le service est enregistré.")).toBeVisible();
  await expect.element(screen.getByRole("rowheader", { name: "Comptabilité" })).toBeVisible();
  expect(add.calls.at(-1)?.input).toMatchObject({ structureId: structureId, code: "compta", endsOn: "" });
});

test("a last day closes a service", async () => {
  const api = fakeApi();
  api.on(StructureServicesDocument).answers(() => structure([accounts], ["MANAGE_SERVICES"]));
  const update = api.on(UpdateStructureServiceDocument).answers(() => ({
    updateStructureService: {
      __typename: "UpdateStructureServicePayload",
      service: { ...accounts, endsOn: "2026-12-31", version: 2 },
      problems: [],
    },
  }));
  const screen = await renderApp(api, path, { viewer: manager });
  await screen.getByRole("button", { name: "Modifier Comptabilité" }).click();
  await screen.getByLabelText(/Dernier jour/).fill("2026-12-31");
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText("Le service est enregistré.")).toBeVisible();
  expect(update.calls.at(-1)?.input).toMatchObject({ id: serviceId, version: 1, endsOn: "2026-12-31" });
});

test("somebody who does not manage the structure reads the list, and is offered nothing", async () => {
  const api = fakeApi();
  api.on(StructureServicesDocument).answers(() => structure([{ ...accounts, endsOn: "2026-03-31" }], []));
  const screen = await renderApp(api, path, { viewer: manager });
  await expect.element(screen.getByRole("rowheader", { name: "Comptabilité" })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Ajouter un service" })).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Modifier Comptabilité" })).not.toBeInTheDocument();
});
