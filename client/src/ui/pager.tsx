import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";

/** Pages further than this forget the way back: « previous » then leads to the first page. */
const longestTrail = 20;

/** The cursor to ask the server for (`after`), from the address's trail of cursors; null on the first page. */
export function cursorOf(trail: string | undefined): string | null {
  return trail?.split(".").at(-1) ?? null;
}

function nextTrail(trail: string | undefined, endCursor: string): string {
  return [...(trail?.split(".") ?? []), endCursor].slice(-longestTrail).join(".");
}

function previousTrail(trail: string): string | undefined {
  const shorter = trail.split(".").slice(0, -1).join(".");
  return shorter === "" ? undefined : shorter;
}

interface PagerProps {
  /** The address's `suite` parameter: the cursors of the pages already seen. */
  readonly trail: string | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SearchLink: LinkComponent<"a"> = createLink("a");

/** A link to this same page with another trail, the filters kept. */
function TrailLink({ suite, className, children }: { suite: string | undefined; className: string; children: ReactNode }) {
  const search = (current: Record<string, unknown>) => {
    const { suite: _, ...filters } = current;
    return suite === undefined ? filters : { ...filters, suite };
  };
  // The pager serves any list whose address has `suite`; the router checks it in the list's own route.
  const address = { to: ".", search } as unknown as { to: "." };
  return (
    <SearchLink {...address} className={className}>
      {children}
    </SearchLink>
  );
}

/** Previous and next page of a list read by cursor; the place in the list is in the address (`suite`). */
export function Pager({ trail, pageInfo }: PagerProps) {
  const m = useMessages(shellMessages).pager;
  const isFirst = trail === undefined;
  if (isFirst && !pageInfo.hasNextPage) return null;
  return (
    <nav aria-label={m.label} className="button-row fr-mb-4w">
      {!isFirst && (
        <>
          <TrailLink suite={undefined} className="fr-btn fr-btn--tertiary">
            {m.first}
          </TrailLink>
          <TrailLink suite={previousTrail(trail)} className="fr-btn fr-btn--tertiary fr-btn--icon-left fr-icon-arrow-left-s-line">
            {m.previous}
          </TrailLink>
        </>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <TrailLink
          suite={nextTrail(trail, pageInfo.endCursor)}
          className="fr-btn fr-btn--tertiary fr-btn--icon-right fr-icon-arrow-right-s-line"
        >
          {m.next}
        </TrailLink>
      )}
    </nav>
  );
}
