import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Button, Dialog, Notice, ProblemNotice, Progress, RadioField } from '../../design/index.ts'
import { saveFile } from '../../device/save-file.ts'
import { formatNumber, formatSize, useLanguage, useText } from '../../language/index.ts'
import { type ExportedFile, type ExportFormat, type ExportProgress, fetchExport } from './export-file.ts'
import { useFilterWords } from './filter-bar.tsx'
import { type ListView, filterKeys } from './list-filter.ts'

export interface ExportDialogProps {
  readonly view: ListView
  readonly onClose: () => void
}

/** The list as it is filtered, as a file: what will be in it, how far it is, and whether it was cut. */
export function ExportDialog({ view, onClose }: ExportDialogProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [progress, setProgress] = useState<ExportProgress>()
  const [file, setFile] = useState<ExportedFile>()
  const [problem, setProblem] = useState<unknown>()
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  const isRunning = progress !== undefined && file === undefined && problem === undefined
  const describe = useFilterWords(view.filter)
  const conditions = filterKeys.filter((key) => view.filter[key] !== undefined).map(describe)

  async function begin(): Promise<void> {
    const controller = new AbortController()
    abort.current = controller
    setProblem(undefined)
    setFile(undefined)
    setProgress({ rows: 0, matching: 0, bytes: 0, rowsReceived: undefined })
    try {
      const fetched = await fetchExport(view, format, setProgress, controller.signal)
      setFile(fetched)
      // A file of titles alone would only be opened to find that out.
      if (fetched.progress.rows > 0) saveFile(fetched.name, fetched.blob.type, fetched.blob)
    } catch (thrown) {
      if (controller.signal.aborted) setProgress(undefined)
      else setProblem(thrown)
    }
  }

  const number = (value: number) => formatNumber(value, language)
  return (
    <Dialog
      open
      pressing={isRunning}
      onClose={onClose}
      title={{ zh: '导出办件清单', en: 'Export the list' }}
      actions={
        isRunning ? (
          <Button onPress={() => abort.current?.abort()}>{text({ zh: '停止导出', en: 'Stop' })}</Button>
        ) : (
          <>
            <Button onPress={onClose}>
              {file === undefined ? text({ zh: '取消', en: 'Cancel' }) : text({ zh: '关闭', en: 'Close' })}
            </Button>
            {file?.progress.rows === 0 ? null : file === undefined ? (
              <Button look="primary" onPress={() => void begin()}>
                {problem === undefined
                  ? text({ zh: '开始导出', en: 'Export' })
                  : text({ zh: '重新导出', en: 'Export again' })}
              </Button>
            ) : (
              <Button look="primary" onPress={() => saveFile(file.name, file.blob.type, file.blob)}>
                {text({ zh: '再次保存文件', en: 'Save the file again' })}
              </Button>
            )}
          </>
        )
      }
    >
      {progress === undefined ? (
        <>
          <p>
            {conditions.length === 0
              ? text({ zh: '导出您可以查看的全部办件。', en: 'Every case that you may see is exported.' })
              : text({
                  zh: `按当前筛选导出：${conditions.join('；')}。`,
                  en: `Exported as filtered: ${conditions.join('; ')}.`,
                })}
          </p>
          <RadioField
            label={{ zh: '文件格式', en: 'Format' }}
            value={format}
            onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
            choices={[
              {
                value: 'xlsx',
                label: { zh: 'Excel 工作簿（xlsx）', en: 'Excel workbook (xlsx)' },
                help: {
                  zh: '用 Excel、WPS 打开，长编号不会变形。',
                  en: 'For Excel or WPS; long numbers stay whole.',
                },
              },
              {
                value: 'csv',
                label: { zh: '逗号分隔文本（csv）', en: 'Comma-separated text (csv)' },
                help: { zh: '供其他系统读取。', en: 'For other programs.' },
              },
            ]}
          />
          <Notice>
            {text({
              zh: '最多导出 100,000 件，最新的在前；不含证件号码、电话、住址。导出行为记入安全审计，请妥善保管文件。',
              en: 'At most 100,000 cases, newest first, without personal numbers, telephones or addresses. The export is recorded in the security audit; keep the file safe.',
            })}
          </Notice>
        </>
      ) : null}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {isRunning ? <Running progress={progress} /> : null}
      {file?.progress.rows === 0 ? (
        <Notice tone="warn" spoken>
          {text({
            zh: '没有符合条件的办件，未生成文件。请减少筛选条件后重新导出。',
            en: 'No case matches, and no file was made. Take away filters and export again.',
          })}
        </Notice>
      ) : null}
      {file === undefined || file.progress.rows === 0 ? null : (
        <Notice tone={file.progress.matching > file.progress.rows ? 'warn' : 'good'} spoken>
          <p>
            {text({
              zh: `已导出 ${number(file.progress.rows)} 件（${formatSize(file.progress.bytes)}），文件已交给浏览器保存。`,
              en: `${number(file.progress.rows)} cases exported (${formatSize(file.progress.bytes)}); the browser has the file.`,
            })}
          </p>
          {file.progress.matching > file.progress.rows ? (
            <p>
              {text({
                zh: '符合条件的办件超过上限，只导出了最新的部分。请缩小筛选范围后分次导出。',
                en: 'More cases match than one export holds; only the newest are in it. Narrow the filter and export in parts.',
              })}
            </p>
          ) : null}
        </Notice>
      )}
    </Dialog>
  )
}

function Running({ progress }: { readonly progress: ExportProgress }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { rows, rowsReceived, bytes } = progress
  return (
    <>
      {rowsReceived === undefined || rows === 0 ? null : (
        <Progress value={rowsReceived / rows} label={{ zh: '导出进度', en: 'Progress' }} />
      )}
      <p role="status">
        {rowsReceived === undefined
          ? text({
              zh: `正在导出${rows === 0 ? '' : ` ${formatNumber(rows, 'zh')} 件`}，已接收 ${formatSize(bytes)}……`,
              en: `Exporting${rows === 0 ? '' : ` ${formatNumber(rows, 'en')} cases`}, ${formatSize(bytes)} received…`,
            })
          : text({
              zh: `已接收 ${formatNumber(rowsReceived, language)} 件，共 ${formatNumber(rows, language)} 件……`,
              en: `${formatNumber(rowsReceived, language)} of ${formatNumber(rows, language)} cases received…`,
            })}
      </p>
    </>
  )
}
