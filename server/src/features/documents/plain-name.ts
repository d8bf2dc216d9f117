/** The last part of the name of a file that was sent, without what could be a path or a control character; as long as it came. */
export function plainName(typed: string): string {
  const name = (typed.split(/[\\/]/).at(-1) ?? "").replace(/\p{C}/gu, "").trim();
  return name === "" ? "document" : name;
}
