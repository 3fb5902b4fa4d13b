import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { formatDate, useText } from '../../language/index.ts'

type InForce = components['schemas']['StandingChannelsInForce']['items'][number]

const audiences = {
  everyone: { zh: '', en: '' },
  person: { zh: '适用对象：自然人。', en: 'It is for persons. ' },
  enterprise: { zh: '适用对象：企业和其他组织。', en: 'It is for enterprises and other organisations. ' },
} as const satisfies Record<InForce['serves'], Bilingual>

/** That cases of the item are hurried for a time: why, until when, what is spared and what is owed for it. */
export function StandingNotice({
  channels,
}: {
  readonly channels: readonly InForce[] | undefined
}): ReactElement | null {
  const text = useText()
  if (channels === undefined || channels.length === 0) return null
  return (
    <>
      {channels.map((channel) => (
        <Notice
          key={channel.channelId}
          tone="good"
          title={{
            zh: `${channel.name}：${formatDate(channel.until, 'zh')}前（含当日）提交的，按绿色通道办理`,
            en: `${channel.name}: what is filed until ${formatDate(channel.until, 'en')} is hurried`,
          }}
        >
          <p>{channel.reason}</p>
          <p>
            {text({
              zh: `${audiences[channel.serves].zh}${channel.region === null ? '' : `适用区域：${channel.region}。`}${channel.confirmed ? '是否适用由窗口确认。' : ''}${describeGiven(channel).zh}`,
              en: `${audiences[channel.serves].en}${channel.region === null ? '' : `Region: ${channel.region}. `}${channel.confirmed ? 'A clerk confirms whether it applies. ' : ''}${describeGiven(channel).en}`,
            })}
          </p>
          <p>
            {text({
              zh: `依据：${channel.document}（${channel.number}）`,
              en: `It rests on: ${channel.document} (${channel.number})`,
            })}
          </p>
        </Notice>
      ))}
    </>
  )
}

function describeGiven({ skips, later, limitDays, owed }: InForce): Bilingual {
  const zh = [
    ...(limitDays === null ? [] : [`承诺${limitDays}个工作日内办结`]),
    ...(skips.length === 0 ? [] : [`省略环节：${skips.map((step) => step.zh).join('、')}`]),
    ...later.map(({ name, withinDays }) => `“${name.zh}”可以在准予后${withinDays}个工作日内补交`),
    ...owed.map(({ name, withinDays }) => `准予后${withinDays}个工作日内：${name.zh}`),
  ]
  const en = [
    ...(limitDays === null ? [] : [`done within ${limitDays} working days`]),
    ...(skips.length === 0 ? [] : [`left out: ${skips.map((step) => step.en).join(', ')}`]),
    ...later.map(
      ({ name, withinDays }) => `"${name.en}" may come within ${withinDays} working days of the grant`,
    ),
    ...owed.map(({ name, withinDays }) => `within ${withinDays} working days of the grant: ${name.en}`),
  ]
  return {
    zh: zh.length === 0 ? '' : `${zh.join('；')}。`,
    en: en.length === 0 ? '' : `${en.join('; ')}.`,
  }
}
