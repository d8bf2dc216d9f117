import fs from "node:fs";
import path from "node:path";
import postcss, { type Root } from "postcss";
import type { Plugin, Rolldown } from "vite";

const dsfrSheet = /react-dsfr\/dsfr\/.*\.css($|\?)/;

interface Sheet {
  asset: Rolldown.OutputAsset;
  root: Root;
}

function sourcesUnder(dir: string): string[] {
  return fs
    .readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
}

/** States that DSFR's own script adds to what it finds: « fr-modal » + « --opened ». */
const scriptStates = new Set(["opened", "expanded", "selected"]);

/**
 * What the sources and the built scripts may put in a `class`. DSFR's own script writes `fr-modal` as "modal" and elements compose
 * names (`fr-btn--${priority}`): a name counts as used when it is written whole, without its prefix, or starts like a composed one.
 */
function classUse(text: string): (name: string) => boolean {
  const whole = new Set<string>(text.match(/fr-[a-zA-Z0-9_-]+/g));
  const quoted = new Set<string>(Array.from(text.matchAll(/["'`. ]([a-z][a-zA-Z0-9_-]*)/g), (match) => match[1] ?? ""));
  // « fr-btn--${ » or « "fr-btn--" + »: the beginning of a composed name, never the bare « fr- ».
  const composed = Array.from(whole).filter((name) => name.endsWith("-") && name.length > 4);
  const isWritten = (name: string) => whole.has(name) || quoted.has(name.slice(3)) || composed.some((start) => name.startsWith(start));
  return (name) => {
    const [base = "", state = ""] = name.split("--");
    return isWritten(name) || (scriptStates.has(state) && isWritten(base));
  };
}

/** Drops the selectors that need a DSFR class nothing can set. */
function dropUnusedClasses(root: Root, isUsed: (name: string) => boolean): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => {
      const needed = selector.replace(/:not\([^)]*\)/g, "").match(/\.fr-[a-zA-Z0-9_-]+/g) ?? [];
      return needed.every((name) => isUsed(name.slice(1)));
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length !== rule.selectors.length) rule.selectors = kept;
  });
}

/** Removes DSFR custom properties nothing refers to; repeated, because one property may be the last user of another. */
function dropUnusedVariables(sheets: readonly Sheet[], text: string, owned: ReadonlySet<string>): void {
  for (let changed = true; changed;) {
    changed = false;
    const referenced = new Set<string>(text.match(/--[a-z0-9-]+/g));
    for (const { root } of sheets) {
      root.walkDecls((decl) => {
        for (const match of decl.value.matchAll(/var\(\s*(--[\w-]+)/g)) referenced.add(match[1] ?? "");
      });
    }
    for (const { root } of sheets) {
      root.walkDecls(/^--/, (decl) => {
        if (!owned.has(decl.prop) || referenced.has(decl.prop)) return;
        decl.remove();
        changed = true;
      });
    }
  }
}

function dropEmptyRules(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules("media", (rule) => {
    if (!rule.nodes?.length) rule.remove();
  });
  root.walkComments((comment) => {
    if (!comment.text.includes("License")) comment.remove();
  });
}

/** Build only: drops the DSFR rules and custom properties that nothing uses. Other libraries' styles are left alone. */
export function purgeDsfr(): Plugin[] {
  const owned = new Set<string>();
  let sourceDir = "src";
  return [
    {
      name: "purge-dsfr-collect",
      enforce: "pre",
      apply: "build",
      configResolved(config) {
        sourceDir = path.join(config.root, "src");
      },
      transform(code, id) {
        if (dsfrSheet.test(id)) for (const match of code.matchAll(/(--[\w-]+)\s*:/g)) owned.add(match[1] ?? "");
        return null;
      },
    },
    {
      name: "purge-dsfr",
      enforce: "post",
      apply: "build",
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle);
        const text = [...sourcesUnder(sourceDir), ...chunks.flatMap((file) => (file.type === "chunk" ? [file.code] : []))].join("\n");
        const sheets = chunks.flatMap((file) =>
          file.type === "asset" && file.fileName.endsWith(".css") ? [{ asset: file, root: postcss.parse(String(file.source)) }] : [],
        );
        const isUsed = classUse(text);
        for (const { root } of sheets) dropUnusedClasses(root, isUsed);
        dropUnusedVariables(sheets, text, owned);
        for (const { asset, root } of sheets) {
          dropEmptyRules(root);
          asset.source = root.toString();
        }
      },
    },
  ];
}
