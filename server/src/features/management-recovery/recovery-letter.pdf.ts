import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { formatSiret } from "@portail-tic/shared/kernel/siret";
import { formatRecoveryCode } from "@portail-tic/shared/management-recovery/recovery-code";
import { RECOVERY_ATTEMPTS } from "@portail-tic/shared/management-recovery/recovery-rules";
import { startAccessiblePdf } from "../../integrations/pdf/accessible-pdf.ts";
import { policy } from "../../platform/config/policy.ts";

export interface RecoveryLetter {
  readonly number: string;
  readonly lines: readonly string[];
  readonly structureName: string;
  readonly siret: string;
  readonly requester: string;
  readonly askedAt: Date;
  readonly printedAt: Date;
  readonly code: string;
  readonly baseUrl: string;
}

const validDays = policy.managementRecovery.letterSeconds / 86_400;

/** The letter posted to a structure: whoever opens it can give the code, or learns what somebody is trying. One page, in French. */
export function renderRecoveryLetter(letter: RecoveryLetter): Promise<Buffer> {
  const title = `Code pour gérer ${letter.structureName} sur le portail TIC agricole`;
  const pdf = startAccessiblePdf({ title, author: "Portail TIC agricole", createdAt: letter.printedAt });
  const on = (instant: Date) => formatCivilDate(parisDateOf(instant), "fr");
  pdf.paragraph("Portail TIC agricole");
  pdf.addressee(letter.lines);
  pdf.paragraph(`Le ${on(letter.printedAt)}`);
  pdf.title(title);
  pdf.paragraph("Madame, Monsieur,");
  pdf.paragraph(
    `Le ${on(letter.askedAt)}, ${letter.requester} a demandé à devenir gestionnaire principal de ${letter.structureName} (SIRET ${formatSiret(letter.siret)}) sur le portail, parce que son gestionnaire actuel ne répond pas. Ce rôle permet de décider qui accède aux demandes de remboursement de la structure et à ses coordonnées bancaires.`,
  );
  pdf.heading("Vous voulez que cette personne gère la structure");
  pdf.paragraph("Remettez-lui ce code :");
  pdf.code(formatRecoveryCode(letter.code));
  pdf.paragraph(
    `Elle le saisit sur le portail, dans sa demande n° ${letter.number}. Le code vaut ${validDays} jours à compter de l'envoi de ce courrier ; ${RECOVERY_ATTEMPTS} saisies fausses mettent fin à la demande.`,
  );
  pdf.heading("Vous ne la connaissez pas, ou vous ne le voulez pas");
  pdf.paragraph(
    `Ne donnez ce code à personne et détruisez ce courrier : sans lui, la demande ne peut pas aboutir. Si vous gérez la structure, connectez-vous sur ${letter.baseUrl} pour l'arrêter. Le support ne vous demandera jamais ce code.`,
  );
  return pdf.end();
}
