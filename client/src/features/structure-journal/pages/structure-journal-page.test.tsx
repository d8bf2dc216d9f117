import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { CreateJournalExportLinkDocument, StructureJournalDocument, type StructureJournalQuery } from "../gql/graphql.ts";

type Line = StructureJournalQuery["structureJournal"]["edges"][number]["node"];
const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const path = `/organisation/structures/${id}/journal`;
const line = (what: string, who: string, more: Partial<Line> = {}): Line => ({
  __typename: "JournalEntry",
  id: what,
  at: "2026-11-22T08:00:00Z",
  who,
  what,
  isAttempt: false,
  isByProgram: false,
  ...more,
});
const journal = (...lines: Line[]): StructureJournalQuery => ({
  structure: { __typename: "Structure", id, name: "GAEC du Clos Joli" },
  structureJournal: {
    __typename: "JournalEntryConnection",
    edges: lines.map((node) => ({ __typename: "JournalEntryEdge", node })),
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  },
});

test("the journal is read in plain words, filtered by subject and dates that the address keeps", async () => {
  const api = fakeApi();
  const list = api
    .on(StructureJournalDocument)
    .answers(() =>
      list.calls.at(-1)?.filter?.from
        ? journal()
        : journal(
            line("Fin du rattachement d'Hugo Petit", "Claire Moreau"),
            line("Modification de la structure", "Paul Girard", { isByProgram: true }),
          ),
    );
  const screen = await renderApp(api, path, { viewer: manager });
  await expect.element(screen.getByRole("rowheader", { name: "Fin du rattachement d'Hugo Petit" })).toBeVisible();
  await expect.element(screen.getByText("Paul Girard (par un programme)")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Sujet").selectOptions("Rattachements et rôles");
  await expect.poll(() => list.calls.at(-1)?.filter).toMatchObject({ kind: "PEOPLE" });
  await screen.getByLabelText("Du").fill("2026-11-23");
  await screen.getByLabelText("Au", { exact: true }).fill("2026-11-20");
  await expect.element(screen.getByText(/Le dernier jour précède le premier/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Au", { exact: true }).fill("2026-11-30");
  await screen.getByRole("button", { name: "Filtrer par dates" }).click();
  await expect.element(screen.getByText("Aucune opération ne correspond à ce filtre.")).toBeVisible();
  expect(screen.router.state.location.search).toMatchObject({ sujet: "PEOPLE", du: "2026-11-23", au: "2026-11-30" });
});

test("the file holds what the filter leaves; a refusal is told", async () => {
  const api = fakeApi();
  api.on(StructureJournalDocument).answers(() => journal(line("Modification de la structure", "Claire Moreau")));
  const link = api.on(CreateJournalExportLinkDocument).answers(() => ({
    createJournalExportLink: {
      __typename: "CreateJournalExportLinkPayload",
      url: null,
      problems: [{ __typename: "Problem", code: "NOT_MANAGER", path: [], message: "Seul un gestionnaire peut le faire." }],
    },
  }));
  const screen = await renderApp(api, `${path}?sujet=STRUCTURE`, { viewer: manager });
  await screen.getByRole("button", { name: "Télécharger en CSV" }).click();
  await expect.element(screen.getByText("Seul un gestionnaire peut le faire.")).toBeVisible();
  expect(link.calls.at(-1)?.input).toMatchObject({ structureId: id, kind: "STRUCTURE" });
});
