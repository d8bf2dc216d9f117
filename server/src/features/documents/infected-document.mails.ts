import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify, registerLetter } from "../notifications/index.ts";

interface Notice {
  readonly fileName: string;
  readonly kind: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly uploadedBy: string;
}

/** Whoever sent the file is told: it is gone, and what it served for needs another. */
export const tellInfectedDocument = onEvent<{ documentId: string }>("document.infected", async (effect, { documentId }) => {
  const notice = await readNotice(effect, documentId);
  if (!notice) return;
  const { structureId, structureName, kind, uploadedBy } = notice;
  await notify(effect, {
    kind: "DOCUMENT_INFECTED",
    userIds: [uploadedBy],
    params: { documentId, structureName },
    link: kind === "RIB" ? `/organisation/structures/${structureId}` : "/demandes-tic",
  });
});

registerLetter("DOCUMENT_INFECTED", async (effect, { documentId }, { language }) => {
  const notice = await readNotice(effect, documentId);
  return notice && texts[language](notice);
});

async function readNotice({ manager }: Effect, documentId: string): Promise<Notice | null> {
  const [notice] = await manager.query<Notice[]>(
    `select d.file_name as "fileName", d.kind, s.id as "structureId", s.name as "structureName", d.uploaded_by as "uploadedBy"
     from document d join structure s on s.id = d.structure_id where d.id = $1 and d.scan_status = 'INFECTED'`,
    [documentId],
  );
  return notice ?? null;
}

const texts = {
  fr: ({ fileName, structureName, kind }: Notice) => ({
    subject: `Un fichier de ${structureName} contenait un virus`,
    paragraphs: [
      `L'antivirus du portail a trouvé un virus dans « ${fileName} », que vous avez envoyé pour ${structureName}. Le fichier a été supprimé : personne ne l'a ouvert sur le portail.`,
      kind === "RIB"
        ? "Ce fichier était le RIB d'un compte bancaire : retirez ce compte, puis ajoutez-le de nouveau avec un RIB sain."
        : "Retirez ce fichier de la demande où il est joint, et joignez-en un autre : une demande ne peut pas être déposée avec lui.",
      "Le virus vient sans doute de votre ordinateur ou d'un message reçu : faites vérifier votre appareil avant de renvoyer un fichier.",
    ],
    label: kind === "RIB" ? "Voir la structure" : "Voir mes demandes",
    closing: "Vous recevez ce message parce que vous avez envoyé ce fichier.",
  }),
  en: ({ fileName, structureName, kind }: Notice) => ({
    subject: `A file of ${structureName} held a virus`,
    paragraphs: [
      `The antivirus of the portal found a virus in “${fileName}”, which you sent for ${structureName}. The file was deleted: nobody opened it on the portal.`,
      kind === "RIB"
        ? "It was the proof of a bank account: please remove that account, then add it again with a sound file."
        : "Please remove this file from the request it is attached to, and attach another one: a request cannot be sent with it.",
      "The virus probably comes from your computer or from a message you received: please have your device checked before you send a file again.",
    ],
    label: kind === "RIB" ? "See the structure" : "See my requests",
    closing: "You receive this message because you sent this file.",
  }),
} satisfies Record<Language, unknown>;
