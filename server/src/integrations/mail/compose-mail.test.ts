import { describe, expect, it } from "vitest";

import { composeMail, type MailContent } from "./compose-mail.ts";

const content: MailContent = {
  subject: "Activez votre compte",
  paragraphs: ["Bonjour Élodie <Martin> & fils,", "Ce lien est valable 60 minutes."],
  facts: [["Structure", "GAEC <des Prés>"]],
  code: "12345678",
  action: { label: "Activer mon compte", url: "https://portail.example/activer?jeton=a&b=%22" },
  closing: "Vous n'êtes pas à l'origine de cette demande ? Ignorez ce message.",
};

describe("a mail", () => {
  it("says the same in plain text and in HTML", () => {
    const { to, subject, text, html } = composeMail("elodie@ferme.example", "fr", content);
    expect([to, subject]).toEqual(["elodie@ferme.example", "Activez votre compte"]);
    expect(text).toContain("Bonjour Élodie <Martin> & fils,");
    expect(text).toContain("Structure : GAEC <des Prés>\n");
    expect(text).toContain("Activer mon compte\nhttps://portail.example/activer?jeton=a&b=%22\n");
    expect(text).toMatch(/\n-- \nPortail TIC agricole\n/);
    for (const part of [
      content.subject,
      "60 minutes",
      "12345678",
      "Activer mon compte",
      "Ignorez ce message.",
      "jamais votre mot de passe",
    ]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
  });

  it("begins with its title when it has one, with its subject otherwise", () => {
    expect(composeMail("a@b.example", "fr", content).text).toMatch(/^Activez votre compte\n/);
    expect(composeMail("a@b.example", "fr", { ...content, title: "Bonjour Élodie," }).text).toMatch(/^Bonjour Élodie,\n/);
  });

  it("lets nothing typed by a person become markup", () => {
    const { html } = composeMail("a@b.example", "fr", content);
    expect(html).toContain("Élodie &lt;Martin&gt; &amp; fils");
    expect(html).toContain("GAEC &lt;des Prés&gt;");
    expect(html).toContain('href="https://portail.example/activer?jeton=a&amp;b=%22"');
  });

  it("fetches nothing, runs nothing and says its language", () => {
    const { text, html } = composeMail("a@b.example", "en", content);
    expect(text).toContain("Structure: GAEC");
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<(img|script|link|iframe|form)\b|url\(|src=/i);
  });

  it("leaves out what it does not have", () => {
    const { text, html } = composeMail("a@b.example", "fr", { subject: "T", paragraphs: ["P"], closing: "C" });
    expect(text).toMatch(/^T\n\nP\n\nC\n\n-- \nPortail TIC agricole\n/);
    expect(html).not.toMatch(/<(a|table) /);
  });
});
