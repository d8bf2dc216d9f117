import { useRef, useState, type KeyboardEvent } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { homeMessages } from "../messages.ts";

const profiles = ["company", "publicBody", "individual", "association"] as const;
type Profile = (typeof profiles)[number];

/** The profile reached by a key; null when the key moves nothing. */
function profileAfter(key: string, from: Profile): Profile | null {
  const index = profiles.indexOf(from);
  const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[key];
  return target === undefined ? null : (profiles.at(target % profiles.length) ?? null);
}

/** Entreprise / Entité publique / Particulier / Association: what the portal does for each. One tab stop, arrows between tabs. */
export function ProfileTabs() {
  const m = useMessages(homeMessages).profiles;
  const [current, setCurrent] = useState<Profile>("company");
  const tabs = useRef(new Map<Profile, HTMLButtonElement>());
  const move = (event: KeyboardEvent) => {
    const next = profileAfter(event.key, current);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div className="profiles">
      <div role="tablist" aria-label={m.label} className="profile-tabs" onKeyDown={move}>
        {profiles.map((profile) => (
          <button
            key={profile}
            ref={(element) => void (element ? tabs.current.set(profile, element) : tabs.current.delete(profile))}
            type="button"
            role="tab"
            id={`profile-${profile}`}
            aria-selected={profile === current}
            aria-controls="profile-panel"
            tabIndex={profile === current ? 0 : -1}
            className="profile-tab"
            onClick={() => setCurrent(profile)}
          >
            {m[profile].tab}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="profile-panel" aria-labelledby={`profile-${current}`} tabIndex={0} className="profile-panel">
        <h2 className="fr-h5">{m[current].title}</h2>
        <p>{m[current].text}</p>
        <p className="fr-mb-0">{m[current].more}</p>
      </div>
    </div>
  );
}
