import { v7 as uuidv7 } from "uuid";
import type { EntityManager } from "typeorm";
import { sealSeed } from "../features/second-factors/index.ts";
import { hashPassword } from "../features/users/index.ts";
import type { DemoAccount } from "./demo.ts";
import type { SeedTarget } from "./act-as.ts";

const password = "Tracteur-Vert-au-champ-2026";

interface DemoPerson extends DemoAccount {
  readonly firstName: string;
  readonly lastName: string;
  /** Instructors work for the office of this département. */
  readonly instructsDepartement?: string;
  /** Answers people who lost the mailbox they sign in with. */
  readonly isSupportAgent?: boolean;
  /** Keeps campaigns and rates. */
  readonly isAdministrator?: boolean;
  /** Key of the authenticator app, base 32; public like the password. An agent has no power without one. */
  readonly appKey?: string;
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
export const henri = person("Henri", "Leroux", "henri.leroux@trois-chenes.example", "gestionnaire de deux fermes, ne répond plus");
export const julie = person("Julie", "Leroux", "julie.leroux@trois-chenes.example", "rattachée à ces fermes, demande à les gérer");
export const marc = person("Marc", "Tanguy", "marc.tanguy@haie-fleurie.example", "éleveur, trois demandes à des étapes différentes");
export const nadia: DemoPerson = {
  ...person(
    "Nadia",
    "Bernard",
    "nadia.bernard@ddfip35.example",
    "agent instructeur d'Ille-et-Vilaine ; code de son application : npm run app-code",
  ),
  instructsDepartement: "35",
  appKey: "DEMONSTRATIONDEMONSTRATIONNADIA2",
};
const thomas: DemoPerson = {
  ...person("Thomas", "Rivière", "thomas.riviere@ddfip35.example", "agent tout juste nommé : doit d'abord ajouter une application"),
  instructsDepartement: "35",
};

const supportAgent = (firstName: string, lastName: string, appKey: string): DemoPerson => ({
  ...person(
    firstName,
    lastName,
    `${firstName}.${lastName}@support-tic.example`.toLowerCase(),
    `agent du support ; code de son application : npm run app-code -- ${appKey}`,
  ),
  isSupportAgent: true,
  appKey,
});
/** Two, because a lost mailbox takes two. */
const [sophie, malik] = [
  supportAgent("Sophie", "Laurent", "DEMONSTRATIONDEMONSTRATIONSOPHI2"),
  supportAgent("Malik", "Benali", "DEMONSTRATIONDEMONSTRATIONMALIK2"),
];

const camilleKey = "DEMONSTRATIONDEMONSTRATIONCAMIL2";
export const camille: DemoPerson = {
  ...person(
    "Camille",
    "Fournier",
    "camille.fournier@portail-tic.example",
    `administratrice, tient les campagnes et les taux ; code de son application : npm run app-code -- ${camilleKey}`,
  ),
  isAdministrator: true,
  appKey: camilleKey,
};

export const demoPeople: readonly DemoPerson[] = [claire, hugo, lea, paul, henri, julie, marc, nadia, thomas, sophie, malik, camille];

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
      await makeAgent(manager, { services, now }, { ...one, id });
    }
  });
}

/** The role, and the app without which it gives no power. */
async function makeAgent(
  manager: EntityManager,
  { services, now }: { services: SeedTarget["services"]; now: Date },
  { id, instructsDepartement, isSupportAgent, isAdministrator, appKey }: DemoPerson & { id: string },
): Promise<void> {
  if (instructsDepartement !== undefined)
    await manager.query(
      `insert into staff_role (user_id, role, office_id, granted_at)
       select $1, 'INSTRUCTOR', office_id, $2 from office_departement where departement = $3`,
      [id, now, instructsDepartement],
    );
  const roles = [...(isSupportAgent ? ["SUPPORT_AGENT"] : []), ...(isAdministrator ? ["ADMINISTRATOR"] : [])];
  for (const role of roles) await manager.query(`insert into staff_role (user_id, role, granted_at) values ($1, $2, $3)`, [id, role, now]);
  if (appKey !== undefined)
    await manager.query(
      `insert into second_factor (id, user_id, kind, name, sealed_secret, created_at, confirmed_at) values ($1, $2, 'TOTP', 'Démonstration', $3, $4, $4)`,
      [uuidv7({ msecs: now.getTime() }), id, sealSeed(services.secrets, appKey, id), now],
    );
}
