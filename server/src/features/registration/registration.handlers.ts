import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { createLink, lockUser, type User } from "../users/index.ts";
import { RegistrationEntity } from "./registration.entity.ts";
import { activationMail, alreadyRegisteredMail, registrationSummaryMail } from "./registration.mails.ts";

/** Two mails to a new account: what was asked for, then the link. One to somebody who already had an account. */
const greet = onEvent<{ userId: string }>("registration.requested", async (effect, { userId }) => {
  const user = await lockUser(effect.manager, userId);
  if (user && hasAccount(user)) await sendReminder(effect, user);
  if (user?.status !== "PENDING_ACTIVATION") return;
  const registration = await effect.manager.findOneByOrFail(RegistrationEntity, { userId });
  await effect.sendMail(registrationSummaryMail(user, registration));
  await sendActivationLink(effect, user);
});

/** Another activation link; null when the address typed belongs to nobody. */
const sendAgain = onEvent<{ userId: string | null }>("user.activationLinkWanted", async (effect, { userId }) => {
  const user = userId === null ? null : await lockUser(effect.manager, userId);
  if (user && hasAccount(user)) await sendReminder(effect, user);
  if (user?.status === "PENDING_ACTIVATION") await sendActivationLink(effect, user);
});

/** A deactivated account is still its owner's: « Mot de passe oublié » in the letter takes it up again. */
const hasAccount = ({ status }: User) => status === "ACTIVE" || status === "DEACTIVATED";

async function sendActivationLink(effect: Effect, user: User): Promise<void> {
  const token = await createLink(effect, effect.services.secrets, { userId: user.id, purpose: "ACTIVATION" });
  await effect.sendMail(activationMail(user, `${effect.services.settings.baseUrl}/activation?jeton=${token}`));
}

async function sendReminder(effect: Effect, user: User): Promise<void> {
  const { baseUrl } = effect.services.settings;
  await effect.sendMail(alreadyRegisteredMail(user, { signIn: `${baseUrl}/connexion`, forgotten: `${baseUrl}/mot-de-passe-oublie` }));
}

export const registrationHandlers = [greet, sendAgain];
