import type { KeyboardEvent } from "react";

/** How one leaves a line: closed, on to a new one, to the one below or above, given up, or theirs taken instead of mine. */
export type WayOut = "CLOSE" | "ADD" | "NEXT" | "PREVIOUS" | "CANCEL" | "THEIRS";

/**
 * What a key means in a line, as in a spreadsheet: Enter validates and goes down (to a new line after a new one), Shift + Enter goes up,
 * Ctrl + Enter closes, arrows up and down change line, Escape gives up. Null: the field keeps its key (arrows of a
 * date or of a list), or used it already (Escape closes its list first).
 */
export function keysOfLine(event: KeyboardEvent<HTMLElement>, isSavedLine: boolean): WayOut | null {
  const { key, target, shiftKey, ctrlKey, metaKey, nativeEvent } = event;
  if (nativeEvent.isComposing || event.defaultPrevented) return null;
  if (key === "Escape") return "CANCEL";
  if (!(target instanceof HTMLInputElement) || !["text", "date"].includes(target.type) || target.getAttribute("role") === "combobox")
    return null;
  if (key === "Enter") {
    if (ctrlKey || metaKey) return "CLOSE";
    if (shiftKey) return isSavedLine ? "PREVIOUS" : "CLOSE";
    return isSavedLine ? "NEXT" : "ADD";
  }
  if (target.type === "date" || !isSavedLine) return null;
  if (key === "ArrowDown") return "NEXT";
  return key === "ArrowUp" ? "PREVIOUS" : null;
}
