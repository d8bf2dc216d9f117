import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import type { ReceivedMail } from "./received-mail.ts";

const MAIL_ID = /^\d{13}-\d{6}$/;

/** Mails as JSON files of a folder, one each: they survive a restart, and the oldest go when there are too many. */
export class MailFiles {
  readonly #folder: string;
  readonly #capacity: number;
  #arrivals = 0;

  constructor(folder: string, capacity: number) {
    this.#folder = folder;
    this.#capacity = capacity;
  }

  /** Keeps a mail; it is complete under its name or absent. */
  async keep(mail: Omit<ReceivedMail, "id">): Promise<ReceivedMail> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const order = String((this.#arrivals += 1) % 1_000_000).padStart(6, "0");
    const kept = { id: `${Date.parse(mail.receivedAt)}-${order}`, ...mail };
    const file = path.join(this.#folder, `${kept.id}.json`);
    await writeFile(`${file}.part`, JSON.stringify(kept, null, 2), { mode: 0o600 });
    await rename(`${file}.part`, file);
    await this.#dropOldest();
    return kept;
  }

  /** Mails, newest first, optionally those of one address. */
  async list(to?: string): Promise<ReceivedMail[]> {
    const mails = await Promise.all((await this.#ids()).toReversed().map((id) => this.find(id)));
    return mails.filter((mail) => mail !== null).filter((mail) => to === undefined || mail.to === to.trim().toLowerCase());
  }

  /** One mail, or null when there is none of that id (ids come from URLs: anything else is no id). */
  async find(id: string): Promise<ReceivedMail | null> {
    if (!MAIL_ID.test(id)) return null;
    try {
      return JSON.parse(await readFile(path.join(this.#folder, `${id}.json`), "utf8")) as ReceivedMail;
    } catch {
      return null;
    }
  }

  /** Oldest first. */
  async #ids(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .map((name) => name.replace(/\.json$/, ""))
      .filter((id) => MAIL_ID.test(id))
      .toSorted();
  }

  async #dropOldest(): Promise<void> {
    const ids = await this.#ids();
    const excess = ids.slice(0, Math.max(ids.length - this.#capacity, 0));
    await Promise.all(excess.map((id) => rm(path.join(this.#folder, `${id}.json`), { force: true })));
  }
}
