import { featureOrder, layerOrder } from "./feature-order.mjs";
import { isKnownFeature, placeOf } from "./place-of.mjs";

/**
 * Says what is wrong with one import, or null.
 * @param {string} importer path from the root
 * @param {string} target path from the root
 * @param {{ isLazy?: boolean }} [how] `isLazy` for import()
 */
export function verdictOf(importer, target, { isLazy = false } = {}) {
  const from = placeOf(importer);
  const to = placeOf(target);
  if (from === null) return null;
  if (to === null)
    return from.isTest || from.layer === "testing" || target === "schema.graphql" ? null : `${target} is outside the sources.`;
  if (to.workspace !== from.workspace) {
    return to.workspace === "shared" ? null : `${from.workspace} never imports ${to.workspace}: what both need lives in shared.`;
  }
  return layerFault(from, to) ?? featureFault(from, to, isLazy);
}

function layerFault(from, to) {
  if (to.layer === "testing" && !from.isTest && from.layer !== "testing") return "Only tests import what stands under testing/.";
  if (from.isTest || from.layer === to.layer) return null;
  const order = layerOrder[from.workspace];
  const rankOf = (layer) => order.findIndex((equals) => equals.includes(layer));
  const [lower, upper] = [rankOf(from.layer), rankOf(to.layer)];
  if (lower === -1 || upper === -1) return null; // a file at the root of the sources, or a style sheet
  return upper > lower
    ? `${from.layer} never imports ${to.layer}: dependencies go ${[...order]
        .reverse()
        .map((equals) => equals.join(", "))
        .join(" → ")}.`
    : null;
}

function featureFault(from, to, isLazy) {
  if (from.feature !== null && !isKnownFeature(from.feature)) {
    return `The feature « ${from.feature} » is not in scripts/import-law/feature-order.mjs: give it its place there.`;
  }
  if (to.feature === null || from.feature === to.feature) return null;
  if (!isKnownFeature(to.feature)) return `The feature « ${to.feature} » is not in scripts/import-law/feature-order.mjs.`;
  const isPageLoadedByTheRouter = isLazy && from.workspace === "client" && from.layer === "app" && to.within.startsWith("pages/");
  if (from.workspace !== "shared" && to.within !== "index.ts" && !from.isTest && from.layer !== "testing" && !isPageLoadedByTheRouter) {
    return `From outside, ${to.feature} is reached through its index.ts only.`;
  }
  if (from.feature === null || from.isTest) return null;
  return featureOrder.indexOf(to.feature) > featureOrder.indexOf(from.feature)
    ? `${from.feature} stands before ${to.feature} and never imports it: announce an event, or let ${to.feature} own the use case.`
    : null;
}
