const listeners = new Set<() => void>();

/** Called after every accepted call that writes, through Apollo or not. */
export function announceMutation(): void {
  for (const listener of listeners) listener();
}

/** Rights and counters may change with any write: the header listens here. Returns the way to stop. */
export function onMutation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
