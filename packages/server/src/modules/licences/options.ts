import { type Instant, getInstant } from '@tongban/domain'
import type { DocumentRenderer } from '../../documents/index.ts'
import type { SealKeyStore } from '../../seals/index.ts'
import type { CaseContext } from '../cases/index.ts'
import type { FileStore } from '../files/index.ts'

/** What the licence module stands on; the same as the producer of documents. */
export interface LicenceModuleOptions extends CaseContext {
  readonly renderer: DocumentRenderer
  readonly seals: SealKeyStore
  readonly store: FileStore
  /** Address of the installation without a slash at the end; QR codes lead there. */
  readonly publicUrl: string
  readonly readClock: () => Date
}

export function readNow({ readClock }: Pick<LicenceModuleOptions, 'readClock'>): Instant {
  return getInstant(readClock().toISOString())
}
