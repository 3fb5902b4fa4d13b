import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { Button, Card, Loading, Notice, ProblemNotice, RadioField, useAnnounce } from '../../design/index.ts'
import { SignedPromises, unsignedPromise, writeSigned } from '../../application/index.ts'
import { getToday, useText } from '../../language/index.ts'
import type { MatterOfCase } from '../../matter/index.ts'
import { CompletenessTags } from './check-panel.tsx'
import { type Completeness, composePoints, type CorrectionPoint } from './intake.ts'
import {
  checkFiledItem,
  countActs,
  type ItemAct,
  type ItemChoice,
  type ItemToExamine,
  listItemActs,
  listPromisesToSign,
  readFiledContent,
} from './matter-examination.ts'
import { NoticeDialog } from './notice-dialog.tsx'
import type { MatterExamination } from './use-matter-examination.ts'
import styles from './window.module.css'

export interface MatterExaminationSectionProps {
  readonly examination: MatterExamination
  /** Corrections that wait to go out together; undefined where none was found. */
  readonly correction: MatterOfCase['correction'] | undefined
  readonly nameItem: (item: string) => Bilingual
  readonly onDone: () => Promise<unknown>
}

const actNames: Readonly<Record<ItemAct, Bilingual>> = {
  accept: { zh: '受理', en: 'Accept' },
  notice: { zh: '补正告知', en: 'Ask for correction' },
  later: { zh: '只收件，稍后审核', en: 'Receive only' },
}

/**
 * The items of a matter that this clerk can examine while the applicant stands there: what is complete is accepted, what
 * is not is asked for; the corrections of all items go out as one notice (行政许可法 第三十二条).
 */
export function MatterExaminationSection(props: MatterExaminationSectionProps): ReactElement | null {
  const { examination, correction, nameItem, onDone } = props
  const { progress } = examination
  // What was found wanting waits for the others; whoever thinks again opens the case.
  const items = examination.items.filter(({ view }) => correction?.proposed.includes(view.item) !== true)
  const text = useText()
  const announce = useAnnounce()
  const [acts, setActs] = useState<Readonly<Record<string, ItemAct>>>({})
  const [written, setWritten] = useState<Readonly<Record<string, readonly CorrectionPoint[]>>>({})
  const [signed, setSigned] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [open, setOpen] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const today = getToday()

  const lines = items.map((item): Line => {
    const completeness = checkFiledItem(item, today)
    const offered = listItemActs(item, completeness)
    const chosen = acts[item.view.caseId]
    const act = chosen !== undefined && offered.includes(chosen) ? chosen : (offered[0] ?? 'later')
    const asked = [...completeness.missing, ...completeness.later]
    const points =
      written[item.view.caseId] ?? composePoints(item.revision, readFiledContent(item.view), asked)
    const promises = listPromisesToSign(item)
    return { item, completeness, offered, act, points, promises, signed: signed[item.view.caseId] ?? [] }
  })
  const choices = new Map(lines.map((line) => [line.item.view.caseId, choose(line)]))
  const unwritten = lines.filter(({ act, points }) => act === 'notice' && points.length === 0)
  const lacksSignature = lines.some(
    (line) => line.act === 'accept' && line.promises.length > line.signed.length,
  )
  // Received is received; there is nothing to be done again.
  const isIdle = lines.every(({ act, item }) => act === 'later' && item.view.status === 'received')
  const opened = lines.find(({ item }) => item.view.caseId === open)

  async function settle(): Promise<void> {
    if (lacksSignature || unwritten.length > 0) {
      setAttempt((before) => before + 1)
      setOpen(unwritten[0]?.item.view.caseId)
      return
    }
    await examination.settle(choices)
    announce({ zh: '各事项已处理。', en: 'The items are dealt with.' })
    await onDone()
  }

  if (lines.length === 0 && correction == null && !examination.reading && examination.failed === null)
    return null
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="done-examination">
        <h2 id="done-examination">{text({ zh: '当场审核', en: 'Examine now' })}</h2>
        {examination.failed === null ? null : (
          <ProblemNotice problem={examination.failed} onRetry={examination.readAgain} />
        )}
        {correction == null ? null : <WaitingCorrection correction={correction} nameItem={nameItem} />}
        {examination.reading && lines.length === 0 ? <Loading lines={4} /> : null}
        {lines.length === 0 ? null : (
          <>
            <p className={styles['faint']}>
              {text({
                zh: '材料齐全、符合法定形式的应当受理；只缺可容缺材料的，申请人当场签署承诺书后也可以受理；各事项需要补正的内容合并为一份告知书，在全部事项审核后发出。不予受理的，请打开该办件办理。',
                en: 'What is complete is accepted; what only lacks materials that may follow is, too, once the applicant has signed the promise. Corrections of all items make one notice, sent when every item is examined. To refuse acceptance open the case.',
              })}
            </p>
            <ul className={styles['points']}>
              {lines.map((line) => (
                <ItemLine
                  key={line.item.view.caseId}
                  line={line}
                  problem={examination.problems.get(line.item.view.caseId)}
                  revealed={attempt > 0}
                  disabled={progress !== undefined}
                  onAct={(act) => setActs((before) => ({ ...before, [line.item.view.caseId]: act }))}
                  onWrite={() => setOpen(line.item.view.caseId)}
                  onSign={(chosen) => setSigned((before) => ({ ...before, [line.item.view.caseId]: chosen }))}
                />
              ))}
            </ul>
            <div className={styles['acts']}>
              <Button
                look="primary"
                isDisabled={isIdle}
                isPending={progress !== undefined}
                onPress={() => void settle()}
              >
                {text(describeChoices(choices.values()))}
              </Button>
              <p role="status" className={styles['faint']}>
                {progress === undefined
                  ? isIdle
                    ? text({
                        zh: '均已收件，等待审核。',
                        en: 'All are received and wait for their examination.',
                      })
                    : null
                  : text({
                      zh: `正在处理第 ${Math.min(progress.done + 1, progress.total)} 项，共 ${progress.total} 项`,
                      en: `Item ${Math.min(progress.done + 1, progress.total)} of ${progress.total}`,
                    })}
              </p>
            </div>
          </>
        )}
      </section>
      {opened === undefined ? null : (
        <NoticeDialog
          revision={opened.item.revision}
          content={readFiledContent(opened.item.view)}
          points={opened.points}
          confirm={{ zh: '确定', en: 'Keep' }}
          pending={false}
          onClose={() => setOpen(undefined)}
          onConfirm={(points) => {
            setWritten((before) => ({ ...before, [opened.item.view.caseId]: points }))
            setOpen(undefined)
          }}
        />
      )}
    </Card>
  )
}

interface Line {
  readonly item: ItemToExamine
  readonly completeness: Completeness
  readonly offered: readonly ItemAct[]
  readonly act: ItemAct
  readonly points: readonly CorrectionPoint[]
  /** To be signed where it is accepted. */
  readonly promises: ReturnType<typeof listPromisesToSign>
  /** Materials whose promise was signed. */
  readonly signed: readonly string[]
}

function choose({ act, points, promises, signed }: Line): ItemChoice {
  switch (act) {
    case 'notice':
      return { act, points }
    case 'accept':
      return { act, signed: writeSigned(promises, signed) }
    case 'later':
      return { act }
    default:
      return act satisfies never
  }
}

function ItemLine({
  line,
  problem,
  revealed,
  disabled,
  onAct,
  onWrite,
  onSign,
}: {
  readonly line: Line
  readonly problem: unknown
  readonly revealed: boolean
  readonly disabled: boolean
  readonly onAct: (act: ItemAct) => void
  readonly onWrite: () => void
  readonly onSign: (signed: readonly string[]) => void
}): ReactElement {
  const text = useText()
  const { item, completeness, offered, act, points, promises, signed } = line
  const { view } = item
  return (
    <li className={styles['point']}>
      <div className={styles['paperHead']}>
        <h3>{text(view.itemName)}</h3>
        <CompletenessTags completeness={completeness} />
      </div>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {view.content?.promise == null ? null : (
        <p className={styles['faint']}>
          {text({
            zh: '按告知承诺方式办理，由决定人员一并受理并作出决定。',
            en: 'On a promise: accepted and decided in one act by whoever decides.',
          })}
        </p>
      )}
      <RadioField
        label={{ zh: `“${view.itemName.zh}”的处理`, en: `What becomes of “${view.itemName.en}”` }}
        id={`examine-${view.caseId}`}
        value={act}
        disabled={disabled}
        choices={offered.map((value) => ({ value, label: actNames[value] }))}
        onChange={(value) => onAct(value as ItemAct)}
      />
      {act === 'accept' ? (
        <SignedPromises
          item={view.item}
          promises={promises}
          signed={signed}
          disabled={disabled}
          onChange={onSign}
          errorOf={(material) => (revealed && !signed.includes(material) ? unsignedPromise : undefined)}
        />
      ) : null}
      {act === 'notice' ? (
        <div className={styles['acts']}>
          <p className={revealed && points.length === 0 ? styles['error'] : undefined}>
            {points.length === 0
              ? text({ zh: '请写明需要补正的内容。', en: 'Say what is to be mended.' })
              : text({
                  zh: `需要补正：${points.map(({ demand }) => demand.replace(/[。；]$/, '')).join('；')}。`,
                  en: points.length === 1 ? '1 point to be mended.' : `${points.length} points to be mended.`,
                })}
          </p>
          <Button
            size="small"
            onPress={onWrite}
            isDisabled={disabled}
            aria-label={text({
              zh: `编写补正内容：${view.itemName.zh}`,
              en: `Write the correction: ${view.itemName.en}`,
            })}
          >
            {text({ zh: '编写补正内容……', en: 'Write …' })}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function WaitingCorrection({
  correction,
  nameItem,
}: {
  readonly correction: NonNullable<MatterOfCase['correction']>
  readonly nameItem: (item: string) => Bilingual
}): ReactElement {
  const text = useText()
  const { proposed, awaited } = correction
  const list = (items: readonly string[]) => ({
    zh: items.map((item) => `“${nameItem(item).zh}”`).join('、'),
    en: items.map((item) => `“${nameItem(item).en}”`).join(', '),
  })
  const found = list(proposed)
  const left = list(awaited)
  return (
    <Notice tone="info" title={{ zh: '补正将合并告知', en: 'Corrections go out together' }}>
      <p>
        {awaited.length === 0
          ? text({
              zh: `${found.zh}的补正内容已提出，正在合并出具一次性告知书，请稍候。`,
              en: `For ${found.en}; the joint notice is being made out.`,
            })
          : text({
              zh: `${found.zh}的补正内容已提出；待${left.zh}审核后，一并告知申请人。`,
              en: `For ${found.en}; told together once ${left.en} is examined.`,
            })}
      </p>
    </Notice>
  )
}

function describeChoices(choices: Iterable<ItemChoice>): Bilingual {
  const { accept, notice, later } = countActs(choices)
  const zh = [
    accept > 0 ? `受理 ${accept} 项` : '',
    notice > 0 ? `补正告知 ${notice} 项` : '',
    later > 0 ? `只收件 ${later} 项` : '',
  ].filter((part) => part !== '')
  const en = [
    accept > 0 ? `accept ${accept}` : '',
    notice > 0 ? `ask for correction of ${notice}` : '',
    later > 0 ? `receive ${later}` : '',
  ].filter((part) => part !== '')
  const english = en.join(', ')
  return { zh: zh.join('，'), en: english.charAt(0).toUpperCase() + english.slice(1) }
}
