import { expect, it } from "vitest";

import { personAsSeen } from "./person-as-seen.ts";

const jeanne = { firstName: "Jeanne", lastName: "Le Goff", email: "jeanne.legoff@gmail.com" };

it("shows people of one structure to each other", () => {
  expect(personAsSeen(jeanne, "FULL")).toEqual({ displayName: "Jeanne Le Goff", email: "jeanne.legoff@gmail.com", isMasked: false });
});

it("shows a manager the name of whoever asks to join, with a masked address", () => {
  expect(personAsSeen(jeanne, "NAMED")).toEqual({ displayName: "Jeanne Le Goff", email: "je****@gmail.com", isMasked: true });
});

it("shows an approver by initials and domain until the attachment is accepted", () => {
  expect(personAsSeen(jeanne, "INITIALS")).toEqual({ displayName: "J. L.", email: "je****@gmail.com", isMasked: true });
});

it("survives names of one sign or none", () => {
  expect(personAsSeen({ firstName: "É", lastName: " ", email: "e@x.fr" }, "INITIALS").displayName).toBe("É. .");
});
