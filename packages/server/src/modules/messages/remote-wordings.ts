import { shotsReminderKind } from './message-kinds.ts'
import { type SomeWordings, say } from './wording.ts'

/** Inspections from afar: what the applicant is to photograph, and what came of it. */
export const remoteWordings = {
  RemoteInspectionRequested: say('请拍摄远程勘验照片、视频', 'Show the premises', ({ it, due }) => ({
    zh: `您的${it.zh}申请采用远程勘验，不用等待上门。请于${due.zh}前用手机在办件页面逐项拍摄并提交。`,
    en: `The premises for ${it.en} are looked at from afar. Take and send the shots on the page of the case by ${due.en}.`,
  })),
  RemoteShotsSubmitted: say('远程勘验照片、视频已提交', 'Shots sent', ({ it }) => ({
    zh: `您的${it.zh}申请的远程勘验照片、视频已收到，等待工作人员勘验。`,
    en: `The shots for ${it.en} have come; officers will look at them.`,
  })),
  RemoteShotsAskedAgain: say('请再次拍摄', 'Take some shots again', ({ it, due }) => ({
    zh: `您的${it.zh}申请有远程勘验照片、视频需要重拍，原因见办件页面，请于${due.zh}前提交。`,
    en: `Some shots for ${it.en} must be taken again; the page of the case says why. Send them by ${due.en}.`,
  })),
  [shotsReminderKind]: say('远程勘验拍摄期限临近', 'Shots due soon', ({ it, due }) => ({
    zh: `您的${it.zh}申请还有远程勘验照片、视频没有提交，请于${due.zh}前提交。`,
    en: `Shots for ${it.en} are still to come; send them by ${due.en}.`,
  })),
  RemoteShotsOverdue: say('远程勘验照片、视频逾期未提交', 'Shots overdue', ({ it, due }) => ({
    zh: `您的${it.zh}申请的远程勘验照片、视频应于${due.zh}前提交，现在仍可以提交；工作人员也可能改为现场勘验。`,
    en: `The shots for ${it.en} were due by ${due.en}. You may still send them, or officers may come instead.`,
  })),
  RemoteInspectionGivenUp: say('改为现场勘验', 'A visit instead', ({ it, because }) => ({
    zh: `您的${it.zh}申请改为现场勘验，不用再拍摄提交。${because.zh}`,
    en: `Officers will visit for ${it.en} instead; no more shots are needed.${because.en}`,
  })),
  RemoteInspectionRecorded: say('远程勘验记录已形成', 'Remote inspection recorded', ({ it }) => ({
    zh: `您的${it.zh}申请的远程勘验记录已形成，请在办件页面查看并确认。`,
    en: `The record of the remote inspection for ${it.en} is made; read and confirm it on the page of the case.`,
  })),
} satisfies SomeWordings
