import type { RegisteredLinkProps } from "@codegouvfr/react-dsfr/link";
import type { LinkOptions, RegisteredRouter } from "@tanstack/react-router";

/** react-dsfr's `linkProps` forget the router's types: through here the address is checked. */
export function dsfrLink<To extends string>(options: LinkOptions<RegisteredRouter, string, To>): RegisteredLinkProps {
  return options as unknown as RegisteredLinkProps;
}
