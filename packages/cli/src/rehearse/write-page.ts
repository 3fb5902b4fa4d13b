import type { RehearsalTable } from '@tongban/domain'
import type { Sentence } from '@tongban/server'
import { type Language, escapeHtml, formatNumber, pageStyle } from '../replay/index.ts'

/** A rehearsal as it is told, of the store or of a log. */
export interface RehearsalReport {
  readonly title: Sentence
  readonly cases: number
  readonly totals: readonly { readonly name: Sentence; readonly value: number }[]
  readonly tables: readonly RehearsalTable[]
  readonly affected: readonly { readonly name: string; readonly differences: readonly Sentence[] }[]
  /** Of whom `affected` are the first. */
  readonly affectedTotal: number
  readonly notes: readonly Sentence[]
  readonly writtenOn: string
}

/** The report as one page of HTML that needs nothing else; it prints on A4 and can be read on a phone. */
export function writeRehearsalPage(report: RehearsalReport, language: Language): string {
  const tell = (sentence: Sentence) => escapeHtml(sentence[language])
  const say = (zh: string, en: string) => escapeHtml(language === 'zh' ? zh : en)
  const heading = say('规则演练报告', 'Rehearsal on past cases')
  const figures = report.totals
    .map(({ name, value }) => `<div><dt>${tell(name)}</dt><dd>${formatNumber(value)}</dd></div>`)
    .join('')
  const same = report.tables.length === 0 ? `<p class="note">${tell(describeNothing(report))}</p>` : ''
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} · ${tell(report.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1>${heading}</h1>
<p>${tell(report.title)}</p>
</header>
<dl class="figures">${figures}</dl>
${same}${report.tables.map((table) => writeTable(table, tell)).join('\n')}
${writeAffected(report, tell, say)}
<section>
<h2>${say('说明', 'Notes')}</h2>
<ul class="notes">${report.notes.map((note) => `<li>${tell(note)}</li>`).join('')}</ul>
</section>
<footer>${say('由通办按平台自身的记录生成', 'Written by Tongban from the record of the platform itself')} · ${report.writtenOn}</footer>
</main>
</body>
</html>
`
}

/** Where there is no table: nothing was looked at, or nothing would differ. */
export function describeNothing({ cases }: Pick<RehearsalReport, 'cases'>): Sentence {
  return cases === 0
    ? { zh: '没有符合条件的办件，没有可以比较的内容。', en: 'No case fits, so there is nothing to compare.' }
    : { zh: '结果没有变化。', en: 'Nothing would differ.' }
}

type Tell = (sentence: Sentence) => string

function writeTable({ id, title, note, columns, rows }: RehearsalTable, tell: Tell): string {
  const head = columns
    .map((column, index) => `<th scope="col"${index === 0 ? '' : ' class="number"'}>${tell(column)}</th>`)
    .join('')
  const body = rows
    .map(
      ({ name, values }) =>
        `<tr><td>${tell(name)}</td>${values.map((value) => `<td class="number">${escapeHtml(`${value}`)}</td>`).join('')}</tr>`,
    )
    .join('\n')
  return `<section id="${id}">
<h2>${tell(title)}</h2>
${note === undefined ? '' : `<p class="note">${tell(note)}</p>`}
<div class="table"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>
</section>`
}

function writeAffected(
  { affected, affectedTotal }: RehearsalReport,
  tell: Tell,
  say: (zh: string, en: string) => string,
): string {
  if (affected.length === 0) return ''
  const rows = affected
    .map(
      ({ name, differences }) =>
        `<tr><td>${escapeHtml(name)}</td><td>${differences.map(tell).join(say('；', '; '))}</td></tr>`,
    )
    .join('\n')
  const more =
    affectedTotal > affected.length
      ? `<p class="more">${say(`这里列出前 ${affected.length} 件。`, `The first ${affected.length} are listed.`)}</p>`
      : ''
  return `<section id="affected">
<h2>${say('有变化的办件', 'Cases in which something would differ')}</h2>
<div class="table"><table><thead><tr><th scope="col">${say('办件编号', 'Case')}</th><th scope="col">${say('变化', 'What would differ')}</th></tr></thead><tbody>
${rows}
</tbody></table></div>
${more}
</section>`
}
