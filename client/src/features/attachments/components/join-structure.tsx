import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { CreateStructureForm } from "../../memberships/index.ts";
import { CompanyFound, companyMessages, isDescribedByHand, lookUpCompany, refusalOf, type CompanyAnswer } from "../../structures/index.ts";
import { attachmentsMessages } from "../messages.ts";
import { AskMembershipForm } from "./ask-membership-form.tsx";
import { SiretForm } from "./siret-form.tsx";
import type { CatalogueSpace } from "./wanted-spaces.ts";

type Found = { readonly siret: string; readonly answer: CompanyAnswer };

/** One SIRET, two ways on: ask the manager of a structure that is here, or create one that is not. */
export function JoinStructure({ catalogue }: { catalogue: readonly CatalogueSpace[] }) {
  const m = useMessages(attachmentsMessages).join;
  const { titles } = useMessages(companyMessages);
  const [found, setFound] = useState<Found | null>(null);
  const search = async ({ siret }: { siret: string }) => {
    const answer = await lookUpCompany(siret);
    const refusal = refusalOf(answer);
    if (refusal) return [{ code: refusal, path: ["siret"], message: answer.problem?.message ?? titles[refusal] }];
    setFound({ siret, answer });
    return [];
  };
  if (found === null) {
    return (
      <>
        <p>{m.intro}</p>
        <SiretForm onSearch={search} />
      </>
    );
  }
  return (
    <>
      <div role="status">
        <CompanyFound answer={found.answer} whenRegistered={m.registeredText} whenNew={m.newText} titleAs="h2" />
      </div>
      {found.answer.isRegistered ? (
        <AskMembershipForm siret={found.siret} catalogue={catalogue} />
      ) : (
        <CreateStructureForm siret={found.siret} isManual={isDescribedByHand(found.answer)} />
      )}
      <p className="fr-mt-4w">
        <Button priority="tertiary" onClick={() => setFound(null)}>
          {m.again}
        </Button>
      </p>
    </>
  );
}
