import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";

const controlsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>("button, a[href]")];
const rowOf = (element: Element) => element.closest("tr[data-row]");

/**
 * Arrows in a long table: the controls of one row are in the order of Tab, up and down lead to the same control of the row above or below,
 * Home and End to the first and last row. A table of a hundred rows then costs a few Tabs, and not four hundred. Rows that are a form keep
 * their own keys.
 */
export function RowKeys({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const current = useRef<string | null>(null);
  const rows = () => [...(place.current?.querySelectorAll("tr[data-row]") ?? [])];
  const letIn = () => {
    const all = rows();
    const entered = all.find((row) => row.getAttribute("data-row") === current.current) ?? all[0];
    for (const row of all) for (const control of controlsOf(row)) control.tabIndex = row === entered ? 0 : -1;
  };
  // Rows come and go with every render of the table inside.
  useEffect(letIn);
  const enter = (event: FocusEvent) => {
    const row = rowOf(event.target);
    if (!row || row.getAttribute("data-row") === current.current) return;
    current.current = row.getAttribute("data-row");
    letIn();
  };
  const move = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? rowOf(event.target) : null;
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = rows();
    const aim = aimOf(event.key, all.indexOf(row), all.length);
    const other = aim === null ? undefined : all[aim];
    if (!other) return;
    event.preventDefault();
    const column = controlsOf(row).indexOf(event.target as HTMLElement);
    const controls = controlsOf(other);
    (controls[column] ?? controls.at(-1))?.focus();
  };
  return (
    <div ref={place} onFocus={enter} onKeyDown={move}>
      {children}
    </div>
  );
}

function aimOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
