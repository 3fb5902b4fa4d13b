import { assertNever, formatChineseDate } from '../kernel/index.ts'
import { readDutySubject } from './green-channel-duties.ts'
import { type ItemNames, joinNames } from './name-in-item.ts'
import type { CaseRejection } from './rejection.ts'
import { type RejectionText, text } from './rejection-text.ts'

type GreenChannelRejection = Extract<CaseRejection, { kind: `green-channel-${string}` }>

/** Refusals about the green channel and what is owed after it. */
export function describeGreenChannelRejection(
  rejection: GreenChannelRejection,
  names: ItemNames,
): RejectionText {
  switch (rejection.kind) {
    case 'green-channel-not-provided':
      return text(
        '该事项没有设置绿色通道。',
        'The item has no green channel.',
        '请按一般程序办理；确需设置的，由事项管理员在事项中规定后发布。',
        'Take the ordinary course; an item manager may provide for one and publish the item.',
      )
    case 'green-channel-present':
      return text(
        '本办件的绿色通道已经提请或者已经启用。',
        'The green channel of this case was asked for already, or is open.',
        '请查看办件页面上的绿色通道，等待负责人批准，或者按已启用的通道办理。',
        'See it on the page of the case: wait for the head, or go on as it allows.',
      )
    case 'green-channel-not-in-force': {
      const { from, to } = rejection
      const zh = [
        ...(from === undefined ? [] : [`自${formatChineseDate(from)}起`]),
        ...(to === undefined ? [] : [`至${formatChineseDate(to)}止`]),
      ].join('')
      return text(
        `该事项的绿色通道${zh}适用，今天不能启用。`,
        `The green channel of the item may be opened ${from ? `from ${from} ` : ''}${to ? `until ${to} ` : ''}only.`,
        '请按一般程序办理。',
        'Take the ordinary course.',
      )
    }
    case 'green-channel-not-requested':
      return text(
        '没有待批准的绿色通道申请。',
        'Nobody has asked for the green channel, or it was answered.',
        '请刷新后查看办件的当前情况。',
        'Read the case again.',
      )
    case 'green-channel-own-request':
      return text(
        '绿色通道须由提请人以外的负责人批准。',
        'The green channel is approved by a head who did not ask for it.',
        '请由另一位负责人批准。',
        'Let another head approve it.',
      )
    case 'green-channel-not-open':
      return text(
        '本办件没有正在适用的绿色通道。',
        'No green channel is open in this case.',
        '无需办理。',
        'There is nothing to end.',
      )
    case 'green-channel-duty-not-open': {
      const nameAll = (duties: readonly string[]) =>
        joinNames(duties.map((duty) => names.nameSubject(`material:${readDutySubject(duty)}`)))
      const open = nameAll(rejection.open)
      return text(
        rejection.duty === '' ? '没有待补办的事项。' : `“${nameAll([rejection.duty]).zh}”不在待办理之列。`,
        rejection.duty === ''
          ? 'Nothing is left to be done.'
          : `"${nameAll([rejection.duty]).en}" is not open for this.`,
        rejection.open.length > 0 ? `可以办理的为：${open.zh}。` : '无需办理。',
        rejection.open.length > 0 ? `Open for this: ${open.en}.` : 'There is nothing to do.',
      )
    }
    default:
      return assertNever(rejection, 'unknown rejection')
  }
}
