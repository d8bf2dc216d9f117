/** What a farm of the demonstration writes on its requests; its SIRET and address come from the embedded directory, by its name. */
export interface DemoFarm {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  readonly pacage: string;
}

export const closJoli: DemoFarm = {
  name: "GAEC du Clos Joli",
  iban: "FR7630006000011234567890189",
  bic: "AGRIFRPP",
  pacage: "035012345",
};

export const haieFleurie: DemoFarm = {
  name: "GAEC de la Haie Fleurie",
  iban: "FR7630004000031234567890143",
  bic: "BNPAFRPP",
  pacage: "035067891",
};
