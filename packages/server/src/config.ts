/**
 * Settings: the only file of the project that reads the environment. One row per setting in `settings`; the row
 * is the documentation, the check and the type at once. To add a setting, add a row.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { EnvironmentError, type Sentence } from './environment-error.ts'

interface Setting {
  /** Name of the environment variable. */
  readonly variable: string
  /** Checks and converts the text of the variable. */
  readonly schema: z.ZodType<unknown, string | undefined>
  /** Text taken when the variable is absent or empty; without it the setting is undefined then. */
  readonly fallback?: string
  /** What the setting means, and which values are good. */
  readonly about: Sentence
}

const checkout = fileURLToPath(new URL('../../..', import.meta.url))

function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(minimum).max(maximum))
}

function choice<const Choice extends readonly [string, ...string[]]>(choices: Choice) {
  return z.string().pipe(z.enum(choices))
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
}

const optionalPostgresAddress = z.string().refine(isPostgresAddress).optional()
const yesOrNo = choice(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true')

const settings = {
  port: {
    variable: 'PORT',
    schema: wholeNumber(0, 65_535),
    fallback: '8080',
    about: {
      zh: '服务器监听的端口，0 至 65535 之间的整数；0 表示任选一个空闲端口。',
      en: 'Port the server listens on, a whole number from 0 to 65535; 0 takes any free one.',
    },
  },
  host: {
    variable: 'HOST',
    schema: z.string(),
    fallback: '127.0.0.1',
    about: {
      zh: '服务器监听的地址；0.0.0.0 表示接受其他机器的连接。',
      en: 'Address the server listens on; 0.0.0.0 accepts connections from other machines.',
    },
  },
  home: {
    variable: 'TONGBAN_HOME',
    schema: z.string().transform((path) => resolve(path)),
    fallback: resolve(checkout, '.tongban'),
    about: {
      zh: '存放内置数据库、文件、密钥和日志的目录；默认为代码目录下的 .tongban。',
      en: 'Folder of the embedded database, the files, the keys and the logs; .tongban in the checkout by default.',
    },
  },
  publicUrl: {
    variable: 'TONGBAN_PUBLIC_URL',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    about: {
      zh: '公众访问本平台的地址（http 或 https），用于二维码和通知；默认为监听的地址。',
      en: 'Address (http or https) at which the public reaches the platform, used in QR codes and notices; the address listened on by default.',
    },
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    schema: optionalPostgresAddress,
    about: {
      zh: '管理员连接外部 PostgreSQL（14 或更高版本）的地址，形如 postgresql://用户:密码@主机:5432/数据库；不设则启动内置数据库。',
      en: 'Administrator’s address of an outside PostgreSQL (14 or newer), postgresql://user:password@host:5432/database; without it the embedded database starts.',
    },
  },
  databaseMigratorUrl: {
    variable: 'DATABASE_MIGRATOR_URL',
    schema: optionalPostgresAddress,
    about: {
      zh: '拥有数据库对象并执行迁移的角色的连接地址；仅当 DATABASE_URL 的用户无权创建角色时需要。',
      en: 'Address of the role that owns the objects and migrates; needed only when the user of DATABASE_URL may not create roles.',
    },
  },
  databaseApplicationUrl: {
    variable: 'DATABASE_APPLICATION_URL',
    schema: optionalPostgresAddress,
    about: {
      zh: '服务器运行时所用角色的连接地址；与 DATABASE_MIGRATOR_URL 一同设置。',
      en: 'Address of the role the server works as; set together with DATABASE_MIGRATOR_URL.',
    },
  },
  testDatabaseUrl: {
    variable: 'DATABASE_URL_FOR_TESTS',
    schema: optionalPostgresAddress,
    about: {
      zh: '运行测试时使用的 PostgreSQL 管理员地址；不设则为测试启动内置数据库。',
      en: 'Administrator’s address of a PostgreSQL for test runs; without it an embedded one starts.',
    },
  },
  updateGolden: {
    variable: 'UPDATE_GOLDEN',
    schema: yesOrNo,
    fallback: '0',
    about: {
      zh: '设为 1 时，测试用当前结果改写对照文件。',
      en: 'With 1 the tests rewrite the golden files with what they find.',
    },
  },
  databasePoolSize: {
    variable: 'DATABASE_POOL_SIZE',
    schema: wholeNumber(1, 500),
    fallback: '20',
    about: {
      zh: '每个进程到数据库的最大连接数，1 至 500。',
      en: 'Most connections of one process to the database, 1 to 500.',
    },
  },
  reminderDays: {
    variable: 'TONGBAN_REMINDER_DAYS',
    schema: wholeNumber(1, 30),
    fallback: '3',
    about: {
      zh: '补正、补交容缺材料到期前几个自然日开始提醒申请人，1 至 30；事项另有规定的，按事项规定。',
      en: 'Calendar days before a correction or a promised material is due from which the applicant is reminded, 1 to 30; an item may say otherwise.',
    },
  },
  processes: {
    variable: 'TONGBAN_PROCESSES',
    schema: wholeNumber(1, 64),
    fallback: '1',
    about: {
      zh: '接受请求的进程数，1 至 64，不宜超过处理器核数；后台任务只由其中第一个执行，各项上限按进程分别计算。仅用于 tongban serve。',
      en: 'Processes that take requests, 1 to 64, no more than there are cores; the first alone does the jobs, and limits count for each. For tongban serve.',
    },
  },
  requestsPerMinute: {
    variable: 'TONGBAN_REQUESTS_PER_MINUTE',
    schema: wholeNumber(0, 1_000_000),
    fallback: '30000',
    about: {
      zh: '每个来源地址每分钟的请求数上限；0 表示不限。',
      en: 'Most requests of one address in a minute; 0 for no limit.',
    },
  },
  requestsAtOnce: {
    variable: 'TONGBAN_REQUESTS_AT_ONCE',
    schema: wholeNumber(1, 100_000),
    fallback: '256',
    about: {
      zh: '每个进程同时处理的请求数上限；超出的请求得到 503 和 Retry-After，稍后可以重试。',
      en: 'Most requests that one process works on at a time; those beyond get a 503 with Retry-After and may come again.',
    },
  },
  jobsAtOnce: {
    variable: 'TONGBAN_JOBS',
    schema: wholeNumber(0, 32),
    fallback: '2',
    about: {
      zh: '本进程同时执行的后台任务数（制作文书、期限处理等），0 至 32；0 表示本进程只接受请求，任务由其他进程执行。',
      en: 'Background jobs (documents, deadlines …) that this process does at a time, 0 to 32; with 0 it only takes requests and other processes do the jobs.',
    },
  },
  trustedProxies: {
    variable: 'TONGBAN_TRUSTED_PROXIES',
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .optional(),
    about: {
      zh: '可信的反向代理地址，以逗号分隔；只采信它们给出的来源地址。',
      en: 'Addresses of trusted reverse proxies, separated by commas; only theirs is believed about where a request came from.',
    },
  },
  metricsToken: {
    variable: 'TONGBAN_METRICS_TOKEN',
    schema: z.string().min(16).optional(),
    about: {
      zh: '读取 /metrics 所需的令牌，至少 16 个字符；不设则只允许本机读取。',
      en: 'Token for reading /metrics, at least 16 characters; without it only this machine may read them.',
    },
  },
  registersUrl: {
    variable: 'TONGBAN_REGISTERS_URL',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    about: {
      zh: '政务数据共享接口的地址，秒批向它查询登记信息；不设则使用本平台保存的登记信息。',
      en: 'Address of the exchange of government data that instant approval asks for registers; without it the registers kept here are used.',
    },
  },
  registersToken: {
    variable: 'TONGBAN_REGISTERS_TOKEN',
    schema: z.string().min(1).optional(),
    about: {
      zh: '查询政务数据共享接口所用的令牌。',
      en: 'Token with which the exchange of government data is asked.',
    },
  },
  clamavHost: {
    variable: 'CLAMAV_HOST',
    schema: z.string().optional(),
    about: {
      zh: 'ClamAV 服务的主机；设置后，上传的文件须通过病毒检查。',
      en: 'Host of the ClamAV daemon; with it uploads must pass the virus check.',
    },
  },
  clamavPort: {
    variable: 'CLAMAV_PORT',
    schema: wholeNumber(1, 65_535),
    fallback: '3310',
    about: { zh: 'ClamAV 服务的端口。', en: 'Port of the ClamAV daemon.' },
  },
  identityDiscoveryUrl: {
    variable: 'TONGBAN_OIDC_DISCOVERY_URL',
    schema: z.url({ protocol: /^https?$/ }).optional(),
    about: {
      zh: '统一身份认证（OpenID Connect）的发现地址，以 /.well-known/openid-configuration 结尾；不设则不启用。',
      en: 'Discovery address of an outside identity (OpenID Connect), ending in /.well-known/openid-configuration; without it there is none.',
    },
  },
  identityName: {
    variable: 'TONGBAN_OIDC_NAME',
    schema: z.string().max(60),
    fallback: '统一身份认证',
    about: { zh: '统一身份认证在登录页上的名称。', en: 'Name of the outside identity on the sign-in page.' },
  },
  identityClientId: {
    variable: 'TONGBAN_OIDC_CLIENT_ID',
    schema: z.string(),
    fallback: 'tongban',
    about: { zh: '在统一身份认证登记的客户端编号。', en: 'Client id registered with the outside identity.' },
  },
  identityClientSecret: {
    variable: 'TONGBAN_OIDC_CLIENT_SECRET',
    schema: z.string().optional(),
    about: {
      zh: '在统一身份认证登记的客户端密钥。',
      en: 'Client secret registered with the outside identity.',
    },
  },
  identityNumberClaim: {
    variable: 'TONGBAN_OIDC_IDENTITY_NUMBER_CLAIM',
    schema: z.string().optional(),
    about: {
      zh: '统一身份认证给出的、已核验的公民身份号码所在的声明名称。',
      en: 'Claim in which the outside identity gives a resident id that it has verified.',
    },
  },
  debug: {
    variable: 'TONGBAN_DEBUG',
    schema: yesOrNo,
    fallback: '0',
    about: {
      zh: '设为 1 时，命令行出错时显示技术细节。',
      en: 'With 1 the command line shows the technical details of an error.',
    },
  },
  language: {
    variable: 'TONGBAN_LANGUAGE',
    schema: choice(['zh', 'en']).optional(),
    about: {
      zh: '命令行使用的语言，zh 或 en；默认随系统语言。',
      en: 'Language of the command line, zh or en; that of the system by default.',
    },
  },
  systemLocale: {
    variable: 'LANG',
    schema: z.string().optional(),
    about: {
      zh: '操作系统的语言；以 zh 开头时命令行使用中文。',
      en: 'Language of the operating system; the command line speaks Chinese when it begins with zh.',
    },
  },
} as const satisfies Record<string, Setting>

export type Config = {
  readonly [Key in keyof typeof settings]: z.output<(typeof settings)[Key]['schema']>
}

/**
 * Reads and checks all settings.
 *
 * @param environment variables by name; those of the process by default
 * @throws EnvironmentError naming the first variable whose value is not good and what it may be
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const values = Object.entries<Setting>(settings).map(([key, setting]) => {
    const text = environment[setting.variable]?.trim() || setting.fallback
    const parsed = setting.schema.safeParse(text)
    if (!parsed.success) {
      throw new EnvironmentError({
        zh: `环境变量 ${setting.variable} 的值“${hideSecret(text)}”无效。${setting.about.zh}`,
        en: `The environment variable ${setting.variable} has the value “${hideSecret(text)}”, which is not good. ${setting.about.en}`,
      })
    }
    return [key, parsed.data]
  })
  const config = Object.fromEntries(values) as Config
  if ((config.databaseMigratorUrl === undefined) !== (config.databaseApplicationUrl === undefined)) {
    throw new EnvironmentError({
      zh: 'DATABASE_MIGRATOR_URL 和 DATABASE_APPLICATION_URL 须同时设置，或者都不设置。',
      en: 'DATABASE_MIGRATOR_URL and DATABASE_APPLICATION_URL must be set together, or neither.',
    })
  }
  return config
}

/** All settings as documentation: variable, default and meaning. */
export function listSettings(): { variable: string; fallback: string | null; about: Sentence }[] {
  return Object.values<Setting>(settings).map(({ variable, fallback, about }) => ({
    variable,
    fallback: fallback ?? null,
    about,
  }))
}

function hideSecret(text: string | undefined): string {
  return (text ?? '').replace(/:[^:@/]*@/, ':***@')
}
