import { Link } from '@tanstack/react-router'
import { type Bilingual, formatBasis, type Organisation, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Notice, PlainTable, Tag } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { JointMaterials } from './joint-materials.tsx'
import { MatterSection } from './matter-section.tsx'
import { describeDays } from './name-days.ts'
import { PlanSection } from './plan-section.tsx'
import { PromiseOffers } from './promise-offers.tsx'
import { SavingsSection } from './savings-section.tsx'
import type { CompiledMatter } from './types.ts'
import styles from './matter.module.css'

export interface CompiledSectionsProps {
  readonly compiled: CompiledMatter
  /** Of the page of an item: `/items/$item`. */
  readonly itemPath: string
}

/** Everything that follows from the answers: items, savings, plan, materials, fees, time limits, windows. */
export function CompiledSections({ compiled, itemPath }: CompiledSectionsProps): ReactElement {
  const names = new Map([...compiled.items, ...compiled.leftOut].map(({ item, name }) => [item, name]))
  const nameOf = (item: string): Bilingual => names.get(item) ?? { zh: item, en: item }
  return (
    <>
      <MatterSection id="items" title={{ zh: '办理的事项', en: 'Items' }}>
        <Items compiled={compiled} itemPath={itemPath} />
      </MatterSection>
      <MatterSection id="plan" title={{ zh: '办理顺序', en: 'Plan' }}>
        <PlanSection matter={compiled} />
      </MatterSection>
      <MatterSection id="materials" title={{ zh: '申请材料', en: 'Materials' }}>
        <JointMaterials materials={compiled.materials} nameOf={nameOf} />
      </MatterSection>
      {compiled.promiseOffers.length === 0 ? null : (
        <MatterSection
          id="promises"
          title={{ zh: '可以告知承诺方式办理', en: 'What can be decided on a promise' }}
        >
          <PromiseOffers compiled={compiled} />
        </MatterSection>
      )}
      <MatterSection id="limits" title={{ zh: '办理时限', en: 'Time limits' }}>
        <Limits compiled={compiled} nameOf={nameOf} />
      </MatterSection>
      <MatterSection id="visits" title={{ zh: '到现场和勘验', en: 'Visits and inspections' }}>
        <Visits compiled={compiled} nameOf={nameOf} />
      </MatterSection>
      <MatterSection id="fees" title={{ zh: '收费', en: 'Fees' }}>
        <Fees compiled={compiled} nameOf={nameOf} />
      </MatterSection>
      <MatterSection id="savings" title={{ zh: '与逐项办理相比', en: 'Against handling one by one' }}>
        <SavingsSection savings={compiled.savings} />
      </MatterSection>
      <Windows compiled={compiled} />
    </>
  )
}

interface PartProps {
  readonly compiled: CompiledMatter
  readonly nameOf: (item: string) => Bilingual
}

const reasons: Readonly<Record<CompiledMatter['leftOut'][number]['why'], Bilingual>> = {
  condition: { zh: '按您的情形不需要', en: 'Not needed in your situation' },
  declined: { zh: '您选择不办', en: 'You do not want it' },
  unanswered: { zh: '回答问题后才能确定', en: 'Depends on a question that is still open' },
}

function Items({ compiled, itemPath }: CompiledSectionsProps): ReactElement {
  const text = useText()
  const { items, leftOut, tradeLicence } = compiled
  return (
    <>
      {items.length === 0 ? (
        <p>{text({ zh: '请先回答上面的问题。', en: 'Answer the questions above first.' })}</p>
      ) : (
        <ul className={styles['items']}>
          {items.map(({ item, name, authority, optional, onPromise, result }) => (
            <li key={item}>
              <p className={styles['itemName']}>
                <Link to={itemPath} params={{ item } as never}>
                  {text(name)}
                </Link>
                {optional ? <Tag>{text({ zh: '您选择办理', en: 'At your choice' })}</Tag> : null}
                {onPromise ? <Tag tone="info">{text({ zh: '告知承诺', en: 'On a promise' })}</Tag> : null}
                <span className={styles['soft']}>{text(authority.name)}</span>
              </p>
              <p className={styles['soft']}>
                {text({ zh: '结果：', en: 'Result: ' })}
                {text(result.name)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {tradeLicence === null ? null : (
        <Notice>
          <p>
            {text({
              zh: `各项许可办结后，发一张行业综合许可证，载明其中${tradeLicence.carries.length}种证照的信息，每种证照的效力各自独立。`,
              en: `When they are granted you get one licence for the trade, which carries ${tradeLicence.carries.length} licences; each keeps its own state.`,
            })}
          </p>
        </Notice>
      )}
      {leftOut.length === 0 ? null : (
        <details>
          <summary>
            {text({
              zh: `这件事里您不用办的（${leftOut.length}项）`,
              en: `Items of this matter that you do not need (${leftOut.length})`,
            })}
          </summary>
          <ul className={styles['items']}>
            {leftOut.map(({ item, name, why }) => (
              <li key={item}>
                <p className={styles['itemName']}>
                  <span>{text(name)}</span>
                  <Tag>{text(reasons[why])}</Tag>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Limits({ compiled, nameOf }: PartProps): ReactElement {
  const text = useText()
  const { clock, plan } = compiled
  return (
    <>
      <PlainTable caption={{ zh: '整件事和各事项的时限', en: 'Limits of the whole and of each item' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
            <th scope="col">{text({ zh: '法定时限', en: 'Statutory limit' })}</th>
            <th scope="col">{text({ zh: '承诺时限', en: 'Promised limit' })}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text({ zh: '整件事（按办理顺序）', en: 'The whole, along the plan' })}</th>
            <td>{text(describeDays(clock.statutory.workingDays))}</td>
            <td>
              <strong>{text(describeDays(clock.promised.workingDays))}</strong>
            </td>
          </tr>
          {plan.tasks
            .filter(({ kind }) => kind !== 'pre-approval')
            .map(({ task, name, statutory, promised }) => (
              <tr key={task}>
                <th scope="row">{text(name)}</th>
                <td>{text(describeDays(statutory.days, statutory.unit))}</td>
                <td>{text(describeDays(promised.days, promised.unit))}</td>
              </tr>
            ))}
        </tbody>
      </PlainTable>
      {clock.notCounted.length === 0 ? null : (
        <p className={styles['soft']}>
          {text({ zh: '下列时间不计入上述时限：', en: 'Not counted in these limits: ' })}
          {clock.notCounted
            .map(({ item, name, workingDays }) =>
              text({
                zh: `${nameOf(item).zh}的${name.zh}（${workingDays}个工作日）`,
                en: `${name.en} of ${nameOf(item).en} (${workingDays} working days)`,
              }),
            )
            .join(text({ zh: '、', en: ', ' }))}
          {text({ zh: '。', en: '.' })}
        </p>
      )}
    </>
  )
}

function Visits({ compiled: { places, appointments }, nameOf }: PartProps): ReactElement {
  const text = useText()
  const separator = text({ zh: '、', en: ', ' })
  return (
    <>
      {places.length === 0 ? (
        <p>{text({ zh: '全程网上办理，不用到现场。', en: 'All online; nobody needs to come.' })}</p>
      ) : (
        <ul className={styles['plain']}>
          {places.map(({ organisation, name, visits, items }) => (
            <li key={organisation}>
              {text({ zh: `${name.zh}：最多${visits}次`, en: `${name.en}: at most ${visits}` })}
              <span className={styles['soft']}>
                {text({ zh: '（', en: ' (' })}
                {items.map(({ item }) => text(nameOf(item))).join(separator)}
                {text({ zh: '）', en: ')' })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {appointments.length === 0 ? null : (
        <ul className={styles['plain']}>
          {appointments.map(({ name, joint, inspections }) => (
            <li key={inspections.map(({ item, step }) => `${item} ${step}`).join(' ')}>
              {joint
                ? text({
                    zh: `${name.zh}：${inspections.length}个事项一次上门`,
                    en: `${name.en}: ${inspections.length} items at one appointment`,
                  })
                : text(name)}
              <span className={styles['soft']}>
                {text({ zh: '（', en: ' (' })}
                {inspections.map(({ item }) => text(nameOf(item))).join(separator)}
                {text({ zh: '）', en: ')' })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Fees({ compiled: { fees }, nameOf }: PartProps): ReactElement {
  const text = useText()
  if (fees.length === 0) return <p>{text({ zh: '不收费。', en: 'Free of charge.' })}</p>
  return (
    <PlainTable caption={{ zh: '收费项目和标准', en: 'Fees and rates' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
          <th scope="col">{text({ zh: '收费项目', en: 'Fee' })}</th>
          <th scope="col">{text({ zh: '收费标准', en: 'Rate' })}</th>
          <th scope="col">{text({ zh: '依据', en: 'Legal basis' })}</th>
        </tr>
      </thead>
      <tbody>
        {fees.map(({ item, name, standard, yuan, basis }) => (
          <tr key={`${item} ${name.zh}`}>
            <td>{text(nameOf(item))}</td>
            <td>{text(name)}</td>
            <td>
              {text(standard)}
              {yuan === null ? null : text({ zh: `（${yuan}元）`, en: ` (${yuan} yuan)` })}
            </td>
            <td>{formatBasis(basis)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

function Windows({ compiled }: { readonly compiled: CompiledMatter }): ReactElement | null {
  const text = useText()
  const windows = compiled.windows as unknown as Organisation['windows']
  if (windows.length === 0) return null
  return (
    <MatterSection id="windows" title={{ zh: '受理窗口', en: 'Windows' }}>
      <ul className={styles['windows']}>
        {windows.map(({ name, address, hours, phone }) => (
          <li key={`${readText(name).zh} ${phone}`}>
            <h3>{text(readText(name))}</h3>
            <p>{text(readText(address))}</p>
            <p className={styles['soft']}>{text(readText(hours))}</p>
            <p>
              <a href={`tel:${phone}`}>{phone}</a>
            </p>
          </li>
        ))}
      </ul>
    </MatterSection>
  )
}
