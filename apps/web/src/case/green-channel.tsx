import { type Bilingual, formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { FactList, Tag } from '../design/index.ts'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import type { CaseView } from './case-types.ts'

type Channel = NonNullable<CaseView['greenChannel']>

const ends: Readonly<Record<NonNullable<Channel['because']>, Bilingual>> = {
  declined: { zh: '未批准启用', en: 'declined' },
  expired: { zh: '到期，恢复一般程序', en: 'its time was over' },
  granted: { zh: '已作出准予决定', en: 'the application was granted' },
  refused: { zh: '申请未获准予', en: 'the application was refused' },
  'case-ended': { zh: '办件已终止', en: 'the case ended' },
  'closed-by-officer': { zh: '提前结束，恢复一般程序', en: 'ended early' },
}

/** The mark of a case whose green channel is asked for or open; in words, for colour alone tells nobody. */
export function GreenChannelTag({
  status,
  standing = null,
}: {
  readonly status: Channel['status'] | 'to-confirm' | null | undefined
  /** The standing channel under which the case was filed, where that is known. */
  readonly standing?: Channel['standing'] | undefined
}): ReactElement | null {
  const text = useText()
  if (status === 'open') return <Tag tone="good">{text({ zh: '绿色通道', en: 'Green channel' })}</Tag>
  if (status !== 'requested' && status !== 'to-confirm') return null
  if (standing !== null || status === 'to-confirm') {
    return <Tag tone="warn">{text({ zh: '绿色通道待确认', en: 'Green channel to confirm' })}</Tag>
  }
  return <Tag tone="warn">{text({ zh: '绿色通道待批准', en: 'Green channel asked for' })}</Tag>
}

/** Why and how a case is hurried in an emergency, until when, and what became of it. */
export function GreenChannelCard({ channel }: { readonly channel: Channel }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const day = (value: string | null) => (value === null ? null : formatDate(value, language))
  const join = (names: readonly Bilingual[]) =>
    names.length === 0 ? null : names.map((name) => text(name)).join(text({ zh: '、', en: ', ' }))
  return (
    <section aria-labelledby="green-channel">
      <h2 id="green-channel">
        {text({ zh: '绿色通道', en: 'Green channel' })}{' '}
        <GreenChannelTag status={channel.status} standing={channel.standing} />
      </h2>
      <FactList
        facts={[
          {
            name: { zh: '专项绿色通道', en: 'Standing channel' },
            value:
              channel.standing === null
                ? null
                : text({
                    zh: `${channel.standing.name}（${channel.standing.number}）`,
                    en: `${channel.standing.name} (${channel.standing.number})`,
                  }),
          },
          { name: { zh: '情形', en: 'Ground' }, value: text(channel.groundName) },
          { name: { zh: '依据', en: 'Basis' }, value: channel.basis.map(formatBasis).join('、') },
          { name: { zh: '理由', en: 'Reason' }, value: channel.reason },
          { name: { zh: '提请日期', en: 'Asked for on' }, value: day(channel.requestedOn) },
          { name: { zh: '启用日期', en: 'Opened on' }, value: day(channel.openedOn) },
          { name: { zh: '适用至', en: 'Until' }, value: day(channel.until) },
          { name: { zh: '省略环节', en: 'Left out' }, value: join(channel.skips) },
          { name: { zh: '可事后补交', en: 'May come afterwards' }, value: join(channel.later) },
          {
            name: { zh: '结束', en: 'Ended' },
            value:
              channel.because === null
                ? null
                : text({
                    zh: `${day(channel.endedOn) ?? ''}，${ends[channel.because].zh}`,
                    en: `${day(channel.endedOn) ?? ''}: ${ends[channel.because].en}`,
                  }),
          },
        ]}
      />
    </section>
  )
}
