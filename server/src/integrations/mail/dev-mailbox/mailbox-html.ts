import { formatInstant } from "@portail-tic/shared/kernel/paris-time";

import { escapeHtml } from "../escape-html.ts";
import type { ReceivedMail } from "./received-mail.ts";

/** The only style sheet of these pages, served apart: the portal's policy allows no inline style. */
export const mailboxStyles = `
:root { color-scheme: light dark; }
body { max-width: 50rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; }
li { padding: .75rem 0; border-bottom: 1px solid GrayText; }
li p { margin: 0; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
label { display: block; }
input, button { font: inherit; padding: .4rem .6rem; }
pre { white-space: pre-wrap; font: inherit; padding: 1rem; border: 1px solid GrayText; }
`;

/** « /dev/mails »: every mail, newest first, or those of one address. */
export function listPage(mails: readonly ReceivedMail[], to: string): string {
  const items = mails.map(
    (mail) => `<li>
<p><a href="/dev/mails/${mail.id}">${escapeHtml(mail.subject) || "(sans objet)"}</a></p>
<p>À ${escapeHtml(mail.to)}, <time datetime="${mail.receivedAt}">${when(mail)}</time></p>
</li>`,
  );
  const empty = `<p>Aucun message${to ? ` pour ${escapeHtml(to)}` : ""}. Un message met quelques secondes à arriver : rechargez la page.</p>`;
  return page(
    "Boîte aux lettres de développement",
    `<p>Les messages du portail arrivent ici tant qu'aucun serveur de messagerie n'est réglé. Rien ne part vers l'extérieur.</p>
<form action="/dev/mails" method="get" role="search">
<p><label for="to">Adresse du destinataire</label><input id="to" name="to" type="email" autocomplete="off" value="${escapeHtml(to)}"></p>
<p><button type="submit">Filtrer</button></p>
</form>
${to ? '<p><a href="/dev/mails">Tous les messages</a></p>' : ""}
${items.length > 0 ? `<ol>${items.join("\n")}</ol>` : empty}`,
  );
}

/** One mail: its text with links that work. */
export function mailPage(mail: ReceivedMail): string {
  return page(
    mail.subject || "(sans objet)",
    `<p><a href="/dev/mails">Tous les messages</a> · <a href="/dev/mails?to=${encodeURIComponent(mail.to)}">Messages de ${escapeHtml(mail.to)}</a></p>
<p>De ${escapeHtml(mail.from)}<br>À ${escapeHtml(mail.to)}<br><time datetime="${mail.receivedAt}">${when(mail)}</time></p>
<pre>${withLinks(mail.text)}</pre>
${mail.html ? `<p><a href="/dev/mails/${mail.id}/html">Voir la version mise en forme</a></p>` : ""}`,
  );
}

/** The answer to an id that is not there. */
export function missingMailPage(): string {
  return page("Message introuvable", '<p>Ce message n\'existe pas ou a été effacé. <a href="/dev/mails">Tous les messages</a></p>');
}

const when = (mail: ReceivedMail) => formatInstant(new Date(mail.receivedAt), "fr");

const withLinks = (text: string) =>
  escapeHtml(text).replace(/https?:\/\/(?:(?!&quot;|&lt;|&gt;|&#39;)\S)+/g, (url) => `<a href="${url}">${url}</a>`);

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/dev/mails.css"></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body>
</html>
`;
}
