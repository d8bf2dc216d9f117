/** SQL: the storage keys known to a table, among those of $1, as `key`. */
const owners: string[] = [`select storage_key as key from document where storage_key = any ($1)`];

/** A higher feature that keeps files of its own says where it knows them from: the sweep leaves those alone. */
export function addStoredFileOwner(sql: string): void {
  owners.push(sql);
}

export function knownKeysSql(): string {
  return owners.join(" union all ");
}
