/** Reads words of the address, and nothing else of it; the server says what they mean. */
export function readWords<Name extends string>(
  ...names: readonly Name[]
): (search: Record<string, unknown>) => Partial<Record<Name, string>> {
  return (search) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name]
        const word = typeof value === 'number' ? String(value) : value
        return typeof word === 'string' && word !== '' ? [[name, word.slice(0, 80)]] : []
      }),
    ) as Partial<Record<Name, string>>
}
