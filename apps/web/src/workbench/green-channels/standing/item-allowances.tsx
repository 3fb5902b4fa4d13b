import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Checkbox, CheckboxField, SelectField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../green-channels.module.css'

export type Offer = components['schemas']['StandingChannelOffers']['items'][number]

/** What is chosen of one item; the limit as it is typed. */
export interface Chosen {
  readonly item: string
  readonly ground: string
  readonly skips: readonly string[]
  readonly later: readonly string[]
  readonly limit: string
}

/** All that the item allows, on the first of its grounds that has not ended. */
export function chooseAll({ item, grounds, skips, later, limitDays }: Offer, until: string): Chosen {
  const lasting = grounds.find((ground) => ground.until === null || ground.until >= until)
  return {
    item,
    ground: (lasting ?? grounds[0])?.ground ?? '',
    skips: skips.map(({ step }) => step),
    later: later.map(({ material }) => material),
    limit: limitDays === null ? '' : String(limitDays),
  }
}

export interface ItemAllowancesProps {
  readonly offer: Offer
  /** undefined where the item is not chosen. */
  readonly chosen: Chosen | undefined
  readonly onChoose: (isChosen: boolean) => void
  readonly onChange: (change: Partial<Chosen>) => void
  /** @param field under the item: `/ground` */
  readonly errorOf: (field: string) => Bilingual | undefined
}

/** One item, and which of its allowances the channel gives; never more than the item provides for. */
export function ItemAllowances(props: ItemAllowancesProps): ReactElement {
  const { offer, chosen, onChange, errorOf } = props
  const text = useText()
  const itemError = errorOf('/item')
  return (
    <div className={styles['item']}>
      <Checkbox checked={chosen !== undefined} onChange={props.onChoose}>
        {text(offer.name)}
      </Checkbox>
      {itemError === undefined ? null : <p role="alert">{text(itemError)}</p>}
      {chosen === undefined ? null : (
        <div className={styles['allowed']}>
          <SelectField
            label={{ zh: '适用情形', en: 'Ground' }}
            choices={offer.grounds.map(({ ground, name }) => ({ value: ground, label: name }))}
            value={chosen.ground}
            onChange={(ground) => onChange({ ground })}
            error={errorOf('/ground')}
          />
          {offer.skips.length === 0 ? null : (
            <CheckboxField
              label={{ zh: '省略环节', en: 'Steps left out' }}
              required={false}
              choices={offer.skips.map(({ step, name }) => ({ value: step, label: name }))}
              value={chosen.skips}
              onChange={(skips) => onChange({ skips })}
              error={errorOf('/skips')}
            />
          )}
          {offer.later.length === 0 ? null : (
            <CheckboxField
              label={{ zh: '可事后补交的材料', en: 'Materials that may come afterwards' }}
              required={false}
              choices={offer.later.map(({ material, name, withinDays }) => ({
                value: material,
                label: {
                  zh: `${name.zh}（准予后${withinDays}个工作日内）`,
                  en: `${name.en} (within ${withinDays} working days of the grant)`,
                },
              }))}
              value={chosen.later}
              onChange={(later) => onChange({ later })}
              error={errorOf('/later')}
            />
          )}
          {offer.limitDays === null ? null : (
            <TextField
              label={{ zh: '承诺办结时限（工作日）', en: 'Promised working days' }}
              help={{
                zh: `该事项的绿色通道最短${offer.limitDays}个工作日；不缩短的，留空。`,
                en: `No fewer than ${offer.limitDays}; leave it empty to shorten nothing.`,
              }}
              type="number"
              inputMode="numeric"
              required={false}
              value={chosen.limit}
              onChange={(limit) => onChange({ limit })}
              error={errorOf('/limit')}
            />
          )}
          {offer.owed.length === 0 ? null : (
            <p className={styles['soft']}>
              {text({
                zh: `准予后应当补办：${offer.owed.map(({ name, withinDays }) => `${name.zh}（${withinDays}个工作日内）`).join('；')}。`,
                en: `Owed after the grant: ${offer.owed.map(({ name, withinDays }) => `${name.en} (${withinDays} working days)`).join('; ')}.`,
              })}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
