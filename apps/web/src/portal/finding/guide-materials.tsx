import { type Bilingual, formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import styles from './guide.module.css'

/** A material as the guide and the guidance show it. */
export interface ShownMaterial {
  readonly material: string
  readonly text: Bilingual
  readonly basis: readonly string[]
  readonly required: boolean
  readonly original: Bilingual
  readonly copies: number
  readonly standard: Bilingual | undefined
  readonly instructions: Bilingual | undefined
  readonly source: Bilingual
  readonly forms: readonly Bilingual[]
  readonly fetched: boolean
  readonly tolerantDays: number | undefined
  readonly commitment: boolean
  readonly blankForm?: string | undefined
  readonly sample?: string | undefined
}

export interface MaterialRowsProps {
  readonly materials: readonly ShownMaterial[]
  /** The number of the first, where others came before. */
  readonly first?: number
  /** Under a heading of their own within the part. */
  readonly isGrouped?: boolean
}

/** The materials of one situation. */
export function MaterialRows({ materials, first = 1, isGrouped = false }: MaterialRowsProps): ReactElement {
  return (
    <ol className={styles['materials']} start={first}>
      {materials.map((material, index) => (
        <MaterialRow
          // The same material may be demanded twice, by another standard.
          key={`${material.material} ${material.standard?.zh} ${material.basis.join(' ')}`}
          material={material}
          number={first + index}
          heading={isGrouped ? 'h4' : 'h3'}
        />
      ))}
    </ol>
  )
}

interface MaterialRowProps {
  readonly material: ShownMaterial
  readonly number: number
  readonly heading: 'h3' | 'h4'
}

function MaterialRow({ material, number, heading: Heading }: MaterialRowProps): ReactElement {
  const text = useText()
  const separator = text({ zh: '、', en: ', ' })
  const facts: readonly (readonly [Text, string])[] = [
    [
      { zh: '形式', en: 'Form' },
      [
        text(material.original),
        material.copies > 0
          ? text({
              zh: `${material.copies}份`,
              en: `${material.copies} ${material.copies === 1 ? 'copy' : 'copies'}`,
            })
          : undefined,
        material.forms.map(text).join(separator),
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(text({ zh: '，', en: ', ' })),
    ],
    [{ zh: '来源', en: 'Comes from' }, text(material.source)],
    ...(material.standard === undefined
      ? []
      : [[{ zh: '受理标准', en: 'Accepted if' }, text(material.standard)] as const]),
    ...(material.instructions === undefined
      ? []
      : [[{ zh: '填报须知', en: 'How to obtain it' }, text(material.instructions)] as const]),
    [{ zh: '依据', en: 'Legal basis' }, material.basis.map(formatBasis).join(separator)],
  ]
  return (
    <li className={styles['material']}>
      <div className={styles['materialName']}>
        <span className={styles['number']} aria-hidden>
          {number}
        </span>
        <Heading className={styles['name'] ?? ''}>{text(material.text)}</Heading>
        {material.fetched ? (
          <Tag tone="good">{text({ zh: '有电子证照的免提交', en: 'Not needed where on record' })}</Tag>
        ) : null}
        {material.required ? null : <Tag>{text({ zh: '非必要', en: 'Optional' })}</Tag>}
        {material.tolerantDays === undefined ? null : (
          <Tag tone="info">
            {text({
              zh: `可容缺，${material.tolerantDays}个工作日内补齐`,
              en: `May follow within ${material.tolerantDays} working days`,
            })}
          </Tag>
        )}
        {material.commitment ? (
          <Tag tone="info">{text({ zh: '可用书面承诺代替', en: 'A written promise may stand for it' })}</Tag>
        ) : null}
      </div>
      <dl className={styles['materialFacts']}>
        {facts.map(([name, value]) => (
          <div key={text(name)}>
            <dt>{text(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {material.blankForm === undefined && material.sample === undefined ? null : (
        <p className={`${styles['papersOfMaterial']} no-print`}>
          <Paper address={material.blankForm} name={{ zh: '空白表格', en: 'Blank form' }} of={material} />
          <Paper address={material.sample} name={{ zh: '示范文本', en: 'Sample' }} of={material} />
        </p>
      )}
    </li>
  )
}

interface PaperProps {
  readonly address: string | undefined
  readonly name: Bilingual
  readonly of: ShownMaterial
}

/** A paper that the bureau keeps ready; which material it belongs to is said to those who do not see it. */
function Paper({ address, name, of }: PaperProps): ReactElement | null {
  const text = useText()
  if (address === undefined) return null
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {text(name)}
      <span className="visually-hidden">
        {text({ zh: `：${of.text.zh}（在新窗口打开）`, en: `: ${of.text.en} (opens in a new window)` })}
      </span>
    </a>
  )
}

/** Those for everybody first, then by situation, in the order of the definition. */
export function groupBySituation<Material extends { readonly when?: Bilingual | undefined }>(
  materials: readonly Material[],
): readonly { readonly when: Bilingual | undefined; readonly first: number; readonly entries: Material[] }[] {
  const groups = new Map<string, { when: Bilingual | undefined; entries: Material[] }>([
    ['', { when: undefined, entries: [] }],
  ])
  for (const material of materials) {
    const key = material.when?.zh ?? ''
    const group = groups.get(key) ?? { when: material.when, entries: [] }
    group.entries.push(material)
    groups.set(key, group)
  }
  let first = 1
  return [...groups.values()]
    .filter(({ entries }) => entries.length > 0)
    .map((group) => {
      const numbered = { ...group, first }
      first += group.entries.length
      return numbered
    })
}
