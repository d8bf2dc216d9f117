/** By mutation, an input that is well-formed and speaks of a farm; made anew at each call, so that keys and files are. */
export type MutationInputs = Record<string, () => Record<string, unknown>>;
