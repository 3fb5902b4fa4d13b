/** A broken promise of the program itself, never an answer to a user's input. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant'
}

/** @throws BrokenInvariant when the condition does not hold. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new BrokenInvariant(message)
}

/** Closes an exhaustive switch: the compiler refuses a case that was forgotten, the program an impossible one. */
export function assertNever(value: never, what: string): never {
  throw new BrokenInvariant(`${what}: ${JSON.stringify(value)}`)
}
