import { maskedIban } from "@portail-tic/shared/kernel/iban";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter } from "../notifications/index.ts";

type Change = Readonly<Record<"requestId" | "fromAccountId" | "toAccountId" | "changedBy", string>>;

interface Facts {
  readonly structureId: string;
  readonly structureName: string;
  readonly siret: string;
  readonly number: string;
  readonly changedBy: string;
  readonly from: string;
  readonly to: string;
  readonly holder: string;
  readonly usableFrom: Date;
  readonly isWaiting: boolean;
}

/** A recorded account is chosen for a payment: money changes its way, so every manager hears of it as of a new account. */
export const noticeChangedAccount = onEvent<Change>("refund.accountChanged", async (effect, change) => {
  const facts = await readFacts(effect, change);
  if (!facts) return;
  const { structureId, structureName, number } = facts;
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  await notify(effect, {
    kind: "REFUND_ACCOUNT_CHANGED",
    userIds: managers,
    params: { ...change, structureName, number },
    link: `/demandes-tic/${change.requestId}`,
  });
});

registerLetter("REFUND_ACCOUNT_CHANGED", async (effect, change, { language }) => {
  const facts = await readFacts(effect, change);
  return facts && texts[language](facts);
});

async function readFacts({ manager, now }: Effect, change: Change): Promise<Facts | null> {
  type Row = Omit<Facts, "from" | "to" | "isWaiting"> & Record<"fromCountry" | "fromLast4" | "toCountry" | "toLast4", string>;
  const [row] = await manager.query<Row[]>(
    `select s.id as "structureId", s.name as "structureName", s.siret, r.number, u.first_name || ' ' || u.last_name as "changedBy",
       o.iban_country as "fromCountry", o.iban_last4 as "fromLast4", b.iban_country as "toCountry", b.iban_last4 as "toLast4", b.holder,
       b.usable_from as "usableFrom"
     from refund_request r join structure s on s.id = r.structure_id join app_user u on u.id = $4
       join bank_account o on o.id = $2 join bank_account b on b.id = $3 where r.id = $1`,
    [change.requestId, change.fromAccountId, change.toAccountId, change.changedBy],
  );
  if (!row) return null;
  const from = maskedIban(row.fromCountry, row.fromLast4);
  return { ...row, from, to: maskedIban(row.toCountry, row.toLast4), isWaiting: row.usableFrom > now };
}

const texts = {
  fr: (facts: Facts) => ({
    subject: `Nouveau compte pour le paiement de la demande ${facts.number}`,
    paragraphs: [
      `La banque a refusé un virement de la demande ${facts.number} de ${facts.structureName} (SIRET ${facts.siret}). ${facts.changedBy} a choisi un autre compte pour ce paiement.`,
      `Ancien compte : ${facts.from}\nNouveau compte : ${facts.to}\nTitulaire : ${facts.holder}`,
      ...(facts.isWaiting
        ? [`Ce compte est récent : par sécurité, rien n'y sera versé avant le ${formatInstant(facts.usableFrom, "fr")}.`]
        : []),
      "Si vous n'attendiez pas ce changement, contactez le support sans attendre : le virement sera refait sur ce nouveau compte.",
    ],
    label: "Voir la demande",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (facts: Facts) => ({
    subject: `New account for the payment of request ${facts.number}`,
    paragraphs: [
      `The bank refused a transfer of request ${facts.number} of ${facts.structureName} (SIRET ${facts.siret}). ${facts.changedBy} chose another account for this payment.`,
      `Former account: ${facts.from}\nNew account: ${facts.to}\nHolder: ${facts.holder}`,
      ...(facts.isWaiting
        ? [`This account is recent: for safety, nothing will be paid to it before ${formatInstant(facts.usableFrom, "en")}.`]
        : []),
      "If you did not expect this change, please contact support at once: the transfer will be made again to this new account.",
    ],
    label: "See the request",
    closing: "You receive this message because you manage this structure.",
  }),
} satisfies Record<Language, unknown>;
