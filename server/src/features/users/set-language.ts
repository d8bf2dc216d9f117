import type { EntityManager } from "typeorm";

/** The language of the mails, chosen beside what they are about. */
export async function setLanguage(manager: EntityManager, userId: string, language: "fr" | "en"): Promise<void> {
  await manager.query(`update app_user set language = $2 where id = $1`, [userId, language]);
}
