import { deny } from "@portail-tic/shared/kernel/verdict";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { policy } from "../../platform/config/policy.ts";
import { EInvoiceRefused } from "./e-invoice-denial.ts";

/** An element, known by the URI of its namespace: prefixes are the sender's own. */
export interface XmlNode {
  readonly uri: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

type Parser = SaxesParser<{ xmlns: true; position: true }>;

/** Characters given to the parser at a time, so that what is refused early costs little. */
const PIECE = 65_536;

/**
 * Reads an XML text into elements. A DOCTYPE is refused: no entity is ever declared, let alone fetched or expanded.
 * Depth and number of elements are counted while it is read. Throws EInvoiceRefused.
 */
export function readXmlTree(text: string): XmlNode {
  const xml = new SaxesParser({ xmlns: true, position: true });
  const builder = new TreeBuilder(xml);
  try {
    for (let from = 0; from < text.length; from += PIECE) xml.write(text.slice(from, from + PIECE));
    xml.close();
  } catch (error) {
    throw error instanceof EInvoiceRefused ? error : unreadable(xml);
  }
  return builder.root ?? refuse(unreadable(xml));
}

/** The parser says what is wrong in the words of XML; a person needs the line. */
const unreadable = (xml: Parser) => new EInvoiceRefused(deny("E_INVOICE_UNREADABLE", { line: xml.line }));

function refuse(error: Error): never {
  throw error;
}

class TreeBuilder {
  root: XmlNode | null = null;
  readonly #open: XmlNode[] = [];
  #elements = 0;

  constructor(xml: Parser) {
    xml.on("opentag", (tag) => this.#openElement(tag));
    xml.on("closetag", () => void this.#open.pop());
    xml.on("text", (text) => this.#addText(text));
    xml.on("cdata", (text) => this.#addText(text));
    xml.on("doctype", () => refuse(new EInvoiceRefused(deny("E_INVOICE_FORBIDDEN"))));
    xml.on("error", () => refuse(unreadable(xml)));
  }

  #openElement({ uri, local, attributes }: SaxesTagNS): void {
    this.#elements += 1;
    const { maxElements, maxDepth } = policy.eInvoices;
    if (this.#elements > maxElements || this.#open.length >= maxDepth) throw new EInvoiceRefused(deny("E_INVOICE_TOO_LARGE"));
    const values = Object.values(attributes).map((attribute) => [attribute.local, attribute.value] as const);
    const node: XmlNode = { uri, name: local, attributes: new Map(values), children: [], text: "" };
    this.#open.at(-1)?.children.push(node);
    this.root ??= node;
    this.#open.push(node);
  }

  #addText(text: string): void {
    const node = this.#open.at(-1);
    if (node) node.text += text;
  }
}
