import { SaxesParser } from "saxes";

/** An element: local name and namespace apart, its own text without that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Far above any file we read; a deeper or longer one is not written by a bank or an invoicing program. */
export const xmlLimits = { depth: 60, elements: 300_000 } as const;

/** The text is not XML, is too large, or holds what we refuse to read. The message is for programmers and carries nothing of the file. */
export class XmlError extends Error {}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads XML with its namespaces. A document type is refused whatever it says: no file we take needs one, and entities that grow or reach
 * outside live there. Throws XmlError.
 */
export function readXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  parser.on("error", () => refuse("not well-formed"));
  parser.on("doctype", () => refuse("a document type"));
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (++count > xmlLimits.elements || open.length >= xmlLimits.depth) refuse("too large");
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value]));
    const element: OpenElement = { name: local, namespace: uri, attributes: values, children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  return root ?? refuse("empty");
}

function refuse(why: string): never {
  throw new XmlError(`XML refused: ${why}`);
}

/** The children of this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first element down this path of names, or null. */
export function findAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((found, name) => found?.children.find((child) => child.name === name) ?? null, element);
}

/** The trimmed text down this path of names, or null when it is absent or empty. */
export function textAt(element: XmlElement, ...path: readonly string[]): string | null {
  return findAt(element, ...path)?.text.trim() || null;
}
