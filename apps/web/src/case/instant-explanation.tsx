import type { Bilingual } from '@tongban/domain'
import { Check, Minus, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { FactList, Tag } from '../design/index.ts'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import type { CaseView } from './case-types.ts'
import styles from './instant-explanation.module.css'

type Judgement = NonNullable<CaseView['instant']>

const states: Readonly<Record<Judgement['rows'][number]['state'], Bilingual>> = {
  held: { zh: '成立', en: 'held' },
  failed: { zh: '不成立', en: 'did not hold' },
  'not-tried': { zh: '未判断', en: 'not tried' },
}

/** Why a case was, or was not, decided at once: whose rule, row by row, fact by fact, in plain words. */
export function InstantExplanation({ instant }: { readonly instant: Judgement }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const granted = instant.outcome === 'grant'
  return (
    <section className={styles['explanation']} aria-labelledby="instant-heading">
      <h2 id="instant-heading">
        {text({ zh: '秒批（即时办理）', en: 'Instant approval' })}{' '}
        <Tag tone={granted ? 'good' : 'info'}>
          {granted
            ? text({ zh: '即时准予', en: 'granted at once' })
            : text({ zh: '转人工办理', en: 'with an officer' })}
        </Tag>
      </h2>
      <p>{text(instant.headline)}</p>
      <p className={styles['soft']}>
        {text({
          zh: `依据：${instant.rule.zh}。判断日期：${formatDate(instant.on, language)}。`,
          en: `By: ${instant.rule.en}. Judged on ${formatDate(instant.on, language)}.`,
        })}
      </p>
      {instant.hindrances.length === 0 ? null : (
        <>
          <h3>{text({ zh: '转人工的原因', en: 'Why an officer decides' })}</h3>
          <ul className={styles['plain']}>
            {instant.hindrances.map(({ kind, text: reason }) => (
              <li key={`${kind} ${reason.zh}`}>{text(reason)}</li>
            ))}
          </ul>
        </>
      )}
      {instant.rows.length === 0 ? null : <Rows rows={instant.rows} />}
      {instant.inputs.length === 0 ? null : <Inputs inputs={instant.inputs} />}
    </section>
  )
}

function Rows({ rows }: { readonly rows: Judgement['rows'] }): ReactElement {
  const text = useText()
  return (
    <>
      <h3>{text({ zh: '逐条判断', en: 'Row by row' })}</h3>
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.row} data-state={row.state}>
            <p>
              <Tag tone={row.state === 'held' ? 'good' : 'info'}>{text(states[row.state])}</Tag>{' '}
              {row.condition === null
                ? text({ zh: '其余情形', en: 'Whatever else' })
                : text({ zh: `如果${row.condition.zh}`, en: `If ${row.condition.en}` })}
              {text({ zh: '：', en: ': ' })}
              {row.outcome === 'grant'
                ? text({ zh: '即时准予。', en: 'granted at once.' })
                : text({ zh: '转人工。', en: 'an officer decides.' })}
            </p>
            {/* Of a row that did not hold its reason would be read as a fact about the applicant. */}
            {row.state === 'held' ? <p className={styles['soft']}>{text(row.reason)}</p> : null}
            {row.tests.length === 0 ? null : (
              <ul className={styles['tests']}>
                {row.tests.map((test) => (
                  <li key={`${test.subject} ${test.text.zh}`}>
                    {test.holds ? <Check size="1em" aria-hidden /> : <X size="1em" aria-hidden />}
                    <span>
                      {text({
                        zh: `${test.text.zh}：${test.holds ? '符合' : '不符合'}`,
                        en: `${test.text.en}: ${test.holds ? 'so' : 'not so'}`,
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Inputs({ inputs }: { readonly inputs: Judgement['inputs'] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <details className={styles['inputs']}>
      <summary>
        {text({
          zh: `用到的${inputs.length}项事实和来源`,
          en: `The ${inputs.length} facts and their sources`,
        })}
      </summary>
      <ul className={styles['tests']}>
        {inputs.map((input) => (
          <li key={input.subject}>
            {input.trusted ? (
              <Check size="1em" aria-label={text({ zh: '可信', en: 'trusted' })} />
            ) : (
              <Minus size="1em" aria-label={text({ zh: '不足以即时决定', en: 'not enough' })} />
            )}
            <span>
              {text({
                zh: `${input.name.zh}：${input.value?.zh ?? '无'}`,
                en: `${input.name.en}: ${input.value?.en ?? 'none'}`,
              })}
              <span className={styles['soft']}>
                {text({ zh: `（${input.sourceName.zh}`, en: ` (${input.sourceName.en}` })}
                {input.reference === null || input.source === 'register' ? '' : ` ${input.reference}`}
                {input.asOf === null ? '' : `，${formatDate(input.asOf, language)}`}
                {text({ zh: '）', en: ')' })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the re-examination of an instant decision stands, for officers. */
export function ReexaminationFacts({
  reexamination,
}: {
  readonly reexamination: NonNullable<Judgement['reexamination']>
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { outcome, conclusionName } = reexamination
  const facts = [
    {
      name: { zh: '抽取', en: 'Drawn' },
      value: text({
        zh: `${formatDate(reexamination.day, language)}的${reexamination.of}件中抽取${reexamination.drawn}件，本件排第${reexamination.place}`,
        en: `${reexamination.drawn} of the ${reexamination.of} of ${formatDate(reexamination.day, language)}; this one is number ${reexamination.place}`,
      }),
    },
    {
      name: { zh: '抽取依据', en: 'Drawn by' },
      value: text({
        zh: `存证根第${reexamination.root.number}号 ${reexamination.root.merkleRoot.slice(0, 16)}…`,
        en: `Root ${reexamination.root.number} of the record, ${reexamination.root.merkleRoot.slice(0, 16)}…`,
      }),
    },
    {
      name: { zh: '复核期限', en: 'Opinion until' },
      value: formatDate(reexamination.due, language),
    },
    ...(outcome === null
      ? []
      : [
          {
            name: { zh: '复核意见', en: 'Opinion' },
            value: text({
              zh: `${outcome === 'agreed' ? '同意原决定' : '不同意原决定'}（${reexamination.by ?? ''}）：${reexamination.reason ?? ''}`,
              en: `${outcome === 'agreed' ? 'Agrees' : 'Does not agree'} (${reexamination.by ?? ''}): ${reexamination.reason ?? ''}`,
            }),
          },
        ]),
    ...(reexamination.conclusionDue === null
      ? []
      : [
          {
            name: { zh: '处理结果', en: 'What followed' },
            value:
              conclusionName === null
                ? text({
                    zh: `待负责人处理，期限${formatDate(reexamination.conclusionDue, language)}`,
                    en: `For the head until ${formatDate(reexamination.conclusionDue, language)}`,
                  })
                : text({
                    zh: `${conclusionName.zh}：${reexamination.conclusionReason ?? ''}`,
                    en: `${conclusionName.en}: ${reexamination.conclusionReason ?? ''}`,
                  }),
          },
        ]),
  ]
  return (
    <section className={styles['explanation']} aria-labelledby="reexamination-heading">
      <h2 id="reexamination-heading">{text({ zh: '秒批复核', en: 'Re-examination' })}</h2>
      <FactList facts={facts} />
    </section>
  )
}
