import { describe, expect, it } from "vitest";

import { renderMail, type MailContent } from "./render-mail.ts";

const content: MailContent = {
  language: "fr",
  title: "Activez votre compte",
  paragraphs: ["Bonjour Élodie <Martin> & fils,", "Ce lien est valable 60 minutes."],
  code: "12345678",
  action: { label: "Activer mon compte", url: "https://portail.example/activer?jeton=a&b=%22" },
  footer: "Vous n'êtes pas à l'origine de cette demande ? Ignorez ce message.",
};

describe("a mail", () => {
  it("says the same in plain text and in HTML", () => {
    const { text, html } = renderMail(content);
    expect(text).toContain("Bonjour Élodie <Martin> & fils,");
    expect(text).toContain("Activer mon compte\nhttps://portail.example/activer?jeton=a&b=%22\n");
    expect(text).toMatch(/\n-- \nPortail TIC agricole\n/);
    for (const part of [content.title, "60 minutes", "12345678", "Activer mon compte"]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
  });

  it("lets nothing typed by a person become markup", () => {
    const { html } = renderMail(content);
    expect(html).toContain("Élodie &lt;Martin&gt; &amp; fils");
    expect(html).toContain('href="https://portail.example/activer?jeton=a&amp;b=%22"');
  });

  it("fetches nothing, runs nothing and says its language", () => {
    const { html } = renderMail({ ...content, language: "en" });
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<(img|script|link|iframe|form)\b|url\(|src=/i);
  });

  it("leaves out what it does not have", () => {
    const { text, html } = renderMail({ language: "fr", title: "T", paragraphs: ["P"], footer: "F" });
    expect(text).toBe("T\n\nP\n\n-- \nPortail TIC agricole\nF\n");
    expect(html).not.toContain("<a ");
  });
});
