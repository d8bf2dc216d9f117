import { expect } from "@playwright/test";

/** One mail as the built-in mailbox lists it. */
export interface ReceivedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The newest mail to `address` whose subject matches, as soon as it has arrived. */
export async function mailTo(address: string, subject: RegExp): Promise<ReceivedMail> {
  let found: ReceivedMail | undefined;
  await expect
    .poll(async () => (found = (await mailsTo(address)).find((mail) => subject.test(mail.subject)))?.subject, {
      message: `a mail to ${address} about ${subject}`,
      timeout: 15_000,
    })
    .toBeTruthy();
  if (!found) throw new Error(`No mail to ${address} about ${subject}`);
  return found;
}

/** Every mail to `address`, newest first. */
export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  const answer = await fetch(`${portalUrl()}/dev/mails.json?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as ReceivedMail[];
}

/** The first link of a mail's text that leads to `path`. */
export function linkIn(mail: ReceivedMail, path: string): string {
  const link = mail.text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname === path);
  if (!link) throw new Error(`No link to ${path} in « ${mail.subject} »`);
  return link;
}

/** The eight-digit code of a mail. */
export function codeIn(mail: ReceivedMail): string {
  const code = /\b(\d{4})\s?(\d{4})\b/.exec(mail.text);
  if (!code) throw new Error(`No code in « ${mail.subject} »`);
  return `${code[1]}${code[2]}`;
}

/** Address of the portal under test, set by the global set-up. */
export function portalUrl(): string {
  const url = process.env["PORTAL_URL"];
  if (!url) throw new Error("The portal is not started.");
  return url;
}
