/** The calls under way in this process, by provider and key. */
const active = new Map<string, { calls: number; overlapped: boolean }>();

/** A call that shares its key with others. */
export interface KeyUse {
  /** Whether another call with the same key ran at the same time, so that it may have acted. */
  readonly isShared: () => boolean;
  release(): void;
}

/** Notes that a call with a key of the caller's is under way. */
export function useKey(provider: string, key: string): KeyUse {
  const name = `${provider}\n${key}`;
  const entry = active.get(name) ?? { calls: 0, overlapped: false };
  active.set(name, entry);
  entry.calls += 1;
  entry.overlapped ||= entry.calls > 1;
  return {
    isShared: () => entry.overlapped,
    release() {
      entry.calls -= 1;
      if (entry.calls === 0) active.delete(name);
    },
  };
}
