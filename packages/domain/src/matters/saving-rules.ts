import type { Bilingual } from '../kernel/index.ts'

/** How each saving is called and counted, as people read it beside the numbers. */
export const savingRules: Readonly<
  Record<
    'visits' | 'days' | 'materials' | 'fields' | 'questions' | 'steps' | 'inspections',
    { readonly name: Bilingual; readonly rule: Bilingual }
  >
> = {
  visits: {
    name: { zh: '跑动次数', en: 'Visits' },
    rule: {
      zh: '逐件办理：各事项指南载明的到现场次数相加。一件事：同一受理地点的事项合并到场，按其中次数最多的事项计；不同地点分别计。',
      en: 'One by one: the visits of every guide added up. Together: items taken in at one place share their visits, as many as the one that needs most; places are counted apart.',
    },
  },
  days: {
    name: { zh: '办理时间（工作日）', en: 'Time (working days)' },
    rule: {
      zh: '逐件办理：一人依次申请，前一件办结再申请下一件，各事项承诺时限相加；公示时间两边都计。一件事：能并行的同时办理，按最长路径计。自然日按每7日折5个工作日、向上取整。特别程序和补正时间两边都不计。选择告知承诺的事项，两边都按告知承诺的时限计。如果自行同时申请各事项，也能达到最长路径的时间，但须自行弄清先后。',
      en: 'One by one: one person files one after another, each when the former is decided, so the promised limits add up; public notices count on both sides. Together: what may run side by side does, so the longest path counts. 7 calendar days are taken as 5 working days, rounded up. Special procedures and corrections count on neither side. An item that is decided on a promise is so on both sides. Who files side by side alone may reach the longest path too, if he finds out the order.',
    },
  },
  materials: {
    name: { zh: '提交材料（份）', en: 'Materials supplied' },
    rule: {
      zh: '逐件办理：每个事项在同一情形下须由申请人提交的材料，每个事项各计一份。一件事：同一种材料只交一份，前一事项的结果文书直接流转。能调用电子证照的，两边都不计；非必要材料两边都计。承诺代替的材料两边都不计。',
      en: 'One by one: what the applicant must supply to each item in the same situation, once for each item. Together: each type once, and a document that an earlier item results in is passed on. What is fetched from licences on record counts on neither side; what is not required counts on both. What a promise stands for counts on neither.',
    },
  },
  fields: {
    name: { zh: '填写字段（项）', en: 'Form fields' },
    rule: {
      zh: '逐件办理：各事项申请表在同一情形下的栏目相加。一件事：同一数据元只填一次，计在第一个需要它的事项上；由前一事项结果产生的、由情形回答确定的不再填写（由本事项的回答确定的，逐件办理时也不计）。系统能预填的，两边都按栏目计。',
      en: 'One by one: the fields of every form in the same situation added up. Together: each data element once, counted with the first item that needs it; what an earlier result brings or an answer gives is not asked (nor by the item alone, where its own question gives it). Fields that can be prefilled count on both sides.',
    },
  },
  questions: {
    name: { zh: '情形问答（题）', en: 'Questions of the guidance' },
    rule: {
      zh: '逐件办理：各事项在同一情形下要回答的问题相加。一件事：相同的问题只问一次，由一件事确定的不再问；一件事自身增加的问题计在第一行。',
      en: 'One by one: the questions of every item in the same situation added up. Together: the same question once, none where the matter settles it; the questions that the matter itself adds stand in the first line.',
    },
  },
  steps: {
    name: { zh: '申请人办理环节', en: 'Steps of the applicant' },
    rule: {
      zh: '只计申请人要做的事：填表、交材料、签署承诺书、到现场、缴费、领取结果。一件事填一次表、交一次材料；签署承诺书、缴费和领取结果按事项计，因为结果随办随送。',
      en: 'Only what the applicant does: filling in, supplying, signing promises, coming, paying, receiving. Together there is one form and one set of materials; signing, paying and receiving count by item, because each result is delivered as it comes.',
    },
  },
  inspections: {
    name: { zh: '现场核查（次）', en: 'Inspections on site' },
    rule: {
      zh: '逐件办理：各事项的现场核查各计一次。一件事：按联合勘验的安排，几个事项同一次上门。',
      en: 'One by one: every inspection of every item. Together: several at one appointment, where the matter joins them.',
    },
  },
}
