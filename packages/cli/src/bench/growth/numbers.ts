import { type DocumentKind, type ItemRevision, assert } from '@tongban/domain'
import { writeCaseNumber, writeDocumentNumber, writeLicenceNumbers } from '@tongban/server'

/** Counts the series of every organisation, as the store's `number_series` will go on counting them. */
export class NumberSeries {
  readonly #last = new Map<string, number>()

  #take(organisation: string, series: string, year: number): number {
    const key = `${organisation}\t${series}\t${year}`
    const serial = (this.#last.get(key) ?? 0) + 1
    this.#last.set(key, serial)
    return serial
  }

  /** @param day YYYY-MM-DD */
  takeCaseNumber({ authority }: ItemRevision, day: string): string {
    return writeCaseNumber(authority, day, this.#take(authority.id, 'case', Number(day.slice(0, 4))))
  }

  takeDocumentNumber({ authority }: ItemRevision, kind: DocumentKind, year: number): string {
    return writeDocumentNumber(authority, kind, year, this.#take(authority.id, kind, year))
  }

  takeLicenceNumbers(revision: ItemRevision, year: number) {
    const { authority, licence } = revision
    assert(licence !== undefined, 'an item whose licence is issued has one')
    return writeLicenceNumbers(revision, year, this.#take(authority.id, `licence:${licence.id}`, year))
  }

  /** Rows of `number_series`: organisation, series, year, the last serial. */
  list(): { organisation: string; series: string; year: number; last: number }[] {
    return [...this.#last].map(([key, last]) => {
      const [organisation = '', series = '', year = ''] = key.split('\t')
      return { organisation, series, year: Number(year), last }
    })
  }
}
