/** What « Créer un compte » shows after its first step: fetched while that step is filled in. */
export { MailSent } from "./mail-sent.tsx";
export { RecapStep } from "./recap-step.tsx";
export { StructureStep } from "./structure-step.tsx";
