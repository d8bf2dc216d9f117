import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { isStateSkin } from "../../ui/layout/design-system.ts";
import { SchemeChoice } from "../../ui/layout/scheme-choice.tsx";
import { TextLink } from "../../ui/link.tsx";
import { useBrand } from "./app-header.tsx";

const footerLinks = [
  ["/aide", "help"],
  ["/dates", "dates"],
  ["/etat-du-service", "status"],
  ["/verifier-un-depot", "check"],
  ["/conditions-utilisation", "terms"],
] as const;

/** Says that this is not an official site, unless the State's skin is on. Written by hand: half the bytes of the library's. */
export function AppFooter() {
  const m = useMessages(shellMessages);
  return (
    <footer className="fr-footer" role="contentinfo" id="fr-footer">
      <div className="fr-container">
        <div className="fr-footer__body">
          <div className="fr-footer__brand fr-enlarge-link">
            <TextLink to="/" title={m.homeLink}>
              <span className="fr-logo">{useBrand()}</span>
            </TextLink>
          </div>
          <div className="fr-footer__content">
            <p className="fr-footer__content-desc">{isStateSkin ? m.tagline : m.notOfficial}</p>
          </div>
        </div>
        <div className="fr-footer__bottom">
          <ul className="fr-footer__bottom-list">
            {footerLinks.map(([to, name]) => (
              <li key={to} className="fr-footer__bottom-item">
                <TextLink to={to} className="fr-footer__bottom-link">
                  {m.footer[name]}
                </TextLink>
              </li>
            ))}
            <li className="fr-footer__bottom-item">
              <span className="fr-footer__bottom-link">{m.accessibility}</span>
            </li>
            <li className="fr-footer__bottom-item">
              <SchemeChoice />
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
