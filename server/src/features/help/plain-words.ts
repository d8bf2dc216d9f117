/** Politeness and turns of speech: they say nothing of what is asked. Without accents. */
const fillers = new Set(
  (
    "bonjour bonsoir salut merci svp stp please hello hi thanks aide aidez aider help besoin voudrais veux veut souhaite peux peut pouvez puis " +
    "dois doit faut faire fait fais comment pourquoi quel quelle quels quelles quoi quand combien ou est ce que qu il elle je j n y a t ai as " +
    "avez avons vais va allez ete etre suis sont cela ca ceci cette cet tres trop bien aussi encore toujours plus deja alors donc si oui non chez the how do does can " +
    "could would want need my me is are what where when why to of get got have has i it this that not"
  ).split(" "),
);

/** The words of a text that say something: small letters, no accents, each once, in their order. */
export function plainWords(text: string): string[] {
  const words = plainText(text).split(/[^a-z0-9]+/);
  return [...new Set(words.filter((word) => word.length > 1 && !fillers.has(word)))];
}

/** Small letters without accents: « Éligibilité » is « eligibilite ». */
export function plainText(text: string): string {
  return text.replaceAll("œ", "oe").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
