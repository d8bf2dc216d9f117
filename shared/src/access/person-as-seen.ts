import { maskEmail } from "../kernel/email.ts";

/** How much of a person somebody else sees: all, the name with a masked address, or initials and domain only. */
export type PersonVisibility = "FULL" | "NAMED" | "INITIALS";

export interface PersonNames {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

export interface PersonAsSeen {
  readonly displayName: string;
  readonly email: string;
  readonly isMasked: boolean;
}

/**
 * A person as others may see them: people of one structure know each other; a manager reads the name of whoever asks to join;
 * a requester sees his approver masked until the attachment is accepted (domain notes, section 4).
 */
export function personAsSeen(person: PersonNames, visibility: PersonVisibility): PersonAsSeen {
  const displayName = visibility === "INITIALS" ? initials(person) : `${person.firstName} ${person.lastName}`;
  const isMasked = visibility !== "FULL";
  return { displayName, email: isMasked ? maskEmail(person.email) : person.email, isMasked };
}

function initials({ firstName, lastName }: PersonNames): string {
  return [firstName, lastName].map((name) => `${[...name.trim()][0]?.toUpperCase() ?? ""}.`).join(" ");
}
