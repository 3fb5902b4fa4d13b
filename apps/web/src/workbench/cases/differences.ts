/** Something of the application that is not as it was. */
export interface Difference {
  /** As the points of a notice name it: `form:<element>`, `answer:<question>`, `material:<id>`. */
  readonly subject: string
  readonly before: unknown
  readonly after: unknown
}

interface Compared {
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly { readonly digest: string }[]>>
}

/**
 * What an application says otherwise than the one before it. Values that are masked alike are taken for the same unless
 * the record says that they changed.
 *
 * @param changed subjects that the record names as changed
 */
export function listDifferences(
  before: Compared,
  after: Compared,
  changed: readonly string[] = [],
): Difference[] {
  const named = new Set(changed)
  const compare = (part: 'form' | 'answer', from: Compared['form'], to: Compared['form']) =>
    [...new Set([...Object.keys(from), ...Object.keys(to)])]
      .map((id) => ({ subject: `${part}:${id}`, before: from[id], after: to[id] }))
      .filter((entry) => named.has(entry.subject) || !isSame(entry.before, entry.after))
  const materials = [...new Set([...Object.keys(before.materials), ...Object.keys(after.materials)])]
    .map((id) => ({
      subject: `material:${id}`,
      before: before.materials[id] ?? [],
      after: after.materials[id] ?? [],
    }))
    .filter((entry) => !isSame(listDigests(entry.before), listDigests(entry.after)))
  return [
    ...compare('answer', before.answers, after.answers),
    ...compare('form', before.form, after.form),
    ...materials,
  ]
}

function listDigests(files: readonly { readonly digest: string }[]): string[] {
  return files.map(({ digest }) => digest).toSorted()
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(empty(left)) === JSON.stringify(empty(right))
}

function empty(value: unknown): unknown {
  return value === undefined || value === '' ? null : value
}
