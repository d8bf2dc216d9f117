import type { CompanyAnswer } from "../../structures/index.ts";
import type { RegisterUserInput } from "../gql/graphql.ts";

/** First step, as typed. */
export interface PersonalValues {
  loginEmail: string;
  loginEmailConfirmation: string;
  firstName: string;
  lastName: string;
  phone: string;
  contactEmail: string;
  acceptsTerms: boolean;
  acceptsSurvey: boolean;
}

/** Second step, as typed. `company` is what was typed by hand: kept even while the directory answers. */
export interface StructureValues {
  identifierType: string;
  siret: string;
  company: { name: string; address: string; postalCode: string; town: string };
  isManual: boolean;
  isManagementCenter: boolean;
  comment: string;
}

/** Nothing is ticked in advance. */
export const noPersonalValues: PersonalValues = {
  loginEmail: "",
  loginEmailConfirmation: "",
  firstName: "",
  lastName: "",
  phone: "",
  contactEmail: "",
  acceptsTerms: false,
  acceptsSurvey: false,
};

export const noStructureValues: StructureValues = {
  identifierType: "SIRET",
  siret: "",
  company: { name: "", address: "", postalCode: "", town: "" },
  isManual: false,
  isManagementCenter: false,
  comment: "",
};

/** What is sent: the hand-written company only when the directory gave none, the comment only to an existing structure. */
export function toRegisterUserInput(
  personal: PersonalValues,
  structure: StructureValues,
  answer: CompanyAnswer | null,
): Omit<RegisterUserInput, "humanCheck"> {
  const isRegistered = answer?.isRegistered ?? false;
  return {
    ...personal,
    phone: personal.phone || null,
    siret: structure.siret,
    company: structure.isManual && !isRegistered ? structure.company : null,
    isManagementCenter: !isRegistered && structure.isManagementCenter,
    comment: isRegistered ? structure.comment || null : null,
  };
}

/** The SIRET as compared and looked up: 14 digits without what people put between them. */
export function siretDigits(typed: string): string {
  return typed.replace(/[\s.\u2010-\u2015-]/g, "");
}
