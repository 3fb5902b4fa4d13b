/** What somebody is writing, kept in this tab alone: it is not for the next one at this device. */
export interface WrittenObjection {
  readonly by: string
  readonly contact: string
  readonly reason: string
}

const nameOf = (matterCaseId: string, notice: string) => `tongban.objection.${matterCaseId}.${notice}`

export function readObjection(matterCaseId: string, notice: string): WrittenObjection {
  const kept = readKept(nameOf(matterCaseId, notice))
  const read = (value: unknown) => (typeof value === 'string' ? value : '')
  return { by: read(kept['by']), contact: read(kept['contact']), reason: read(kept['reason']) }
}

/** @param written undefined once it was sent */
export function keepObjection(
  matterCaseId: string,
  notice: string,
  written: WrittenObjection | undefined,
): void {
  try {
    if (written === undefined) sessionStorage.removeItem(nameOf(matterCaseId, notice))
    else sessionStorage.setItem(nameOf(matterCaseId, notice), JSON.stringify(written))
  } catch {
    // A browser that keeps nothing loses what was written with the page, and nothing else.
  }
}

function readKept(name: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
