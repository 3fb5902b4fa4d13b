import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { api, makeKey, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  FileButton,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { findOnDevice, forgetOnDevice, keepOnDevice } from '../../device/index.ts'
import { formatDate, getToday, type Text, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import type { SourceFinding } from '../items/editor/editor-state.ts'
import { SourceText } from '../items/editor/source-text.tsx'
import { readDefinitionFile } from '../items/read-definition-file.ts'
import { ChangeTable } from './change-table.tsx'
import { readMatterRevision, useManagedMatter } from './definition-data.ts'
import styles from './matters.module.css'

const template = `# 一件事定义文件，写法见“一件事”文档。
matter: 
name: { zh: , en:  }
serves: [enterprise]
lead: 
items: []
`

/** The definition file of a matter as text: written or uploaded, checked as one writes, published as a revision. */
export function MatterEditorPage(): ReactElement {
  const { matter } = useSearch({ strict: false }) as { readonly matter?: string }
  const text = useText()
  const { account } = useSession()
  const standing = useManagedMatter(matter)
  const newest = standing.data?.coming?.revision ?? standing.data?.revision
  const name = `matter-definition:${matter ?? ''}`
  const begin = useQuery({
    queryKey: ['matter-definition', matter, newest, account?.accountId],
    enabled: account !== undefined && (matter === undefined || newest !== undefined),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      const kept = await findOnDevice<string>(account?.accountId ?? null, name)
      const published =
        matter === undefined || newest === undefined
          ? template
          : (await readMatterRevision(matter, newest)).source
      return { source: kept ?? published, published }
    },
  })
  const problem = standing.error ?? begin.error
  return (
    <div className={styles['page']}>
      <PageHeading
        title={
          standing.data?.name ??
          (matter === undefined ? { zh: '发布新的一件事', en: 'Publish a new matter' } : matter)
        }
        lead={text({
          zh: '按定义文件（YAML）发布。边写边检查，有错误时不能发布。',
          en: 'Published from its definition file (YAML), which is checked as you write; with errors it is not published.',
        })}
        actions={
          <ButtonLink to="/workbench/published-matters">
            {text({ zh: '返回一件事列表', en: 'Back to the matters' })}
          </ButtonLink>
        }
      />
      {problem === null ? null : <ProblemNotice problem={problem} />}
      {matter !== undefined && standing.data === null ? (
        <Notice tone="warn">{text({ zh: '没有这个一件事。', en: 'There is no such matter.' })}</Notice>
      ) : null}
      {begin.data === undefined ? (
        problem === null && standing.data !== null ? (
          <Loading lines={10} />
        ) : null
      ) : (
        <Editor
          key={`${matter} ${newest}`}
          begin={begin.data}
          running={standing.data?.running ?? 0}
          keep={{ keeper: account?.accountId ?? null, name }}
        />
      )}
    </div>
  )
}

const pauseMilliseconds = 600

function useMatterCheck(source: string, effectiveFrom: string) {
  const [settled, setSettled] = useState(source)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(source), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [source])
  const check = useQuery({
    queryKey: ['matter-source-check', settled, effectiveFrom],
    queryFn: () =>
      send(api.POST('/api/v1/matters/source-check', { body: { source: settled, effectiveFrom } })),
    staleTime: 30_000,
    gcTime: 60_000,
    placeholderData: (before) => before,
  })
  const isCurrent = settled === source && check.data !== undefined && !check.isPlaceholderData
  return { check, isCurrent }
}

function Editor({
  begin,
  running,
  keep,
}: {
  readonly begin: { readonly source: string; readonly published: string }
  readonly running: number
  readonly keep: { readonly keeper: string | null; readonly name: string }
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [today] = useState<string>(getToday)
  const [source, setSource] = useState(begin.source)
  const [day, setDay] = useState(today)
  const [note, setNote] = useState('')
  const [line, setLine] = useState<{ readonly number: number; readonly asked: number }>()
  const [refused, setRefused] = useState<Text>()
  const [problem, setProblem] = useState<unknown>()
  const [isPending, setPending] = useState(false)
  const key = useRef(makeKey())
  const { check, isCurrent } = useMatterCheck(source, day < today ? today : day)
  const findings = check.data?.findings ?? []
  const errors = findings.filter(({ severity }) => severity === 'error')

  const write = (written: string) => {
    setSource(written)
    key.current = makeKey()
    const { keeper, name } = keep
    void (written === begin.published ? forgetOnDevice(keeper, name) : keepOnDevice(keeper, name, written))
  }
  const upload = async (chosen: File) => {
    setRefused(undefined)
    const read = await readDefinitionFile(chosen)
    if (typeof read === 'string') write(read)
    else setRefused(read.message)
  }
  const publish = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      const published = await send(
        api.POST('/api/v1/matters/publications', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: { source, base: check.data?.base ?? null, effectiveFrom: day, note: note.trim() },
        }),
      )
      await forgetOnDevice(keep.keeper, keep.name)
      for (const name of ['managed-matters', 'matters', 'matter', 'matter-revisions'])
        void queries.invalidateQueries({ queryKey: [name] })
      announce({
        zh: `已发布第${published.revision}版，自${formatDate(published.effectiveFrom, 'zh')}起施行。`,
        en: `Revision ${published.revision} is published, in force from ${formatDate(published.effectiveFrom, 'en')}.`,
      })
      void navigate({
        to: '/workbench/published-matters/$matter' as string,
        params: { matter: published.matter } as never,
      })
    } catch (thrown) {
      setProblem(thrown)
      key.current = makeKey()
      // What was published meanwhile is compared anew before the next attempt.
      if (toApiProblem(thrown).code === 'base-moved') void check.refetch()
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      {source === begin.published ? null : begin.source !== begin.published && source === begin.source ? (
        <Notice
          actions={
            <Button size="small" onPress={() => write(begin.published)}>
              {text({ zh: '放弃修改', en: 'Give the changes up' })}
            </Button>
          }
        >
          {text({
            zh: '已恢复本机保存的未发布内容。',
            en: 'What this device had kept and was not published yet is here again.',
          })}
        </Notice>
      ) : null}
      <div className={styles['editor']}>
        <section className={styles['stack']} aria-labelledby="definition-file">
          <div className={styles['editorHead']}>
            <h2 id="definition-file">{text({ zh: '定义文件', en: 'Definition file' })}</h2>
            <FileButton
              label={{ zh: '选择定义文件', en: 'Choose a definition file' }}
              accept=".yaml,.yml"
              size="small"
              onChoose={(chosen) => void upload(chosen)}
            >
              {text({ zh: '上传文件……', en: 'Upload a file …' })}
            </FileButton>
          </div>
          {refused === undefined ? null : <Notice tone="bad">{text(refused)}</Notice>}
          <SourceText
            source={source}
            findings={isCurrent ? findings : []}
            line={line}
            onChange={write}
            onTooLong={() =>
              setRefused({ zh: '定义文件过长，没有写入。', en: 'That is too long and was not taken.' })
            }
          />
        </section>
        <section className={styles['stack']} aria-labelledby="findings" aria-busy={!isCurrent}>
          <h2 id="findings">{text({ zh: '检查结果', en: 'Findings' })}</h2>
          {check.error === null ? null : (
            <ProblemNotice problem={check.error} onRetry={() => void check.refetch()} />
          )}
          {check.data === undefined ? (
            check.error === null ? (
              <Loading lines={3} />
            ) : null
          ) : (
            <FindingLines
              findings={findings}
              onChoose={(number) => setLine((before) => ({ number, asked: (before?.asked ?? 0) + 1 }))}
            />
          )}
        </section>
      </div>
      {check.data?.readable === true ? (
        <section className={styles['stack']} aria-labelledby="definition-changes">
          <h2 id="definition-changes">
            {check.data.base === null
              ? text({ zh: '新的一件事', en: 'A new matter' })
              : text({
                  zh: `与第${check.data.base}版相比的修改`,
                  en: `What changes against revision ${check.data.base}`,
                })}
          </h2>
          {check.data.base === null ? (
            <p>
              {text({
                zh: `将以标识“${check.data.matter}”首次发布。`,
                en: `It is published for the first time as "${check.data.matter}".`,
              })}
            </p>
          ) : (
            <ChangeTable changes={check.data.changes} />
          )}
        </section>
      ) : null}
      <Card>
        <section className={styles['stack']} aria-labelledby="definition-publish">
          <h2 id="definition-publish">{text({ zh: '发布', en: 'Publish' })}</h2>
          {problem === undefined ? null : <ProblemNotice problem={problem} />}
          <div className={styles['filters']}>
            <TextField
              label={{ zh: '施行日期', en: 'In force from' }}
              type="date"
              value={day}
              onChange={setDay}
              error={
                day < today ? { zh: '施行日期不能早于今天。', en: 'It cannot be before today.' } : undefined
              }
            />
          </div>
          <TextField
            label={{ zh: '修订说明', en: 'What was changed, and why' }}
            long
            maxLength={1000}
            value={note}
            onChange={setNote}
          />
          {running === 0 ? null : (
            <p className={styles['soft']}>
              {text({
                zh: `正在办理的${running}件一件事按各自申请时的版本继续办理。`,
                en: `The ${running} matters under way go on under the revision under which they were filed.`,
              })}
            </p>
          )}
          <div>
            <Button
              look="primary"
              isPending={isPending}
              isDisabled={!isCurrent || errors.length > 0 || day < today || note.trim() === ''}
              onPress={() => void publish()}
            >
              {text({ zh: '发布', en: 'Publish' })}
            </Button>{' '}
            {errors.length === 0 ? null : (
              <span className={styles['soft']}>
                {text({
                  zh: `还有${errors.length}处错误，改正后才能发布。`,
                  en: `${errors.length} errors must be mended first.`,
                })}
              </span>
            )}
            {errors.length === 0 && note.trim() === '' ? (
              <span className={styles['soft']}>
                {text({ zh: '请填写修订说明。', en: 'Say what was changed.' })}
              </span>
            ) : null}
          </div>
        </section>
      </Card>
    </>
  )
}

function FindingLines({
  findings,
  onChoose,
}: {
  readonly findings: readonly SourceFinding[]
  readonly onChoose: (line: number) => void
}): ReactElement {
  const text = useText()
  if (findings.length === 0) {
    return <Notice tone="good">{text({ zh: '没有发现问题，可以发布。', en: 'Nothing is wrong.' })}</Notice>
  }
  return (
    <ul className={styles['siblings']}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.pointer} ${finding.line} ${finding.message.en}`}>
          <span>
            <strong>
              {finding.severity === 'error'
                ? text({ zh: '错误', en: 'Error' })
                : text({ zh: '提示', en: 'Warning' })}
            </strong>{' '}
            <Button size="small" look="quiet" onPress={() => onChoose(finding.line)}>
              {text({ zh: `第${finding.line}行`, en: `line ${finding.line}` })}
            </Button>{' '}
            <code className={styles['soft']}>{finding.path}</code>
            <br />
            {text(finding.message)} {text(finding.cure)}
          </span>
        </li>
      ))}
    </ul>
  )
}
