import type { Page } from "@playwright/test";

/** A key of the browser itself (Chromium's virtual authenticator), in this page. */
export interface VirtualKey {
  /** Whether its owner unlocks it when asked; false: the browser's request ends unanswered. */
  answer(isUnlocked: boolean): Promise<void>;
  /** Makes it count its signatures from there, as a copy of an older state would. */
  rewind(signCount: number): Promise<void>;
  unplug(): Promise<void>;
}

/** Plugs in a key that knows its owner: of the device itself, or carried. */
export async function plugIn(page: Page, kind: "device" | "carried"): Promise<VirtualKey> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await browser.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: kind === "device" ? "internal" : "usb",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    answer: async (isUnlocked) => void (await browser.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: isUnlocked })),
    rewind: async (signCount) => {
      const { credentials } = await browser.send("WebAuthn.getCredentials", { authenticatorId });
      await browser.send("WebAuthn.clearCredentials", { authenticatorId });
      for (const credential of credentials)
        await browser.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credential, signCount } });
    },
    unplug: async () => void (await browser.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId })),
  };
}
