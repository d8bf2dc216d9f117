import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { buttonClass, type ButtonLook } from "./button.tsx";

function Anchor(props: ComponentProps<"a">) {
  return <a {...props} />;
}

function ButtonAnchor({ priority = "primary", size, icon, ...native }: ButtonLook & ComponentProps<"a">) {
  const look: ButtonLook = { priority, ...(size ? { size } : {}), ...(icon ? { icon } : {}) };
  return <a {...native} className={buttonClass(look)} />;
}

/** A link of the portal inside a text; `to`, `params` and `search` are checked by the router's types. */
export const TextLink: LinkComponent<typeof Anchor> = createLink(Anchor);

/** A link that looks like a button: it goes elsewhere, it changes nothing. */
export const ButtonLink: LinkComponent<typeof ButtonAnchor> = createLink(ButtonAnchor);
