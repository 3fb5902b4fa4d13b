import { type ApiProblem, toApiProblem } from '../../api/problem.ts'
import { type Draft, isSameDraft, type KeptDraft } from './draft.ts'

/** Where a draft stands. */
export interface Keeping {
  readonly status:
    | 'empty' // nothing to keep yet
    | 'device' // kept here only, as nobody is signed in or there is no case yet
    | 'waiting' // changed; about to be saved
    | 'saving'
    | 'saved'
    | 'offline' // not saved for want of a network, a session or a free server; saved by itself later
    | 'elsewhere' // saved in another window or on another device since; the person says which is to stay
    | 'refused' // the platform does not take it
  /** Of the last save; ISO 8601. */
  readonly savedAt: string | undefined
  readonly problem: ApiProblem | undefined
}

export interface KeeperPorts {
  /** Saves on the platform. @returns its savedAt @throws ApiProblem */
  readonly save: (caseId: string, draft: Draft, basedOn: string | null) => Promise<string>
  readonly keepOnDevice: (kept: KeptDraft) => void
  /** Moment, ISO 8601. */
  readonly now: () => string
  readonly wait: (milliseconds: number, run: () => void) => () => void
}

const saveAfterMilliseconds = 1200
const retryAfterMilliseconds = 8000

/** Keeps a draft on the device at once and on the platform soon after; one save at a time, the newest last. */
export class DraftKeeper {
  #kept: KeptDraft
  #keeping: Keeping
  #cancel: (() => void) | undefined
  #saving: Promise<void> | undefined
  #closed = false
  readonly #ports: KeeperPorts
  readonly #listeners = new Set<() => void>()

  constructor(kept: KeptDraft, ports: KeeperPorts) {
    this.#kept = kept
    this.#ports = ports
    this.#keeping = {
      status: kept.basedOn === null ? 'empty' : kept.saved ? 'saved' : 'waiting',
      savedAt: kept.basedOn ?? undefined,
      problem: undefined,
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly readKeeping = (): Keeping => this.#keeping

  get kept(): KeptDraft {
    return this.#kept
  }

  /** The draft was changed on the page. */
  change(draft: Draft): void {
    // A page that is only opened changes nothing.
    if (isSameDraft(draft, this.#kept.draft)) return
    this.#keep({ draft, saved: false, changedAt: this.#ports.now() })
    this.#plan()
  }

  /** Something about the draft that is no part of what is saved: the applicant, the case, a new key. */
  update(
    edit: Partial<Pick<KeptDraft, 'applicant' | 'caseId' | 'createKey' | 'submitKey' | 'basedOn'>>,
  ): void {
    this.#keep(edit)
    if (edit.caseId !== undefined) this.#plan()
  }

  /** Saves now what is not saved yet; for leaving a step and before filing. Never throws: `readKeeping` says. */
  async flush(): Promise<void> {
    this.#cancel?.()
    while (this.#saving !== undefined) await this.#saving
    if (!this.#kept.saved && this.#kept.caseId !== undefined && this.#keeping.status !== 'elsewhere')
      await this.#save()
  }

  /** Goes on from another draft: the platform's, or this one in its place. */
  settle(draft: Draft, basedOn: string | null, saved: boolean): void {
    this.#keep({ draft, basedOn, saved, changedAt: this.#ports.now() })
    this.#tell({ status: saved ? 'saved' : 'waiting', savedAt: basedOn ?? undefined, problem: undefined })
    if (!saved) this.#plan()
  }

  /** Nothing is kept or saved any more: it was filed or thrown away. */
  close(): void {
    this.#closed = true
    this.#cancel?.()
  }

  #keep(edit: Partial<KeptDraft>): void {
    this.#kept = { ...this.#kept, ...edit }
    if (!this.#closed) this.#ports.keepOnDevice(this.#kept)
  }

  #plan(milliseconds = saveAfterMilliseconds): void {
    if (this.#closed || this.#keeping.status === 'elsewhere') return
    this.#cancel?.()
    if (this.#kept.saved) return
    if (this.#kept.caseId === undefined) {
      this.#tell({ ...this.#keeping, status: 'device' })
      return
    }
    if (this.#keeping.status !== 'offline') this.#tell({ ...this.#keeping, status: 'waiting' })
    this.#cancel = this.#ports.wait(milliseconds, () => void this.flush())
  }

  async #save(): Promise<void> {
    this.#saving = this.#send()
    await this.#saving
    this.#saving = undefined
  }

  async #send(): Promise<void> {
    const { caseId, draft, basedOn } = this.#kept
    if (caseId === undefined || this.#closed) return
    this.#tell({ ...this.#keeping, status: 'saving' })
    try {
      const savedAt = await this.#ports.save(caseId, draft, basedOn)
      const isNewest = this.#kept.draft === draft
      this.#keep({ basedOn: savedAt, saved: isNewest })
      this.#tell({ status: 'saved', savedAt, problem: undefined })
      if (!isNewest) this.#plan()
    } catch (thrown) {
      const problem = toApiProblem(thrown)
      if (problem.status === 412) this.#tell({ ...this.#keeping, status: 'elsewhere', problem })
      else if (isPassing(problem.status)) {
        this.#tell({ ...this.#keeping, status: 'offline', problem })
        this.#plan(problem.retryAfter === undefined ? retryAfterMilliseconds : problem.retryAfter * 1000)
      } else this.#tell({ ...this.#keeping, status: 'refused', problem })
    }
  }

  #tell(keeping: Keeping): void {
    if (this.#closed) return
    this.#keeping = keeping
    for (const listener of this.#listeners) listener()
  }
}

/** No network, no session, too many requests, a server that starts: all of these end. */
function isPassing(status: number): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500
}
