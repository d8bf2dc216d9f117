import { useWatch, type UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { DateField } from "../../../ui/form/text-field.tsx";
import { accessMessages } from "../../access/index.ts";
import type { ApprovalDetailFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

type AskedSpace = ApprovalDetailFragment["spaceSubscriptions"][number];

export interface GrantedSpaceValues {
  readonly spaceCode: string;
  readonly access: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** As asked: the decider reduces from there. */
export const grantedAsAsked = (asked: AskedSpace): GrantedSpaceValues => ({
  spaceCode: asked.space.code,
  access: asked.requestedAccess,
  startsOn: asked.requestedStartsOn,
  endsOn: asked.requestedEndsOn ?? "",
});

interface GrantedSpaceFieldsProps {
  readonly form: UseFormReturn<{ grantedSpaces: GrantedSpaceValues[] }>;
  readonly index: number;
  readonly asked: AskedSpace;
  /** Something else is asked too, which may be approved without this space. */
  readonly mayRefuse: boolean;
}

/** What is given of one space: less access, other days, or nothing while the rest is approved. */
export function GrantedSpaceFields({ form, index, asked, mayRefuse }: GrantedSpaceFieldsProps) {
  const m = useMessages(approvalsMessages).decide;
  const rights = useMessages(accessMessages);
  const access = useWatch({ control: form.control, name: `grantedSpaces.${index}.access` });
  const choices = (["READ", "WRITE"] as const)
    .filter((value) => value === "READ" || asked.requestedAccess === "WRITE")
    .map((value) => ({ value: value as string, label: rights.accesses[value], hint: rights.accessHints[value] }));
  if (mayRefuse) choices.push({ value: "NONE", label: m.noAccess, hint: m.noAccessHint });
  return (
    <div role="group" aria-label={asked.space.name}>
      <RadioField form={form} name={`grantedSpaces.${index}.access`} label={m.access(asked.space.name)} choices={choices} />
      {access !== "NONE" && (
        <>
          <DateField form={form} name={`grantedSpaces.${index}.startsOn`} label={m.startsOn} />
          <DateField
            form={form}
            name={`grantedSpaces.${index}.endsOn`}
            label={m.endsOn}
            hint={asked.requestedEndsOn === null ? m.endsOnHint : undefined}
            optional
          />
        </>
      )}
    </div>
  );
}
