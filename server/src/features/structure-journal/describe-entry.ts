import { personAsSeen } from "@portail-tic/shared/access/person-as-seen";
import { formatSiret } from "@portail-tic/shared/kernel/siret";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { journalActions } from "@portail-tic/shared/structure-journal/journal-kinds";
import { findUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { JournalRow } from "./journal.queries.ts";
import type { JournalEntry } from "./journal.type.ts";

const words = {
  fr: {
    support: "Un agent du support",
    office: "Un agent du service instructeur",
    portal: "Le portail",
    somebody: "Une personne non connectée",
    attempt: (what: string) => `Tentative refusée : ${what}`,
    other: "Autre opération",
  },
  en: {
    support: "A support agent",
    office: "An officer of the office",
    portal: "The portal",
    somebody: "Somebody not signed in",
    attempt: (what: string) => `Refused attempt: ${what}`,
    other: "Other operation",
  },
} satisfies Record<Language, unknown>;

/** A line in plain words. Agents of the State act for their service: they are said by it, and never named here. */
export function describeEntry(row: JournalRow, language: Language): JournalEntry {
  const action = journalActions[row.action];
  const subject = /^\d{14}$/.test(row.subject ?? "") ? formatSiret(row.subject ?? "") : (row.subject ?? "");
  const what = action ? action[language](subject, row.details) : words[language].other;
  const isAttempt = row.result === "REFUSED";
  return {
    id: row.id,
    at: row.at,
    kind: action?.kind ?? "STRUCTURE",
    who: whoOf(row, language),
    what: isAttempt ? words[language].attempt(what.charAt(0).toLowerCase() + what.slice(1)) : what,
    isAttempt,
    isByProgram: row.actorKind === "TOKEN",
  };
}

function whoOf({ action, actorKind, firstName, lastName, isKnown }: JournalRow, language: Language): string {
  const access = findUseCase(action)?.access;
  if (Array.isArray(access)) return access.includes("INSTRUCTOR") ? words[language].office : words[language].support;
  if (actorKind === "SYSTEM") return words[language].portal;
  if (firstName === null || lastName === null) return words[language].somebody;
  return personAsSeen({ firstName, lastName, email: "" }, isKnown ? "NAMED" : "INITIALS").displayName;
}
