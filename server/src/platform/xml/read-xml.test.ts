import { describe, expect, it } from "vitest";
import { childrenOf, findAt, readXml, textAt, XmlError, xmlLimits } from "./read-xml.ts";

describe("reading XML", () => {
  it("keeps names, namespaces, attributes and texts apart, whatever the prefixes", () => {
    const root = readXml(`<a:r xmlns:a="urn:one" xmlns="urn:two"><a:x n="1"> é <![CDATA[<b>]]></a:x><x>2</x></a:r>`);
    expect(root).toMatchObject({ name: "r", namespace: "urn:one" });
    expect(childrenOf(root, "x").map(({ namespace, text }) => [namespace, text.trim()])).toEqual([
      ["urn:one", "é <b>"],
      ["urn:two", "2"],
    ]);
    expect(findAt(root, "x")?.attributes["n"]).toBe("1");
    expect(textAt(root, "y", "z")).toBeNull();
  });

  it.each([
    ["entities that grow", `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>`],
    ["a file of the server", `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>`],
    ["a document type of another place", `<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd"><r/>`],
    ["an unknown entity", `<r>&boom;</r>`],
    ["an unclosed element", `<r><a></r>`],
    ["an undeclared prefix", `<q:r/>`],
    ["two roots", `<r/><r/>`],
    ["nothing", ``],
    ["another format", `{"r": 1}`],
    ["elements deeper than any file of ours", "<r>".repeat(xmlLimits.depth + 1)],
    ["more elements than any file of ours", `<r>${"<a/>".repeat(xmlLimits.elements)}</r>`],
  ])("refuses %s", (_, source) => {
    expect(() => readXml(source)).toThrow(XmlError);
  });

  it.each([
    ["UNREADABLE", 3, "<r>\n<a>\n</b></r>"],
    ["FORBIDDEN", 2, "<?xml version='1.0'?>\n<!DOCTYPE r>\n<r/>"],
    ["TOO_LARGE", 4, "<r>\n<a/>\n<a/>\n<a/></r>"],
  ])("says %s and the line, within the limits of whoever reads", (fault, line, source) => {
    expect(() => readXml(source, { depth: 2, elements: 3 })).toThrow(expect.objectContaining({ fault, line }));
  });
});
