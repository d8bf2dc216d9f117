import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { onEvent } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";

/** Closed or opened again: told to whoever did it, at once, in case it was somebody else. */
const told = (topic: string, kind: "STRUCTURE_DEACTIVATED" | "STRUCTURE_ACTIVATED") =>
  onEvent<{ structureId: string }>(topic, async (effect, { structureId }) => {
    const rows = await effect.manager.query<{ name: string; userId: string }[]>(
      `select s.name, m.user_id as "userId" from structure s join membership m on m.structure_id = s.id
       where s.id = $1 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null`,
      [structureId],
    );
    const params = { structureId, structureName: rows[0]?.name ?? "" };
    const link =
      kind === "STRUCTURE_ACTIVATED" ? (`/organisation/structures/${structureId}` as const) : "/organisation/structures?statut=INACTIVE";
    await notify(effect, { kind, userIds: rows.map(({ userId }) => userId), params, link });
  });

/** The directory says that an establishment closed: its managers learn what it means before a request is refused for it. */
const whenEstablishmentClosed = onEvent<{ structureId: string }>("structure.establishmentClosed", async (effect, { structureId }) => {
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [structureId]);
  if (!structure) return;
  await notify(effect, {
    kind: "ESTABLISHMENT_CLOSED",
    userIds: await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now),
    params: { structureId, structureName: structure.name },
    link: `/organisation/structures/${structureId}`,
  });
});

export const structureMails = [
  whenEstablishmentClosed,
  told("structure.deactivated", "STRUCTURE_DEACTIVATED"),
  told("structure.activated", "STRUCTURE_ACTIVATED"),
];

registerLetter("STRUCTURE_DEACTIVATED", async (_effect, { structureName }, { language }) => deactivated[language](structureName));
registerLetter("STRUCTURE_ACTIVATED", async (_effect, { structureName }, { language }) => activated[language](structureName));

registerLetter("ESTABLISHMENT_CLOSED", async (effect, { structureId }, reader) => {
  const [row] = await effect.manager.query<{ name: string; siret: string; closedOn: string | null }[]>(
    `select name, siret, establishment_closed_on::text as "closedOn" from structure where id = $1 and status = 'ACTIVE'`,
    [structureId],
  );
  // Open again, or closed on the portal meanwhile: nothing to do any more.
  if (!row?.closedOn) return null;
  return closing[reader.language](row.name, row.siret, formatCivilDate(row.closedOn, reader.language));
});

const closing: Readonly<Record<"fr" | "en", (name: string, siret: string, date: string) => LetterWords>> = {
  fr: (name, siret, date) => ({
    subject: `L'établissement de ${name} est fermé d'après le répertoire des entreprises`,
    paragraphs: [
      `Le répertoire des entreprises indique que l'établissement ${siret} (${name}) est fermé depuis le ${date}.`,
      "Sur le portail, rien ne change tout de suite : vos droits, vos demandes en cours et vos comptes bancaires restent. Les livraisons reçues avant la fermeture peuvent encore être remboursées, jusqu'au 31 décembre de la troisième année qui suit la livraison.",
      "Si l'exploitation a déménagé, la structure peut continuer sous son nouveau SIRET. Si elle a cessé, déposez vos dernières demandes, puis fermez la structure. Si le répertoire se trompe, faites-le corriger auprès du guichet des formalités des entreprises : le portail le verra de lui-même.",
    ],
    label: "Voir la structure",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (name, siret, date) => ({
    subject: `The company directory says the establishment of ${name} is closed`,
    paragraphs: [
      `The company directory says that establishment ${siret} (${name}) has been closed since ${date}.`,
      "On the portal nothing changes at once: your rights, your requests in progress and your bank accounts stay. Deliveries received before the closing can still be refunded, until 31 December of the third year after the delivery.",
      "If the farm has moved, the structure can go on under its new SIRET. If it has ceased, file your last requests, then close the structure. If the directory is wrong, have it corrected with the business formalities service: the portal will see it by itself.",
    ],
    label: "See the structure",
    closing: "You receive this message because you manage this structure.",
  }),
};

type Words = Readonly<Record<"fr" | "en", (name: string) => LetterWords>>;
const notMe = {
  fr: "Si ce n'était pas vous, changez tout de suite votre mot de passe, puis contactez le support.",
  en: "If this was not you, change your password at once, then contact support.",
};

const deactivated: Words = {
  fr: (name) => ({
    subject: `${name} est fermée sur le portail`,
    paragraphs: [
      `Vous avez fermé ${name}. Plus personne n'y a de droit ; les demandes envoyées sont conservées pendant la durée prévue par la loi.`,
      "Vous seul pouvez la rouvrir, dans « Gérer une structure », structures fermées : vous retrouverez tout comme vous l'avez laissé.",
    ],
    label: "Voir mes structures fermées",
    closing: notMe.fr,
  }),
  en: (name) => ({
    subject: `${name} is closed on the portal`,
    paragraphs: [
      `You closed ${name}. Nobody has any right on it now; requests that were sent are kept as long as the law says.`,
      "You alone can open it again, in “Manage a structure”, closed structures: you will find everything as you left it.",
    ],
    label: "See my closed structures",
    closing: notMe.en,
  }),
};

const activated: Words = {
  fr: (name) => ({
    subject: `${name} est rouverte sur le portail`,
    paragraphs: [
      `Vous avez rouvert ${name} et en êtes le gestionnaire principal. Ses espaces, ses brouillons et ses comptes bancaires sont là.`,
    ],
    label: "Voir la structure",
    closing: notMe.fr,
  }),
  en: (name) => ({
    subject: `${name} is open again on the portal`,
    paragraphs: [`You opened ${name} again and are its principal manager. Its spaces, drafts and bank accounts are there.`],
    label: "See the structure",
    closing: notMe.en,
  }),
};
