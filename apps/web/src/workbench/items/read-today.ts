/** The day it is in Beijing, yyyy-mm-dd. */
export function readToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
