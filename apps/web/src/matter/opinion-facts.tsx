import type { components } from '@tongban/client'
import { formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { FactList, Tag } from '../design/index.ts'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import { effectNames, outcomeNames, outcomeTones } from './opinion-names.ts'

export interface OpinionFactsProps {
  readonly opinion: components['schemas']['Opinion']
  /** Where the sealed paper can be fetched. */
  readonly documentPath: string
}

/** An opinion that was given beforehand (预审意见), with its paper. */
export function OpinionFacts({ opinion, documentPath }: OpinionFactsProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { outcome, effect, reason, conditions, basis, on, continuedOn, document } = opinion
  return (
    <FactList
      facts={[
        {
          name: { zh: '预审意见', en: 'Opinion' },
          value: (
            <>
              <Tag tone={outcomeTones[outcome]}>{text(outcomeNames[outcome])}</Tag>{' '}
              {text(effectNames[effect])}
            </>
          ),
        },
        { name: { zh: '理由', en: 'Reason' }, value: reason },
        ...(conditions.length === 0
          ? []
          : [
              {
                name: { zh: '所附条件', en: 'Conditions' },
                value: (
                  <ol>
                    {conditions.map((condition) => (
                      <li key={condition}>{condition}</li>
                    ))}
                  </ol>
                ),
              },
            ]),
        {
          name: { zh: '依据', en: 'Articles' },
          value: text({ zh: basis.map(formatBasis).join('、'), en: basis.map(formatBasis).join(', ') }),
        },
        { name: { zh: '出具日期', en: 'Given on' }, value: formatDate(on, language) },
        ...(continuedOn === null
          ? []
          : [
              {
                name: { zh: '申请人选择继续办理', en: 'The applicant went on' },
                value: formatDate(continuedOn, language),
              },
            ]),
        {
          name: { zh: '意见书', en: 'Paper' },
          value:
            document.digest === null ? (
              text({ zh: `${document.number}（正在生成）`, en: `${document.number} (being made out)` })
            ) : (
              <a href={documentPath} download>
                {document.number}
              </a>
            ),
        },
      ]}
    />
  )
}
