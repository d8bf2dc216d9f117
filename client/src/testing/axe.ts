import axe from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Accessibility violations of what is on screen, one readable line each: `expect(await violations()).toEqual([])`. */
export async function violations(root: Element = document.documentElement): Promise<string[]> {
  const report = await axe.run(root, { runOnly: { type: "tag", values: tags }, rules: { region: { enabled: true } } });
  return report.violations.map(
    ({ id, impact, nodes }) =>
      `${id} [${impact}] ${nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join(" | ")}`,
  );
}
