import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element: local name and namespace apart, its own text without that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

/** Far above any file we read; a deeper or longer one is not written by a bank or an invoicing program. */
export const xmlLimits: XmlLimits = { depth: 60, elements: 300_000 };

export type XmlFault = "UNREADABLE" | "FORBIDDEN" | "TOO_LARGE";

/** The text is not XML, holds what we refuse to read (a document type), or is too large. Carries nothing of the file. */
export class XmlError extends Error {
  readonly fault: XmlFault;
  /** Where it was seen, counted from 1. */
  readonly line: number;

  constructor(fault: XmlFault, line: number) {
    super(`XML refused at line ${line}: ${fault}`);
    this.fault = fault;
    this.line = line;
  }
}

type Parser = SaxesParser<{ xmlns: true; position: true }>;

/** Characters given to the parser at a time, so that what is refused early costs little. */
const piece = 65_536;

/**
 * Reads XML with its namespaces. A document type is refused whatever it says: no file we take needs one, and entities that grow or reach
 * outside live there. Depth and elements are counted while it is read. Throws XmlError.
 */
export function readXml(source: string, limits: XmlLimits = xmlLimits): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const tree = new Tree(parser, limits);
  for (let from = 0; from < source.length; from += piece) parser.write(source.slice(from, from + piece));
  parser.close();
  return tree.root ?? refuse(parser, "UNREADABLE");
}

function refuse(parser: Parser, fault: XmlFault): never {
  throw new XmlError(fault, parser.line);
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** What the parser has read so far. */
class Tree {
  root: XmlElement | null = null;
  readonly #limits: XmlLimits;
  readonly #open: OpenElement[] = [];
  #elements = 0;

  constructor(parser: Parser, limits: XmlLimits) {
    this.#limits = limits;
    parser.on("opentag", (tag) => (this.#hasRoom() ? this.#openElement(tag) : refuse(parser, "TOO_LARGE")));
    parser.on("closetag", () => void this.#open.pop());
    parser.on("text", (text) => this.#addText(text));
    parser.on("cdata", (text) => this.#addText(text));
    parser.on("doctype", () => refuse(parser, "FORBIDDEN"));
    parser.on("error", () => refuse(parser, "UNREADABLE"));
  }

  #hasRoom(): boolean {
    return this.#elements < this.#limits.elements && this.#open.length < this.#limits.depth;
  }

  #openElement({ uri, local, attributes }: SaxesTagNS): void {
    this.#elements += 1;
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value]));
    const element: OpenElement = { name: local, namespace: uri, attributes: values, children: [], text: "" };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  #addText(text: string): void {
    const current = this.#open.at(-1);
    if (current) current.text += text;
  }
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
