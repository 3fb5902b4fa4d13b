import { catalogueProblemKinds } from './catalogue-problem-kinds.ts'
import type { ProblemKind } from './problem-kind.ts'

/** Kinds of problem that the HTTP layer itself tells. */
const httpProblemKinds = {
  'malformed-json': {
    status: 400,
    title: { zh: 'JSON 格式错误', en: 'Malformed JSON' },
    detail: { zh: '请求体不是有效的 JSON。', en: 'The body is no valid JSON.' },
    next: {
      zh: '请按接口说明修改请求体后重新发送。',
      en: 'Correct the body after the reference and send it again.',
    },
  },
  'malformed-request': {
    status: 400,
    title: { zh: '请求格式错误', en: 'Malformed request' },
    detail: {
      zh: '请求的地址或者请求头无法识别。',
      en: 'The address or a header of the request cannot be read.',
    },
    next: {
      zh: '请检查地址和请求头后重新发送。',
      en: 'Check the address and the headers and send it again.',
    },
  },
  'invalid-request': {
    status: 400,
    title: { zh: '填写内容有误', en: 'Invalid values' },
    detail: {
      zh: '有的内容不符合要求，问题已逐项列出。',
      en: 'Some values are not as required; each is listed.',
    },
    next: { zh: '请逐项更正后重新提交。', en: 'Correct each of them and send the request again.' },
  },
  'sign-in-required': {
    status: 401,
    title: { zh: '请先登录', en: 'Sign in first' },
    detail: {
      zh: '此操作需要登录，或者登录已经失效。',
      en: 'This needs a session, or the session has ended.',
    },
    next: { zh: '请登录后重试。', en: 'Sign in and try again.' },
  },
  'sign-in-failed': {
    status: 401,
    title: { zh: '登录失败', en: 'Sign-in failed' },
    detail: {
      zh: '用户名、密码或者验证码不正确。',
      en: 'The user name, the password or the code is not right.',
    },
    next: {
      zh: '请核对后重试；连续失败五次，账号将锁定十五分钟。',
      en: 'Check them and try again; five failures in a row lock the account for fifteen minutes.',
    },
  },
  'second-factor-code-required': {
    status: 401,
    title: { zh: '需要验证码', en: 'Code required' },
    detail: {
      zh: '密码正确，此账号还需要双因素验证码。',
      en: 'The password is right; this account also needs the code of its second factor.',
    },
    next: {
      zh: '请填写验证器上的六位验证码或者一个备用码，连同用户名和密码再次提交。',
      en: 'Send user name and password again with the six-digit code of the authenticator, or a backup code.',
    },
  },
  'account-locked': {
    status: 429,
    title: { zh: '账号已锁定', en: 'Account locked' },
    detail: {
      zh: '连续登录失败次数过多，该用户名已暂时锁定。',
      en: 'Too many failures in a row; this user name is locked for a while.',
    },
    next: {
      zh: '请十五分钟后重试，或者联系安全管理员解锁。',
      en: 'Try again in fifteen minutes, or ask the security administrator to unlock it.',
    },
  },
  'second-factor-required': {
    status: 403,
    title: { zh: '须启用双因素验证', en: 'Second factor required' },
    detail: {
      zh: '管理员账号须先启用双因素验证，之后才能进行其他操作。',
      en: 'An administrator must enrol a second factor before anything else.',
    },
    next: {
      zh: '请在“账号安全”中启用双因素验证。',
      en: 'Enrol a second factor first (POST /api/v1/account/second-factor).',
    },
  },
  'not-permitted': {
    status: 403,
    title: { zh: '没有权限', en: 'Not permitted' },
    detail: { zh: '您的岗位没有此项操作的权限。', en: 'Your post does not hold the permission for this.' },
    next: {
      zh: '如确需办理，请联系本单位的安全管理员。',
      en: 'If you need it, ask the security administrator.',
    },
  },
  'origin-refused': {
    status: 403,
    title: { zh: '来源不受信任', en: 'Origin refused' },
    detail: {
      zh: '请求来自其他网站，已被拒绝。',
      en: 'The request comes from another site and was refused.',
    },
    next: { zh: '请在本平台的页面上操作。', en: 'Do this on a page of the platform itself.' },
  },
  'not-found': {
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    detail: {
      zh: '没有找到所请求的内容，或者它不在您的权限范围内。',
      en: 'What was asked for does not exist or lies outside what you may see.',
    },
    next: {
      zh: '请核对编号；如果应当能够看到它，请联系本单位的安全管理员。',
      en: 'Check the identifier; if you should see it, ask the security administrator.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { zh: '不支持的请求方法', en: 'Method not allowed' },
    detail: { zh: '此地址不支持这种请求方法。', en: 'This address does not take that method.' },
    next: { zh: '请使用 Allow 响应头所列的方法。', en: 'Use a method that the Allow header lists.' },
  },
  'request-timeout': {
    status: 408,
    title: { zh: '请求超时', en: 'Request timed out' },
    detail: { zh: '请求未能在规定时间内收到完整内容。', en: 'The request did not arrive in full in time.' },
    next: { zh: '请检查网络后重试。', en: 'Check the network and try again.' },
  },
  conflict: {
    status: 409,
    title: { zh: '与现有数据冲突', en: 'Conflict' },
    detail: {
      zh: '该内容已经存在，或者刚刚被他人改变。',
      en: 'It exists already, or somebody has just changed it.',
    },
    next: { zh: '请刷新后再试。', en: 'Read it again and retry.' },
  },
  'same-request-in-progress': {
    status: 409,
    title: { zh: '同一请求正在处理', en: 'The same request is being handled' },
    detail: {
      zh: '带有相同幂等键的请求正在处理中。',
      en: 'A request with the same Idempotency-Key is being handled.',
    },
    next: {
      zh: '请稍候片刻，用相同的幂等键再次发送。',
      en: 'Wait a moment and send it again with the same key.',
    },
  },
  'version-changed': {
    status: 412,
    title: { zh: '内容已被他人修改', en: 'Changed meanwhile' },
    detail: {
      zh: '您所依据的版本已不是最新版本。',
      en: 'The version that you edited is no longer the newest.',
    },
    next: {
      zh: '请重新读取，核对变化后再提交。',
      en: 'Read it again, look at what changed, and send it once more.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { zh: '内容过大', en: 'Too large' },
    detail: { zh: '请求或者文件超过了大小限制。', en: 'The request or the file is larger than allowed.' },
    next: { zh: '请压缩或者分次提交。', en: 'Make it smaller or send it in parts.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { zh: '不支持的内容类型', en: 'Unsupported media type' },
    detail: { zh: '请求的内容类型不受支持。', en: 'The content type of the request is not supported.' },
    next: {
      zh: '一般请求请使用 application/json，上传文件请使用 multipart/form-data。',
      en: 'Use application/json, or multipart/form-data for files.',
    },
  },
  'file-refused': {
    status: 422,
    title: { zh: '文件不符合要求', en: 'File refused' },
    detail: { zh: '文件不符合要求。', en: 'The file is not acceptable.' },
    next: { zh: '请更换文件后重新上传。', en: 'Choose another file and upload it again.' },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { zh: '幂等键已用于其他请求', en: 'Idempotency-Key used before' },
    detail: {
      zh: '此幂等键已用于内容不同的请求。',
      en: 'This Idempotency-Key was used for a request with other content.',
    },
    next: { zh: '请为新的请求更换幂等键。', en: 'Choose a new key for a new request.' },
  },
  'rule-refused': {
    status: 422,
    title: { zh: '不符合办理规则', en: 'Against the rules' },
    detail: { zh: '此操作不符合办理规则。', en: 'The rules do not allow this.' },
    next: { zh: '请按照提示更正。', en: 'Correct it as told.' },
  },
  'version-required': {
    status: 428,
    title: { zh: '缺少版本', en: 'Version required' },
    detail: {
      zh: '修改此内容须用 If-Match 请求头注明所依据的版本。',
      en: 'To change this, name the version with the If-Match header.',
    },
    next: {
      zh: '请先读取，将响应头 ETag 的值放入 If-Match 后重试。',
      en: 'Read it first and send its ETag as If-Match.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    detail: { zh: '短时间内请求过多。', en: 'Too many requests in a short time.' },
    next: {
      zh: '请按 Retry-After 所示的秒数等待后重试。',
      en: 'Wait for the seconds that Retry-After says and try again.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { zh: '请求头过大', en: 'Headers too large' },
    detail: {
      zh: '请求的地址和请求头合计超过了 16 KB。',
      en: 'The address and the headers of the request are larger than 16 KB together.',
    },
    next: {
      zh: '请清除本网站的 Cookie 或者缩短请求头后重试。',
      en: 'Clear the cookies of this site or shorten the headers and try again.',
    },
  },
  'internal-error': {
    status: 500,
    title: { zh: '系统内部错误', en: 'Internal error' },
    detail: {
      zh: '系统出现意外错误，操作没有完成。',
      en: 'Something unexpected happened; nothing was done.',
    },
    next: {
      zh: '请稍后重试；如果问题依旧，请将 instance 告知系统管理员。',
      en: 'Try again later; if it stays, tell the system administrator the value of instance.',
    },
  },
  'service-unavailable': {
    status: 503,
    title: { zh: '服务暂时不可用', en: 'Unavailable for the moment' },
    detail: {
      zh: '系统繁忙或者数据库暂时无法连接。',
      en: 'The system is busy or the database does not answer.',
    },
    next: {
      zh: '请按 Retry-After 所示的秒数等待后重试。',
      en: 'Wait for the seconds that Retry-After says and try again.',
    },
  },
} as const satisfies Record<string, ProblemKind>

/** Kinds of problem; docs/errors.md lists them, and a test keeps it so. */
export const problemKinds = { ...httpProblemKinds, ...catalogueProblemKinds }

export type ProblemCode = keyof typeof problemKinds
