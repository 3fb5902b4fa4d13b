/** Registry entries by id, whatever a hostile id is called. */
export function findEntry<T>(registry: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(registry, id) ? registry[id] : undefined
}
