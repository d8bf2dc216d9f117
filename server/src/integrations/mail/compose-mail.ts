import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { Mail } from "../../platform/outbox/event.ts";
import { escapeHtml } from "./escape-html.ts";

/** What a mail says, in the reader's language; the layout makes the text and the HTML of it. */
export interface MailContent {
  readonly subject: string;
  /** First line, above the paragraphs. Default: the subject. */
  readonly title?: string;
  readonly paragraphs: readonly string[];
  /** Name and value, one per line. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  /** A code to copy, shown large. */
  readonly code?: string;
  readonly action?: { readonly label: string; readonly url: string };
  /** Why this mail was sent, how long it counts, and what to do when it was not expected. */
  readonly closing: string;
}

const sender = { fr: "Portail TIC agricole", en: "Portail TIC agricole (TIC refunds for agriculture)" } as const;
const orCopy = {
  fr: "Si le bouton ne fonctionne pas, copiez cette adresse :",
  en: "If the button does not work, copy this address:",
} as const;
const notice = {
  fr: "Message automatique, merci de ne pas y répondre. Nous ne vous demanderons jamais votre mot de passe ni un code.",
  en: "Automatic message, please do not reply. We will never ask you for your password or a code.",
} as const;
const colon = { fr: " :", en: ":" } as const;

/** A mail in the one look of the portal: plain text, and the same in sober HTML (no image, no script, nothing fetched). */
export function composeMail(to: string, language: Language, content: MailContent): Mail {
  const said = { title: content.subject, ...content, language };
  return { to, subject: content.subject, text: textOf(said), html: htmlOf(said) };
}

interface Said extends MailContent {
  readonly title: string;
  readonly language: Language;
}

function textOf({ language, title, paragraphs, facts = [], code, action, closing }: Said): string {
  const blocks = [
    title,
    ...paragraphs,
    facts.map(([name, value]) => `${name}${colon[language]} ${value}`).join("\n"),
    code ?? "",
    action ? `${action.label}\n${action.url}` : "",
    closing,
    `-- \n${sender[language]}\n${notice[language]}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function htmlOf({ language, title, paragraphs, facts = [], code, action, closing }: Said): string {
  const parts = [
    `<h1 style="${styles.title}">${escapeHtml(title)}</h1>`,
    ...paragraphs.map(paragraph),
    ...(facts.length > 0 ? [`<table style="${styles.facts}">${facts.map(row).join("")}</table>`] : []),
    ...(code ? [`<p style="${styles.code}">${escapeHtml(code)}</p>`] : []),
    ...(action ? [button(action, language)] : []),
    paragraph(closing),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="${styles.body}">
<div role="article" aria-label="${escapeHtml(title)}" style="${styles.card}">
<p style="${styles.sender}">${sender[language]}</p>
${parts.join("\n")}
<hr style="${styles.rule}">
<p style="${styles.small}">${notice[language]}</p>
</div>
</body>
</html>
`;
}

const paragraph = (text: string) => `<p style="${styles.paragraph}">${lines(text)}</p>`;
const lines = (text: string) => escapeHtml(text).replaceAll("\n", "<br>");

function row([name, value]: readonly [string, string]): string {
  return `<tr><th scope="row" style="${styles.factName}">${escapeHtml(name)}</th><td style="${styles.fact}">${escapeHtml(value)}</td></tr>`;
}

function button({ label, url }: { label: string; url: string }, language: Language): string {
  const href = escapeHtml(url);
  return `<p style="${styles.paragraph}"><a href="${href}" style="${styles.button}">${escapeHtml(label)}</a></p>
<p style="${styles.small}">${orCopy[language]}<br><a href="${href}" style="${styles.link}">${href}</a></p>`;
}

// Inline because many mail readers drop style sheets. Contrasts are at least 7:1.
const styles = {
  body: "margin:0;padding:16px;background:#f6f6f6;color:#161616;font:16px/1.5 Arial,sans-serif",
  card: "max-width:600px;margin:0 auto;padding:24px;background:#ffffff",
  sender: "margin:0 0 24px;font-weight:bold;color:#000091",
  title: "margin:0 0 16px;font-size:22px;line-height:1.3",
  paragraph: "margin:0 0 16px",
  facts: "margin:0 0 16px;border-collapse:collapse",
  factName: "text-align:left;padding:4px 16px 4px 0",
  fact: "padding:4px 0",
  code: "margin:0 0 16px;font:bold 28px/1.3 monospace;letter-spacing:4px",
  button: "display:inline-block;padding:12px 20px;background:#000091;color:#ffffff;font-weight:bold;text-decoration:none",
  link: "color:#000091;word-break:break-all",
  rule: "margin:24px 0 16px;border:0;border-top:1px solid #dddddd",
  small: "margin:0 0 16px;font-size:14px;color:#3a3a3a",
} as const;
