import {
  type Bilingual,
  formatBasis,
  formLabels,
  type MaterialType,
  originalLabels,
  readText,
  type Text,
} from '@tongban/domain'
import type { ReactElement } from 'react'
import { Tag } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { JointMaterial as Material } from './types.ts'
import styles from './matter.module.css'

const groups: readonly { readonly origin: Material['origin']; readonly title: Bilingual }[] = [
  { origin: 'supplied', title: { zh: '需要您提交', en: 'You supply' } },
  { origin: 'fetched', title: { zh: '调用电子证照，有的免提交', en: 'Fetched from licences on record' } },
  {
    origin: 'passed-on',
    title: { zh: '办理中自动流转，不用交', en: 'Passed on from earlier items; not asked for' },
  },
]

export interface JointMaterialsProps {
  readonly materials: readonly Material[]
  readonly nameOf: (item: string) => Bilingual
}

/** One list of materials: each once, who needs it, and which of them come from the items of the matter themselves. */
export function JointMaterials({ materials, nameOf }: JointMaterialsProps): ReactElement {
  const text = useText()
  if (materials.length === 0) return <p>{text({ zh: '无须提交材料。', en: 'No materials are needed.' })}</p>
  return (
    <>
      {groups.map(({ origin, title }) => {
        const entries = materials.filter((material) => material.origin === origin)
        return entries.length === 0 ? null : (
          <div key={origin} className={styles['group']}>
            <h3>
              {text(title)}
              {text({ zh: `（${entries.length}项）`, en: ` (${entries.length})` })}
            </h3>
            <ol className={styles['materials']}>
              {entries.map((material) => (
                <MaterialRow key={material.material} material={material} nameOf={nameOf} />
              ))}
            </ol>
          </div>
        )
      })}
    </>
  )
}

function MaterialRow({
  material,
  nameOf,
}: {
  readonly material: Material
  readonly nameOf: JointMaterialsProps['nameOf']
}): ReactElement {
  const text = useText()
  const separator = text({ zh: '、', en: ', ' })
  const isSupplied = material.origin === 'supplied'
  const standards = [
    ...new Set(
      material.usedBy.flatMap(({ standard }) => (standard === null ? [] : text(readText(standard as Text)))),
    ),
  ]
  const facts: readonly (readonly [Bilingual, string])[] = [
    [
      { zh: '用于', en: 'Needed by' },
      material.usedBy.map((use) => text(describeUse(use, nameOf))).join(separator),
    ],
    ...(isSupplied
      ? ([
          [
            { zh: '形式', en: 'Form' },
            [
              text(originalLabels[material.original]),
              text({ zh: `${material.copies}份`, en: `× ${material.copies}` }),
              (material.type as unknown as MaterialType).forms
                .map((form) => text(formLabels[form]))
                .join(separator),
            ].join(text({ zh: '，', en: ', ' })),
          ],
        ] as const)
      : []),
    ...(standards.length === 0
      ? []
      : ([[{ zh: '受理标准', en: 'Accepted if' }, standards.join(text({ zh: '；', en: '; ' }))]] as const)),
    [
      { zh: '依据', en: 'Legal basis' },
      [...new Set(material.usedBy.flatMap(({ basis }) => basis))].map(formatBasis).join(separator),
    ],
  ]
  return (
    <li>
      <div className={styles['itemName']}>
        <h4>{text(material.name)}</h4>
        {material.required ? null : <Tag>{text({ zh: '非必要', en: 'Optional' })}</Tag>}
        {material.usedBy.length > 1 && isSupplied ? (
          <Tag tone="good">
            {text({
              zh: `一份，${material.usedBy.length}个事项共用`,
              en: `Once, for ${material.usedBy.length} items`,
            })}
          </Tag>
        ) : null}
        {material.tolerantDays === null ? null : (
          <Tag tone="info">
            {text({
              zh: `可容缺，${material.tolerantDays}个工作日内补齐`,
              en: `May follow within ${material.tolerantDays} working days`,
            })}
          </Tag>
        )}
        {material.promisable ? (
          <Tag tone="info">{text({ zh: '可用书面承诺代替', en: 'A written promise may stand for it' })}</Tag>
        ) : null}
      </div>
      <dl className={styles['facts']}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name.zh}>
              <dt>{text(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </li>
  )
}

function describeUse(
  { item, origin }: Material['usedBy'][number],
  nameOf: JointMaterialsProps['nameOf'],
): Bilingual {
  const name = nameOf(item)
  switch (origin.kind) {
    case 'supplied':
      return name
    case 'fetched':
      return { zh: `${name.zh}（调用电子证照）`, en: `${name.en} (fetched)` }
    case 'passed-on': {
      const from = nameOf(origin.item ?? '')
      return { zh: `${name.zh}（由“${from.zh}”流转）`, en: `${name.en} (from “${from.en}”)` }
    }
    case 'pre-approved': {
      const from = nameOf(origin.item ?? '')
      return { zh: `${name.zh}（凭“${from.zh}”预审批意见）`, en: `${name.en} (opinion of “${from.en}”)` }
    }
  }
}
