/** The calls under way in this process, by provider and key. */
const active = new Map<string, { calls: number; overlapped: boolean }>();

/** One call among those with the same key. */
export interface KeyUse {
  /** Whether another call with the same key was under way at any time of this one, so that it may have acted. */
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
