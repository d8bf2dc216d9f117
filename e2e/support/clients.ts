import { luhnSum } from "../../shared/src/kernel/siren.ts";
import { inDatabase } from "./in-database.ts";

/** A farm that a journey made by the dozen. */
export interface Farm {
  readonly siret: string;
  readonly name: string;
}

/**
 * So many active farms with the space of refund requests open, numbered from `first`: all of this manager, or each of somebody of its own
 * who never signs in.
 */
export function addFarms({ first, count, managerEmail }: { first: number; count: number; managerEmail?: string }): Farm[] {
  const farms = Array.from({ length: count }, (_, index) => farmNumber(first + index));
  const touched = inDatabase(
    `with farm as (
       select gen_random_uuid() as id, gen_random_uuid() as own_id, f->>'siret' as siret, f->>'name' as name from jsonb_array_elements($1::jsonb) f),
     own as (
       insert into app_user (id, login_email, contact_email, first_name, last_name, status, password_hash, password_changed_at, created_at, activated_at)
       select own_id, siret || '@ferme.example', siret || '@ferme.example', 'Dominique', name, 'ACTIVE', 'none', now(), now(), now()
       from farm where $2 = '' returning id),
     managed as (
       select f.*, coalesce(u.id, f.own_id) as manager_id from farm f left join app_user u on u.login_email = $2),
     made as (
       insert into structure (id, siret, siren, name, address, postal_code, town, commune_code, departement, status, directory_status, created_by, created_at, updated_at)
       select id, siret, left(siret, 9), name, 'Le Bourg', '29250', 'Saint-Pol-de-Léon', '29259', '29', 'ACTIVE', 'CONFIRMED', manager_id, now(), now()
       from managed returning id),
     attached as (
       insert into membership (id, user_id, structure_id, structure_key, role, proof, started_at)
       select gen_random_uuid(), manager_id, id, lower(name), 'PRINCIPAL_MANAGER', 'CREATOR', now() from managed returning id)
     insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at)
     select gen_random_uuid(), id, 'TIC_REFUND', 'WRITE', manager_id, now() from managed`,
    JSON.stringify(farms),
    managerEmail ?? "",
  );
  if (touched !== count) throw new Error(`${touched} farms were made instead of ${count}.`);
  return farms;
}

/** Invented, with valid keys, in a range of its own. */
function farmNumber(number: number): Farm {
  const padded = String(number).padStart(3, "0");
  return { siret: withKey(`${withKey(`99995${padded}`)}0001`), name: `Ferme du Léon ${padded}` };
}

function withKey(digits: string): string {
  return `${digits}${[..."0123456789"].find((key) => luhnSum(digits + key) % 10 === 0) ?? ""}`;
}
