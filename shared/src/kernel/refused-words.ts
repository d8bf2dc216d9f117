/**
 * Words that count for nothing in a password, wherever they stand: what French people choose first, and the vocabulary of this portal.
 * Those that the lists of zxcvbn (49 000 leaked passwords, 80 000 French words and names) do not have, or have as rare ones.
 * Lower case, without accents, four letters at least.
 */
export const refusedWords: readonly string[] = [
  // keyboard rows of France
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "azerty",
  "aqwzsx",
  // the word itself and its friends
  "motdepasse",
  "motdepass",
  "password",
  "passphrase",
  "changezmoi",
  "bienvenue",
  "connexion",
  "administrateur",
  "administrator",
  "utilisateur",
  "login",
  // what people love
  "jetaime",
  "bonjour",
  "coucou",
  "doudou",
  "loulou",
  "chouchou",
  "soleil",
  "chocolat",
  // this portal and its trade
  "portail",
  "agricole",
  "agriculture",
  "agriculteur",
  "exploitant",
  "exploitation",
  "remboursement",
  "chorus",
  "tracteur",
  "gazole",
  "gasoil",
  "ferme",
  "elevage",
  "vache",
  "moisson",
  "recolte",
  "gaec",
  "earl",
  "scea",
  "cuma",
  "ticpe",
  "ticgn",
  "pacage",
  "siret",
];
