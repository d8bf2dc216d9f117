/** Columns that name a document, as `table.column`. */
const uses: `${string}.${string}`[] = [];

/** A higher feature says where it keeps documents: whoever takes one away elsewhere does not delete it. */
export function addDocumentUse(column: `${string}.${string}`): void {
  uses.push(column);
}

export function documentUses(): readonly string[] {
  return uses;
}

/** SQL: nothing names the document of this row. */
export function isUnused(alias: string): string {
  const free = uses.map((use) => {
    const [table, column] = use.split(".");
    return `not exists (select from ${table} where ${table}.${column} = ${alias}.id)`;
  });
  return free.length === 0 ? "true" : `(${free.join(" and ")})`;
}
