import { explainFileError } from '@tongban/server'
import { readFile, writeFile } from 'node:fs/promises'
import type { GrowResult } from './run-grow.ts'

const heading = '## Plans of the hot queries'

/**
 * Puts the plans into a Markdown file, in the place of the section that it has of them, else at its end.
 * @throws EnvironmentError when the file cannot be written
 */
export async function writePlans(path: string, { plans, sizes, machine }: GrowResult): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '')
  const cases = sizes.at(-1)?.cases ?? 0
  const section = [
    heading,
    '',
    `As the application’s role got them under row-level security in a store of ${cases.toLocaleString('en')} cases (PostgreSQL ${machine.postgresql}). Written by \`tongban bench grow --plans FILE\`, which has PostgreSQL’s auto_explain write down what the running platform asks; lines that tell nothing are left out.`,
    '',
    ...plans.flatMap(({ title, remark, plan }) => [`### ${title}`, '', remark, '', '```', plan, '```', '']),
  ].join('\n')
  const begin = before.indexOf(heading)
  const rest = begin < 0 ? '' : before.slice(begin + heading.length)
  const next = rest.search(/^## /m)
  const head = begin < 0 ? before : before.slice(0, begin)
  const tail = next < 0 ? '' : rest.slice(next)
  const separator = head === '' || head.endsWith('\n\n') ? '' : '\n'
  await writeFile(path, `${head}${separator}${section}${tail}`).catch((error: unknown) => {
    throw explainFileError(error, path)
  })
}
