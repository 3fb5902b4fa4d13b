/** The day in Beijing now, yyyy-mm-dd. */
export function getToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
