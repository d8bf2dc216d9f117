import type { Plugin } from "vite";

/** Same API as react-dsfr's `fr.colors`, computed from the property path instead of 100 kB of tables. */
const slimColors = `
const kebab = (s) => s.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/([a-z])(\\d)/g, "$1-$2").toLowerCase();
const cssVar = (path) => "var(--" + path.map(kebab).join("-") + ")";
const tree = (path) => new Proxy({}, { get: (_, key) => {
  if (typeof key !== "string") return undefined;
  if (key === "default" && path.length > 2) return cssVar(path);
  if (key === "hover" || key === "active") return cssVar([...path, key]);
  return tree([...path, key]);
} });
const pick = (isDark) => ({ decisions: { background: { default: { grey: { default: isDark ? "#161616" : "#ffffff" } } } } });
export const colors = { options: tree([]), decisions: tree([]), getHex: ({ isDark }) => pick(isDark) };
`;

/** Replaces react-dsfr's colour tables (10 kB brotli on every page) by a computed equivalent. */
export function slimReactDsfr(): Plugin {
  return {
    name: "slim-react-dsfr",
    enforce: "pre",
    load: (id) => (id.endsWith("react-dsfr/fr/colors.js") ? slimColors : null),
  };
}

/** Neutral skin: drops the Marianne and Spectral fonts and the emblem, reserved to State services on .gouv.fr sites. */
export function neutralFonts(isNeutral: boolean): Plugin {
  return {
    name: "dsfr-neutral-fonts",
    enforce: "pre",
    transform(code, id) {
      if (!isNeutral || !/react-dsfr\/dsfr\/.*\.css($|\?)/.test(id)) return null;
      // The State's emblem is drawn by these styles.
      if (id.includes("/component/logo/")) return { code: "", map: null };
      const neutral = code
        .replace(/@font-face\s*\{[^}]*\}/g, "")
        .replace(/Marianne,\s*arial,\s*sans-serif/g, "var(--skin-font)")
        .replace(/Spectral,\s*georgia,\s*serif/g, "georgia,serif");
      return { code: neutral, map: null };
    },
  };
}
