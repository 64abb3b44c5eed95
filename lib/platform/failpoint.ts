/** What a test lets happen at a point: usually it throws, as if the process had died there. */
export type FailpointAction = () => void | Promise<void>;

const actions = new Map<string, FailpointAction>();

/**
 * A named place between two writes, at which tests let a use case break. Does nothing unless a test has set it.
 * Throws what the test's action throws.
 */
export async function failpoint(name: string): Promise<void> {
  if (actions.size > 0) await actions.get(name)?.();
}

/** For tests: sets what happens at a point; dispose of the result to take it away again. */
export function setFailpoint(name: string, action: FailpointAction): Disposable {
  actions.set(name, action);
  return { [Symbol.dispose]: () => void actions.delete(name) };
}
