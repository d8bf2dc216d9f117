import "../home.css";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { isSignedIn, useSession } from "../../../lib/session.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Dates } from "../components/dates.tsx";
import { DomainCards } from "../components/domain-cards.tsx";
import { Entitled, HowItWorks } from "../components/how-it-works.tsx";
import { ProfileTabs } from "../components/profile-tabs.tsx";
import { Simulator } from "../components/simulator.tsx";
import { TaskSearch } from "../components/task-search.tsx";
import { useCampaigns } from "../components/use-campaigns.ts";
import { homeMessages } from "../messages.ts";

/** « Accueil »: what this is, who is entitled, what to do, by when, for how much. Needs no account. */
export function HomePage() {
  const m = useMessages(homeMessages);
  const campaigns = useCampaigns();
  return (
    <Page title={m.title}>
      <div className="home-hero">
        <div>
          <p className="fr-text--lead">{m.lead}</p>
          <EntranceButtons />
        </div>
        <TaskSearch />
      </div>
      <ProfileTabs />
      <DomainCards />
      <div className="home-columns">
        <HowItWorks />
        <Entitled />
        <Simulator campaigns={campaigns} />
        <Dates campaigns={campaigns} />
      </div>
    </Page>
  );
}

/** To those signed in, their dashboard; to others, an account. */
function EntranceButtons() {
  const m = useMessages(homeMessages);
  const { viewer } = useSession();
  if (isSignedIn(viewer)) return <ButtonLink to="/tableau-de-bord">{m.openDashboard}</ButtonLink>;
  return (
    <ButtonRow>
      <ButtonLink to="/creer-un-compte">{m.createAccount}</ButtonLink>
      <ButtonLink to="/connexion" priority="secondary">
        {m.signIn}
      </ButtonLink>
    </ButtonRow>
  );
}
