import type { FormProblem } from "../../../ui/form/form-problem.ts";
import type { AskedSpaceInput, InvitingStructureFragment, SpaceAccess, SpacesToWantQuery } from "../gql/graphql.ts";

/** One space of the catalogue in a form; NONE: not wanted. */
export interface WantedSpace {
  readonly spaceCode: string;
  readonly access: string;
  readonly endsOn: string;
}

export type CatalogueSpace = Pick<SpacesToWantQuery["spaces"][number], "code" | "name"> & {
  /** The most a manager may give; a stranger is not told. */
  readonly ceiling?: SpaceAccess;
};

/** What the managers of a structure may give: its open spaces, each up to its ceiling. */
export const openSpaces = ({ spaces }: InvitingStructureFragment): CatalogueSpace[] =>
  spaces.map(({ space, ceiling }) => ({ code: space.code, name: space.name, ceiling }));

const isWanted = ({ access }: WantedSpace) => access !== "NONE";

/** Every space of the catalogue, as wanted before when it was. A last day that is over is not proposed again. */
export function wantedOf(catalogue: readonly CatalogueSpace[], before: readonly WantedSpace[], today: string): WantedSpace[] {
  return catalogue.map(({ code }) => {
    const former = before.find(({ spaceCode }) => spaceCode === code);
    return { spaceCode: code, access: former?.access ?? "NONE", endsOn: former && former.endsOn >= today ? former.endsOn : "" };
  });
}

/** What is sent: the wanted ones only. */
export function askedSpaces(wanted: readonly WantedSpace[]): AskedSpaceInput[] {
  return wanted.filter(isWanted).map(({ spaceCode, access, endsOn }) => ({ spaceCode, access, endsOn }));
}

/** The server counts the spaces it was sent; the form counts all of them. */
export function onWanted(wanted: readonly WantedSpace[], problems: readonly FormProblem[]): FormProblem[] {
  const places = wanted.flatMap((space, index) => (isWanted(space) ? [String(index)] : []));
  return problems.map((problem) => {
    const [field, index, ...rest] = problem.path;
    return field === "spaces" && index !== undefined ? { ...problem, path: [field, places[Number(index)] ?? index, ...rest] } : problem;
  });
}
