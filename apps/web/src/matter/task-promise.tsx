import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import type { MatterTask } from './types.ts'
import styles from './matter.module.css'

/** What was promised of an item of a matter, and what came of it. */
export function TaskPromise({ task }: { readonly task: MatterTask }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { promise } = task
  if (promise === null) return null
  const { whole, verifiedBy, verification, revoked } = promise
  const day = (on: string): Bilingual => ({ zh: formatDate(on, 'zh'), en: formatDate(on, language) })
  const told: Bilingual[] = []
  if (whole) {
    told.push(
      promise.decides === 'at-once'
        ? {
            zh: '以告知承诺方式办理，提交后即时决定。',
            en: 'Decided on a promise, at once when it is filed.',
          }
        : { zh: '以告知承诺方式办理。', en: 'Decided on a promise.' },
    )
  }
  if (revoked !== null) {
    told.push({
      zh: `${day(revoked.on).zh}撤销：${revoked.reason}`,
      en: `Revoked on ${day(revoked.on).en}: ${revoked.reason}`,
    })
  } else if (verification === 'false') {
    told.push({
      zh: '经核查承诺不实，正在处理。',
      en: 'The promise was found false; what follows is being decided.',
    })
  } else if (verification === 'kept') {
    told.push({ zh: '承诺已核查属实。', en: 'The promise was verified and kept.' })
  } else if (verifiedBy !== null) {
    told.push({
      zh: `承诺应于${day(verifiedBy).zh}前核查。`,
      en: `The promise is verified by ${day(verifiedBy).en}.`,
    })
  }
  return <p className={styles['soft']}>{told.map((line) => text(line)).join(text({ zh: '', en: ' ' }))}</p>
}
