import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send, useSending } from '../../../api/index.ts'
import {
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  TextField,
} from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import styles from '../catalogue.module.css'
import { CatalogueTabs } from '../catalogue-tabs.tsx'
import { ImportFrame, type ImportOutcome } from '../import-frame.tsx'
import { WrongCells } from '../wrong-cells.tsx'
import { type OutsideProblem, readOutsideFile } from './read-outside-items.ts'

/** Places to be compared with, and loading the list of another one. */
export function BenchmarksPage(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { may } = useSession()
  const places = useQuery({
    queryKey: ['benchmarks'],
    queryFn: () => send(api.GET('/api/v1/benchmarks')),
  })
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: '对标', en: 'Benchmarks' }}
        lead={text({
          zh: '导入先进城市的事项，从申请条件、申报方式、受理模式、审核程序、发证方式、工作机制六个方面和材料、时限、环节、跑动次数比较。',
          en: 'Load the items of another place and compare them over six aspects and four figures.',
        })}
      />
      {may('benchmark.load') ? <LoadPlace /> : null}
      {places.isPending ? (
        <Loading lines={5} />
      ) : places.isError ? (
        <ProblemNotice problem={places.error} onRetry={() => void places.refetch()} />
      ) : places.data.places.length === 0 ? (
        <Empty title={{ zh: '还没有导入对标城市', en: 'No place was loaded yet' }} />
      ) : (
        <PlainTable caption={{ zh: '对标城市', en: 'Places' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '地方', en: 'Place' })}</th>
              <th scope="col">{text({ zh: '事项', en: 'Items' })}</th>
              <th scope="col">{text({ zh: '已匹配', en: 'Matched' })}</th>
              <th scope="col">{text({ zh: '优于本地', en: 'Better there' })}</th>
              <th scope="col">{text({ zh: '导入', en: 'Loaded' })}</th>
            </tr>
          </thead>
          <tbody>
            {places.data.places.map((one) => (
              <tr key={one.place}>
                <td>
                  <Link
                    to={'/workbench/catalogue/benchmarks/$place' as string}
                    params={{ place: one.place } as never}
                  >
                    {one.place}
                  </Link>
                </td>
                <td className={styles['number']}>{one.items}</td>
                <td className={styles['number']}>{one.matched}</td>
                <td className={styles['number']}>{one.better}</td>
                <td>
                  {one.loadedBy}
                  <div className={styles['soft']}>{formatMoment(one.loadedAt, language)}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </>
  )
}

const noItems: ImportOutcome = {
  tone: 'bad',
  title: {
    zh: '文件中没有读到事项，请使用交换表的列名（如 task_name 或者“事项名称”）。',
    en: 'No items were found; name the columns as the exchange tables do (task_name …).',
  },
}

function LoadPlace(): ReactElement {
  const queries = useQueryClient()
  const [place, setPlace] = useState('')
  const { isPending, problem, submit } = useSending()
  const [outcome, setOutcome] = useState<ImportOutcome>()
  const [problems, setProblems] = useState<readonly OutsideProblem[]>([])
  const load = async (chosen: File) => {
    setOutcome(undefined)
    setProblems([])
    const { items, problems: found } = await readOutsideFile(chosen).catch(() => ({
      items: [],
      problems: [],
    }))
    setProblems(found)
    if (found.length > 0) return
    if (items.length === 0) {
      setOutcome(noItems)
      return
    }
    await submit([place, items], async (key) => {
      const done = await send(
        api.PUT('/api/v1/benchmarks/{place}', {
          params: { path: { place: place.trim() }, header: { 'Idempotency-Key': key } },
          body: { items: [...items] },
        }),
      )
      setOutcome({
        tone: 'good',
        title: {
          zh: `已导入${done.items}个事项，${done.matched}个与本地事项匹配。`,
          en: `${done.items} items were loaded, ${done.matched} match own ones.`,
        },
      })
      await queries.invalidateQueries({ queryKey: ['benchmarks'] })
    })
  }
  return (
    <Card>
      <ImportFrame
        problem={problem}
        outcome={outcome}
        isPending={isPending}
        file={{
          label: { zh: '对标事项文件', en: 'File of its items' },
          accept: '.xlsx,.csv,.json',
          name: { zh: '选择文件（xlsx、CSV、JSON）……', en: 'Choose a file (xlsx, CSV, JSON) …' },
          isDisabled: place.trim().length < 2,
        }}
        onChoose={(chosen) => void load(chosen)}
        fields={
          <TextField
            label={{ zh: '对标地方', en: 'Place' }}
            help={{
              zh: '例如：邻江市。再次导入会替换原有内容。',
              en: 'Loading it again replaces what is there.',
            }}
            value={place}
            onChange={setPlace}
          />
        }
      >
        {problems.length === 0 ? null : (
          <WrongCells
            title={{
              zh: `文件有${problems.length}处错误，没有导入任何内容`,
              en: `${problems.length} errors in the file; nothing was loaded`,
            }}
            cells={problems}
          />
        )}
      </ImportFrame>
    </Card>
  )
}
