import type { ReactElement } from 'react'
import { Card, Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type CompiledMatter, describeDays } from '../../matter/index.ts'
import styles from './matter.module.css'

interface BriefProps {
  readonly compiled: CompiledMatter
  /** It is being compiled anew. */
  readonly isChanging: boolean
}

/** What one applies for here: the items that the answers make part of the matter, and how long it takes. */
export function MatterInBrief({ compiled, isChanging }: BriefProps): ReactElement {
  const text = useText()
  const { items, clock, materials } = compiled
  const count = (origin: CompiledMatter['materials'][number]['origin']) =>
    materials.filter((material) => material.origin === origin).length
  const [supplied, fetched] = [count('supplied'), count('fetched')]
  return (
    <Card>
      <section
        className={`${styles['section']} ${isChanging ? styles['changing'] : ''}`}
        aria-labelledby="in-brief"
        aria-busy={isChanging}
      >
        <h2 id="in-brief">
          {text({
            zh: `本次一并申请${items.length}个事项`,
            en: `You apply for ${items.length} items at once`,
          })}
        </h2>
        <p role="status" className={styles['soft']}>
          {text({
            zh: `一张表、${supplied}项材料${fetched === 0 ? '' : `（另有${fetched}项可以调用电子证照）`}，按承诺时限最长${describeDays(clock.promised.workingDays).zh}；有先后的事项由系统在前一项办结后自动提交。`,
            en: `One form and ${supplied} materials${fetched === 0 ? '' : ` (${fetched} more can be fetched from licences)`}; by the promised limits ${describeDays(clock.promised.workingDays).en} at most. What waits for another item is filed by itself when that is done.`,
          })}
        </p>
        <ul className={styles['names']}>
          {items.map(({ item, name, onPromise }) => (
            <li key={item}>
              {text(name)}
              {onPromise ? text({ zh: '（告知承诺）', en: ' (on a promise)' }) : null}
            </li>
          ))}
        </ul>
      </section>
    </Card>
  )
}

/** Which items a material is for, to stand at it. */
export function showUses(compiled: CompiledMatter, material: string): ReactElement {
  return <UsesOfMaterial compiled={compiled} material={material} />
}

function UsesOfMaterial({
  compiled,
  material,
}: {
  readonly compiled: CompiledMatter
  readonly material: string
}): ReactElement | null {
  const text = useText()
  const found = compiled.materials.find((entry) => entry.material === material)
  const names = new Map(compiled.items.map(({ item, name }) => [item, name]))
  const uses =
    found?.usedBy.filter(({ origin }) => origin.kind === 'supplied' || origin.kind === 'fetched') ?? []
  if (uses.length === 0) return null
  return (
    <p className={styles['soft']}>
      {text({ zh: '用于：', en: 'For: ' })}
      {uses.map(({ item }) => text(names.get(item) ?? item)).join(text({ zh: '、', en: ', ' }))}
    </p>
  )
}

/** Materials that nobody has to supply, because an earlier item of the matter results in them. */
export function PassedOnMaterials({ compiled }: { readonly compiled: CompiledMatter }): ReactElement | null {
  const text = useText()
  const passedOn = compiled.materials.filter(({ origin }) => origin === 'passed-on')
  if (passedOn.length === 0) return null
  return (
    <Notice
      title={{
        zh: `另有${passedOn.length}项材料不用提交`,
        en: `${passedOn.length} more ${passedOn.length === 1 ? 'material' : 'materials'} need not be supplied`,
      }}
    >
      <p>
        {text({
          zh: `${passedOn.map(({ name }) => name.zh).join('、')}，由前面的事项办结后自动流转。`,
          en: `${passedOn.map(({ name }) => name.en).join(', ')}: passed on when the earlier items are done.`,
        })}
      </p>
    </Notice>
  )
}
