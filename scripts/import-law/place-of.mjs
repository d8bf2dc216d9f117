import path from "node:path";
import { featureOrder } from "./feature-order.mjs";

/**
 * Where a file stands: workspace, layer, feature.
 * @param {string} file path from the root of the repository, with /
 * @returns {{ workspace: string, layer: string, feature: string | null, within: string, isTest: boolean } | null} null outside the three workspaces
 */
export function placeOf(file) {
  const match = /^(shared|server|client)\/src\/(.+)$/.exec(file);
  if (match === null) return null;
  const [, workspace, rest] = match;
  const [first, second, ...deeper] = rest.split("/");
  const isTest = /\.test\.tsx?$/.test(file);
  if (first === "features" && second !== undefined) {
    return { workspace, layer: "features", feature: second, within: deeper.join("/"), isTest };
  }
  if (workspace === "shared" && second !== undefined && first !== "kernel" && first !== "problems") {
    return { workspace, layer: "features", feature: first, within: [second, ...deeper].join("/"), isTest };
  }
  return { workspace, layer: first, feature: null, within: rest, isTest };
}

/** The file an import leads to, from the root; null for packages. Our imports carry their extension, so no resolution is needed. */
export function targetOf(importer, specifier) {
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(importer), specifier.replace(/\?.*$/, ""));
  const shared = /^@portail-tic\/shared\/(.+)$/.exec(specifier);
  return shared === null ? null : `shared/src/${shared[1]}.ts`;
}

export const isKnownFeature = (feature) => featureOrder.includes(feature);
