/** A signal that ends a stream, and a listener for its end. */
export interface StreamEnds {
  readonly signal: AbortSignal | undefined;
  /** Called once, however the stream ends. */
  readonly onEnd: () => void;
}

/** The same stream, ended by the signal too. Leaves no listener behind once it has ended. */
export function abortableStream<Chunk>(
  stream: ReadableStream<Chunk>,
  { signal, onEnd }: StreamEnds,
): ReadableStream<Chunk> {
  if (signal === undefined) return stream;
  const reader = stream.getReader();
  let onAbort: () => void;
  const end = () => {
    signal.removeEventListener("abort", onAbort);
    onEnd();
  };
  return new ReadableStream<Chunk>({
    start(controller) {
      onAbort = () => {
        end();
        controller.error(signal.reason);
        // The reason of the cancellation is not used any more.
        reader.cancel(signal.reason).catch(() => {});
      };
      signal.addEventListener("abort", onAbort);
      if (signal.aborted) onAbort();
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    cancel(reason) {
      end();
      return reader.cancel(reason);
    },
  });
}
