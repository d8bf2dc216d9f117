import { figures, type Figure } from "./figures.ts";

/** Title of the test of one figure of the policy: `it(figure("mailCode.sends", "is sent five times at most"), …)`. The walk looks for it. */
export function figure(name: Figure, sentence: string): string {
  return `${sentence} [${name} = ${figures.get(name)}]`;
}

/** Prints what the test of a figure tried and how often it succeeded; answers the successes, to be compared with what the figure allows. */
export function tried(name: Figure, attempts: number, successes: number): number {
  console.log(`${name} = ${figures.get(name)}: ${attempts} attempts → ${successes} successes`);
  return successes;
}
