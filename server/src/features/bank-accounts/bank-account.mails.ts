import { maskedIban } from "@portail-tic/shared/kernel/iban";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter } from "../notifications/index.ts";

interface Notice {
  readonly structureId: string;
  readonly structureName: string;
  readonly siret: string;
  readonly ibanCountry: string;
  readonly ibanLast4: string;
  readonly holder: string;
  readonly usableFrom: Date;
  readonly addedBy: string;
  readonly archivedBy: string | null;
}

/** A new account is the way money could be stolen: every manager hears of it at once, wherever the mutation came from. */
export const noticeNewBankAccount = onEvent<{ bankAccountId: string }>("bankAccount.added", async (effect, { bankAccountId }) => {
  const notice = await readNotice(effect, bankAccountId);
  if (!notice) return;
  const { structureId, structureName } = notice;
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  await notify(effect, {
    kind: "BANK_ACCOUNT_ADDED",
    userIds: managers,
    params: { bankAccountId, structureName },
    link: `/organisation/structures/${structureId}`,
  });
});

registerLetter("BANK_ACCOUNT_ADDED", async (effect, { bankAccountId }, { language }) => {
  const notice = await readNotice(effect, bankAccountId);
  return notice && texts[language](notice, maskedIban(notice.ibanCountry, notice.ibanLast4));
});

/** Retiring one before adding one's own is the other half of such a theft. */
export const noticeArchivedBankAccount = onEvent<{ bankAccountId: string }>("bankAccount.archived", async (effect, { bankAccountId }) => {
  const notice = await readNotice(effect, bankAccountId);
  if (!notice) return;
  const { structureId, structureName } = notice;
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  await notify(effect, {
    kind: "BANK_ACCOUNT_ARCHIVED",
    userIds: managers,
    params: { bankAccountId, structureName },
    link: `/organisation/coordonnees-bancaires?structure=${structureId}`,
  });
});

registerLetter("BANK_ACCOUNT_ARCHIVED", async (effect, { bankAccountId }, { language }) => {
  const notice = await readNotice(effect, bankAccountId);
  return notice && archivedTexts[language](notice, maskedIban(notice.ibanCountry, notice.ibanLast4));
});

async function readNotice({ manager }: Effect, bankAccountId: string): Promise<Notice | null> {
  const [notice] = await manager.query<Notice[]>(
    `select s.id as "structureId", s.name as "structureName", s.siret, b.iban_country as "ibanCountry", b.iban_last4 as "ibanLast4", b.holder,
       b.usable_from as "usableFrom", u.first_name || ' ' || u.last_name as "addedBy",
       (select a.first_name || ' ' || a.last_name from app_user a where a.id = b.archived_by) as "archivedBy"
     from bank_account b join structure s on s.id = b.structure_id join app_user u on u.id = b.created_by where b.id = $1`,
    [bankAccountId],
  );
  return notice ?? null;
}

const texts = {
  fr: (notice: Notice, iban: string) => ({
    subject: `Nouveau compte bancaire pour ${notice.structureName}`,
    paragraphs: [
      `${notice.addedBy} a enregistré un compte bancaire pour ${notice.structureName} (SIRET ${notice.siret}).`,
      `IBAN : ${iban}\nTitulaire : ${notice.holder}`,
      `Par sécurité, aucun remboursement n'y sera versé avant le ${formatInstant(notice.usableFrom, "fr")}.`,
      `Si vous n'êtes pas à l'origine de cet ajout et ne l'attendiez pas, contactez le support avant cette date.`,
    ],
    label: "Voir la structure",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (notice: Notice, iban: string) => ({
    subject: `New bank account for ${notice.structureName}`,
    paragraphs: [
      `${notice.addedBy} recorded a bank account for ${notice.structureName} (SIRET ${notice.siret}).`,
      `IBAN: ${iban}\nHolder: ${notice.holder}`,
      `For safety, no refund will be paid to it before ${formatInstant(notice.usableFrom, "en")}.`,
      `If you did not do this and did not expect it, please contact support before that date.`,
    ],
    label: "See the structure",
    closing: "You receive this message because you manage this structure.",
  }),
} satisfies Record<Language, unknown>;

const archivedTexts = {
  fr: (notice: Notice, iban: string) => ({
    subject: `Compte bancaire archivé pour ${notice.structureName}`,
    paragraphs: [
      `${notice.archivedBy ?? "Une personne de votre structure"} a archivé un compte bancaire de ${notice.structureName} (SIRET ${notice.siret}).`,
      `IBAN : ${iban}\nTitulaire : ${notice.holder}`,
      "Il ne peut plus être choisi dans une demande. Les demandes déjà réglées n'en sont pas changées.",
      "Si vous n'êtes pas à l'origine de ce changement et ne l'attendiez pas, contactez le support.",
    ],
    label: "Voir les comptes de la structure",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (notice: Notice, iban: string) => ({
    subject: `Bank account retired for ${notice.structureName}`,
    paragraphs: [
      `${notice.archivedBy ?? "Somebody of your structure"} retired a bank account of ${notice.structureName} (SIRET ${notice.siret}).`,
      `IBAN: ${iban}\nHolder: ${notice.holder}`,
      "It can no longer be chosen in a request. Requests already settled are unchanged.",
      "If you did not do this and did not expect it, please contact support.",
    ],
    label: "See the accounts of the structure",
    closing: "You receive this message because you manage this structure.",
  }),
} satisfies Record<Language, unknown>;
