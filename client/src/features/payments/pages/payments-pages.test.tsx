import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, manager, renderApp } from "../../../testing/render-app.tsx";
import {
  accountRequest,
  batch,
  batchId,
  failedPayment,
  imported,
  importId,
  importLines,
  lastPage,
  otherAccountId,
  payable,
  requestId,
} from "../components/sample-payments.ts";
import {
  ChangeRefundAccountDocument,
  ConfirmPaymentsDocument,
  OrderPaymentsDocument,
  PayableRequestsDocument,
  PaymentBatchDocument,
  PaymentBatchesDocument,
  PaymentImportDocument,
  PaymentImportsDocument,
  RefundAccountDocument,
} from "../gql/graphql.ts";

const administrator = { ...manager, staff: [{ __typename: "StaffGrant" as const, role: "ADMINISTRATOR" as const, office: null }] };

test("payments: each batch says how far it is, and an officer finds what is to be ordered", async () => {
  const api = fakeApi();
  api.on(PaymentBatchesDocument).answers(() => ({
    paymentBatches: {
      __typename: "PaymentBatchConnection",
      edges: [{ __typename: "PaymentBatchEdge", node: { ...batch, releasedAt: "2026-03-03T09:00:00Z" } }],
      pageInfo: lastPage,
    },
  }));
  const screen = await renderApp(api, "/paiements", { viewer: instructor });
  await expect.element(screen.getByRole("link", { name: "PAI-2026-000001" })).toBeVisible();
  await expect.element(screen.getByText("Versés : 1 sur 2")).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Demandes à payer" })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Relevés de la banque" })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("what is to be ordered: the obstacle of each is said, and a list that has changed orders nothing and is read again", async () => {
  const api = fakeApi();
  let totalCents = 16_940;
  const obstacle = { __typename: "Problem" as const, code: "BANK_ACCOUNT_REFUSED", message: "La banque a refusé ce compte." };
  const list = api.on(PayableRequestsDocument).answers(() => ({
    payableSummaries: [{ __typename: "PayableSummary", officeId: "office-1", count: 1, totalCents, leftOutCount: 1 }],
    payableRequests: {
      __typename: "PayableRequestConnection",
      edges: [
        { __typename: "PayableRequestEdge", node: payable },
        {
          __typename: "PayableRequestEdge",
          node: { ...payable, request: { ...payable.request, id: "other", number: "TIC-2026-000002" }, obstacle },
        },
      ],
      pageInfo: lastPage,
    },
  }));
  const order = api.on(OrderPaymentsDocument).answers(() => {
    totalCents = 20_000;
    const problem = { __typename: "Problem" as const, code: "PAYMENT_TOTAL_CHANGED", path: [], message: "Le total a changé." };
    return { orderPayments: { __typename: "OrderPaymentsPayload", batch: null, problems: [problem] } };
  });
  const screen = await renderApp(api, "/paiements/a-ordonner", { viewer: instructor });
  await expect.element(screen.getByText("La banque a refusé ce compte.")).toBeVisible();
  await expect.element(screen.getByText("1 demande ne peut pas être payée maintenant : le tableau dit pourquoi.")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: /Ordonner le paiement \(169,40/ }).click();
  await screen.getByRole("button", { name: "Ordonner", exact: true }).click();
  await expect.element(screen.getByText(/Le total a changé/)).toBeVisible();
  expect(order.calls[0]?.input).toMatchObject({ officeId: "office-1", expectedTotalCents: 16_940 });
  await expect.poll(() => list.calls.length).toBe(2);
});

test("a batch: what the bank did of each payment, and why its file cannot leave", async () => {
  const api = fakeApi();
  const exportObstacle = { __typename: "Problem" as const, code: "SAME_AGENT", message: "Une autre personne doit sortir le fichier." };
  api.on(PaymentBatchDocument).answers(() => ({
    paymentBatch: {
      ...batch,
      canExport: false,
      exportObstacle,
      payments: { __typename: "PaymentConnection", edges: [{ __typename: "PaymentEdge", node: failedPayment }], pageInfo: lastPage },
    },
  }));
  const screen = await renderApp(api, `/paiements/${batchId}`, { viewer: administrator });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Lot PAI-2026-000001" })).toBeVisible();
  await expect.element(screen.getByText("Une autre personne doit sortir le fichier.")).toBeVisible();
  await expect.element(screen.getByText(/le compte est fermé \(AC04\)/)).toBeVisible();
  await expect.element(screen.getByText(/269,40.€ accordés, 100,00.€ d'avance repris/)).toBeVisible();
  await expect.element(screen.getByRole("button", { name: /fichier/ })).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("files of the bank: a refusal stays at the field, the file that is taken leads to its report", async () => {
  const api = fakeApi();
  api.on(PaymentImportsDocument).answers(() => ({
    paymentImports: {
      __typename: "PaymentImportConnection",
      edges: [{ __typename: "PaymentImportEdge", node: imported }],
      pageInfo: lastPage,
    },
  }));
  const message = "Ce fichier est un message pain.008.001.02.";
  let isGood = false;
  const confirm = api.on(ConfirmPaymentsDocument).answers(() => ({
    confirmPayments: {
      __typename: "ConfirmPaymentsPayload",
      paymentImport: isGood ? { __typename: "PaymentImport", id: importId } : null,
      problems: isGood ? [] : [{ __typename: "Problem", code: "BANK_FILE_OTHER_MESSAGE", path: ["file"], message }],
    },
  }));
  api.on(PaymentImportDocument).answers(() => ({
    paymentImport: {
      ...imported,
      lines: {
        __typename: "PaymentImportLineConnection",
        edges: importLines.map((node) => ({ __typename: "PaymentImportLineEdge", node })),
        pageInfo: lastPage,
      },
    },
  }));
  const screen = await renderApp(api, "/paiements/releves", { viewer: administrator });
  await expect.element(screen.getByRole("link", { name: "releve.xml" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText(/Fichier de la banque/).upload(new File(["<Document/>"], "retour.xml", { type: "application/xml" }));
  await screen.getByRole("button", { name: "Importer" }).click();
  await expect.element(screen.getByText(message).first()).toBeVisible();
  isGood = true;
  await screen.getByRole("button", { name: "Importer" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Relevé releve.xml" })).toBeVisible();
  expect(new Set(confirm.calls.map(({ input }) => input.idempotencyKey)).size).toBe(1);
  await expect.element(screen.getByText("le compte est fermé (AC04)")).toBeVisible();
  await expect.element(screen.getByRole("cell", { name: "Référence inconnue" })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("another account for a payment: the refused and the retired one are not offered, and once chosen the page says so", async () => {
  const api = fakeApi();
  api.on(RefundAccountDocument).answers(() => ({ refundRequest: accountRequest }));
  const change = api.on(ChangeRefundAccountDocument).answers(() => ({
    changeRefundAccount: {
      __typename: "ChangeRefundAccountPayload",
      refundRequest: {
        __typename: "RefundRequest",
        id: requestId,
        isAccountAwaited: false,
        bankAccount: { __typename: "BankAccount", id: otherAccountId },
      },
      problems: [],
    },
  }));
  const screen = await renderApp(api, `/demandes-tic/${requestId}/compte`, { viewer: manager });
  await expect.element(screen.getByText(/Motif de la banque.*le compte est fermé \(AC04\)/)).toBeVisible();
  await expect.element(screen.getByText(/choisissez-en un autre/)).toBeVisible();
  await expect.element(screen.getByRole("radio")).toHaveLength(1);
  expect(await violations()).toEqual([]);
  await screen.getByText(/Compte 0143/).click();
  await screen.getByRole("button", { name: "Choisir ce compte" }).click();
  await expect.element(screen.getByText(/Le nouveau compte est enregistré/)).toBeVisible();
  expect(change.calls).toEqual([{ input: { id: requestId, bankAccountId: otherAccountId } }]);
});

test("once another account is chosen, the page asks for nothing more", async () => {
  const api = fakeApi();
  const bankAccount = { __typename: "BankAccount" as const, id: otherAccountId };
  api.on(RefundAccountDocument).answers(() => ({ refundRequest: { ...accountRequest, isAccountAwaited: false, bankAccount } }));
  const screen = await renderApp(api, `/demandes-tic/${requestId}/compte`, { viewer: manager });
  await expect.element(screen.getByText(/Un autre compte est déjà choisi/)).toBeVisible();
  await expect.element(screen.getByText(/choisissez-en un autre/)).not.toBeInTheDocument();
});
