import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  CancelAccountDeletionDocument,
  DeactivateAccountDocument,
  MyDataDocument,
  MyExportProgressDocument,
  OfferPrincipalManagementDocument,
  RequestAccountDeletionDocument,
  RequestDataExportDocument,
  type MyDataQuery,
} from "../gql/graphql.ts";

type Data = MyDataQuery["myData"];

const free: Data = {
  __typename: "MyData",
  allowedActions: ["REQUEST_EXPORT", "DEACTIVATE", "REQUEST_DELETION"],
  isStaff: false,
  managedStructureCount: 0,
  dataExport: null,
  accountDeletion: null,
  managedStructures: [],
};
const asked: NonNullable<Data["dataExport"]> = {
  __typename: "DataExport",
  id: "export-1",
  status: "ASKED",
  askedAt: "2026-11-22T09:00:00Z",
  stepsDone: 0,
  stepsTotal: null,
  readyAt: null,
  expiresAt: null,
  byteSize: null,
};
const ready = { ...asked, status: "READY" as const, stepsDone: 30, stepsTotal: 30, byteSize: 1_234_567, expiresAt: "2026-11-29T09:00:00Z" };
const person = (id: string, displayName: string) => ({ __typename: "Person" as const, id, displayName });
const farm: Data["managedStructures"][number] = {
  __typename: "ManagedStructure",
  structure: {
    __typename: "Structure",
    id: "farm-1",
    name: "GAEC du Lac",
    siret: "99990127500019",
    memberships: {
      __typename: "MembershipConnection",
      edges: [
        {
          __typename: "MembershipEdge",
          node: {
            __typename: "Membership",
            id: "m-1",
            role: "PRINCIPAL_MANAGER",
            allowedActions: [],
            user: person("user-1", "Claire Martin"),
          },
        },
        {
          __typename: "MembershipEdge",
          node: {
            __typename: "Membership",
            id: "m-2",
            role: "MEMBER",
            allowedActions: ["OFFER_MANAGEMENT"],
            user: person("user-3", "Hugo Petit"),
          },
        },
      ],
    },
  },
  offer: null,
};
const alone: Data["managedStructures"][number] = {
  ...farm,
  structure: { ...farm.structure, id: "farm-2", name: "EARL Seule", memberships: { __typename: "MembershipConnection", edges: [] } },
};

function serve(first: Data) {
  const api = fakeApi();
  let now = first;
  api.on(MyDataDocument).answers(() => ({ myData: now }));
  return { api, become: (next: Partial<Data>) => void (now = { ...now, ...next }) };
}

test("a copy is asked, found again while it is prepared, then offered for download", async () => {
  const { api, become } = serve(free);
  api.on(RequestDataExportDocument).answers(() => {
    become({ dataExport: asked, allowedActions: ["DEACTIVATE", "REQUEST_DELETION"] });
    return {
      requestDataExport: {
        __typename: "RequestDataExportPayload",
        dataExport: { __typename: "DataExport", id: asked.id, status: "ASKED" },
        problems: [],
      },
    };
  });
  let polls = 0;
  api.on(MyExportProgressDocument).answers(() => ({
    myData: {
      __typename: "MyData",
      allowedActions: polls === 0 ? [] : ["REQUEST_EXPORT", "DOWNLOAD_EXPORT"],
      dataExport: polls++ === 0 ? { ...asked, status: "PREPARING", stepsDone: 12, stepsTotal: 30 } : ready,
    },
  }));
  const screen = await renderApp(api, "/mon-compte/donnees", { viewer: manager });
  await screen.getByRole("button", { name: "Demander ma copie" }).click();
  await expect.element(screen.getByText("Votre copie attend son tour.", { exact: false })).toBeVisible();
  expect(screen.getByRole("button", { name: /copie/ }).elements()).toEqual([]);
  await expect.element(screen.getByRole("progressbar", { name: "Préparation de la copie" }), { timeout: 5_000 }).toBeVisible();
  expect(await violations()).toEqual([]);
  await expect.element(screen.getByRole("button", { name: "Télécharger ma copie (ZIP)" }), { timeout: 5_000 }).toBeVisible();
  await expect.element(screen.getByText("1,2 Mo", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
}, 15_000);

test("says what is kept and how long, by the figures of the jobs", async () => {
  const screen = await renderApp(serve(free).api, "/mon-compte/donnees", { viewer: manager, locale: "en" });
  for (const name of [/The security journal.*4.years/, /accounting papers.*10.years/, /Counters of attempts.*1.day/]) {
    await expect.element(screen.getByRole("row", { name })).toBeVisible();
  }
  expect(await violations()).toEqual([]);
});

test("a principal manager is shown what depends on them: hand over, or close; leaving waits", async () => {
  const { api, become } = serve({
    ...free,
    managedStructureCount: 2,
    managedStructures: [farm, alone],
    allowedActions: ["REQUEST_EXPORT"],
  });
  const offer = api.on(OfferPrincipalManagementDocument).answers(() => {
    const offered = {
      __typename: "ManagementOffer" as const,
      id: "o-1",
      expiresAt: "2026-12-06T09:00:00Z",
      allowedActions: ["CANCEL" as const],
      to: person("user-3", "Hugo Petit"),
    };
    become({ managedStructures: [{ ...farm, offer: offered }, alone] });
    return {
      offerPrincipalManagement: {
        __typename: "OfferPrincipalManagementPayload",
        managementOffer: { __typename: "ManagementOffer", id: "o-1" },
        problems: [],
      },
    };
  });
  const screen = await renderApp(api, "/mon-compte/donnees", { viewer: manager });
  await expect.element(screen.getByRole("heading", { name: /GAEC du Lac/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /Désactiver mon compte|Demander la suppression/ }).elements()).toEqual([]);
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Proposer de transmettre" }).click();
  const successor = screen.getByRole("combobox", { name: "À qui transmettre" });
  await expect.element(successor).toHaveAccessibleDescription(/obligatoire/); // nobody chosen
  expect(offer.calls).toEqual([]);
  await successor.selectOptions("Hugo Petit");
  await screen.getByRole("button", { name: "Proposer de transmettre" }).click();
  await expect.element(screen.getByText("La proposition est envoyée à Hugo Petit.", { exact: false })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Annuler la proposition pour GAEC du Lac" })).toBeVisible();
  expect(offer.calls).toEqual([{ input: { membershipId: "m-2" } }]);
  const close = screen.getByRole("link", { name: "Fermer la structure EARL Seule" });
  await expect.element(close).toHaveAttribute("href", "/organisation/structures/farm-2/fermer");
});

test("the deletion is asked with the password, shown with its day, and taken back", async () => {
  const { api, become } = serve(free);
  const message = "Le mot de passe actuel n'est pas le bon.";
  const request = api.on(RequestAccountDeletionDocument).answers(({ input }) => {
    const isRight = input.password === "bon";
    const accountDeletion = { __typename: "AccountDeletion" as const, askedAt: "2026-11-22T09:00:00Z", dueAt: "2026-11-29T09:00:00Z" };
    if (isRight) become({ accountDeletion, allowedActions: ["REQUEST_EXPORT", "DEACTIVATE", "CANCEL_DELETION"] });
    return {
      requestAccountDeletion: {
        __typename: "RequestAccountDeletionPayload",
        accountDeletion: isRight ? accountDeletion : null,
        problems: isRight ? [] : [{ __typename: "Problem", code: "PASSWORD_INCORRECT", path: ["password"], message }],
      },
    };
  });
  api.on(CancelAccountDeletionDocument).answers(() => {
    become({ accountDeletion: null, allowedActions: free.allowedActions });
    return { cancelAccountDeletion: { __typename: "CancelAccountDeletionPayload", done: true, problems: [] } };
  });
  const screen = await renderApp(api, "/mon-compte/donnees", { viewer: manager });
  await expect.element(screen.getByRole("heading", { name: "Ce qui est effacé" })).toBeVisible();
  const field = screen.getByLabelText("Votre mot de passe");
  await field.fill("faux");
  await screen.getByRole("button", { name: "Demander la suppression" }).click();
  await expect.element(screen.getByText(message).first()).toBeVisible();
  expect(await violations()).toEqual([]);
  await field.fill("bon");
  await screen.getByRole("button", { name: "Demander la suppression" }).click();
  await expect.element(screen.getByText("Votre compte sera supprimé le 29 novembre 2026", { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(request.calls).toHaveLength(2);
  await screen.getByRole("button", { name: "Garder mon compte" }).click();
  await expect.element(screen.getByText("Votre compte est gardé : la suppression est annulée.")).toBeVisible();
});

test("deactivating asks once more, then signs out and says the way back", async () => {
  const { api } = serve(free);
  api
    .on(DeactivateAccountDocument)
    .answers(() => ({ deactivateAccount: { __typename: "DeactivateAccountPayload", done: true, problems: [] } }));
  const screen = await renderApp(api, "/mon-compte/donnees", { viewer: manager });
  await screen.getByRole("button", { name: "Désactiver mon compte" }).click();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Désactiver", exact: true }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Votre compte est désactivé" })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("an officer is sent to the administrator", async () => {
  const screen = await renderApp(serve({ ...free, isStaff: true, allowedActions: ["REQUEST_EXPORT"] }).api, "/mon-compte/donnees", {
    viewer: manager,
  });
  await expect.element(screen.getByText("Vous êtes agent", { exact: false }).first()).toBeVisible();
  expect(screen.getByRole("button", { name: /Désactiver mon compte|Demander la suppression/ }).elements()).toEqual([]);
});
