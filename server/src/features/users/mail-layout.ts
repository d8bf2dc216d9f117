import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { Mail } from "../../platform/outbox/event.ts";

/** What a mail says, in the reader's language; the layout makes the text and the HTML of it. */
export interface MailContent {
  readonly subject: string;
  /** First line, above the paragraphs. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Name and value, one per line. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
  /** A code to copy, shown large. */
  readonly code?: string;
  readonly link?: { readonly label: string; readonly url: string };
  /** Said after the link: what to do when this mail was not expected. */
  readonly closing?: string;
}

const footer: Record<Language, string> = {
  fr: "Portail TIC agricole. Message automatique, merci de ne pas y répondre. Nous ne vous demanderons jamais votre mot de passe ni un code.",
  en: "Portail TIC agricole. Automatic message, please do not reply. We will never ask you for your password or a code.",
};

/** A mail of the portal: plain text and HTML say the same, and everything quoted in the HTML is escaped. */
export function composeMail(to: string, language: Language, content: MailContent): Mail {
  return { to, subject: content.subject, text: textOf(content, language), html: htmlOf(content, language) };
}

function textOf({ title, paragraphs, facts = [], code, link, closing }: MailContent, language: Language): string {
  const blocks = [
    title,
    ...paragraphs,
    facts.map(([name, value]) => `${name} : ${value}`).join("\n"),
    code ?? "",
    link ? `${link.label} :\n${link.url}` : "",
    closing ?? "",
    `-- \n${footer[language]}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function htmlOf({ subject, title, paragraphs, facts = [], code, link, closing }: MailContent, language: Language): string {
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th scope="row" style="text-align:left;padding:4px 16px 4px 0">${escapeHtml(name)}</th><td style="padding:4px 0">${escapeHtml(value)}</td></tr>`,
  );
  const parts = [
    `<h1 style="font-size:22px;margin:0 0 16px">${escapeHtml(title)}</h1>`,
    ...paragraphs.map(paragraph),
    rows.length > 0 ? `<table style="margin:0 0 16px;border-collapse:collapse">${rows.join("")}</table>` : "",
    code ? `<p style="font-size:28px;letter-spacing:4px;margin:0 0 16px"><strong>${escapeHtml(code)}</strong></p>` : "",
    link
      ? `<p style="margin:0 0 16px"><a href="${escapeHtml(link.url)}" style="color:#000091;font-weight:bold">${escapeHtml(link.label)}</a></p>`
      : "",
    link ? `<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${escapeHtml(link.url)}</p>` : "",
    closing ? paragraph(closing) : "",
    `<p style="margin:24px 0 0;font-size:14px;color:#555">${escapeHtml(footer[language])}</p>`,
  ];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#161616;max-width:600px;margin:0 auto;padding:24px">`,
    ...parts.filter((part) => part !== ""),
    `</body></html>`,
  ].join("\n");
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
