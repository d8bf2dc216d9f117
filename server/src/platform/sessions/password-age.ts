import { daysBefore } from "../clock/days-before.ts";
import type { UseCase } from "../use-cases/use-case.ts";

/** The instant before which a password is too old; null when passwords do not age. */
export function outdatedBefore({ now, services }: Pick<UseCase, "now" | "services">): Date | null {
  const days = services.settings.passwordMaxAgeDays;
  return days === 0 ? null : daysBefore(now, days);
}

/** SQL: since when the user of alias `u` has the password of today. */
export const passwordSince = `coalesce(u.password_changed_at, u.activated_at)`;
