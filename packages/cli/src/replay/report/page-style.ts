/** Of the report page: dark on white, no colour alone, readable at the width of a phone, whole on paper. */
export const pageStyle = `
:root { --ink: #1d2733; --soft: #55616f; --line: #d5dbe3; --head: #16365c; --paper: #fff; --tint: #f3f6fa;
  --good: #2b6cb0; --bad: #b3261e; --open: #8a94a1; --plain: #4a7a96; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--tint); color: var(--ink); line-height: 1.6;
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
main { max-width: 1080px; margin: 0 auto; background: var(--paper); padding: 40px 48px 56px; }
header { border-bottom: 3px solid var(--head); padding-bottom: 18px; margin-bottom: 28px; }
h1 { font-size: 30px; line-height: 1.3; margin: 0 0 6px; color: var(--head); }
header p { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
h2 { font-size: 21px; line-height: 1.35; margin: 44px 0 6px; color: var(--head); }
h3 { font-size: 17px; margin: 26px 0 4px; }
.note { margin: 0 0 12px; color: var(--soft); font-size: 14.5px; }
.alarm { border: 2px solid var(--bad); padding: 10px 16px; margin: 0 0 20px; }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; background: var(--line); border: 1px solid var(--line); margin: 0 0 22px; padding: 0; }
.figures div { background: var(--paper); padding: 12px 16px 14px; }
.figures dt { color: var(--soft); font-size: 14px; }
.figures dd { margin: 0; font-size: 26px; line-height: 1.3; font-variant-numeric: tabular-nums; color: var(--head); }
.figures dd small { font-size: 14px; color: var(--soft); margin-left: 6px; white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 8px 0 0; padding: 0; list-style: none; font-size: 14.5px; }
.legend svg { vertical-align: -2px; margin-right: 6px; }
.chart { display: grid; grid-template-columns: 46px 1fr; margin-top: 8px; }
.chart text { font-size: 12.5px; fill: var(--soft); font-variant-numeric: tabular-nums; }
.plot { overflow: visible; display: block; }
.grid line { stroke: var(--line); stroke-width: 1; }
.good { fill: var(--good); } .bad { fill: var(--bad); } .open { fill: var(--open); } .plain { fill: var(--plain); }
.shares { display: block; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14.5px; }
th, td { padding: 7px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--head); vertical-align: bottom; font-size: 13.5px; line-height: 1.35; word-break: keep-all; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
td:first-child { min-width: 190px; overflow-wrap: anywhere; }
td .bar { display: block; height: 5px; margin-top: 4px; }
#variants td:first-child { font-size: 13.5px; line-height: 1.55; }
.more { color: var(--soft); font-size: 14px; margin: 8px 0 0; }
ul.notes { padding-left: 1.3em; margin: 8px 0 0; } ul.notes li { margin: 5px 0; }
footer { margin-top: 44px; border-top: 1px solid var(--line); padding-top: 12px; color: var(--soft); font-size: 13.5px; overflow-wrap: anywhere; }
@media (max-width: 700px) {
  main { padding: 22px 16px 36px; }
  h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 34px; }
  .figures { grid-template-columns: repeat(2, 1fr); }
  .figures div { padding: 9px 12px 11px; } .figures dd { font-size: 22px; }
  .minor { display: none; }
  td, th { padding: 7px 5px; } td:first-child { min-width: 0; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; break-after: avoid; margin-top: 20pt; } .note { break-after: avoid; }
  table { font-size: 8.5pt; } th { font-size: 8pt; } th, td { padding: 3pt 4pt; }
  #variants td:first-child { font-size: 8pt; }
  .figures dd { font-size: 17pt; } .figures dd small { font-size: 8.5pt; } .notes li, .note { break-inside: avoid; }
  tr, .chart, .figures, .drawn { break-inside: avoid; } thead { display: table-header-group; } .table { overflow: visible; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
