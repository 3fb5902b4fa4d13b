import { Eye, Printer } from 'lucide-react'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import { type CaseView, channelNames, GreenChannelTag, readNamedItem, StatusTag } from '../../case/index.ts'
import { Button, FactList, PageHeading, Tag, type Tone } from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import type { OpenCase } from './case-data.ts'
import styles from './cases.module.css'

const RevealDialog = lazy(async () => ({ default: (await import('./reveal-dialog.tsx')).RevealDialog }))

const tones: Readonly<Record<CaseView['light'], Tone | undefined>> = {
  normal: 'info',
  warning: 'warn',
  yellow: 'warn',
  red: 'bad',
}

/** The clock by which the case is worked on now: the order of the head, else the promise, else what runs. */
export function findLeadingClock(view: CaseView): CaseView['clocks'][number] | undefined {
  const kinds = ['ordered', 'promised', 'statutory', 'acceptance', 'correction', 'delivery'] as const
  return kinds
    .map((kind) => view.clocks.find((clock) => clock.kind === kind && clock.reading.state !== 'ended'))
    .find((clock) => clock !== undefined)
}

/** Number, item, applicant, state, due: what an officer wants to know at the first look. */
export function CaseHead({
  open,
  onHelp,
  onPrint,
}: {
  readonly open: OpenCase
  readonly onHelp: () => void
  readonly onPrint: () => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account, may } = useSession()
  const [revealing, setRevealing] = useState(false)
  const { view } = open
  const clock = findLeadingClock(view)
  return (
    <div className={styles['head']}>
      <PageHeading
        title={view.itemName}
        lead={
          <span className={styles['headLine']}>
            <span className={styles['number']}>
              {view.number ?? text({ zh: '尚未编号', en: 'Not numbered yet' })}
            </span>
            <StatusTag
              status={view.status}
              closeReason={view.closeReason}
              outcome={view.decision?.outcome ?? null}
              revokedOn={view.revokedOn}
              item={readNamedItem(view)}
              stopped={view.procedures.some(({ to }) => to === null)}
            />
            {clock === undefined ? null : <DueTag view={view} clock={clock} />}
            <GreenChannelTag status={view.greenChannel?.status} standing={view.greenChannel?.standing} />
            {account?.deputyFor ? (
              <Tag tone="warn">
                {text({ zh: `代${account.deputyFor.name}`, en: `For ${account.deputyFor.name}` })}
              </Tag>
            ) : null}
          </span>
        }
        actions={
          <>
            {may('personal-data.reveal') && view.content !== null ? (
              <Button size="small" onPress={() => setRevealing(true)}>
                <Eye size="1rem" aria-hidden />
                {text({ zh: '查看完整信息', en: 'See personal data in full' })}
              </Button>
            ) : null}
            <Button size="small" onPress={onPrint}>
              <Printer size="1rem" aria-hidden />
              {text({ zh: '打印', en: 'Print' })}
            </Button>
            <Button size="small" onPress={onHelp}>
              {text({ zh: '快捷键（?）', en: 'Shortcuts (?)' })}
            </Button>
          </>
        }
      />
      <FactList
        facts={[
          {
            name: { zh: '申请人', en: 'Applicant' },
            value: (
              <span className={styles['applicant']}>
                <bdi>{view.applicant.name}</bdi>
                <span className={styles['number']}>{view.applicant.identifier}</span>
                <NameDifference differs={view.applicant.nameDiffers} />
              </span>
            ),
          },
          {
            name: { zh: '代理人', en: 'Agent' },
            value:
              view.agent === null || view.agent.name === view.applicant.name ? null : (
                <span className={styles['applicant']}>
                  <bdi>{view.agent.name}</bdi>
                  <NameDifference differs={view.agent.nameDiffers} />
                </span>
              ),
          },
          {
            name: { zh: '联系人', en: 'Contact' },
            value:
              view.contact === null ? null : (
                <>
                  <bdi>{view.contact.name}</bdi>　{view.contact.phone}
                  {view.contact.address === undefined ? null : <>　{view.contact.address}</>}
                </>
              ),
          },
          { name: { zh: '承办机关', en: 'Authority' }, value: text(view.authorityName) },
          {
            name: { zh: '申请', en: 'Filed' },
            value:
              view.submittedOn === null
                ? null
                : `${formatDate(view.submittedOn, language)}　${text(channelNames[view.channel] ?? view.channel)}`,
          },
          {
            name: { zh: '受理', en: 'Accepted' },
            value:
              view.acceptedOn === null
                ? null
                : `${formatDate(view.acceptedOn, language)}${view.acceptedBySilence ? text({ zh: '（逾期未告知，视为受理）', en: ' (by silence)' }) : ''}`,
          },
          {
            name: { zh: '督办', en: 'Ordered' },
            value:
              view.deadlineOrder === null
                ? null
                : `${formatMoment(view.deadlineOrder.due, language)}　${view.deadlineOrder.reason ?? ''}`,
          },
        ]}
      />
      {revealing ? (
        <Suspense fallback={null}>
          <RevealDialog open={open} onClose={() => setRevealing(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

function DueTag({
  view,
  clock,
}: {
  readonly view: CaseView
  readonly clock: CaseView['clocks'][number]
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { reading, unit } = clock
  const days = unit === 'working' ? { zh: '个工作日', en: 'working days' } : { zh: '天', en: 'calendar days' }
  const due = clock.dueAt ?? reading.due
  // The title of an ordered deadline tells its moment.
  const when =
    due === null || clock.dueAt !== null
      ? ''
      : due.length === 10
        ? formatDate(due, language)
        : formatMoment(due, language)
  const left =
    reading.state === 'stopped'
      ? { zh: '期限停止计算', en: 'clock stopped' }
      : reading.overdueDays > 0
        ? { zh: `已超期 ${reading.overdueDays} ${days.zh}`, en: `${reading.overdueDays} ${days.en} overdue` }
        : { zh: `剩余 ${reading.remainingDays} ${days.zh}`, en: `${reading.remainingDays} ${days.en} left` }
  const tone = tones[view.light]
  return (
    <Tag {...(tone === undefined ? {} : { tone })}>
      {text(clock.title)}
      {when === '' ? '' : ` ${when}`}
      {text({ zh: '，', en: ', ' })}
      {text(left)}
    </Tag>
  )
}

/** The name of the document where the register has another one, with what the clerk looked at. */
function NameDifference({
  differs,
}: {
  readonly differs: OpenCase['view']['applicant']['nameDiffers']
}): ReactElement | null {
  const text = useText()
  if (differs === null) return null
  const { registered, reason } = differs
  return (
    <span className={styles['faint']}>
      {text({
        zh: `登记名称为“${registered}”，窗口按证件收件：${reason}`,
        en: `On file as "${registered}"; taken in by the document: ${reason}`,
      })}
    </span>
  )
}
