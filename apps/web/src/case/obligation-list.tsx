import type { ReactElement } from 'react'
import { Tag, type Tone } from '../design/index.ts'
import { formatDate, type Text, useLanguage, useText } from '../language/index.ts'
import type { CaseView } from './case-types.ts'
import { describeConsequence } from './describe-consequence.ts'
import styles from './case.module.css'

export type CaseObligation = CaseView['obligations'][number]

const tones: Readonly<Record<CaseObligation['status'], Tone>> = {
  open: 'warn',
  kept: 'good',
  broken: 'bad',
  released: 'info',
}

const promised: ReadonlySet<string> = new Set([
  'supply-material',
  'examine-material',
  'verify-promise',
  'answer-false-promise',
  'mend-breach',
] satisfies CaseObligation['kind'][])

/** What a list of obligations is called: shots to be sent or a visit to be attended are no promise. */
export function nameObligations(
  view: Pick<CaseView, 'grantPromises'> & { readonly obligations: readonly CaseObligation[] },
): Text {
  return view.grantPromises.length > 0 || view.obligations.some(({ kind }) => promised.has(kind))
    ? { zh: '容缺与承诺', en: 'Promises' }
    : { zh: '应履行事项', en: 'Duties' }
}

/** What is or was owed in a case: by whom, until when, the promise word for word, and what became of it. */
export function ObligationList({
  obligations,
}: {
  readonly obligations: readonly CaseObligation[]
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <ul className={styles['obligations']}>
      {obligations.map((obligation) => {
        const { obligationId, kindName, materialName, debtorName, due, overdue, endedOn, promise, note } =
          obligation
        const consequence = describeConsequence(obligation)
        return (
          <li key={obligationId}>
            <p>
              <strong>
                {text(kindName)}
                {text({ zh: '：', en: ': ' })}
                {text(materialName)}
              </strong>{' '}
              <Tag tone={overdue ? 'bad' : tones[obligation.status]}>
                {overdue ? text({ zh: '已逾期', en: 'overdue' }) : text(obligation.statusName)}
              </Tag>
            </p>
            <p>
              {text({ zh: `责任方：${text(debtorName)}`, en: `Owed by ${text(debtorName)}` })}
              {due === null
                ? null
                : text({
                    zh: `；期限：${formatDate(due, language)}`,
                    en: `, until ${formatDate(due, language)}`,
                  })}
              {endedOn === null
                ? null
                : text({
                    zh: `；${formatDate(endedOn, language)}结束`,
                    en: `; ended on ${formatDate(endedOn, language)}`,
                  })}
            </p>
            {consequence === undefined ? null : <p>{text(consequence)}</p>}
            {note === null ? null : <p>{note}</p>}
            {promise === null ? null : (
              <details>
                <summary>{text({ zh: '查看承诺原文', en: 'Read the promise' })}</summary>
                <p>{promise}</p>
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}
