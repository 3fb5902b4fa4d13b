import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send, useSending } from '../../../api/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  ProblemNotice,
  RadioField,
  SelectField,
  TextField,
  useAnnounce,
} from '../../../design/index.ts'
import { getToday, useText } from '../../../language/index.ts'
import { useFocusOnErrors } from '../../../session/forms.ts'
import { useKept } from '../../cases/kept.ts'
import { GreenChannelTabs } from '../green-channel-tabs.tsx'
import styles from '../green-channels.module.css'
import { type Chosen, ItemAllowances, type Offer, chooseAll } from './item-allowances.tsx'

/** A head proposes a standing channel; another head opens it. */
export function NewStandingPage(): ReactElement {
  const offers = useQuery({
    queryKey: ['standing-channel-offers'],
    queryFn: () => send(api.GET('/api/v1/standing-channel-offers')),
    refetchOnWindowFocus: false,
  })
  return (
    <div className={styles['page']}>
      <GreenChannelTabs />
      <PageHeading title={{ zh: '提请启用专项绿色通道', en: 'Propose a standing green channel' }} />
      {offers.error ? (
        <ProblemNotice problem={offers.error} onRetry={() => void offers.refetch()} />
      ) : offers.data === undefined ? (
        <Loading lines={10} />
      ) : offers.data.items.length === 0 ? (
        <NothingToOffer />
      ) : (
        <Proposal offers={offers.data.items} />
      )}
    </div>
  )
}

function NothingToOffer(): ReactElement {
  const text = useText()
  return (
    <Empty title={{ zh: '本机关没有设置绿色通道的事项', en: 'No item provides for a green channel' }}>
      <p>
        {text({
          zh: '请由事项管理员先在事项中规定绿色通道并发布。',
          en: 'An item manager provides for one in an item and publishes it first.',
        })}
      </p>
    </Empty>
  )
}

const audiences = [
  { value: 'everyone', label: { zh: '所有申请人', en: 'Everyone' } },
  { value: 'enterprise', label: { zh: '企业和其他组织', en: 'Enterprises and other organisations' } },
  { value: 'person', label: { zh: '自然人', en: 'Persons' } },
] as const

const ways = [
  {
    value: 'at-once',
    label: { zh: '提交即适用', en: 'At once, as the case is filed' },
  },
  {
    value: 'confirmed',
    label: { zh: '由窗口逐件确认后适用', en: 'Once a clerk has confirmed the case' },
  },
] as const

const fillIn = { zh: '请填写这一项。', en: 'Fill this in.' } as const

interface Words {
  readonly name: string
  readonly reason: string
  readonly document: string
  readonly region: string
  readonly from: string
  readonly until: string
  readonly serves: string
  readonly way: string
}

interface ProposalDraft {
  readonly authority: string
  readonly words: Words
  readonly chosen: readonly Chosen[]
}

function beginProposal(authority: string): ProposalDraft {
  const blank = { name: '', reason: '', document: '', region: '', until: '' }
  return {
    authority,
    words: { ...blank, from: getToday(), serves: 'everyone', way: 'at-once' },
    chosen: [],
  }
}

function Proposal({ offers }: { readonly offers: readonly Offer[] }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const { isPending, problem, submit } = useSending()
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const authorities = [...new Map(offers.map((offer) => [offer.authority, offer.authorityName]))]
  const [kept, change, forget] = useKept('standing-channel', beginProposal(authorities[0]?.[0] ?? ''))
  // What was kept may name what is not offered any more.
  const authority = authorities.some(([id]) => id === kept.authority)
    ? kept.authority
    : (authorities[0]?.[0] ?? '')
  const { words } = kept
  const offered = offers.filter((offer) => offer.authority === authority)
  const chosen = kept.chosen.filter(({ item }) => offered.some((offer) => offer.item === item))
  const set = (name: keyof Words) => (value: string) =>
    change((before) => ({ ...before, words: { ...before.words, [name]: value } }))
  const setChosen = (next: readonly Chosen[]) => change((before) => ({ ...before, chosen: next }))
  const missing = (['name', 'reason', 'document', 'from', 'until'] as const).filter(
    (name) => words[name].trim() === '',
  )
  const errorAt = (pointer: string) =>
    attempt > 0 && missing.some((name) => pointer === `/${name}`)
      ? fillIn
      : problem?.errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
          ?.message
  const body = {
    authority,
    name: words.name.trim(),
    reason: words.reason.trim(),
    document: words.document.trim(),
    serves: words.serves as (typeof audiences)[number]['value'],
    from: words.from,
    until: words.until,
    confirmed: words.way === 'confirmed',
    ...(words.region.trim() === '' ? {} : { region: words.region.trim() }),
    items: chosen.map(({ limit, skips, later, ...rest }) => ({
      ...rest,
      skips: [...skips],
      later: [...later],
      ...(limit.trim() === '' ? {} : { limit: Number(limit) }),
    })),
  }
  const propose = () =>
    submit(body, async (key) => {
      const made = await send(
        api.POST('/api/v1/standing-channels', {
          params: { header: { 'Idempotency-Key': key } },
          body,
        }),
      )
      forget()
      await queries.invalidateQueries({ queryKey: ['standing-channels'] })
      announce({ zh: '已提请，待另一位负责人批准。', en: 'Proposed; another head approves it.' })
      await navigate({
        to: '/workbench/green-channels/standing/$channelId' as string,
        params: { channelId: made.channelId } as never,
      })
    }).finally(() => setAttempt((before) => before + 1))
  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length > 0) setAttempt((before) => before + 1)
        else void propose()
      }}
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <Card>
        <div className={styles['form']}>
          {authorities.length < 2 ? null : (
            <SelectField
              label={{ zh: '实施机关', en: 'Authority' }}
              choices={authorities.map(([value, label]) => ({ value, label }))}
              value={authority}
              onChange={(value) => change((before) => ({ ...before, authority: value, chosen: [] }))}
              error={errorAt('/authority')}
            />
          )}
          <TextField
            label={{ zh: '名称', en: 'Name' }}
            help={{ zh: '例如：防汛抢险专项绿色通道。', en: 'For example: flood repair.' }}
            value={words.name}
            onChange={set('name')}
            error={errorAt('/name')}
            maxLength={100}
          />
          <TextField
            label={{ zh: '紧急情况和理由', en: 'What the emergency is' }}
            help={{ zh: '将在办事指南中公布。', en: 'It is published in the guides.' }}
            long
            value={words.reason}
            onChange={set('reason')}
            error={errorAt('/reason')}
            maxLength={2000}
          />
          <TextField
            label={{ zh: '依据文件和文号', en: 'Document it rests on, with its number' }}
            value={words.document}
            onChange={set('document')}
            error={errorAt('/document')}
            maxLength={200}
          />
          <div className={styles['days']}>
            <TextField
              label={{ zh: '起始日期', en: 'From' }}
              type="date"
              value={words.from}
              onChange={set('from')}
              error={errorAt('/from')}
            />
            <TextField
              label={{ zh: '截止日期（含当日）', en: 'Until, that day included' }}
              type="date"
              value={words.until}
              onChange={set('until')}
              error={errorAt('/until')}
            />
          </div>
          <RadioField
            label={{ zh: '适用对象', en: 'For whom' }}
            choices={audiences}
            value={words.serves}
            onChange={set('serves')}
            error={errorAt('/serves')}
          />
          <TextField
            label={{ zh: '适用区域', en: 'Region' }}
            help={{
              zh: '不限区域的，留空；限定区域的，须由窗口逐件确认。',
              en: 'Empty: everywhere. Where it is for a region, a clerk confirms each case.',
            }}
            required={false}
            value={words.region}
            onChange={set('region')}
            error={errorAt('/region')}
            maxLength={500}
          />
          <RadioField
            label={{ zh: '适用方式', en: 'How a case comes under it' }}
            choices={ways}
            value={words.way}
            onChange={set('way')}
            error={errorAt('/confirmed')}
          />
        </div>
      </Card>
      <Card>
        <h2>{text({ zh: '适用事项', en: 'Items' })}</h2>
        <p className={styles['soft']}>
          {text({
            zh: '只能在事项自身规定的范围内省略、补交和缩短；法定环节和材料不得省略。',
            en: 'Never more than an item provides for itself; what the law demands is not left out.',
          })}
        </p>
        <Button size="small" onPress={() => setChosen(offered.map((offer) => chooseAll(offer, words.until)))}>
          {text({ zh: '全部选取', en: 'Choose all' })}
        </Button>
        {errorAt('/items') === undefined || chosen.length > 0 ? null : (
          <p role="alert">{text(errorAt('/items') ?? { zh: '', en: '' })}</p>
        )}
        {offered.map((offer) => {
          const index = chosen.findIndex(({ item }) => item === offer.item)
          return (
            <ItemAllowances
              key={offer.item}
              offer={offer}
              chosen={chosen[index]}
              onChoose={(isChosen) =>
                setChosen(
                  isChosen
                    ? [...chosen, chooseAll(offer, words.until)]
                    : chosen.filter(({ item }) => item !== offer.item),
                )
              }
              onChange={(change) =>
                setChosen(chosen.map((one) => (one.item === offer.item ? { ...one, ...change } : one)))
              }
              errorOf={(field) => (index < 0 ? undefined : errorAt(`/items/${index}${field}`))}
            />
          )
        })}
      </Card>
      <div className={styles['acts']}>
        <Button look="primary" type="submit" isPending={isPending}>
          {text({ zh: '提请批准', en: 'Ask for approval' })}
        </Button>
      </div>
    </form>
  )
}
