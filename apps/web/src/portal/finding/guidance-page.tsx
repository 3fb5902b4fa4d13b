import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type Guide, readText } from '@tongban/domain'
import { ChevronRight } from 'lucide-react'
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { Button, Card, CheckboxField, Loading, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { AbsentItem } from './absent-item.tsx'
import { type Answer, type Answers, readAnswers, writeAnswers } from './guidance-answers.ts'
import { GuidanceResult } from './guidance-result.tsx'
import { NothingToApply } from './nothing-to-apply.tsx'
import { listOptions, type ResolvedItem, type ResolvedQuestion } from './resolved-item.ts'
import { useGuide, useItemParam } from './use-guide.ts'
import styles from './guide.module.css'

/** Question by question to what applies (情形引导). The answers stand in the address, to be sent on and printed. */
export function GuidancePage(): ReactElement {
  const item = useItemParam()
  const answers = readAnswers(useSearch({ strict: false }))
  const guide = useGuide(item)
  const { data, error, refetch } = useQuery({
    queryKey: ['requirements', item, answers] as const,
    queryFn: async (): Promise<ResolvedItem> => {
      const resolved = await send(
        api.POST('/api/v1/items/{item}/requirements', {
          params: { path: { item } },
          body: { answers } as never,
        }),
      )
      return resolved as unknown as ResolvedItem
    },
    enabled: guide.data !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  if (guide.data === undefined) {
    return guide.error === null ? (
      <Loading lines={8} />
    ) : (
      <AbsentItem problem={guide.error} onRetry={() => void guide.refetch()} />
    )
  }
  if (guide.data.reform?.kind === 'cancelled') {
    return (
      <div className={styles['guide']}>
        <Heading guide={guide.data} />
        <NothingToApply item={item} />
      </div>
    )
  }
  return (
    <div className={styles['guide']}>
      <Heading guide={guide.data} />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading lines={6} />
        ) : null
      ) : (
        <Guidance guide={guide.data} resolved={data} answers={answers} />
      )}
    </div>
  )
}

function Heading({ guide }: { readonly guide: Guide }): ReactElement {
  const text = useText()
  return (
    <PageHeading
      title={{ zh: `情形引导：${guide.name.zh}`, en: `What applies to me? ${guide.name.en}` }}
      lead={
        <p className="no-print">
          {text({
            zh: '回答几个问题，只看与您有关的材料、环节和时限。',
            en: 'Answer a few questions and see only what applies to you. ',
          })}
          <Link to="/items/$item" params={{ item: guide.item } as never}>
            {text({ zh: '查看完整指南', en: 'The whole guide' })}
          </Link>
        </p>
      }
    />
  )
}

interface GuidanceProps {
  readonly guide: Guide
  readonly resolved: ResolvedItem
  readonly answers: Answers
}

function Guidance({ guide, resolved, answers }: GuidanceProps): ReactElement {
  const text = useText()
  const open = resolved.questions.find((question) => !isAnswered(question, answers[question.id]))
  const given = resolved.questions.filter((question) => isAnswered(question, answers[question.id]))
  // Answers to questions that no longer apply go no further.
  const applying = Object.fromEntries(given.map(({ id }) => [id, answers[id] as Answer]))
  return (
    <>
      {given.length === 0 ? null : (
        <Card>
          <h2>{text({ zh: '您的情形', en: 'Your situation' })}</h2>
          <ul className={styles['answers']}>
            {given.map((question) => (
              <li key={question.id}>
                <span>
                  {text(readText(question.definition.ask))}
                  <strong>{nameAnswer(question, answers[question.id], text)}</strong>
                </span>
                <Link
                  to="/items/$item/guidance"
                  params={{ item: guide.item } as never}
                  search={writeAnswers({ ...answers, [question.id]: undefined }) as never}
                  className={`${styles['change']} no-print`}
                >
                  {text({ zh: '修改', en: 'Change' })}
                  <span className="visually-hidden">
                    {text({ zh: '：', en: ': ' })}
                    {text(readText(question.definition.ask))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {open === undefined ? (
        <GuidanceResult guide={guide} resolved={resolved} answers={applying} />
      ) : (
        <Question
          key={open.id}
          item={guide.item}
          question={open}
          number={resolved.questions.indexOf(open) + 1}
          isFirst={given.length === 0}
          answers={answers}
        />
      )}
    </>
  )
}

function isAnswered({ definition }: ResolvedQuestion, answer: Answer | undefined): boolean {
  const known = new Set(listOptions(definition).map(({ value }) => value))
  const values = typeof answer === 'string' ? [answer] : (answer ?? [])
  return values.length > 0 && values.every((value) => known.has(value))
}

function nameAnswer(
  { definition }: ResolvedQuestion,
  answer: Answer | undefined,
  text: ReturnType<typeof useText>,
): string {
  const values = typeof answer === 'string' ? [answer] : (answer ?? [])
  return listOptions(definition)
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => text(label))
    .join(text({ zh: '、', en: ', ' }))
}

interface QuestionProps {
  readonly item: string
  readonly question: ResolvedQuestion
  readonly number: number
  readonly isFirst: boolean
  readonly answers: Answers
}

function Question({ item, question, number, isFirst, answers }: QuestionProps): ReactElement {
  const text = useText()
  const { id, definition } = question
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The page's own heading has the focus at the first question.
    if (!isFirst) heading.current?.focus()
  }, [isFirst])
  return (
    <Card>
      <div className={styles['question']}>
        <div>
          <p className={styles['soft']}>{text({ zh: `第${number}题`, en: `Question ${number}` })}</p>
          <h2 ref={heading} tabIndex={-1}>
            {text(readText(definition.ask))}
          </h2>
          {definition.help === undefined ? null : (
            <p className={styles['soft']}>{text(readText(definition.help))}</p>
          )}
        </div>
        {definition.several ? (
          <SeveralOptions item={item} question={question} answers={answers} />
        ) : (
          <ul className={styles['options']}>
            {listOptions(definition).map(({ value, label }) => (
              <li key={value}>
                <Link
                  to="/items/$item/guidance"
                  params={{ item } as never}
                  search={writeAnswers({ ...answers, [id]: value }) as never}
                  resetScroll={false}
                >
                  {text(label)}
                  <ChevronRight size="1.125rem" aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}

function SeveralOptions({
  item,
  question,
  answers,
}: Pick<QuestionProps, 'item' | 'question' | 'answers'>): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const { id, definition } = question
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isMissing, setMissing] = useState(false)
  function answer(event: FormEvent): void {
    event.preventDefault()
    setMissing(chosen.length === 0)
    if (chosen.length === 0) return
    const search = writeAnswers({ ...answers, [id]: chosen })
    void navigate({ to: '/items/$item/guidance', params: { item }, search, resetScroll: false } as never)
  }
  return (
    <form className={styles['question']} onSubmit={answer}>
      <CheckboxField
        label={{ zh: '可以选择多项', en: 'Choose all that apply' }}
        value={chosen}
        choices={listOptions(definition)}
        onChange={setChosen}
        error={isMissing ? { zh: '请至少选择一项。', en: 'Choose at least one.' } : undefined}
      />
      <div>
        <Button look="primary" type="submit">
          {text({ zh: '下一题', en: 'Next' })}
        </Button>
      </div>
    </form>
  )
}
