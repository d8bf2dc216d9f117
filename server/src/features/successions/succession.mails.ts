import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { formatSiret } from "@portail-tic/shared/kernel/siret";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter } from "../notifications/index.ts";

interface Move {
  readonly successorId: string;
  readonly name: string;
  readonly formerSiret: string;
  readonly newSiret: string;
  readonly movedOn: string;
  readonly declaredBy: string;
}

/** Everybody attached to either side hears of it, whoever declared it: their rights now stand in two places. */
const whenSucceeded = onEvent<{ predecessorId: string }>("structure.succeeded", async (effect, { predecessorId }) => {
  const move = await readMove(effect, predecessorId);
  if (!move) return;
  const people = [];
  for (const id of [predecessorId, move.successorId]) people.push(...(await holdersOf(effect.manager, id, "STRUCTURE_READ", effect.now)));
  await notify(effect, {
    kind: "STRUCTURE_MOVED",
    userIds: people,
    params: { predecessorId, structureName: move.name, newSiret: formatSiret(move.newSiret) },
    link: `/organisation/structures/${move.successorId}`,
  });
});

export const successionMails = [whenSucceeded];

registerLetter("STRUCTURE_MOVED", async (effect, { predecessorId }, { language }) => {
  const move = await readMove(effect, predecessorId);
  return move && texts[language](move, formatCivilDate(move.movedOn, language));
});

async function readMove({ manager }: Effect, predecessorId: string): Promise<Move | null> {
  const [move] = await manager.query<Move[]>(
    `select n.id as "successorId", n.name, p.siret as "formerSiret", n.siret as "newSiret", x.moved_on as "movedOn",
       u.first_name || ' ' || u.last_name as "declaredBy"
     from structure_succession x join structure p on p.id = x.predecessor_id join structure n on n.id = x.successor_id
     join app_user u on u.id = x.declared_by where x.predecessor_id = $1`,
    [predecessorId],
  );
  return move ?? null;
}

const texts = {
  fr: ({ name, formerSiret, newSiret, declaredBy }: Move, movedOn: string) => ({
    subject: `${name} a changé de SIRET`,
    paragraphs: [
      `${declaredBy} a déclaré que ${name} a déménagé le ${movedOn} et continue sous un nouveau SIRET.`,
      `Ancien SIRET : ${formatSiret(formerSiret)}\nNouveau SIRET : ${formatSiret(newSiret)}`,
      `Vous n'avez rien à refaire : les rôles, les espaces, les abonnements, le numéro PACAGE et les coordonnées bancaires sont repris sous le nouveau SIRET.`,
      `Les livraisons faites avant le ${movedOn} se demandent toujours avec l'ancien SIRET, jusqu'à leur date limite ; les suivantes avec le nouveau. Un jeton d'API limité à l'ancienne structure n'ouvre pas la nouvelle.`,
      `Si la structure n'a pas déménagé, prévenez son gestionnaire principal et contactez le support.`,
    ],
    label: "Voir la structure",
    closing: "Vous recevez ce message parce que vous êtes rattaché à cette structure.",
  }),
  en: ({ name, formerSiret, newSiret, declaredBy }: Move, movedOn: string) => ({
    subject: `${name} has a new SIRET`,
    paragraphs: [
      `${declaredBy} declared that ${name} moved on ${movedOn} and goes on under a new SIRET.`,
      `Former SIRET: ${formatSiret(formerSiret)}\nNew SIRET: ${formatSiret(newSiret)}`,
      `You have nothing to do again: roles, spaces, subscriptions, the PACAGE number and bank accounts are there under the new SIRET.`,
      `Deliveries made before ${movedOn} are still claimed with the former SIRET, until their deadline; later ones with the new one. An API token limited to the former structure does not open the new one.`,
      `If the structure has not moved, please tell its principal manager and contact support.`,
    ],
    label: "See the structure",
    closing: "You receive this message because you are attached to this structure.",
  }),
} satisfies Record<Language, unknown>;
