/** What other features and the frame use of the help. */
export { HelpOfPage } from "./components/help-of-page.tsx";
export { HelpSuggestions } from "./components/help-suggestions.tsx";
