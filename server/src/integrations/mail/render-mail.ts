import type { Language } from "@portail-tic/shared/problems/problem-text";

import { escapeHtml } from "./escape-html.ts";

export interface MailContent {
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A code to copy, shown large between the paragraphs and the button. */
  readonly code?: string;
  readonly action?: { readonly label: string; readonly url: string };
  /** Why this mail was sent, and what to do if it was not expected. */
  readonly footer: string;
}

const sender = { fr: "Portail TIC agricole", en: "Portail TIC agricole (TIC refunds for agriculture)" } as const;
const orCopy = {
  fr: "Si le bouton ne fonctionne pas, copiez cette adresse :",
  en: "If the button does not work, copy this address:",
} as const;

/** The one look of our mails: plain text first, and the same in sober HTML (no image, no script, nothing fetched). */
export function renderMail(content: MailContent): { text: string; html: string } {
  return { text: renderText(content), html: renderHtml(content) };
}

function renderText({ language, title, paragraphs, code, action, footer }: MailContent): string {
  const body = [title, ...paragraphs, ...(code ? [code] : []), ...(action ? [`${action.label}\n${action.url}`] : [])];
  return `${body.join("\n\n")}\n\n-- \n${sender[language]}\n${footer}\n`;
}

function renderHtml({ language, title, paragraphs, code, action, footer }: MailContent): string {
  const parts = [
    `<h1 style="${styles.title}">${escapeHtml(title)}</h1>`,
    ...paragraphs.map(paragraph),
    ...(code ? [`<p style="${styles.code}">${escapeHtml(code)}</p>`] : []),
    ...(action ? [button(action, language)] : []),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="${styles.body}">
<div role="article" aria-label="${escapeHtml(title)}" style="${styles.card}">
<p style="${styles.sender}">${sender[language]}</p>
${parts.join("\n")}
<hr style="${styles.rule}">
<p style="${styles.footer}">${lines(footer)}</p>
</div>
</body>
</html>
`;
}

const paragraph = (text: string) => `<p style="${styles.paragraph}">${lines(text)}</p>`;
const lines = (text: string) => escapeHtml(text).replaceAll("\n", "<br>");

function button({ label, url }: { label: string; url: string }, language: Language): string {
  const href = escapeHtml(url);
  return `<p style="${styles.paragraph}"><a href="${href}" style="${styles.button}">${escapeHtml(label)}</a></p>
<p style="${styles.footer}">${orCopy[language]}<br><a href="${href}" style="${styles.link}">${href}</a></p>`;
}

// Inline because many mail readers drop style sheets. Contrasts are at least 7:1.
const styles = {
  body: "margin:0;padding:16px;background:#f6f6f6;color:#161616;font:16px/1.5 Arial,sans-serif",
  card: "max-width:600px;margin:0 auto;padding:24px;background:#ffffff",
  sender: "margin:0 0 24px;font-weight:bold;color:#000091",
  title: "margin:0 0 16px;font-size:22px;line-height:1.3",
  paragraph: "margin:0 0 16px",
  code: "margin:0 0 16px;font:bold 28px/1.3 monospace;letter-spacing:4px",
  button: "display:inline-block;padding:12px 20px;background:#000091;color:#ffffff;font-weight:bold;text-decoration:none",
  link: "color:#000091;word-break:break-all",
  rule: "margin:24px 0 16px;border:0;border-top:1px solid #dddddd",
  footer: "margin:0 0 16px;font-size:14px;color:#3a3a3a",
} as const;
