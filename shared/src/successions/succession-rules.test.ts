import { describe, expect, it } from "vitest";
import { allow, at, deny } from "../kernel/verdict.ts";
import { canGather, judgeMove } from "./succession-rules.ts";

const move = { formerSiret: "99990127500019", newSiret: "99990127500027", movedOn: "2026-11-01" };
const gathered = { isInactive: false, hasMoved: false, isManagementCenter: false, administersBoth: true };

describe("a change of SIRET", () => {
  it.each([
    ["keeps the SIREN", move, allow()],
    ["on the day itself", { ...move, movedOn: "2026-11-22" }, allow()],
    ["is not declared before it happened", { ...move, movedOn: "2026-11-23" }, at("movedOn", deny("DATE_IN_FUTURE"))],
    ["is not to the same SIRET", { ...move, newSiret: move.formerSiret }, at("siret", deny("SAME_SIRET"))],
    ["is not to another company", { ...move, newSiret: "99990314900014" }, at("siret", deny("SUCCESSOR_OTHER_COMPANY"))],
  ])("%s", (_, given, expected) => {
    expect(judgeMove(given, "2026-11-22")).toEqual(expected);
  });

  it.each([
    ["is for the principal manager of both", gathered, allow()],
    [
      "is for nobody else, and tells nothing more",
      { ...gathered, administersBoth: false, isInactive: true },
      at("siret", deny("SUCCESSOR_REGISTERED")),
    ],
    ["does not go to a closed structure", { ...gathered, isInactive: true }, at("siret", deny("STRUCTURE_INACTIVE"))],
    ["goes to the most recent SIRET", { ...gathered, hasMoved: true }, at("siret", deny("SUCCESSOR_MOVED"))],
    ["does not mix a farm and a management center", { ...gathered, isManagementCenter: true }, at("siret", deny("SUCCESSOR_OTHER_KIND"))],
  ])("to a structure of the portal %s", (_, successor, expected) => {
    expect(canGather({ isManagementCenter: false }, successor)).toEqual(expected);
  });
});
