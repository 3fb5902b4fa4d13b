import type { DocumentRenderer } from '../../documents/index.ts'
import type { SealKeyStore } from '../../seals/index.ts'
import type { CaseContext } from '../cases/index.ts'
import type { FileStore } from '../files/index.ts'

/** What the module stands on. */
export interface HandoverOptions extends CaseContext {
  readonly renderer: DocumentRenderer
  readonly seals: SealKeyStore
  readonly store: FileStore
  readonly readClock: () => Date
}
