import type { Settings } from "../platform/config/settings.ts";
import type { DemoAccount } from "../seeds/demo.ts";

/** What a person needs after the start: where to go, as whom, and where the mails are. */
export function bannerText(settings: Settings, facts: { accounts: readonly DemoAccount[]; hasBuiltInMailbox: boolean }): string {
  const lines = ["", `  Portail TIC agricole : ${settings.baseUrl}`];
  if (facts.accounts.length > 0) {
    lines.push("", "  Comptes de démonstration (demo accounts) :");
    for (const account of facts.accounts) lines.push(`    ${account.loginEmail}  ${account.password}  — ${account.description}`);
  }
  lines.push(
    "",
    facts.hasBuiltInMailbox ? `  Mails (codes, links) : ${settings.baseUrl}/dev/mails` : "  Mails : sent by the SMTP server of SMTP_URL",
  );
  if (settings.graphqlExplorer) lines.push(`  GraphQL explorer : ${settings.baseUrl}/explorer`);
  return `${lines.join("\n")}\n`;
}
