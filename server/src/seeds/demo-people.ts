import { v7 as uuidv7 } from "uuid";
import { hashPassword } from "../features/users/index.ts";
import type { DemoAccount } from "./demo.ts";
import type { SeedTarget } from "./act-as.ts";

const password = "Tracteur-Vert-au-champ-2026";

interface DemoPerson extends DemoAccount {
  readonly firstName: string;
  readonly lastName: string;
  /** Instructors work for the office of this département. */
  readonly instructsDepartement?: string;
}

const person = (firstName: string, lastName: string, loginEmail: string, description: string): DemoPerson => ({
  firstName,
  lastName,
  loginEmail,
  description,
  password,
});

export const claire = person("Claire", "Moreau", "claire.moreau@clos-joli.example", "gestionnaire principale du GAEC du Clos Joli");
export const hugo = person("Hugo", "Petit", "hugo.petit@clos-joli.example", "salarié du GAEC, peut consulter les demandes");
export const lea = person("Léa", "Garnier", "lea.garnier@clos-joli.example", "attend que Claire approuve son rattachement");
export const paul = person("Paul", "Girard", "paul.girard@ouest-gestion.example", "comptable d'un centre de gestion, dépose pour le GAEC");
export const nadia: DemoPerson = {
  ...person("Nadia", "Bernard", "nadia.bernard@ddfip35.example", "agent instructeur d'Ille-et-Vilaine"),
  instructsDepartement: "35",
};

export const demoPeople: readonly DemoPerson[] = [claire, hugo, lea, paul, nadia];

/** Activated accounts, as if each had followed its link. */
export async function insertPeople({ database, services }: SeedTarget): Promise<void> {
  const now = services.clock.now();
  const known = await database.reader.query<{ loginEmail: string }>(
    `select login_email as "loginEmail" from app_user where login_email = any ($1)`,
    [demoPeople.map(({ loginEmail }) => loginEmail)],
  );
  const missing = demoPeople.filter((one) => !known.some(({ loginEmail }) => loginEmail === one.loginEmail));
  if (missing.length === 0) return;
  const passwordHash = await hashPassword(password);
  await database.run(async (manager) => {
    for (const one of missing) {
      const id = uuidv7({ msecs: now.getTime() });
      await manager.query(
        `insert into app_user (id, login_email, contact_email, first_name, last_name, status, password_hash, password_changed_at, created_at, activated_at)
         values ($1, $2, $2, $3, $4, 'ACTIVE', $5, $6, $6, $6)`,
        [id, one.loginEmail, one.firstName, one.lastName, passwordHash, now],
      );
      await manager.query(`insert into user_consent (id, user_id, kind, text_version, given_at) values ($1, $2, 'TERMS', 'demo', $3)`, [
        uuidv7({ msecs: now.getTime() }),
        id,
        now,
      ]);
      if (one.instructsDepartement === undefined) continue;
      await manager.query(
        `insert into staff_role (user_id, role, office_id, granted_at)
         select $1, 'INSTRUCTOR', office_id, $2 from office_departement where departement = $3`,
        [id, now, one.instructsDepartement],
      );
    }
  });
}
