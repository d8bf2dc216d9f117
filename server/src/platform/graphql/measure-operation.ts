import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** The size of an operation with its fragments spread out, as the server would execute it. */
export interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  /** Fields of the outermost level. */
  rootFields: number;
  rootNames: ReadonlySet<string>;
}

// Sums and sets only: fragments that spread each other twice would make a list grow without end.
const nothing: Measure = { depth: 0, aliases: 0, directives: 0, rootFields: 0, rootNames: new Set() };

/** Measures one operation. Each fragment is measured once and counted at each spread, so that nesting fragments hides nothing. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing); // a fragment that spreads itself is refused by another rule
    const fragment = fragments.get(name);
    const measure = fragment ? plus(ofSet(fragment.selectionSet), { ...nothing, directives: fragment.directives?.length ?? 0 }) : nothing;
    measured.set(name, measure);
    return measure;
  };

  const ofSet = (set: SelectionSetNode): Measure =>
    set.selections.reduce<Measure>((sum, selection) => {
      const own = { ...nothing, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(sum, plus(own, ofFragment(selection.name.value)));
      if (selection.kind === Kind.INLINE_FRAGMENT) return plus(sum, plus(own, ofSet(selection.selectionSet)));
      const name = selection.name.value;
      // Introspection is deep by nature and answered from memory.
      if (name.startsWith("__")) return plus(sum, { ...own, rootFields: 1, rootNames: new Set([name]) });
      const below = selection.selectionSet ? ofSet(selection.selectionSet) : nothing;
      const field = {
        depth: below.depth + 1,
        aliases: below.aliases + (selection.alias ? 1 : 0),
        directives: below.directives + own.directives,
        rootFields: 1,
        rootNames: new Set([name]),
      };
      return plus(sum, field);
    }, nothing);

  return plus(ofSet(operation.selectionSet), { ...nothing, directives: operation.directives?.length ?? 0 });
}

/** Two selections side by side. */
function plus(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    rootFields: a.rootFields + b.rootFields,
    rootNames: new Set([...a.rootNames, ...b.rootNames]),
  };
}
