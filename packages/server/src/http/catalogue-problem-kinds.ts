import type { ProblemKind } from './problem-kind.ts'

/** Kinds of problem of what is published, or is to be: items, matters, their drafts and revisions. */
export const catalogueProblemKinds = {
  'item-not-published': {
    status: 404,
    title: { zh: '事项未公布', en: 'Item not published' },
    detail: {
      zh: '该事项不在已公布的清单上，不能申请。',
      en: 'The item is on no published list, so nobody can apply for it.',
    },
    next: { zh: '请在办事指南中重新选择事项。', en: 'Choose an item from the published guides.' },
  },
  'item-withdrawn': {
    status: 404,
    title: { zh: '事项已停用', en: 'Item withdrawn' },
    detail: {
      zh: '该事项已停用，不再受理新的申请。',
      en: 'The item was withdrawn; nothing new is accepted.',
    },
    next: {
      zh: '已经提交的申请继续办理，可在“我的办件”中查看；其他事项请重新查找。',
      en: 'What was filed goes on and is found under “My cases”; look for another service.',
    },
  },
  'matter-not-published': {
    status: 404,
    title: { zh: '一件事未公布', en: 'Matter not published' },
    detail: {
      zh: '它不在已公布的一件事清单上，不能申请。',
      en: 'The matter is on no published list, so nobody can file it.',
    },
    next: { zh: '请在一件事页面重新选择。', en: 'Choose one of the published matters.' },
  },
  'matter-withdrawn': {
    status: 404,
    title: { zh: '一件事已停用', en: 'Matter withdrawn' },
    detail: {
      zh: '这件事已停用，不再受理新的申请。',
      en: 'The matter was withdrawn; nothing new is accepted.',
    },
    next: {
      zh: '已经提交的一件事继续办理，可在“我的办件”中查看；所含事项仍可逐项申请。',
      en: 'What was filed goes on and is found under “My cases”; its items can still be applied for one by one.',
    },
  },
  'withdrawn-already': {
    status: 409,
    title: { zh: '已经停用', en: 'Withdrawn already' },
    detail: { zh: '它已经停用。', en: 'It is withdrawn already.' },
    next: { zh: '如需恢复，请重新发布。', en: 'Publish it again to bring it back.' },
  },
  'draft-exists': {
    status: 409,
    title: { zh: '已有草稿', en: 'A draft is under way' },
    detail: { zh: '该事项已有一份正在编辑的草稿。', en: 'There is a draft of this item under way.' },
    next: {
      zh: '请打开已有的草稿继续编辑，或者先将其删除。',
      en: 'Open that draft and go on with it, or discard it first.',
    },
  },
  unchanged: {
    status: 409,
    title: { zh: '没有变化', en: 'Nothing changed' },
    detail: {
      zh: '定义与已发布的版本相同，没有需要发布的变化。',
      en: 'The definition says what the published revision says; there is nothing to publish.',
    },
    next: { zh: '请修改后再发布。', en: 'Change it before you publish it.' },
  },
  'base-moved': {
    status: 409,
    title: { zh: '已有更新的版本', en: 'A newer version was published' },
    detail: {
      zh: '您所依据的不是最新发布的版本，发布会撤销其中的修改。',
      en: 'You began from another version than the newest; publishing would undo what that one changed.',
    },
    next: {
      zh: '请核对与最新版的差异，以其为基础再次发布。',
      en: 'Look at what differs from the newest version, take it as the base, and publish again.',
    },
  },
  'matter-not-compiled': {
    status: 409,
    title: { zh: '一件事目前不能申请', en: 'The matter cannot be filed now' },
    detail: {
      zh: '这件事目前不能按这些回答申请。',
      en: 'The matter cannot be filed with these answers now.',
    },
    next: { zh: '请向牵头部门咨询。', en: 'Ask the lead authority.' },
  },
  'matter-answers-refused': {
    status: 422,
    title: { zh: '回答有误', en: 'Answers refused' },
    detail: {
      zh: '对这件事的问题，有的回答不正确。',
      en: 'Some answers to the questions of the matter are not right.',
    },
    next: { zh: '请逐项更正后再试。', en: 'Correct each of them and try again.' },
  },
  'item-exists': {
    status: 422,
    title: { zh: '事项标识已被使用', en: 'The id belongs to another item' },
    detail: { zh: '该事项标识已被其他事项使用。', en: 'The id belongs to another item.' },
    next: {
      zh: '新事项请更换标识；如需修改原事项，请从事项列表中打开它编辑。',
      en: 'Give a new item another id; to change the item that is there, open it from the list.',
    },
  },
  'definition-incomplete': {
    status: 422,
    title: { zh: '定义不完整', en: 'Definition incomplete' },
    detail: {
      zh: '定义还不完整，不能发布。',
      en: 'The definition is not complete and cannot be published.',
    },
    next: { zh: '请按照提示更正。', en: 'Correct it as told.' },
  },
  'lint-failed': {
    status: 422,
    title: { zh: '没有通过检查', en: 'The check found errors' },
    detail: {
      zh: '定义没有通过检查，不能发布。',
      en: 'The definition breaks rules and cannot be published.',
    },
    next: { zh: '请按照提示更正。', en: 'Correct it as told.' },
  },
  'start-not-possible': {
    status: 422,
    title: { zh: '施行日期不正确', en: 'It cannot begin on that day' },
    detail: { zh: '不能自该日起施行。', en: 'It cannot come into force on that day.' },
    next: { zh: '请更改施行日期后再发布。', en: 'Choose another day and publish again.' },
  },
  'nothing-to-rehearse': {
    status: 422,
    title: { zh: '没有可以演练的办件', en: 'Nothing to rehearse' },
    detail: {
      zh: '该事项还没有在用的版本，没有可以演练的过往办件。',
      en: 'The item has no revision in force, and so no past cases to rehearse.',
    },
    next: { zh: '新事项无需演练，可以直接发布。', en: 'A new item needs no rehearsal; publish it.' },
  },
  'handover-cannot-pass': {
    status: 422,
    title: { zh: '有事项不能划转', en: 'Some items cannot be handed over' },
    detail: {
      zh: '有事项不能以接收单位的名义发布，不能签署。',
      en: 'Some items cannot be published under the receiving side; the record cannot be signed.',
    },
    next: {
      zh: '请先解决所列问题，或者从划转范围中去掉这些事项。',
      en: 'Mend what is listed, or take these items out of the handover.',
    },
  },
} as const satisfies Record<string, ProblemKind>
