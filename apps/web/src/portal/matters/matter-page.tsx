import { useNavigate, useSearch } from '@tanstack/react-router'
import { formatBasis, type QuestionDefinition } from '@tongban/domain'
import { Printer } from 'lucide-react'
import type { ReactElement } from 'react'
import { SituationQuestions } from '../../application/situation-questions.tsx'
import {
  Button,
  ButtonLink,
  Card,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  Tag,
} from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { GuideSection } from '../finding/guide-rows.tsx'
import guide from '../finding/guide.module.css'
import { AbsentMatter } from './absent-matter.tsx'
import {
  type CompiledMatter,
  CompiledSections,
  type MatterAnswers,
  type MatterGuide,
  readMatterAnswers,
  useCompiledMatter,
  useMatterGuide,
  writeMatterAnswers,
} from '../../matter/index.ts'
import { NoticesOfMatter } from '../notices/notices-of-matter.tsx'
import { useMatterParam } from './use-matter-param.ts'
import styles from './matters.module.css'

/** One matter (一件事): what it consists of in one's own situation, what it saves, and the way to apply. */
export function MatterPage(): ReactElement {
  const matter = useMatterParam()
  const found = useMatterGuide(matter)
  if (found.data === undefined) {
    return found.error === null ? (
      <Loading lines={12} />
    ) : (
      <AbsentMatter problem={found.error} onRetry={() => void found.refetch()} />
    )
  }
  return <MatterOf key={matter} found={found.data} />
}

function MatterOf({ found }: { readonly found: MatterGuide }): ReactElement {
  const text = useText()
  const given = readMatterAnswers(useSearch({ strict: false }))
  const navigate = useNavigate()
  const isUntouched = Object.keys(given).length === 0
  const typical = found.typical
  // Until somebody answers, the usual case is shown: it is the one for which the savings are published.
  const answers = isUntouched && typical !== null ? readTypical(typical.answers) : given
  const { data, error, isPlaceholderData, refetch } = useCompiledMatter(
    found.matter,
    given,
    {},
    found.available && !(isUntouched && typical !== null),
  )
  const compiled = isUntouched && typical !== null ? typical.compiled : data

  /** Goes on from the address as it is then, so that two answers in quick succession both stay. */
  function change(edit: (before: MatterAnswers) => MatterAnswers): void {
    void navigate({
      to: '.',
      search: ((before: Record<string, unknown>) => {
        const given = readMatterAnswers(before)
        return writeMatterAnswers(edit(Object.keys(given).length === 0 ? answers : given))
      }) as never,
      replace: true,
      resetScroll: false,
    })
  }

  return (
    <article className={guide['guide']}>
      <PageHeading
        title={found.name}
        lead={
          <>
            {found.summary === null ? null : <p>{text(found.summary)}</p>}
            <p className={guide['tags']}>
              <Tag tone="info">{text({ zh: '一件事', en: 'One matter' })}</Tag>
              <span>
                {text({ zh: `牵头部门：${found.lead.name.zh}`, en: `Led by ${found.lead.name.en}` })}
              </span>
            </p>
          </>
        }
        actions={
          <Button look="quiet" onPress={() => print()}>
            <Printer size="1.125rem" aria-hidden />
            {text({ zh: '打印', en: 'Print' })}
          </Button>
        }
      />
      {found.available ? null : <Unavailable found={found} />}
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {compiled === undefined ? (
        found.available && error === null ? (
          <Loading lines={10} />
        ) : null
      ) : (
        <>
          <Way found={found} compiled={compiled} answers={answers} />
          <Situation compiled={compiled} answers={answers} isTypical={isUntouched} onChange={change} />
          <div
            className={`${guide['body']} ${isPlaceholderData ? styles['changing'] : ''}`}
            aria-busy={isPlaceholderData}
          >
            <CompiledSections compiled={compiled} itemPath="/items/$item" />
          </div>
        </>
      )}
      <NoticesOfMatter matter={found.matter} />
      <About found={found} />
    </article>
  )
}

interface SituationProps {
  readonly compiled: CompiledMatter
  readonly answers: MatterAnswers
  /** Nobody has answered yet; the answers are those of the usual case. */
  readonly isTypical: boolean
  readonly onChange: (edit: (before: MatterAnswers) => MatterAnswers) => void
}

/** The questions of the situation. Each answer changes everything below at once. */
function Situation({ compiled, answers, isTypical, onChange }: SituationProps): ReactElement | null {
  const text = useText()
  if (compiled.questions.length === 0) return null
  const open = compiled.unanswered.length
  return (
    <Card>
      <section className={styles['questions']} aria-labelledby="situation">
        <div className={styles['questionsHead']}>
          <h2 id="situation">{text({ zh: '您的情形', en: 'Your situation' })}</h2>
          <p role="status" className={styles['soft']}>
            {isTypical
              ? text({
                  zh: '已按常见情形填好，请改成您自己的情况。',
                  en: 'Filled in for the usual case; change it to your own.',
                })
              : open === 0
                ? text({ zh: '全部已回答。', en: 'All answered.' })
                : text({ zh: `还有${open}题没有回答。`, en: `${open} not answered yet.` })}
          </p>
        </div>
        <div className={styles['answers']}>
          <SituationQuestions
            application={{
              requirements: {
                questions: compiled.questions.map(({ key, definition }) => ({
                  id: key,
                  definition: definition as unknown as QuestionDefinition,
                })),
              },
              content: { answers },
              errorAt: () => undefined,
              setAnswer: (key, value) => onChange((before) => ({ ...before, [key]: value })),
            }}
          />
        </div>
        {isTypical ? null : (
          <p className="no-print">
            <Button size="small" look="quiet" onPress={() => onChange(() => ({}))}>
              {text({ zh: '恢复为常见情形', en: 'Back to the usual case' })}
            </Button>
          </p>
        )}
      </section>
    </Card>
  )
}

interface WayProps {
  readonly found: MatterGuide
  readonly compiled: CompiledMatter
  readonly answers: MatterAnswers
}

/** The figures of this situation, and the way to apply with these answers. */
function Way({ found, compiled, answers }: WayProps): ReactElement {
  const text = useText()
  const figures: readonly (readonly [Text, Text, Text | undefined])[] = [
    [
      { zh: '办理事项', en: 'Items' },
      { zh: `${compiled.items.length}项`, en: `${compiled.items.length}` },
      undefined,
    ],
    ...(['days', 'materials', 'fields', 'visits'] as const).flatMap((measure) => {
      const saving = compiled.savings.find((one) => one.measure === measure)
      if (saving === undefined) return []
      return [
        [
          saving.name,
          `${saving.joint}`,
          { zh: `逐项办理${saving.oneByOne}`, en: `one by one ${saving.oneByOne}` },
        ] as const,
      ]
    }),
  ]
  return (
    <>
      <dl className={styles['figures']}>
        {figures.map(([name, figure, from]) => (
          <div key={text(name)}>
            <dt>{text(name)}</dt>
            <dd>
              <span className={styles['figure']}>{text(figure)}</span>{' '}
              {from === undefined ? null : <span className={styles['from']}>{text(from)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {found.available ? (
        <div className={`${guide['ways']} no-print`}>
          <ButtonLink
            look="primary"
            to="/matters/$matter/apply"
            params={{ matter: found.matter } as never}
            search={writeMatterAnswers(answers) as never}
          >
            {text({ zh: '按此情形一次申请', en: 'Apply once for all of it' })}
          </ButtonLink>
        </div>
      ) : null}
    </>
  )
}

/** Why the matter cannot be filed, and what to do instead. */
function Unavailable({ found }: { readonly found: MatterGuide }): ReactElement {
  const text = useText()
  // What is wrong with the definition is for whoever writes it; people are told which items are not to be had.
  const withdrawn = found.unavailable.filter(({ rule }) => rule === 'matter-item-in-force')
  return (
    <Notice
      tone="warn"
      title={{ zh: '这件事目前不能一次申请', en: 'This matter cannot be filed as one at the moment' }}
    >
      {withdrawn.length > 0 ? (
        <ul>
          {withdrawn.map(({ rule, at, message }) => (
            <li key={`${rule} ${at.join('/')}`}>{text(message)}</li>
          ))}
        </ul>
      ) : (
        <p>
          {text({
            zh: '所包含的事项有调整，牵头部门更新后恢复一次申请。',
            en: 'Its items have changed; it can be filed as one again when the lead authority has brought it up to date.',
          })}
        </p>
      )}
      <p>
        {text({
          zh: '可以从下面的事项清单进入各事项分别申请，或者到政务服务大厅咨询。',
          en: 'You can apply for each item below by itself, or ask at the service hall.',
        })}
      </p>
    </Notice>
  )
}

/** What does not depend on the situation. */
function About({ found }: { readonly found: MatterGuide }): ReactElement {
  const text = useText()
  return (
    <>
      {found.available ? null : (
        <GuideSection id="all-items" title={{ zh: '包含的事项', en: 'Items' }}>
          <ul className={styles['items']}>
            {found.items.map(({ item, name, authorityName, published }) => (
              <li key={item}>
                <p className={styles['itemName']}>
                  {published ? (
                    <ButtonLink look="quiet" size="small" to="/items/$item" params={{ item } as never}>
                      {text(name ?? item)}
                    </ButtonLink>
                  ) : (
                    <span>{text(name ?? item)}</span>
                  )}
                  {authorityName === null ? null : (
                    <span className={styles['soft']}>{text(authorityName)}</span>
                  )}
                  {published ? null : <Tag tone="warn">{text({ zh: '暂未公布', en: 'Not published' })}</Tag>}
                </p>
              </li>
            ))}
          </ul>
        </GuideSection>
      )}
      {found.faq.length === 0 ? null : (
        <GuideSection id="questions" title={{ zh: '常见问题', en: 'Frequent questions' }}>
          <dl className={guide['questions']}>
            {found.faq.map(({ question, answer }) => (
              <div key={question.zh}>
                <dt>{text(question)}</dt>
                <dd>{text(answer)}</dd>
              </div>
            ))}
          </dl>
        </GuideSection>
      )}
      {found.basis.length === 0 ? null : (
        <p className={styles['soft']}>
          {text({ zh: '依据：', en: 'Legal basis: ' })}
          {found.basis.map(formatBasis).join(text({ zh: '、', en: ', ' }))}
        </p>
      )}
    </>
  )
}

function readTypical(answers: Readonly<Record<string, unknown>>): MatterAnswers {
  return readMatterAnswers(writeMatterAnswers(answers as MatterAnswers))
}
