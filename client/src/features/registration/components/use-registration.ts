import { useState } from "react";
import { useForm } from "react-hook-form";

import { currentLocale } from "../../../i18n/locale.ts";
import { request } from "../../../lib/request.ts";
import { applyProblems, type FormProblem } from "../../../ui/form/form-problem.ts";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { useHumanCheck } from "../../human-check/index.ts";
import { RegisterUserDocument } from "../gql/graphql.ts";
import {
  noPersonalValues,
  noStructureValues,
  toRegisterUserInput,
  type PersonalValues,
  type StructureValues,
} from "./registration-values.ts";
import { useCompanyLookUp } from "./use-company-look-up.ts";

export type RegistrationStep = "personal" | "structure" | "recap" | "sent";

const personalFields: readonly string[] = Object.keys(noPersonalValues);

/** The step that holds the field a problem is about; null when it is about the whole. */
function stepOf({ path }: FormProblem): "personal" | "structure" | null {
  const field = path[0] === "input" ? path[1] : path[0];
  if (field === undefined) return null;
  return personalFields.includes(field) ? "personal" : "structure";
}

/** The forms of the steps and what they lead to. They live as long as the page: going back and forth loses nothing. */
export function useRegistration() {
  const personal = useSchemaForm<PersonalValues>({
    schema: () => import("./step-schemas.ts").then((file) => file.personalStepSchema),
    defaultValues: noPersonalValues,
  });
  const structure = useSchemaForm<StructureValues>({
    schema: () => import("./step-schemas.ts").then((file) => file.structureStepSchema),
    defaultValues: noStructureValues,
  });
  const recap = useForm<Record<string, never>>();
  const check = useHumanCheck("REGISTER");
  const lookUp = useCompanyLookUp();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const answer = lookUp.current.state === "ANSWERED" ? lookUp.current.answer : null;

  /** Sends everything. A refusal goes to its field; `goTo` is the step that shows it. */
  const send = async (): Promise<{ problems: readonly FormProblem[]; goTo: RegistrationStep }> => {
    const input = { ...toRegisterUserInput(personal.getValues(), structure.getValues(), answer), language: currentLocale() };
    const { maskedEmail, problems } = await check.send(
      async (humanCheck) => (await request(RegisterUserDocument, { input: { ...input, humanCheck } })).registerUser,
    );
    if (problems.length === 0) {
      setSentTo(maskedEmail ?? input.loginEmail);
      return { problems: [], goTo: "sent" };
    }
    applyProblems(
      personal,
      problems.filter((problem) => stepOf(problem) === "personal"),
    );
    applyProblems(
      structure,
      problems.filter((problem) => stepOf(problem) === "structure"),
    );
    const first = problems.map(stepOf).find((step) => step !== null);
    return { problems: problems.filter((problem) => stepOf(problem) === null), goTo: first ?? "recap" };
  };
  return { personal, structure, recap, check, lookUp, answer, sentTo, send };
}
