import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { CompanyEstablishmentsDocument, CreateStructuresDocument, type CompanyEstablishmentsQuery } from "../gql/graphql.ts";

type Found = CompanyEstablishmentsQuery["companyEstablishments"];

const one: Found["establishments"][number] = {
  __typename: "CompanyEstablishment",
  siret: "99992618100010",
  state: "OPEN",
  isHeadOffice: true,
  tradeName: "",
  closedOn: null,
  isRegistered: false,
  isMine: false,
  company: { __typename: "Company", name: "SCEA des Quatre Vents", address: "1 route", postalCode: "28800", town: "Bonneval" },
};
const found: Found = {
  __typename: "CompanyEstablishments",
  total: 7,
  problem: null,
  establishments: [
    one,
    { ...one, siret: "99992618100028", isHeadOffice: false, isRegistered: true },
    { ...one, siret: "99992618100036", isHeadOffice: false, isRegistered: true, isMine: true, tradeName: "L'Huilerie" },
    { ...one, siret: "99992618100044", isHeadOffice: false, state: "CLOSED", closedOn: "2025-09-30" },
    { ...one, siret: "99992618100051", isHeadOffice: false, state: "MASKED", company: null },
  ],
};

test("a SIREN lists the establishments; several are created at once, each with its answer", async () => {
  const api = fakeApi();
  const list = api.on(CompanyEstablishmentsDocument).answers(() => ({ companyEstablishments: found }));
  const create = api.on(CreateStructuresDocument).answers(() => ({
    createStructures: {
      __typename: "CreateStructuresPayload",
      problems: [],
      results: [
        {
          __typename: "CreateStructureResult",
          siret: one.siret,
          outcome: "CREATED",
          structure: { __typename: "Structure", id: "structure-1", name: "SCEA des Quatre Vents", town: "Bonneval" },
          approval: null,
          problem: null,
        },
        {
          __typename: "CreateStructureResult",
          siret: "99992618100028",
          outcome: "REFUSED",
          structure: null,
          approval: null,
          problem: { __typename: "Problem", code: "REQUEST_ALREADY_PENDING", message: "Une demande attend déjà." },
        },
      ],
    },
  }));
  const screen = await renderApp(api, "/organisation/structures/nouvelles", { viewer: manager });
  await screen.getByLabelText("Numéro SIREN ou SIRET").fill("999 926 181");
  await screen.getByRole("button", { name: "Lister les établissements" }).click();
  await expect.element(screen.getByRole("heading", { name: "SCEA des Quatre Vents" })).toBeVisible();
  expect(list.calls).toEqual([{ number: "999 926 181" }]);
  await expect.element(screen.getByText("Le répertoire compte 7 établissements", { exact: false })).toBeVisible();
  await expect.element(screen.getByText("fermé le 30/09/2025", { exact: false })).toBeVisible();
  await expect.element(screen.getByText("vous y êtes déjà rattaché", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByText("siège", { exact: false }).click();
  await screen.getByText("déjà inscrit sur le portail", { exact: false }).click();
  await screen.getByLabelText("Message pour les gestionnaires", { exact: false }).fill("Bonjour");
  await screen.getByRole("button", { name: "Créer les structures choisies" }).click();
  await expect.element(screen.getByText("Une demande attend déjà.", { exact: false })).toBeVisible();
  expect(create.calls).toEqual([
    {
      input: {
        structures: [
          { siret: one.siret, isManagementCenter: false },
          { siret: "99992618100028", isManagementCenter: false },
        ],
        comment: "Bonjour",
      },
    },
  ]);
  expect(await violations()).toEqual([]);
});

test("the establishment whose SIRET was typed is ticked; choosing none is told; a directory that is down leaves a way", async () => {
  const api = fakeApi();
  let answer = found;
  api.on(CompanyEstablishmentsDocument).answers(() => ({ companyEstablishments: answer }));
  const screen = await renderApp(api, `/organisation/structures/nouvelles?numero=${one.siret}`, { viewer: manager });
  const box = screen.getByRole("checkbox", { name: "siège", exact: false });
  await expect.element(box).toBeChecked();
  await screen.getByText("siège", { exact: false }).click();
  await screen.getByRole("button", { name: "Créer les structures choisies" }).click();
  await expect.element(screen.getByRole("link", { name: "Établissements à créer", exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
  answer = {
    ...found,
    establishments: [],
    problem: { __typename: "Problem", code: "ESTABLISHMENTS_UNAVAILABLE", message: "Le répertoire ne répond pas." },
  };
  await screen.getByLabelText("Numéro SIREN ou SIRET").fill("732829320");
  await screen.getByRole("button", { name: "Lister les établissements" }).click();
  await expect.element(screen.getByText("Le répertoire ne répond pas.")).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Créer une structure par son SIRET", exact: false })).toBeVisible();
});
