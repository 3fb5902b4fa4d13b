import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { PlainTable, Tag } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { describeDays } from './name-days.ts'
import type { CompiledMatter, PromiseOffer } from './types.ts'
import styles from './matter.module.css'

export interface PromiseOffersProps {
  readonly compiled: Pick<CompiledMatter, 'promiseOffers' | 'items'>
}

/** The items that can be decided on a promise (告知承诺), what that changes in each, and what the authority tells. */
export function PromiseOffers({ compiled }: PromiseOffersProps): ReactElement {
  const text = useText()
  return (
    <>
      <p className={styles['soft']}>
        {text({
          zh: '下列事项由您逐项选择办理方式。承诺不实的，撤销许可并记入信用记录；下表只比较该事项的两种办理方式，与“一件事”节省的时间、材料分开计算。',
          en: 'For each of these you choose the way. What is granted on a false promise is revoked and goes on the credit record. The tables compare the two ways of one item, and are not counted as what handling together saves.',
        })}
      </p>
      {compiled.promiseOffers.map((offer) => (
        <section key={offer.item} className={styles['offer']} aria-labelledby={`offer-${offer.item}`}>
          <h3 id={`offer-${offer.item}`} className={styles['itemName']}>
            <span>{text(offer.name)}</span>
            {offer.chosen === null ? null : (
              <Tag tone={offer.chosen === 'promise' ? 'info' : undefined}>{text(wayNames[offer.chosen])}</Tag>
            )}
          </h3>
          <PromiseOfferTable offer={offer} items={compiled.items} />
          <details>
            <summary>{text({ zh: '查看告知书和承诺书', en: 'Read the notice and the promise' })}</summary>
            <dl className={styles['told']}>
              {offer.notice.map(({ heading, text: told }) => (
                <div key={heading.en}>
                  <dt>{text(heading)}</dt>
                  <dd>{text(told)}</dd>
                </div>
              ))}
            </dl>
            <blockquote className={styles['told']}>{text(offer.promise)}</blockquote>
          </details>
        </section>
      ))}
    </>
  )
}

const wayNames: Readonly<Record<'promise' | 'ordinary', Bilingual>> = {
  promise: { zh: '告知承诺', en: 'On a promise' },
  ordinary: { zh: '一般程序', en: 'The ordinary way' },
}

interface OfferTableProps {
  readonly offer: PromiseOffer
  readonly items: CompiledMatter['items']
}

/** Both ways of one item side by side. */
export function PromiseOfferTable({ offer, items }: OfferTableProps): ReactElement {
  const text = useText()
  const { whole, limits, replaced, added, skipped } = offer
  const none: Bilingual = { zh: '无', en: 'none' }
  const nameItem = (item: string): Bilingual =>
    items.find((entry) => entry.item === item)?.name ?? { zh: item, en: item }
  const rows: readonly (readonly [Bilingual, Bilingual, Bilingual])[] = [
    [
      { zh: '本事项承诺时限', en: 'Promised limit' },
      describeLimit(limits.ordinary),
      describeLimit(limits.promise),
    ],
    [
      { zh: '作出决定前的环节', en: 'Steps before the decision' },
      listNames(skipped.map(({ name }) => name)) ?? none,
      { zh: '不经这些环节，决定后核查', en: 'none of these; verified afterwards' },
    ],
    [
      { zh: '只在该方式下提交的材料', en: 'Materials for this way alone' },
      listNames(
        replaced.map(({ name, stillFor }) =>
          stillFor.length === 0 ? name : addUses(name, stillFor.map(nameItem)),
        ),
      ) ?? none,
      listNames(added.map(({ name }) => name)) ?? none,
    ],
    [
      { zh: '整件事最长办理时间', en: 'Longest time of the whole' },
      describeDays(whole.ordinary.workingDays),
      describeDays(whole.promise.workingDays),
    ],
    [
      { zh: '整件事提交材料', en: 'Materials of the whole' },
      count(whole.ordinary.materials),
      count(whole.promise.materials),
    ],
    [
      { zh: '整件事现场核查', en: 'Inspections of the whole' },
      times(whole.ordinary.inspections),
      times(whole.promise.inspections),
    ],
    [
      { zh: '怎样决定', en: 'How it is decided' },
      { zh: '审查后决定', en: 'after the review' },
      offer.decides === 'at-once'
        ? {
            zh: `提交后即时决定，${offer.verifyWithin}个工作日内核查`,
            en: `at once when it is filed; verified within ${offer.verifyWithin} working days`,
          }
        : {
            zh: `材料齐全即受理并准予，${offer.verifyWithin}个工作日内核查`,
            en: `accepted and granted in one act; verified within ${offer.verifyWithin} working days`,
          },
    ],
  ]
  return (
    <PlainTable
      caption={{ zh: `“${offer.name.zh}”两种办理方式对比`, en: `The two ways of "${offer.name.en}"` }}
    >
      <thead>
        <tr>
          <th scope="col">{text({ zh: '项目', en: 'What' })}</th>
          <th scope="col">{text(wayNames.ordinary)}</th>
          <th scope="col">{text(wayNames.promise)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ordinary, promise]) => (
          <tr key={name.en}>
            <th scope="row">{text(name)}</th>
            <td>{text(ordinary)}</td>
            <td>{text(promise)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

function describeLimit(limit: PromiseOffer['limits']['promise']): Bilingual {
  const days = Number(limit['promised'])
  if (limit['unit'] !== 'calendar-day') return describeDays(days)
  return { zh: `${days}个自然日`, en: `${days} calendar ${days === 1 ? 'day' : 'days'}` }
}

function listNames(names: readonly Bilingual[]): Bilingual | undefined {
  if (names.length === 0) return undefined
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }
}

/** A material that stays in the one set, because others need it. */
function addUses({ zh, en }: Bilingual, items: readonly Bilingual[]): Bilingual {
  return {
    zh: `${zh}（“${items.map((item) => item.zh).join('”“')}”需要，仍须提交）`,
    en: `${en} (needed for ${items.map((item) => `"${item.en}"`).join(', ')} all the same)`,
  }
}

const count = (number: number): Bilingual => ({ zh: `${number}项`, en: `${number}` })
const times = (number: number): Bilingual => ({ zh: `${number}次`, en: `${number}` })
