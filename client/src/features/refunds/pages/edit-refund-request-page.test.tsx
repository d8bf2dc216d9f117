import { describe, expect, it, vi } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi, type FakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { emptyDraft, file, line, problem, readyDraft, sentRequest } from "../components/sample-request.ts";
import type { DraftRequest } from "../components/use-draft.ts";
import {
  AttachDocumentDocument,
  DetachDocumentDocument,
  RefundDetailPageDocument,
  RefundDraftPageDocument,
  SaveRefundLinesDocument,
  SubmitRefundRequestDocument,
  UpdateRefundRequestDocument,
} from "../gql/graphql.ts";

async function openDraft(draft: DraftRequest, step: string) {
  const api = fakeApi();
  const state = { draft };
  api.on(RefundDraftPageDocument).answers(() => ({
    refundRequest: state.draft,
    beneficiaryCategories: [{ __typename: "BeneficiaryCategory", code: "COMPANY", name: "Société agricole" }],
  }));
  const screen = await renderApp(api, `/demandes-tic/${draft.id}/modifier?etape=${step}`, { viewer: manager });
  return { api, screen, state };
}

async function fillLine(screen: Awaited<ReturnType<typeof renderApp>>, number: string) {
  await screen.getByLabelText("Produit et usage").selectOptions("GNR");
  await screen.getByLabelText("Numéro de facture").fill(number);
  await screen.getByLabelText("Fournisseur").fill("Énergies de l'Ouest");
  await screen.getByLabelText("Date de livraison").fill("2023-03-12");
  await screen.getByLabelText("Quantité").fill("9 000");
}

describe("the invoices of a draft", () => {
  it("show rate and amount while one types, and mark every empty field at once", async () => {
    const { screen } = await openDraft(emptyDraft, "factures");
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await expect.element(screen.getByLabelText("Produit et usage")).toHaveFocus();
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByRole("heading", { name: "Le formulaire comporte 6 erreurs" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await fillLine(screen, "F-001");
    await expect.element(screen.getByText(/Taux\s: 14,96\s€ \/ hL\. Montant\s: 1\s346,40\s€/)).toBeVisible();
  });

  it("refuse a delivery outside the period where it is typed, without asking the server", async () => {
    const { screen } = await openDraft(emptyDraft, "factures");
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await fillLine(screen, "F-001");
    await screen.getByLabelText("Date de livraison").fill("2022-12-31");
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByLabelText("Date de livraison")).toHaveAccessibleDescription(/comprise entre le .*2023/);
  });

  it("keep what was typed and send the file once when an invoice is refused", async () => {
    const { api, screen, state } = await openDraft(emptyDraft, "factures");
    const attach = api.on(AttachDocumentDocument).answers(() => ({
      attachDocument: { __typename: "AttachDocumentPayload", document: line.document, problems: [] },
    }));
    let isKnown = true;
    const save = api.on(SaveRefundLinesDocument).answers(() => {
      const problems = isKnown
        ? [problem("INVOICE_ALREADY_USED", ["lines", "0", "invoiceNumber"], "Cette facture est déjà déclarée.")]
        : [];
      if (!isKnown) state.draft = { ...readyDraft, version: 2 };
      const saved = isKnown ? { refundRequest: null, lines: null } : { refundRequest: state.draft, lines: [line] };
      return { saveRefundLines: { __typename: "SaveRefundLinesPayload", ...saved, problems } };
    });
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await fillLine(screen, "F-001");
    await screen.getByLabelText(/Fichier de la facture/).upload(new File(["%PDF-1.4"], "facture.pdf", { type: "application/pdf" }));
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveAccessibleDescription(/déjà déclarée/);
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("9 000");
    isKnown = false;
    await screen.getByLabelText("Numéro de facture").fill("F-002");
    await screen.getByRole("button", { name: "Valider et ajouter une nouvelle ligne" }).click();
    await expect.element(screen.getByText(/Facture F-002 enregistrée\. Total de la demande\s: 1\s346,40\s€/)).toBeVisible();
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveFocus();
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveValue("");
    await expect.element(screen.getByLabelText("Fournisseur")).toHaveValue("Énergies de l'Ouest");
    expect(attach.calls).toHaveLength(1);
    expect(save.calls.map(({ input }) => [input.lines[0]?.id, input.lines[0]?.documentId])).toEqual([
      [null, line.document?.id],
      [null, line.document?.id],
    ]);
  });
});

describe("a piece joined by mistake", () => {
  const letter = { ...file, id: "019a0000-0000-7000-8000-0000000000d2", kind: "OTHER" as const, fileName: "lettre.pdf" };
  const wrong = { ...letter, id: "019a0000-0000-7000-8000-0000000000d3", fileName: "photo.png" };
  const withPieces = { ...readyDraft, attachments: [letter, wrong] };

  it("is taken away after a confirmation that names it, and the focus is not lost", async () => {
    const { api, screen } = await openDraft(withPieces, "pieces");
    const detach = api.on(DetachDocumentDocument).answers(() => ({
      detachDocument: {
        __typename: "DetachDocumentPayload",
        refundRequest: { ...withPieces, version: 6, attachments: [letter] },
        problems: [],
      },
    }));
    await screen.getByRole("button", { name: /Retirer «\sphoto\.png\s»/ }).click();
    const dialog = screen.getByRole("dialog", { name: /Retirer «\sphoto\.png\s»/ });
    expect(await violations()).toEqual([]);
    await dialog.getByRole("button", { name: "Annuler" }).click();
    expect(detach.calls).toEqual([]);
    await screen.getByRole("button", { name: /Retirer «\sphoto\.png\s»/ }).click();
    await dialog.getByRole("button", { name: "Retirer", exact: true }).dblClick();
    await expect.element(screen.getByText(/«\sphoto\.png\s» est retiré de la demande/)).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: /^Pièces/ })).toHaveFocus();
    await expect.element(screen.getByRole("button", { name: /Retirer «\sphoto\.png\s»/ })).not.toBeInTheDocument();
    await expect.element(screen.getByRole("button", { name: /Retirer «\slettre\.pdf\s»/ })).toBeVisible();
    expect(detach.calls.map(({ input }) => input)).toEqual([{ requestId: readyDraft.id, documentId: wrong.id }]);
    expect(await violations()).toEqual([]);
  });

  it("that somebody else took away meanwhile leaves the list, and one is told", async () => {
    const { api, screen, state } = await openDraft(withPieces, "pieces");
    api.on(DetachDocumentDocument).answers(() => {
      state.draft = { ...withPieces, version: 6, attachments: [letter] };
      const problems = [problem("NOT_FOUND", ["documentId"], "Cet élément n'existe pas.")];
      return { detachDocument: { __typename: "DetachDocumentPayload", refundRequest: null, problems } };
    });
    await screen.getByRole("button", { name: /Retirer «\sphoto\.png\s»/ }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Retirer", exact: true }).click();
    await expect.element(screen.getByText("Cet élément n'existe pas.")).toBeVisible();
    await screen.getByRole("dialog").getByRole("button", { name: "Annuler" }).click();
    await expect.element(screen.getByText("photo.png")).not.toBeInTheDocument();
  });
});

describe("a draft", () => {
  /** The other person has just saved `theirs`, at the second version. */
  function colleague(api: FakeApi, state: { draft: DraftRequest }, theirs: Partial<DraftRequest>) {
    return api.on(UpdateRefundRequestDocument).answers(({ input }) => {
      if (input.headerVersion === 1) {
        state.draft = { ...emptyDraft, headerVersion: 2, ...theirs };
        const problems = [problem("HEADER_CHANGED", ["headerVersion"], "Léa Garnier a modifié cette partie le 2 mars 2026 à 10:00.")];
        return { updateRefundRequest: { __typename: "UpdateRefundRequestPayload", refundRequest: null, problems } };
      }
      state.draft = { ...state.draft, headerVersion: 3, pacage: input.pacage ?? null };
      return { updateRefundRequest: { __typename: "UpdateRefundRequestPayload", refundRequest: state.draft, problems: [] } };
    });
  }

  it("saves its header by itself, only what changed, and says so", async () => {
    const { api, screen, state } = await openDraft({ ...emptyDraft, headerVersion: 2 }, "structure");
    const update = colleague(api, state, {});
    await screen.getByLabelText(/PACAGE/).fill("035 000 11");
    await expect.element(screen.getByText(/^Enregistré le .* à \d\d:\d\d\.$/), { timeout: 15_000 }).toBeVisible();
    expect(update.calls.map(({ input }) => [input.headerVersion, input.pacage, "beneficiaryCategoryCode" in input])).toEqual([
      [2, "035 000 11", false],
    ]);
    expect(await violations()).toEqual([]);
  });

  it("goes on by itself when somebody else changed another part of the header, and shows it", async () => {
    const { api, screen, state } = await openDraft(emptyDraft, "structure");
    const update = colleague(api, state, { beneficiaryCategory: { __typename: "BeneficiaryCategory", code: "COMPANY", name: "Société" } });
    await screen.getByLabelText(/PACAGE/).fill("035 000 111");
    await screen.getByRole("button", { name: "Enregistrer et continuer" }).first().click();
    await expect.element(screen.getByRole("heading", { name: /^Factures/ })).toHaveFocus();
    expect(update.calls.map(({ input }) => input.headerVersion)).toEqual([1, 2]);
    await screen.getByRole("button", { name: "Étape précédente" }).click();
    await expect.element(screen.getByLabelText("Catégorie de bénéficiaire")).toHaveValue("COMPANY");
  });

  it("tells who changed the same field and when, shows both versions, and keeps mine only when I say so", async () => {
    const { api, screen, state } = await openDraft(emptyDraft, "structure");
    const update = colleague(api, state, { pacage: "035000222" });
    await screen.getByLabelText(/PACAGE/).fill("035 000 111");
    await screen.getByRole("button", { name: "Enregistrer et continuer" }).first().click();
    await expect.element(screen.getByText("Quelqu'un d'autre a modifié la même chose")).toBeVisible();
    await expect.element(screen.getByRole("row", { name: "Numéro PACAGE 035000222 035 000 111" })).toBeVisible();
    await expect.element(screen.getByLabelText(/PACAGE/)).toHaveValue("035 000 111");
    expect(await violations()).toEqual([]);
    // By itself, by the button, or both, as the machine is slow or fast: never on top of what was not read.
    expect(new Set(update.calls.map(({ input }) => input.headerVersion))).toEqual(new Set([1]));
    await screen.getByRole("button", { name: "Garder ma saisie" }).click();
    await expect.poll(() => update.calls.at(-1)?.input.headerVersion).toBe(2);
    await expect.element(screen.getByText("Quelqu'un d'autre a modifié la même chose")).not.toBeInTheDocument();
  });

  it("takes the other version of that field instead", async () => {
    const { api, screen, state } = await openDraft(emptyDraft, "structure");
    const update = colleague(api, state, { pacage: "035000222", bankAccount: readyDraft.bankAccount });
    await screen.getByLabelText(/PACAGE/).fill("035 000 111");
    await screen.getByRole("button", { name: "Enregistrer et continuer" }).first().click();
    await screen.getByRole("button", { name: "Prendre l'autre version" }).click();
    await expect.element(screen.getByLabelText(/PACAGE/)).toHaveValue("035000222");
    await expect.element(screen.getByText("Quelqu'un d'autre a modifié la même chose")).not.toBeInTheDocument();
    expect(new Set(update.calls.map(({ input }) => input.headerVersion))).toEqual(new Set([1]));
  });

  it("says what is missing, each with the way to its step", async () => {
    const { screen } = await openDraft(emptyDraft, "recapitulatif");
    await expect.element(screen.getByRole("heading", { name: "2 points restent à régler avant de déposer" })).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Déposer la demande" })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await screen.getByRole("link", { name: /Aucun compte bancaire/ }).click();
    await expect.element(screen.getByRole("heading", { name: /^Structure et bénéficiaire/ })).toHaveFocus();
  });

  it("is sent once, however often one presses, and the confirmation says what comes next", async () => {
    const { api, screen } = await openDraft(readyDraft, "recapitulatif");
    const sent = { ...sentRequest, allowedActions: ["WITHDRAW" as const, "DOWNLOAD_PDF" as const] };
    const submit = api.on(SubmitRefundRequestDocument).answers(() => ({
      submitRefundRequest: { __typename: "SubmitRefundRequestPayload", refundRequest: sent, problems: [] },
    }));
    api.on(RefundDetailPageDocument).answers(() => ({ refundRequest: sent }));
    await screen.getByRole("button", { name: "Déposer la demande" }).click();
    const confirm = screen.getByRole("dialog").getByRole("button", { name: "Déposer la demande" });
    expect(await violations()).toEqual([]);
    await confirm.dblClick();
    await expect.element(screen.getByRole("heading", { name: "Votre demande TIC-2026-000001 est déposée" })).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Télécharger la demande (PDF)" })).toBeVisible();
    await vi.waitFor(() => expect(submit.calls).toHaveLength(1), { timeout: 10_000 });
    expect(submit.calls[0]?.input).toMatchObject({ id: readyDraft.id, version: 5 });
    expect(await violations()).toEqual([]);
  });

  it("asks to tick each warning, and sends those that were ticked", async () => {
    const found = (key: string, severity: "WARNING" | "INFORMATION", message: string) => ({
      __typename: "SubmissionFinding" as const,
      key,
      code: key,
      path: [],
      severity,
      message,
    });
    const { api, screen } = await openDraft(
      {
        ...readyDraft,
        submissionWarnings: [
          found("INVOICE_FILES_MISSING", "WARNING", "Facture numérisée absente, lignes concernées : 1 (factures F-001)."),
          found("BANK_ACCOUNT_NEW", "INFORMATION", "Ce compte bancaire est récent."),
        ],
      },
      "recapitulatif",
    );
    const submit = api.on(SubmitRefundRequestDocument).answers(({ input }) => ({
      submitRefundRequest: {
        __typename: "SubmitRefundRequestPayload",
        refundRequest: input.acknowledgedWarnings?.length === 1 ? sentRequest : null,
        problems:
          input.acknowledgedWarnings?.length === 1 ? [] : [problem("WARNINGS_NOT_ACKNOWLEDGED", ["acknowledgedWarnings"], "Cochez-les.")],
      },
    }));
    api.on(RefundDetailPageDocument).answers(() => ({ refundRequest: sentRequest }));
    await expect.element(screen.getByText("Ce compte bancaire est récent.")).toBeVisible();
    await screen.getByRole("button", { name: "Déposer la demande" }).click();
    const dialog = screen.getByRole("dialog");
    await dialog.getByRole("button", { name: "Déposer la demande" }).click();
    await expect.element(dialog.getByRole("group", { name: /J'ai vérifié ces points.*Cochez-les/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await dialog.getByText(/Facture numérisée absente/).click();
    await dialog.getByRole("button", { name: "Déposer la demande" }).click();
    await expect.element(screen.getByRole("heading", { name: "Votre demande TIC-2026-000001 est déposée" })).toBeVisible();
    expect(submit.calls.map(({ input }) => input.acknowledgedWarnings)).toEqual([[], ["INVOICE_FILES_MISSING"]]);
  });

  it("proposes last year's suppliers and products, and opens a line with them", async () => {
    const suggestion = {
      __typename: "SuggestedLine" as const,
      supplier: "Coopérative",
      product: line.product,
      unit: "L" as const,
      lineCount: 3,
    };
    const { screen } = await openDraft({ ...emptyDraft, suggestedLines: [suggestion] }, "factures");
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: /Coopérative.*3 factures/ }).click();
    await expect.element(screen.getByLabelText("Fournisseur")).toHaveValue("Coopérative");
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("");
  });
});
