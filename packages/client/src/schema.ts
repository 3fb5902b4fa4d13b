// Made from the contract by schema.test.ts (UPDATE_GOLDEN=1); never edited by hand.
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询账号 · List accounts of staff
         * @description Permission: `account.manage` (管理账号和岗位).
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * 注册个人或者企业账号 · Register a person or an enterprise
         * @description Permission: `account.register` (注册账号).
         */
        post: operations["registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看本人的登录 · List one’s own sessions
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * 登录 · Sign in with a user name and a password
         * @description The answer sets a cookie for browsers and gives a bearer token for programs. Where a second factor is enrolled, the request without a code answers 401 with the code `second-factor-code-required`; send it again with the code, or with one of the backup codes.
         *
         *     Permission: `session.open` (登录).
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 退出登录 · Sign out
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        delete: operations["closeCurrentSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束本人的另一处登录 · End one of one’s own sessions
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看本人账号 · See who one is and what one may do
         * @description Permission: `account.read-own` (查看本人账号).
         */
        get: operations["readOwnAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改密码 · Change one’s password; all other sessions end
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看双因素验证 · See whether a second factor is enrolled and how many backup codes are left
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        get: operations["readSecondFactor"];
        put?: never;
        /**
         * 启用双因素验证 · Begin to enrol a second factor (TOTP)
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认双因素验证 · Confirm the second factor with its first code
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换备用码 · Make new backup codes; the former ones are void
         * @description The codes are in this answer only. Five wrong passwords or codes close this way for fifteen minutes.
         *
         *     Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        post: operations["renewBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用双因素验证 · Switch one’s second factor off; all other sessions end
         * @description An administrator must enrol another one before anything else. Five wrong passwords or codes close this way for fifteen minutes.
         *
         *     Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        post: operations["endSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看可用的统一身份认证 · List outside identities (OpenID Connect)
         * @description Permission: `session.open` (登录).
         */
        get: operations["listIdentityProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通过统一身份认证登录 · Begin to sign in with an outside identity
         * @description Permission: `session.open` (登录).
         */
        post: operations["beginOutsideSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/callback/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统一身份认证回调 · Where the outside identity sends the browser back
         * @description Permission: `session.open` (登录).
         */
        get: operations["finishOutsideSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看本人关联的统一身份认证 · List the outside identities by which one can sign in to one’s account
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        get: operations["listIdentityLinks"];
        put?: never;
        /**
         * 关联统一身份认证 · Begin to link an outside identity to one’s account
         * @description For applicants. Where the outside identity vouches for a resident id, it must be that of the person of the account.
         *
         *     Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        post: operations["beginIdentityLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/links/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 解除与统一身份认证的关联 · End the link of an outside identity; all other sessions end
         * @description Permission: `session.manage` (管理本人的登录、密码和双因素验证).
         */
        delete: operations["endIdentityLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看给出或者持有的委托 · List authorisations given or held
         * @description Permission: `authorisation.read` (查看本人的委托).
         */
        get: operations["listAuthorisations"];
        put?: never;
        /**
         * 委托代理人 · Authorise an agent in writing, for named items and until a day
         * @description Permission: `authorisation.grant` (委托代理人).
         */
        post: operations["grantAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorisations/{authorisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销委托 · Revoke an authorisation; only its principal can
         * @description Permission: `authorisation.revoke` (撤销委托).
         */
        delete: operations["revokeAuthorisation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{subjectId}/identifier-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整的个人号码 · See the full number of an applicant, with a reason, on the record
         * @description Permission: `personal-data.reveal` (查看完整的个人号码).
         */
        post: operations["revealIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按证件号码识别到场的申请人 · Who is registered under the number of the document that the clerk holds
         * @description Permission: `subject.recognise` (按证件号码识别到场的申请人).
         */
        post: operations["recogniseSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{subjectId}/particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 填表时调取登记信息 · The particulars of whom one applies for, in full, to be filled into the form of an item
         * @description For one’s own subject, one’s enterprise, or a principal whose authorisation covers the item today; anything else is not found. An agent gets what identifies the principal, not telephone, address or the number of the representative. Each answer is in the audit, with the item.
         *
         *     Permission: `subject.read-own` (填表时调取本人（本单位、委托人）的登记信息).
         */
        post: operations["readOwnSubject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新建工作人员账号 · Create an account of staff with a first password
         * @description Permission: `account.manage` (管理账号和岗位).
         */
        post: operations["createStaffAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 停用或者启用账号 · Disable or enable an account; disabling ends its sessions
         * @description Permission: `account.manage` (管理账号和岗位).
         */
        put: operations["changeAccountState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除账号锁定 · Unlock an account after failed sign-ins
         * @description Permission: `account.unlock` (解除账号锁定).
         */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/credential-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码和双因素验证 · Set a new password, drop the second factor, end all sessions
         * @description Permission: `account.manage` (管理账号和岗位).
         */
        post: operations["resetCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任命岗位 · Give an account a post
         * @description Permission: `account.manage` (管理账号和岗位).
         */
        post: operations["assignPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{accountId}/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 免去岗位 · End a post from today
         * @description Permission: `account.manage` (管理账号和岗位).
         */
        delete: operations["endPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看安全审计 · List entries of the security audit, newest first
         * @description Permission: `audit.read` (查看安全审计).
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看安全审计的操作和结果名称 · See what the actions and outcomes of the security audit are called
         * @description Permission: `audit.read` (查看安全审计).
         */
        get: operations["readAuditNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可承办的同事 · Officers whose post of today covers an organisation and, if asked, holds a duty
         * @description Permission: `colleague.list` (查询可承办的同事).
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看代理关系 · Deputations that one gave or holds, newest first; the last 200
         * @description Permission: `deputation.read` (查看代理关系).
         */
        get: operations["listDeputations"];
        put?: never;
        /**
         * 指定代理人 · Name a colleague who acts in one’s place, with one’s duties, for a time
         * @description Permission: `deputation.grant` (指定或者终止代理人).
         */
        post: operations["grantDeputation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputations/{deputation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 终止代理 · End a deputation that one gave; what was done under it stands
         * @description Permission: `deputation.grant` (指定或者终止代理人).
         */
        delete: operations["revokeDeputation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 以代理人身份办理 · Act in a principal’s place in this session from now on, or as oneself again
         * @description Permission: `deputation.read` (查看代理关系).
         */
        put: operations["actAsDeputy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件 · Upload a file as multipart/form-data
         * @description Accepted: pdf, png, jpg, docx, xlsx, ofd, dwg, zip; the content must be what the name says. The file id serves its uploader only, until a case holds the file. The same file sent twice gets the same id.
         *
         *     Permission: `file.upload` (上传文件).
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载本人上传的文件 · Download a file of one’s own
         * @description Permission: `file.read` (下载本人上传的文件).
         */
        get: operations["downloadUploadedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查找事项 · Find published service items by everyday words, authority, audience or topic
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listItems"];
        put?: never;
        /**
         * 发布事项 · Publish a definition as a new immutable revision; open cases keep theirs
         * @description Permission: `item.publish` (发布事项).
         */
        post: operations["publishItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项分类统计 · How many published items each audience, topic, authority, level and online depth would leave
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["countItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项搜索提示 · The few items that best fit what is being typed
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["suggestItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办事指南 · The service guide of an item, made from its published revision
         * @description An item that was withdrawn is 404 with the code item-withdrawn; facts hold its name and withdrawn: { on, reason }, the reason null where none was kept.
         *
         *     Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/guide.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载办事指南 · The service guide on paper: A4, in Chinese, with a QR code to the item
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["downloadItemGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按情形确定办理要求 · Questions, fields, materials, steps, limit and fees that apply to these answers, and what is still missing
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        post: operations["resolveItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/blank-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载空白申请表 · The form of an item on paper, to be filled in by hand
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["downloadBlankForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/sample-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载申请表示范文本 · The form of an item filled in for one common situation, to show how; everybody in it is invented
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["downloadSampleForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项版本 · Every published revision of an item
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listItemRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看事项版本 · One revision, whole, with what changed against the one before
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getItemRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查事项定义 · Hold a definition to the named rules without publishing it
         * @description Permission: `item.lint` (校验事项).
         */
        post: operations["lintItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用事项 · Take an item off the published list; open cases go on under their revision
         * @description Permission: `item.withdraw` (停用事项).
         */
        post: operations["withdrawItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构目录 · Places and organisations in five levels
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看机构 · An organisation in full: windows, hours, numbers of documents, remedies
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getOrganisation"];
        /**
         * 维护机构 · Enter an organisation, or change what is known of it; published revisions keep what they say
         * @description Permission: `organisation.manage` (维护机构).
         */
        put: operations["putOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registries/{registry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 基础目录 · Data elements, material types, licence types, duties or topics
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历 · The years that the working-day calendar knows
         * @description Permission: `calendar.read` (查看工作日历).
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 维护工作日历 · Load or correct a year of the calendar; open cases are recomputed, on record
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        put: operations["putCalendarYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock/computation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推算期限 · A due date with its derivation, line by line
         * @description Permission: `clock.compute` (试算办理期限).
         */
        post: operations["computeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/managed-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位管理的事项 · Service items that the post may edit, withdrawn and coming ones included
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        get: operations["listManagedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/source-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查事项定义文件 · Hold the text of a definition file to its format and to the named rules, line by line
         * @description Permission: `item.lint` (校验事项).
         */
        post: operations["checkItemSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项草稿列表 · Drafts of definition files under way, one’s own and those of colleagues
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        get: operations["listItemDrafts"];
        put?: never;
        /**
         * 新建事项草稿 · Begin a draft: from a text, or from the newest revision of an item, to change it or as a copy
         * @description Exactly one of source and from. A second draft of the same item is refused with 409; facts.draftId names the first.
         *
         *     Permission: `item.draft` (编辑事项草稿).
         */
        post: operations["beginItemDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看事项草稿 · A draft with its text
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        get: operations["readItemDraft"];
        /**
         * 保存事项草稿 · Keep the text as it is now; 412 where somebody else has saved meanwhile
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        put: operations["saveItemDraft"];
        post?: never;
        /**
         * 删除事项草稿 · Throw a draft away; published revisions are not touched
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        delete: operations["discardItemDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-drafts/{draftId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布事项草稿 · Publish the draft as the next revision, in force from a day; open cases keep theirs
         * @description Permission: `item.publish` (发布事项).
         */
        post: operations["publishItemDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办件列表 · Cases that one may see: an applicant’s own, an officer’s work list or those of the jurisdiction
         * @description Permission: `case.list` (查询办件).
         */
        get: operations["listCases"];
        put?: never;
        /**
         * 新建申请 · Begin an application as a draft, or file it at once
         * @description Permission: `case.draft` (填写申请).
         */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看办件 · A case as it stands, personal numbers masked
         * @description Permission: `case.read` (查看办件).
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可办操作 · What the caller may do with the case now, and why not the rest
         * @description Permission: `case.read` (查看办件).
         */
        get: operations["listCaseActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时限推算 · The clocks of the case, each derived line by line
         * @description Permission: `case.read-clock` (查看期限计算过程).
         */
        get: operations["explainCaseClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理过程 · Every act of the case in order, as it is recorded
         * @description Permission: `case.read-record` (查看办件全过程记录).
         */
        get: operations["listCaseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文书 · A sealed document of the case as PDF; sequence is that of its act
         * @description Permission: `case.read-document` (下载办件文书).
         */
        get: operations["downloadCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/files/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载材料 · A file that was handed in with the case or attached to a step
         * @description Permission: `case.read-file` (下载办件材料).
         */
        get: operations["downloadCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取草稿 · The saved draft with the names of its files, to go on filling it in
         * @description Permission: `case.draft` (填写申请).
         */
        get: operations["getDraft"];
        /**
         * 保存草稿 · Keep what has been filled in so far; nothing is required yet
         * @description Permission: `case.draft` (填写申请).
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除草稿 · Discard a draft
         * @description Permission: `case.draft` (填写申请).
         */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/pre-examination-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请预审 · Ask the authority to look at the draft before it is filed
         * @description Permission: `case.submit` (提交申请).
         */
        post: operations["requestPreExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交申请 · File the application
         * @description Permission: `case.submit` (提交申请).
         */
        post: operations["submitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正提交 · Answer a correction notice
         * @description Permission: `case.resubmit` (补正后重新提交).
         */
        post: operations["resubmitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申请 · Withdraw the application
         * @description Permission: `case.withdraw` (撤回申请).
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/pre-examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预审 · Answer a pre-examination
         * @description Permission: `case.pre-examine` (预审).
         */
        post: operations["preExamineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/reception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收件 · Receive the materials, with a receipt
         * @description Permission: `case.receive` (收件).
         */
        post: operations["receiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 一次性告知补正 · Tell the applicant once all that must be mended
         * @description Permission: `case.request-correction` (一次性告知补正).
         */
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 · Accept the application
         * @description Permission: `case.accept` (受理).
         */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/acceptance-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 · Refuse to take the application up, with the reason
         * @description Permission: `case.refuse-acceptance` (不予受理).
         */
        post: operations["refuseAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/steps/{step}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承办、分派环节 · Take a step, or give it to an officer
         * @description Permission: `case.claim` (领取待办).
         */
        post: operations["assignStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/steps/{step}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成环节 · Finish a step with opinion, checks and attachments
         * @description Permission: `case.review` (审查).
         */
        post: operations["completeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/steps/{step}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回环节 · Send a step back for another look
         * @description Permission: `case.decide` (作出决定).
         */
        post: operations["reopenStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/special-procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启动特别程序 · Start a procedure that stops the clock
         * @description Permission: `case.special-procedure` (启动或者结束特别程序).
         */
        post: operations["startSpecialProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/special-procedures/{procedure}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束特别程序 · End a special procedure with its result; the clock runs on
         * @description Permission: `case.special-procedure` (启动或者结束特别程序).
         */
        post: operations["endSpecialProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/extension-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期 · Ask the head for more time, once
         * @description Permission: `case.extend` (提请延期).
         */
        post: operations["requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/extension-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准延期 · Approve the extension that was asked for
         * @description Permission: `case.approve-extension` (批准延期).
         */
        post: operations["approveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/extension-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不批准延期 · Decline the extension that was asked for
         * @description Permission: `case.approve-extension` (批准延期).
         */
        post: operations["declineExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/deadline-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下达督办限期 · Set the moment by which the case is to have ended; the newest order counts
         * @description Permission: `case.order-deadline` (下达督办限期).
         */
        post: operations["orderDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 准予许可 · Grant the application
         * @description Permission: `case.decide` (作出决定).
         */
        post: operations["grantCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予许可 · Refuse the application, with reason, articles and remedies
         * @description Permission: `case.decide` (作出决定).
         */
        post: operations["refuseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发证照 · Issue the licence that the decision grants
         * @description Permission: `licence.issue` (制发证照).
         */
        post: operations["issueLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达 · Hand the result over, with a receipt of service
         * @description Permission: `case.deliver` (送达).
         */
        post: operations["deliverResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止办理 · End the procedure without a decision
         * @description Permission: `case.terminate` (终止办理).
         */
        post: operations["terminateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废 · Void a case that should never have been
         * @description Permission: `case.void` (作废办件).
         */
        post: operations["voidCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/clerical-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正笔误 · Correct a slip of the pen, on record
         * @description Permission: `case.correct-error` (更正笔误).
         */
        post: operations["correctClericalError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换事项版本 · Move the case to another revision of its item, with a recorded reason
         * @description Permission: `case.accept` (受理).
         */
        post: operations["moveCaseToRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整个人信息 · See personal values in full; the look and its reason go on record
         * @description Permission: `personal-data.reveal` (查看完整的个人号码).
         */
        post: operations["showPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/document-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览文书 · The document that an act would make out, marked as a preview
         * @description Nothing is recorded: no event, no number, no seal. Refused as the act itself would be, and to whom the act is not permitted.
         *
         *     Permission: `case.preview-document` (预览办件文书).
         */
        post: operations["previewCaseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办数量 · How much waits for the caller, is taken, is late or nearly so
         * @description Permission: `work-list.use` (使用待办清单、保存筛选条件).
         */
        get: operations["countWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办件环节与剩余时限 · Open steps, their officers, and the days left of some cases; those outside the jurisdiction are left out
         * @description Permission: `work-list.use` (使用待办清单、保存筛选条件).
         */
        get: operations["listCaseProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承办情况 · Officers who have open steps in hand, also those without a post today; the busiest first
         * @description Permission: `case.claim` (领取待办).
         */
        get: operations["listStepHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出办件清单 · The list of cases as a table, xlsx or csv, newest first
         * @description Tongban-Row-Count tells how many rows come, Tongban-Rows-Matching how many cases match at least; where these are more, the file says so in its last row. Cells hold no formulas.
         *
         *     Permission: `case.export` (导出办件清单).
         */
        get: operations["exportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的筛选条件 · The caller’s own saved filters, by name
         * @description Permission: `work-list.use` (使用待办清单、保存筛选条件).
         */
        get: operations["listSavedFilters"];
        put?: never;
        /**
         * 保存筛选条件 · Save a filter under a name
         * @description Permission: `work-list.use` (使用待办清单、保存筛选条件).
         */
        post: operations["createSavedFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{filterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改筛选条件 · Rename a saved filter, change it, or make it the default
         * @description Permission: `work-list.use` (使用待办清单、保存筛选条件).
         */
        put: operations["replaceSavedFilter"];
        post?: never;
        /**
         * 删除筛选条件 · Delete a saved filter
         * @description Permission: `work-list.use` (使用待办清单、保存筛选条件).
         */
        delete: operations["deleteSavedFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存证公钥 · Public keys that the record was ever signed with, oldest first
         * @description Permission: `record.read-heads` (查看存证根和公钥).
         */
        get: operations["listRecordKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存证根列表 · Signed roots of the record, newest first
         * @description Permission: `record.read-heads` (查看存证根和公钥).
         */
        get: operations["listRecordRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载提交存证凭据 · The receipt that proves, without the platform, that a filing was in the record at that time
         * @description Permission: `case.receipt` (下载提交存证凭据).
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证照列表 · Licences that one may see: a holder’s own, or those of the jurisdiction; newest first
         * @description Permission: `licence.list` (查询证照).
         */
        get: operations["listLicences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看证照 · A licence as it stands today, personal numbers masked
         * @description Permission: `licence.read` (查看证照).
         */
        get: operations["getLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载证照 · The sealed PDF of the present edition
         * @description Permission: `licence.read` (查看证照).
         */
        get: operations["downloadLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证照变动过程 · Every act on the licence in order, as it is recorded
         * @description Permission: `licence.read` (查看证照).
         */
        get: operations["listLicenceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更证照 · Change what the licence says; a new edition with a new identifier is made
         * @description Permission: `licence.change` (变更证照).
         */
        post: operations["changeLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延续证照 · Add a term to the licence (article 50)
         * @description Permission: `licence.renew` (延续证照).
         */
        post: operations["renewLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂扣证照 · Suspend the licence, for a term or until it is resumed
         * @description Permission: `licence.suspend` (暂扣或者恢复证照).
         */
        post: operations["suspendLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复证照 · End a suspension
         * @description Permission: `licence.suspend` (暂扣或者恢复证照).
         */
        post: operations["resumeLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销、吊销或者撤回证照 · Set the licence aside, revoke it as a penalty, or recall it
         * @description Permission: `licence.revoke` (撤销或者吊销证照).
         */
        post: operations["revokeLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注销证照 · Strike the licence off the register (article 70)
         * @description Permission: `licence.annul` (注销证照).
         */
        post: operations["annulLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licence-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证照类型 · The types of licence, with their fields
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listLicenceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 印章证书 · Certificates of the seals, the retired ones too
         * @description Permission: `seal.manage` (管理印章密钥).
         */
        get: operations["listSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seals/{organisation}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换印章密钥 · Retire the key of a seal and make another; what was sealed before stays verifiable
         * @description Permission: `seal.manage` (管理印章密钥).
         */
        post: operations["rotateSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/licences/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验证照 · Whether a licence is valid, by its identifier; only what the public may see
         * @description What is not on the register is `unknown`, whether or not the identifier is well formed.
         *
         *     Permission: `licence.verify` (公开核验证照).
         */
        get: operations["verifyLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/documents/{caseId}/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验文书 · Whether a document was made out here, by the address printed on it
         * @description Permission: `licence.verify` (公开核验证照).
         */
        get: operations["verifyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verification/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验文件 · Whether a PDF was sealed here and is unchanged; the file is not kept
         * @description Permission: `licence.verify` (公开核验证照).
         */
        post: operations["verifyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看消息 · What the platform has told the applicant within a year, newest first
         * @description Permission: `message.read` (查看本人的消息).
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看未读消息数 · How many messages are unread
         * @description Permission: `message.read` (查看本人的消息).
         */
        get: operations["countUnreadMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记消息为已读 · Mark messages as read: those that are named, or all that were told up to a moment
         * @description Permission: `message.read` (查看本人的消息).
         */
        post: operations["markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待履行事项 · What one owes, or is owed: an applicant’s own, or that of the organisations of the post
         * @description Permission: `obligation.list` (查看待履行事项).
         */
        get: operations["listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承诺履行情况统计 · How the promises were kept, item by item, most broken ones first
         * @description Permission: `obligation.count` (查看承诺履行情况统计).
         */
        get: operations["countPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/materials/{material}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补交容缺材料 · Supply a material that was to follow the acceptance
         * @description Permission: `case.supply-material` (补交容缺材料).
         */
        post: operations["supplyMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/materials/{material}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核补交材料 · Say whether a supplied material is in order
         * @description Permission: `case.examine-material` (审核补交材料).
         */
        post: operations["examineSuppliedMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/promises/{material}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查承诺 · Say whether a promise that stood for a material was kept, with what was found
         * @description Permission: `case.verify-promise` (核查承诺).
         */
        post: operations["verifyPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/promises/{material}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理不实承诺 · Say what followed from a false promise; the revocation itself is an act on the licence
         * @description Permission: `case.conclude-false-promise` (处理不实承诺).
         */
        post: operations["concludeFalsePromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date
         * @description A day, YYYY-MM-DD.
         * @example 2026-03-02
         */
        PlainDate: string;
        /**
         * Format: date-time
         * @description A moment, ISO 8601 in UTC.
         * @example 2026-03-02T01:30:00.000Z
         */
        Instant: string;
        /** Tongban service item */
        ServiceItem: {
            /** @description A stable English id in kebab-case; it never changes once published. */
            item: string;
            name: components["schemas"]["Text"];
            summary?: components["schemas"]["Text"];
            /**
             * @description Everyday words: 开饭馆.
             * @default []
             */
            keywords: string[];
            code: {
                /** @description Base code (基本编码), 12 digits. */
                base: string;
                /** @description The organisation that decides. */
                authority: string;
                /** @enum {string} */
                level: "nation" | "province" | "city" | "county" | "town" | "community";
                /** @default 01 */
                handling: string;
            };
            /** @enum {string} */
            type: "licence" | "penalty" | "compulsion" | "levy" | "payment" | "inspection" | "confirmation" | "reward" | "adjudication" | "other" | "public-service";
            /**
             * @default own
             * @enum {string}
             */
            powerSource: "own" | "passed-down" | "authorised-from-above" | "authorised-by-peer" | "entrusted-from-above" | "entrusted-by-peer";
            serves: ("person" | "enterprise" | "public-institution" | "social-organisation" | "government-body")[];
            /**
             * @description Life-cycle topics under which it is found.
             * @default []
             */
            topics: string[];
            basis: components["schemas"]["Basis"][];
            /** @description Conditions of acceptance or grant (受理条件), each with its article. */
            conditions: {
                text: components["schemas"]["Text"];
                basis: components["schemas"]["Basis"][];
                when?: components["schemas"]["Condition"];
            }[];
            /**
             * @description 即办件 or 承诺件
             * @enum {string}
             */
            case: "on-the-spot" | "promised";
            limits: {
                statutory: number;
                /** @description 0 means on the spot. */
                promised: number;
                /**
                 * @default working-day
                 * @enum {string}
                 */
                unit: "working-day" | "calendar-day";
                /** @description The article that sets the statutory limit. */
                basis?: components["schemas"]["Basis"];
                when?: components["schemas"]["Condition"];
            } | {
                statutory: number;
                /** @description 0 means on the spot. */
                promised: number;
                /**
                 * @default working-day
                 * @enum {string}
                 */
                unit: "working-day" | "calendar-day";
                /** @description The article that sets the statutory limit. */
                basis?: components["schemas"]["Basis"];
                when?: components["schemas"]["Condition"];
            }[];
            visits: number;
            visitsReason?: components["schemas"]["Text"];
            /**
             * @description Depth; entire is IV.
             * @default entire
             * @enum {string}
             */
            online: "none" | "consult" | "apply" | "entire";
            /** @default [] */
            handledAcross: ("nation" | "provinces" | "cities" | "counties")[];
            /** @default {} */
            situations: {
                [key: string]: {
                    ask: components["schemas"]["Text"];
                    /** @description yes-no (values yes and no), or value: text. */
                    options: "yes-no" | {
                        [key: string]: components["schemas"]["Text"];
                    };
                    /** @default false */
                    several: boolean;
                    when?: components["schemas"]["Condition"];
                    help?: components["schemas"]["Text"];
                };
            };
            form: ((string | {
                /** @description thing.property, for example enterprise.name */
                element: string;
                /** @default true */
                required: boolean;
                when?: components["schemas"]["Condition"];
                help?: components["schemas"]["Text"];
                basis?: components["schemas"]["Basis"][];
            }) | {
                section: components["schemas"]["Text"];
                when?: components["schemas"]["Condition"];
                fields: (string | {
                    /** @description thing.property, for example enterprise.name */
                    element: string;
                    /** @default true */
                    required: boolean;
                    when?: components["schemas"]["Condition"];
                    help?: components["schemas"]["Text"];
                    basis?: components["schemas"]["Basis"][];
                })[];
            })[];
            /** @default [] */
            materials: (string | {
                /** @description A stable English id in kebab-case; it never changes once published. */
                material: string;
                when?: components["schemas"]["Condition"];
                /** @description Where it differs from the basis of the item. */
                basis?: components["schemas"]["Basis"][];
                /** @default true */
                required: boolean;
                /**
                 * @default copy
                 * @enum {string}
                 */
                original: "original" | "copy" | "both";
                /** @default 1 */
                copies: number;
                /**
                 * @description It is of somebody else than the one whom the item is for, such as a parent or a shareholder: nothing that this one obtains meets it.
                 * @constant
                 */
                of?: "another";
                /** @description What makes it acceptable (受理标准). */
                standard?: components["schemas"]["Text"];
                /** @description May be supplied later (容缺受理), within so many working days. */
                tolerant?: {
                    days: number;
                    /** @enum {string} */
                    onMiss: "return" | "revoke" | "remind";
                };
                /** @description A promise may stand for it (告知承诺). */
                commitment?: string;
                /** @description A form to be filled in (空白表格), where it differs from that of the material. */
                blankForm?: string;
                /** @description One that was filled in (示范文本), where it differs from that of the material. */
                sample?: string;
            })[];
            steps: ({
                /** @description A stable English id in kebab-case; it never changes once published. */
                step: string;
                name: components["schemas"]["Text"];
                /** @enum {string} */
                does: "accept" | "review" | "inspect" | "expert-review" | "legal-review" | "decide" | "follow-through" | "deliver";
                /** @description Who may take it; from the registry of duties. */
                duty: string;
                /** @description Where it is not the authority itself. */
                organisation?: string;
                /** @description Working days within the whole (环节时限). */
                limit?: number;
                /**
                 * @description Officers who must take part; 2 or more on site.
                 * @default 1
                 */
                people: number;
                when?: components["schemas"]["Condition"];
                /** @description Taken where needed (必要时); nothing waits for it. */
                optional?: boolean;
                /**
                 * @description What the officer must look at (审查要点).
                 * @default []
                 */
                checks: components["schemas"]["Text"][];
                /**
                 * @description consent: 缺席默认.
                 * @default wait
                 * @enum {string}
                 */
                onSilence: "wait" | "consent";
            } | {
                parallel: {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    step: string;
                    name: components["schemas"]["Text"];
                    /** @enum {string} */
                    does: "accept" | "review" | "inspect" | "expert-review" | "legal-review" | "decide" | "follow-through" | "deliver";
                    /** @description Who may take it; from the registry of duties. */
                    duty: string;
                    /** @description Where it is not the authority itself. */
                    organisation?: string;
                    /** @description Working days within the whole (环节时限). */
                    limit?: number;
                    /**
                     * @description Officers who must take part; 2 or more on site.
                     * @default 1
                     */
                    people: number;
                    when?: components["schemas"]["Condition"];
                    /** @description Taken where needed (必要时); nothing waits for it. */
                    optional?: boolean;
                    /**
                     * @description What the officer must look at (审查要点).
                     * @default []
                     */
                    checks: components["schemas"]["Text"][];
                    /**
                     * @description consent: 缺席默认.
                     * @default wait
                     * @enum {string}
                     */
                    onSilence: "wait" | "consent";
                }[];
            })[];
            /**
             * @description Working days to answer a one-time notice, and what happens after.
             * @default {
             *       "days": 15,
             *       "onMiss": "close"
             *     }
             */
            correction: {
                days: number;
                /** @enum {string} */
                onMiss: "close" | "remind";
            };
            /** @default [] */
            specialProcedures: {
                /** @enum {string} */
                kind: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review";
                name: components["schemas"]["Text"];
                /** @description Working days it may take; told to the applicant. */
                days: number;
                /** @default 行政许可法 第四十五条 */
                basis: components["schemas"]["Basis"];
            }[];
            /** @description At most so many working days more, once, with the head’s approval. */
            extension?: {
                days: number;
                basis: components["schemas"]["Basis"];
            };
            /** @description Texts of the promises that may stand for materials (告知承诺书), by id. */
            commitments?: {
                [key: string]: {
                    /** @description What the applicant promises, in the first person. */
                    promises: components["schemas"]["Text"];
                    /** @description What a false promise brings, as the applicant is told it. */
                    consequence: components["schemas"]["Text"];
                    basis?: components["schemas"]["Basis"];
                    verify: {
                        /** @description Working days after the grant. */
                        within: number;
                        /** @description The organisation that verifies; else the supervisor of the follow-up, else the authority. */
                        by?: string;
                    };
                };
            };
            result: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                licence?: string;
                /** @description The result where no licence is issued. */
                document?: components["schemas"]["Text"];
                /** @description The material as which other items demand the document; it is passed on, not asked for. */
                material?: string;
                delivery: ("window" | "post" | "electronic")[];
            };
            fee: "none" | {
                name: components["schemas"]["Text"];
                standard: components["schemas"]["Text"];
                yuan?: number;
                basis: string;
                /** @default true */
                online: boolean;
                when?: components["schemas"]["Condition"];
            }[];
            quantityLimit?: components["schemas"]["Text"];
            /** @default [] */
            intermediaries: components["schemas"]["Text"][];
            contacts: {
                consult: string;
                complain: string;
            };
            /** @description Decided at once where a row grants (秒批), else by people. */
            instant?: components["schemas"]["DecisionTable"];
            followUp?: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                supervisor: string;
                within: number;
                matter: components["schemas"]["Text"];
            };
            /** @default [] */
            faq: {
                q: components["schemas"]["Text"];
                a: components["schemas"]["Text"];
            }[];
            effective?: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                to?: string;
            };
        };
        /** @description Chinese alone, or { zh, en }. */
        Text: string | {
            zh: string;
            en: string;
        };
        /** @description Title of the law, a blank, the article: 行政许可法 第三十二条 */
        Basis: string;
        /** @description Subjects are questions of the item or data elements. */
        Condition: {
            all: components["schemas"]["Condition"][];
        } | {
            any: components["schemas"]["Condition"][];
        } | {
            not: components["schemas"]["Condition"];
        } | {
            [key: string]: (string | number | boolean) | (string | number | boolean)[] | {
                is?: string | number | boolean;
                not?: string | number | boolean;
                oneOf?: (string | number | boolean)[];
                atLeast?: number;
                atMost?: number;
                above?: number;
                below?: number;
                filled?: boolean;
            };
        };
        DecisionTable: {
            /** @description Every question and element that rows look at, and who answers for it. */
            inputs: {
                [key: string]: "choice" | ("identity" | "licence" | "register")[];
            };
            rows: {
                row: string;
                /** @description Over the inputs; a row without it always holds. */
                when?: components["schemas"]["Condition"];
                /**
                 * @description grant: decided at once; person: an officer decides as ever.
                 * @enum {string}
                 */
                outcome: "grant" | "person";
                /** @description As it stands in the decision or in the file. */
                reason: components["schemas"]["Text"];
                basis?: components["schemas"]["Basis"][];
            }[];
            /** @description Tried before each publication; every row needs one. */
            examples: {
                example: components["schemas"]["Text"];
                given: {
                    [key: string]: string | number | boolean | string[];
                };
                /** @enum {string} */
                outcome: "grant" | "person";
                /** @description The row that decides; left out where none does. */
                row?: string;
            }[];
            /** @description Of the grants of each day, drawn at random and examined again by people. */
            reexamined: {
                percent: number;
                /** @default 1 */
                atLeast: number;
            };
        };
        Organisation: {
            name: components["schemas"]["Text"];
            shortName: string;
            /** @enum {string} */
            kind: "government" | "approval-bureau" | "department" | "hall" | "station";
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "community";
            /** @description A stable English id in kebab-case; it never changes once published. */
            parent?: string;
            /** @description 6, 9 or 12 digits */
            area: string;
            uscc?: string;
            /** @description The characters in front of its document numbers (机关代字): 江北审批. */
            documentWord?: string;
            /**
             * @description Per document kind, or default: {word}{kind}〔{year}〕{serial:5}号
             * @default {}
             */
            numberFormats: {
                [key: string]: string;
            };
            /** @default [] */
            windows: {
                name: components["schemas"]["Text"];
                address: components["schemas"]["Text"];
                hours: components["schemas"]["Text"];
                phone: string;
            }[];
            /** @description Where its decisions are reviewed (行政复议) and sued over (行政诉讼). */
            remedies?: {
                review: components["schemas"]["Text"];
                court: components["schemas"]["Text"];
            };
        };
        /** @description A text in both languages. */
        Bilingual: {
            zh: string;
            en: string;
        };
        CreateCase: {
            item: string;
            /** @description Left out: the account’s own subject. In full: at the window, for who stands before it. */
            applicant?: {
                /**
                 * Format: uuid
                 * @description A subject for which the account acts.
                 */
                subject: string;
            } | {
                /** @enum {string} */
                kind: "person" | "enterprise";
                name: string;
                /** @description Resident id or unified social credit code. */
                identifier: string;
                phone?: string;
            };
            /** @description At the window: who stands there for the applicant. */
            agent?: {
                /** @enum {string} */
                as: "legal-representative" | "agent";
                name: string;
                /** @description Resident id of the one who is present. */
                identifier: string;
                /** @description Uploaded copy of the written authorisation. */
                authorisation?: string;
                /** @description The written authorisation lies with the papers of the case. */
                authorisationOnPaper?: boolean;
            };
            /**
             * @default web
             * @enum {string}
             */
            channel: "window" | "web" | "mobile" | "post";
            /** @description Given: drafted and submitted in one act. */
            filing?: components["schemas"]["Filing"];
        };
        Filing: {
            content: components["schemas"]["ApplicationContent"];
            contact: components["schemas"]["Contact"];
            /** @enum {string} */
            delivery: "window" | "post" | "electronic";
            /** @description What the applicant was shown and signed, word for word; it goes on record. */
            statement?: string;
        };
        ApplicationContent: {
            answers: {
                [key: string]: string | string[];
            };
            form: {
                [key: string]: unknown;
            };
            /** @description Ids of uploaded files by material; digests of files that the case already holds. */
            materials: {
                [key: string]: string[];
            };
            /** @description What was handed over on paper, by material; only a clerk can say it. */
            papers?: {
                [key: string]: components["schemas"]["PaperMaterial"];
            };
            /** @description What stands in the place of materials that are not handed in, by material. */
            substitutes?: {
                [key: string]: components["schemas"]["Substitute"];
            };
        };
        PaperMaterial: {
            /** @description Originals that the authority keeps. */
            originals: number;
            /** @description Copies that it keeps. */
            copies: number;
            /** @description Compared with the original, which went back. */
            originalSeen: boolean;
        };
        Substitute: {
            /** @constant */
            by: "later";
            /** @description The promise as it was shown and signed, word for word, in either language. */
            promise: string;
        } | {
            /** @constant */
            by: "commitment";
            /** @description The promise as it was shown and signed, word for word, in either language. */
            promise: string;
        } | {
            /** @constant */
            by: "licence";
            /**
             * Format: uuid
             * @description A licence of the applicant, in force, that meets it.
             */
            licence: string;
        };
        Contact: {
            name: string;
            phone: string;
            address?: string;
        };
        /** @enum {string} */
        CaseStatus: "draft" | "pre-examination" | "submitted" | "received" | "correction-requested" | "in-review" | "decided" | "finished" | "closed";
        Draft: {
            content: {
                answers?: {
                    [key: string]: string | string[];
                };
                form?: {
                    [key: string]: unknown;
                };
                /** @description Ids of uploaded files by material; digests of files that the case already holds. */
                materials?: {
                    [key: string]: string[];
                };
                /** @description What was handed over on paper, by material; only a clerk can say it. */
                papers?: {
                    [key: string]: components["schemas"]["PaperMaterial"];
                };
                /** @description What stands in the place of materials that are not handed in, by material. */
                substitutes?: {
                    [key: string]: components["schemas"]["Substitute"];
                };
            };
            contact?: {
                name?: string;
                phone?: string;
                address?: string;
            };
            /** @enum {string} */
            delivery?: "window" | "post" | "electronic";
            /** @description savedAt of the draft that this one goes on from, null where there was none: 412 when it was saved elsewhere since. Left out: the last save wins. */
            basedOn?: components["schemas"]["Instant"] | null;
        };
        Reason: {
            reason: string;
        };
        PreExamination: {
            /** @enum {string} */
            outcome: "ready" | "amend";
            opinion: string;
            /** @default [] */
            points: components["schemas"]["CorrectionPoint"][];
        };
        CorrectionPoint: {
            /** @description form:<element>, answer:<question>, material:<id> or condition:<index> */
            subject: string;
            problem: string;
            demand: string;
            basis?: string;
        };
        CorrectionNotice: {
            points: components["schemas"]["CorrectionPoint"][];
        };
        Acceptance: {
            /**
             * @description By material: promises to supply it later (容缺) that the applicant signed on paper at the window.
             * @default {}
             */
            signed: {
                [key: string]: string;
            };
        };
        AcceptanceRefusal: {
            /** @enum {string} */
            ground: "no-permission-needed" | "not-competent" | "limits-reached" | "other-lawful-ground";
            reason: string;
            basis?: string;
            competentAuthority?: string;
        };
        Assignment: {
            /** @description Left out: the caller takes the step. */
            account?: string;
            /** @description Why it is handed over; needed from an officer who hands on a step of its own. */
            reason?: string;
        };
        StepCompletion: {
            /** @enum {string} */
            outcome: "pass" | "fail";
            opinion: string;
            /** @default [] */
            checks: {
                check: string;
                met: boolean;
                note?: string;
            }[];
            /**
             * @description Others who took part; the caller is always counted.
             * @default []
             */
            people: string[];
            /** @default [] */
            attachments: string[];
        };
        SpecialProcedureStart: {
            /** @enum {string} */
            kind: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review";
            reason: string;
            /** @description Working days it will take. */
            days: number;
        };
        SpecialProcedureEnd: {
            result: string;
            /** @default [] */
            attachments: string[];
        };
        ExtensionRequest: {
            days: number;
            reason: string;
        };
        DeadlineOrder: {
            /** @description The moment by which the procedure is to have ended. */
            due: components["schemas"]["Instant"];
            reason: string;
        };
        Grant: {
            opinion: string;
            /** @default [] */
            conditions: string[];
            /** @description Only where the licence type leaves it to the decision. */
            validTo?: components["schemas"]["PlainDate"];
        };
        Refusal: {
            reason: string;
            /** @default [] */
            basis: string[];
        };
        LicenceIssue: {
            /**
             * @description Licence fields that the authority itself gives, for example enterprise.uscc.
             * @default {}
             */
            assigned: {
                [key: string]: unknown;
            };
        };
        Delivery: {
            /** @enum {string} */
            way: "window" | "post" | "electronic";
            recipient: string;
            /** @description Number of the consignment, where it goes by post. */
            consignment?: string;
        };
        Termination: {
            /** @enum {string} */
            ground: "applicant-gone" | "applicant-request" | "objectively-impossible" | "materials-not-supplied";
            reason: string;
        };
        ClericalCorrection: {
            element: string;
            to: unknown;
            reason: string;
        };
        DocumentPreview: {
            /** @constant */
            command: "ReceiveApplication";
        } | {
            /**
             * @description By material: promises to supply it later (容缺) that the applicant signed on paper at the window.
             * @default {}
             */
            signed: {
                [key: string]: string;
            };
            /** @constant */
            command: "AcceptApplication";
        } | {
            /** @constant */
            command: "ApproveExtension";
        } | {
            points: components["schemas"]["CorrectionPoint"][];
            /** @constant */
            command: "RequestCorrection";
        } | {
            /** @enum {string} */
            ground: "no-permission-needed" | "not-competent" | "limits-reached" | "other-lawful-ground";
            reason: string;
            basis?: string;
            competentAuthority?: string;
            /** @constant */
            command: "RefuseAcceptance";
        } | {
            /** @enum {string} */
            kind: "hearing" | "tender" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review";
            reason: string;
            /** @description Working days it will take. */
            days: number;
            /** @constant */
            command: "StartSpecialProcedure";
        } | {
            opinion: string;
            /** @default [] */
            conditions: string[];
            /** @description Only where the licence type leaves it to the decision. */
            validTo?: components["schemas"]["PlainDate"];
            /** @constant */
            command: "GrantApplication";
        } | {
            reason: string;
            /** @default [] */
            basis: string[];
            /** @constant */
            command: "RefuseApplication";
        } | {
            /** @enum {string} */
            way: "window" | "post" | "electronic";
            recipient: string;
            /** @description Number of the consignment, where it goes by post. */
            consignment?: string;
            /** @constant */
            command: "DeliverResult";
        } | {
            /** @enum {string} */
            ground: "applicant-gone" | "applicant-request" | "objectively-impossible" | "materials-not-supplied";
            reason: string;
            /** @constant */
            command: "TerminateProcedure";
        } | {
            element: string;
            to: unknown;
            reason: string;
            /** @constant */
            command: "CorrectClericalError";
        };
        SavedFilterContent: {
            name: string;
            /**
             * @description The page on which it is offered.
             * @enum {string}
             */
            list: "work" | "cases";
            filter: {
                status?: components["schemas"]["CaseStatus"];
                item?: string;
                /**
                 * Format: uuid
                 * @description Subject whose cases they are (申请人).
                 */
                applicant?: string;
                /** @description Organisation that decides. */
                authority?: string;
                /** @description Cases that wait for this duty. */
                duty?: string;
                /**
                 * @description Cases that wait for one of the caller’s own duties.
                 * @enum {string}
                 */
                waiting?: "me";
                /**
                 * @description me: cases under review or decided with an open step that the caller has taken; nobody: cases under review of which nobody has taken a step.
                 * @enum {string}
                 */
                assigned?: "me" | "nobody";
                /** @description Cases under review or decided with an open step that this account has taken. */
                officer?: string;
                /** @description 办件编号, exact. */
                number?: string;
                /** @description Part of the applicant’s name or the number’s beginning; for applicants also part of the item’s name. */
                q?: string;
                /** @enum {string} */
                outcome?: "granted" | "refused";
                /** @description First day of submission. */
                submittedFrom?: components["schemas"]["PlainDate"];
                /** @description Last day of submission. */
                submittedTo?: components["schemas"]["PlainDate"];
                /** @description Due on this day or later. */
                dueFrom?: components["schemas"]["PlainDate"];
                /** @description Due before this day. */
                dueBefore?: components["schemas"]["PlainDate"];
                /**
                 * @description overdue: open and due before today; near: due today or on the next working day. Not while the applicant is to correct.
                 * @enum {string}
                 */
                urgency?: "overdue" | "near";
                /**
                 * @description Cases under review for which an extension is asked for and not yet decided.
                 * @enum {string}
                 */
                extension?: "requested";
                /**
                 * @description pressing: open cases by due date.
                 * @enum {string}
                 */
                order?: "newest" | "pressing";
            };
            /** @description Taken when the page is opened; one a page at most. */
            isDefault: boolean;
        };
        /**
         * @description expired is read from the dates; the others are acts on record.
         * @enum {string}
         */
        LicenceStanding: "valid" | "suspended" | "revoked" | "annulled" | "expired";
        LicenceChange: {
            /** @description New values by field of the licence; holder.name for the holder’s name. */
            changes: {
                [key: string]: unknown;
            };
            reason: string;
        };
        LicenceRenewal: {
            /** @description The day on which the holder asked for renewal. */
            appliedOn: components["schemas"]["PlainDate"];
            /** @description Only where the licence type leaves it to the decision. */
            validTo?: components["schemas"]["PlainDate"];
            reason: string;
        };
        LicenceSuspension: {
            reason: string;
            basis?: string;
            /** @description The last day of the suspension. */
            until?: components["schemas"]["PlainDate"];
        };
        LicenceRevocation: {
            /**
             * @description set-aside 撤销 (article 69), revoked-as-penalty 吊销 (law on penalties), recalled 撤回 (article 8)
             * @enum {string}
             */
            kind: "set-aside" | "revoked-as-penalty" | "recalled";
            reason: string;
            basis: string;
        };
        LicenceAnnulment: {
            /**
             * @description The grounds of article 70 of the licensing law, in their order.
             * @enum {string}
             */
            ground: "expired" | "person-died-or-incapable" | "organisation-ended" | "force-ended" | "force-majeure" | "other-lawful-ground";
            reason: string;
            /** @description Needed for other-lawful-ground. */
            basis?: string;
        };
        /** @example 0193f3a5-7c00-7000-8000-000000000001.4 */
        MessageId: string;
        MaterialSupply: {
            /** @default [] */
            files: string[];
            /** @description Only a clerk can say it. */
            paper?: components["schemas"]["PaperMaterial"];
        };
        MaterialExamination: {
            /** @enum {string} */
            outcome: "in-order" | "not-in-order";
            /** @description Why it is not in order; told to the applicant. */
            reason?: string;
        };
        PromiseVerification: {
            /** @enum {string} */
            outcome: "kept" | "false";
            /** @description What was found, and how. */
            finding: string;
            /** @default [] */
            attachments: string[];
        };
        FalsePromiseConclusion: {
            /**
             * @description revoked: the licence was revoked, on its own page; rectified: the matter was put right.
             * @enum {string}
             */
            conclusion: "revoked" | "rectified";
            reason: string;
        };
        /** @description Whom the state deals with (行政相对人). */
        Subject: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            subjectId: string;
            /** @enum {string} */
            kind: "person" | "enterprise";
            name: string;
            /** @enum {string} */
            identifierKind: "resident-id" | "uscc";
            /** @description Personal numbers are masked. */
            identifier: string;
            phone: string | null;
        };
        /**
         * @example {
         *       "type": "urn:tongban:problem:not-found",
         *       "title": "没有找到",
         *       "status": 404,
         *       "code": "not-found",
         *       "detail": "没有找到所请求的内容，或者它不在您的权限范围内。",
         *       "next": "请核对编号；如果应当能够看到它，请联系本单位的安全管理员。",
         *       "message": {
         *         "zh": "没有找到所请求的内容，或者它不在您的权限范围内。",
         *         "en": "What was asked for does not exist or lies outside what you may see."
         *       },
         *       "instance": "urn:tongban:request:01J8Z0000000000000000000",
         *       "errors": []
         *     }
         */
        Problem: {
            /** @description Stable address of the kind of problem; see docs/errors.md. */
            type: string;
            title: string;
            status: number;
            /** @description Stable word for programs. */
            code: string;
            /** @description What is wrong, in the language of Accept-Language. */
            detail: string;
            /** @description What to do now. */
            next: string;
            /** @description detail in both languages. */
            message: components["schemas"]["Bilingual"];
            /** @description Id of this request; tell it to whoever helps. */
            instance: string;
            errors: components["schemas"]["ProblemError"][];
            /** @description What the rule looked at. */
            facts?: {
                [key: string]: unknown;
            };
        };
        ProblemError: {
            /** @description JSON pointer into the body, or query/name, params/name, header/name. */
            pointer: string;
            code: string;
            message: components["schemas"]["Bilingual"];
        };
        Account: {
            accountId: string;
            username: string | null;
            name: string;
            /** @enum {string} */
            kind: "applicant" | "staff";
            disabled: boolean;
            locked: boolean;
            secondFactor: boolean;
            posts: components["schemas"]["StaffPost"][];
            createdAt: components["schemas"]["Instant"];
        };
        StaffPost: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            postId: string;
            organisation: string;
            /** @enum {string} */
            role: "citizen" | "enterprise" | "agent" | "counter-clerk" | "approver" | "head" | "item-manager" | "auditor" | "system-administrator" | "security-administrator" | "audit-administrator";
            duties: string[];
            /** @description Organisations covered, with all below them. */
            jurisdiction: string[];
            startsOn: components["schemas"]["PlainDate"];
            endsOn: components["schemas"]["PlainDate"] | null;
        };
        Session: {
            sessionId: string;
            createdAt: components["schemas"]["Instant"];
            lastSeenAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            ip: string | null;
            userAgent: string | null;
            current: boolean;
        };
        OwnAccount: {
            accountId: string;
            username: string | null;
            name: string;
            /** @enum {string} */
            kind: "applicant" | "staff";
            roles: ("citizen" | "enterprise" | "agent" | "counter-clerk" | "approver" | "head" | "item-manager" | "auditor" | "system-administrator" | "security-administrator" | "audit-administrator" | "anonymous")[];
            permissions: {
                [key: string]: "own" | "jurisdiction" | "all";
            };
            organisation: string | null;
            duties: string[];
            /** @description In whose place this session acts. */
            deputyFor: {
                account: string;
                name: string;
            } | null;
            subject: string | null;
            actsFor: {
                subject: string;
                /** @enum {string} */
                as: "self" | "legal-representative" | "agent";
                authorisation?: string;
                items?: string[];
                /** @enum {string} */
                kind: "person" | "enterprise";
                name: string;
                /** @description Personal numbers are masked. */
                identifier: string;
            }[];
            secondFactor: {
                enrolled: boolean;
                required: boolean;
            };
        };
        /** @description A written authorisation (授权委托书). */
        Authorisation: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            authorisationId: string;
            principal: components["schemas"]["Subject"];
            agent: components["schemas"]["Subject"];
            /** @description null: every item. */
            items: string[] | null;
            startsOn: components["schemas"]["PlainDate"];
            endsOn: components["schemas"]["PlainDate"];
            statement: string;
            fileDigest: string | null;
            grantedAt: components["schemas"]["Instant"];
            revokedAt: components["schemas"]["Instant"] | null;
            /** @description Whether it holds today. */
            effective: boolean;
        };
        /** @description What is registered of a subject (登记信息). */
        Particulars: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            subjectId: string;
            /** @enum {string} */
            kind: "person" | "enterprise";
            /** @enum {string} */
            as: "self" | "legal-representative" | "agent";
            name: string;
            /** @description In full. */
            identifier: string;
            phone: string | null;
            address: string | null;
            representativeName: string | null;
            representativeIdentifier: string | null;
        };
        AuditEntry: {
            entryId: number | string;
            occurredAt: string;
            account: string | null;
            /** @description As the account is called now; of a sign-in, that which was signed in to. */
            accountName: string | null;
            actorKind: string;
            action: string;
            resource: string;
            outcome: string;
            ip: string;
            detail: {
                [key: string]: unknown;
            } | null;
        };
        Deputation: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            deputation: string;
            principal: {
                account: string;
                name: string;
            };
            deputy: {
                account: string;
                name: string;
            };
            /** @description Of the principal; never more than the principal has. */
            duties: string[];
            startsOn: components["schemas"]["PlainDate"];
            endsOn: components["schemas"]["PlainDate"];
            reason: string;
            grantedAt: components["schemas"]["Instant"];
            revokedAt: components["schemas"]["Instant"] | null;
            /** @description Today, and not revoked. */
            inForce: boolean;
        };
        UploadedFile: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            fileId: string;
            name: string;
            size: number;
            mediaType: string;
            /** @description SHA-256, hexadecimal. */
            digest: string;
        };
        ItemPage: {
            items: components["schemas"]["ItemListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
            /** @description Items on all pages. */
            total: number;
            /** @description Nothing is written as it was sought; typing errors were forgiven. */
            approximate: boolean;
        };
        ItemListEntry: {
            item: string;
            revision: number;
            name: components["schemas"]["Bilingual"];
            authority: string;
            authorityName: components["schemas"]["Bilingual"];
            type: string;
            /** @enum {string} */
            case: "on-the-spot" | "promised";
            serves: string[];
            topics: string[];
            online: string;
            visits: number;
            /** @description The shortest promised limit; 0 is on the spot. */
            promisedDays: number | null;
            handlingCode: string;
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "community";
            summary: components["schemas"]["Bilingual"] | null;
            /** @description The name or everyday word that fits what was sought; null where nothing was. */
            foundBy: string | null;
        };
        LintFinding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning";
            path: string;
            message: components["schemas"]["Bilingual"];
            cure: components["schemas"]["Bilingual"];
        };
        /** @description Each kind counts what all the other filters leave. Topics in the order of a life. */
        ItemCounts: {
            total: number;
            serves: components["schemas"]["ItemCount"][];
            topics: {
                value: string;
                name: components["schemas"]["Bilingual"];
                count: number;
                /** @enum {string} */
                serves: "person" | "enterprise";
                stage: string | null;
                stageName: components["schemas"]["Bilingual"] | null;
            }[];
            authorities: components["schemas"]["ItemCount"][];
            levels: components["schemas"]["ItemCount"][];
            online: components["schemas"]["ItemCount"][];
        };
        /** @description A value to narrow by, and how many items it leaves. */
        ItemCount: {
            value: string;
            name: components["schemas"]["Bilingual"];
            count: number;
        };
        ItemSuggestion: {
            item: string;
            name: components["schemas"]["Bilingual"];
            authorityName: components["schemas"]["Bilingual"];
            foundBy: string | null;
        };
        /** @description guide: what people read; definition: the revision’s definition file. */
        ItemGuide: {
            guide: {
                [key: string]: unknown;
            };
            definition: {
                [key: string]: unknown;
            };
        };
        ManagedItemPage: {
            items: components["schemas"]["ManagedItem"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        ManagedItem: {
            item: string;
            name: components["schemas"]["Bilingual"];
            authority: string;
            authorityName: components["schemas"]["Bilingual"];
            type: string;
            /** @enum {string} */
            state: "in-force" | "to-come" | "withdrawn";
            /** @description In force now, or the first that will be. */
            revision: number;
            effectiveFrom: components["schemas"]["PlainDate"];
            publishedAt: components["schemas"]["Instant"];
            /** @description A newer revision whose day is still to come. */
            coming: {
                revision: number;
                effectiveFrom: components["schemas"]["PlainDate"];
            } | null;
            withdrawn: {
                on: components["schemas"]["PlainDate"];
                /** @description As it was given; null where none was kept. */
                reason: string | null;
            } | null;
            /** @description Cases under way, counted where one item is asked for; they keep their revision. */
            openCases: number | null;
        };
        /** @description What is wrong with a definition file, and at which line. */
        SourceFinding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning";
            path: string;
            message: components["schemas"]["Bilingual"];
            cure: components["schemas"]["Bilingual"];
            /** @description JSON pointer into the definition: /materials/2/when. */
            pointer: string;
            line: number;
            column: number;
        };
        ItemDraftPage: {
            items: components["schemas"]["ItemDraftHead"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        ItemDraftHead: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            draftId: string;
            organisation: string;
            /** @description The id that the text names; null where none can be read. */
            item: string | null;
            name: components["schemas"]["Bilingual"] | null;
            baseItem: string | null;
            /** @description The published revision from which it began. */
            baseRevision: number | null;
            version: number;
            begunBy: string;
            begunAt: components["schemas"]["Instant"];
            savedBy: string;
            savedAt: components["schemas"]["Instant"];
            /** @description Begun by the one who asks. */
            mine: boolean;
        };
        ItemDraft: {
            /**
             * Format: uuid
             * @description A random identifier (UUID).
             */
            draftId: string;
            organisation: string;
            /** @description The id that the text names; null where none can be read. */
            item: string | null;
            name: components["schemas"]["Bilingual"] | null;
            baseItem: string | null;
            /** @description The published revision from which it began. */
            baseRevision: number | null;
            version: number;
            begunBy: string;
            begunAt: components["schemas"]["Instant"];
            savedBy: string;
            savedAt: components["schemas"]["Instant"];
            /** @description Begun by the one who asks. */
            mine: boolean;
            /** @description The definition file (YAML), complete or not, with its comments. */
            source: string;
        };
        /**
         * @example {
         *       "caseId": "0193f3a5-7c00-7000-8000-000000000001",
         *       "number": "99010220260302084Q000012",
         *       "status": "in-review",
         *       "version": 4,
         *       "events": [
         *         "ApplicationAccepted"
         *       ],
         *       "documents": [
         *         {
         *           "kind": "acceptance-notice",
         *           "number": "明湖审批受〔2026〕00012号",
         *           "date": "2026-03-02"
         *         }
         *       ]
         *     }
         */
        CommandAnswer: {
            /** Format: uuid */
            caseId: string;
            /** @description 办件编号, from the submission on. */
            number: string | null;
            status: components["schemas"]["CaseStatus"];
            /** @description Also sent as ETag. */
            version: number;
            events: string[];
            documents: {
                /** @enum {string} */
                kind: "receipt" | "correction-notice" | "acceptance-notice" | "acceptance-refusal" | "special-procedure-notice" | "extension-notice" | "grant-decision" | "refusal-decision" | "delivery-receipt" | "termination-notice" | "clerical-correction";
                number: string;
                date: components["schemas"]["PlainDate"];
            }[];
        };
        CasePage: {
            items: components["schemas"]["CaseListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        CaseListEntry: {
            /** Format: uuid */
            caseId: string;
            number: string | null;
            item: string;
            itemName: string;
            authority: string;
            applicantName: string;
            channel: string;
            status: components["schemas"]["CaseStatus"];
            closeReason: string | null;
            outcome: ("granted" | "refused") | null;
            draftedAt: components["schemas"]["Instant"];
            submittedOn: components["schemas"]["PlainDate"] | null;
            acceptedOn: components["schemas"]["PlainDate"] | null;
            decidedOn: components["schemas"]["PlainDate"] | null;
            finishedOn: components["schemas"]["PlainDate"] | null;
            acceptanceDue: components["schemas"]["PlainDate"] | null;
            correctionDue: components["schemas"]["PlainDate"] | null;
            statutoryDue: components["schemas"]["PlainDate"] | null;
            promisedDue: components["schemas"]["PlainDate"] | null;
            deliveryDue: components["schemas"]["PlainDate"] | null;
            stopped: boolean;
            openDuties: string[];
            assignedToMe: boolean;
            licence: string | null;
            version: number;
        };
        Case: {
            /** Format: uuid */
            caseId: string;
            number: string | null;
            item: string;
            itemName: components["schemas"]["Bilingual"];
            revision: number;
            authority: string;
            authorityName: components["schemas"]["Bilingual"];
            applicant: {
                /** Format: uuid */
                subject: string;
                /** @enum {string} */
                kind: "person" | "enterprise";
                name: string;
                /** @description Masked. */
                identifier: string;
            };
            agent: {
                name: string;
                as: string;
                authorisationFile: {
                    digest: string;
                    name: string;
                    mediaType: string;
                    size: number;
                } | null;
                authorisationOnPaper: boolean;
            } | null;
            channel: string;
            status: components["schemas"]["CaseStatus"];
            statusName: components["schemas"]["Bilingual"];
            closeReason: string | null;
            /** @description The saved draft, while it is one. */
            draft: unknown | null;
            preExamination: {
                outcome: string;
                opinion: string;
                points: components["schemas"]["CorrectionPoint"][];
            } | null;
            content: {
                answers: {
                    [key: string]: unknown;
                };
                form: {
                    [key: string]: unknown;
                };
                materials: {
                    [key: string]: {
                        digest: string;
                        name: string;
                        mediaType: string;
                        size: number;
                    }[];
                };
                papers: {
                    [key: string]: components["schemas"]["PaperMaterial"];
                };
                /** @description What stands in the place of materials that were not handed in. */
                substitutes: {
                    [key: string]: {
                        /** @enum {string} */
                        by: "later" | "commitment" | "licence";
                        /** @description As it was signed, word for word. */
                        promise: string | null;
                        licence: {
                            /** Format: uuid */
                            licence: string;
                            licenceType: string;
                            number: string;
                            validTo: components["schemas"]["PlainDate"] | null;
                        } | null;
                    };
                };
            } | null;
            contact: {
                name: string;
                phone: string;
                address?: string;
            } | null;
            delivery: ("window" | "post" | "electronic") | null;
            notices: {
                on: components["schemas"]["PlainDate"];
                due: components["schemas"]["PlainDate"];
                points: components["schemas"]["CorrectionPoint"][];
                answeredOn: components["schemas"]["PlainDate"] | null;
                /** @description What the answer changed, as the subjects of points; null until it comes. */
                changed: string[] | null;
                /** @description The application that the notice spoke of. */
                content: {
                    answers: {
                        [key: string]: unknown;
                    };
                    form: {
                        [key: string]: unknown;
                    };
                    materials: {
                        [key: string]: {
                            digest: string;
                            name: string;
                            mediaType: string;
                            size: number;
                        }[];
                    };
                    papers: {
                        [key: string]: components["schemas"]["PaperMaterial"];
                    };
                    /** @description What stands in the place of materials that were not handed in. */
                    substitutes: {
                        [key: string]: {
                            /** @enum {string} */
                            by: "later" | "commitment" | "licence";
                            /** @description As it was signed, word for word. */
                            promise: string | null;
                            licence: {
                                /** Format: uuid */
                                licence: string;
                                licenceType: string;
                                number: string;
                                validTo: components["schemas"]["PlainDate"] | null;
                            } | null;
                        };
                    };
                };
            }[];
            submittedOn: components["schemas"]["PlainDate"] | null;
            receivedOn: components["schemas"]["PlainDate"] | null;
            acceptedOn: components["schemas"]["PlainDate"] | null;
            acceptedBySilence: boolean | null;
            steps: {
                step: string;
                name: components["schemas"]["Bilingual"];
                does: string;
                /** @description Taken where needed (必要时); nothing waits for it. */
                optional: boolean;
                duty: string;
                people: number;
                checks: components["schemas"]["Bilingual"][];
                /** @enum {string} */
                status: "waiting" | "open" | "done" | "skipped";
                openedOn: components["schemas"]["PlainDate"] | null;
                assignedTo: string | null;
                assignedToName: string | null;
                outcome: string | null;
                opinion: string | null;
                doneOn: components["schemas"]["PlainDate"] | null;
                checkResults: {
                    check: string;
                    met: boolean;
                    note?: string;
                }[];
                /** @description Who took part; empty for applicants. */
                peopleNames: string[];
                attachments: {
                    digest: string;
                    name: string;
                    mediaType: string;
                    size: number;
                }[];
            }[];
            procedures: {
                procedure: number;
                kind: string;
                name: components["schemas"]["Bilingual"];
                days: number;
                from: components["schemas"]["PlainDate"];
                to: components["schemas"]["PlainDate"] | null;
            }[];
            deadlineOrder: {
                due: components["schemas"]["Instant"];
                /** @description Null for applicants. */
                reason: string | null;
                orderedAt: components["schemas"]["Instant"];
            } | null;
            /** @description Whether it ends in time: by the order, else by promise and law. */
            timeliness: {
                /** @enum {string} */
                verdict: "on-time" | "late" | "running" | "overdue";
                /** @enum {string} */
                against: "ordered" | "promised" | "statutory";
                due: (components["schemas"]["Instant"] | components["schemas"]["PlainDate"]) | null;
            } | null;
            extension: {
                state: string;
                days: number;
                reason: string;
            } | null;
            decision: {
                /** @enum {string} */
                outcome: "granted" | "refused";
                on: components["schemas"]["PlainDate"];
                validTo: components["schemas"]["PlainDate"] | null;
            } | null;
            licence: {
                /** Format: uuid */
                licence: string;
                licenceType: string;
                number: string;
                identifier: string;
            } | null;
            /** @description What is or was owed in the case: materials that follow, promises that are verified. */
            obligations: components["schemas"]["CaseObligation"][];
            clocks: components["schemas"]["CaseClock"][];
            /** @enum {string} */
            light: "normal" | "warning" | "yellow" | "red";
            documents: {
                /** @enum {string} */
                kind: "receipt" | "correction-notice" | "acceptance-notice" | "acceptance-refusal" | "special-procedure-notice" | "extension-notice" | "grant-decision" | "refusal-decision" | "delivery-receipt" | "termination-notice" | "clerical-correction";
                number: string;
                date: components["schemas"]["PlainDate"];
                name: components["schemas"]["Bilingual"];
                sequence: number;
                digest: string | null;
            }[];
            version: number;
        };
        CaseObligation: {
            /** @description Unique within the case: supply-material:floor-plan */
            obligationId: string;
            /** @enum {string} */
            kind: "supply-material" | "examine-material" | "verify-promise" | "answer-false-promise";
            kindName: components["schemas"]["Bilingual"];
            material: string;
            since: components["schemas"]["PlainDate"];
            /** @description The last day; null where there is none. */
            due: components["schemas"]["PlainDate"] | null;
            /** @description Open, and its last day is over. */
            overdue: boolean;
            /**
             * @description What follows by itself when the last day is over.
             * @enum {string}
             */
            consequence: "case-ends" | "recorded" | "shown";
            /**
             * @description broken: missed, or a promise that was found false; released: the case ended before anybody could say.
             * @enum {string}
             */
            status: "open" | "kept" | "broken" | "released";
            statusName: components["schemas"]["Bilingual"];
            endedOn: components["schemas"]["PlainDate"] | null;
            materialName: components["schemas"]["Bilingual"];
            /** @enum {string} */
            debtor: "applicant" | "organisation";
            debtorName: components["schemas"]["Bilingual"];
            /** @description The act that ends it. */
            cure: string;
            /** @description As it was signed, word for word. */
            promise: string | null;
            /** @description Why what came was not in order, or what the verification found. */
            note: string | null;
        };
        CaseClock: {
            /** @enum {string} */
            kind: "acceptance" | "correction" | "statutory" | "promised" | "ordered" | "delivery";
            title: components["schemas"]["Bilingual"];
            basis: string | null;
            start: components["schemas"]["PlainDate"];
            limit: number;
            /** @enum {string} */
            unit: "working" | "calendar";
            /** @description The moment, where the deadline was ordered. */
            dueAt: components["schemas"]["Instant"] | null;
            reading: {
                /** @enum {string} */
                state: "running" | "stopped" | "ended";
                due: components["schemas"]["PlainDate"] | null;
                usedDays: number;
                remainingDays: number;
                overdueDays: number;
                /** @enum {string} */
                light: "normal" | "warning" | "yellow" | "red";
            };
        };
        CaseAction: {
            command: string;
            name: components["schemas"]["Bilingual"];
            available: boolean;
            disabledReason: components["schemas"]["Bilingual"] | null;
            /** @description What an act that cannot be done now waits for: something within the case, another stage of it, or somebody with another post. */
            waitsFor: ("condition" | "stage" | "person") | null;
            steps: string[] | null;
        };
        ExplainedClock: {
            /** @enum {string} */
            kind: "acceptance" | "correction" | "statutory" | "promised" | "ordered" | "delivery";
            title: components["schemas"]["Bilingual"];
            basis: string | null;
            start: components["schemas"]["PlainDate"];
            limit: number;
            /** @enum {string} */
            unit: "working" | "calendar";
            /** @description The moment, where the deadline was ordered. */
            dueAt: components["schemas"]["Instant"] | null;
            reading: {
                /** @enum {string} */
                state: "running" | "stopped" | "ended";
                due: components["schemas"]["PlainDate"] | null;
                usedDays: number;
                remainingDays: number;
                overdueDays: number;
                /** @enum {string} */
                light: "normal" | "warning" | "yellow" | "red";
            };
            derivation: {
                kind: string;
                from: components["schemas"]["PlainDate"];
                to: components["schemas"]["PlainDate"] | null;
                firstDayNumber: number | null;
                lastDayNumber: number | null;
                text: components["schemas"]["Bilingual"];
            }[];
        };
        TimelineEntry: {
            sequence: number;
            type: string;
            occurredAt: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            actor: {
                kind: string;
                name: string;
                organisation: string | null;
            };
            facts: {
                [key: string]: unknown;
            };
            hash: string;
        };
        SavedDraft: {
            /** @description Null where nothing has been saved yet. */
            draft: {
                content: {
                    answers?: {
                        [key: string]: string | string[];
                    };
                    form?: {
                        [key: string]: unknown;
                    };
                    /** @description Ids of uploaded files by material; digests of files that the case already holds. */
                    materials?: {
                        [key: string]: string[];
                    };
                    /** @description What was handed over on paper, by material; only a clerk can say it. */
                    papers?: {
                        [key: string]: components["schemas"]["PaperMaterial"];
                    };
                    /** @description What stands in the place of materials that are not handed in, by material. */
                    substitutes?: {
                        [key: string]: components["schemas"]["Substitute"];
                    };
                };
                contact?: {
                    name?: string;
                    phone?: string;
                    address?: string;
                };
                /** @enum {string} */
                delivery?: "window" | "post" | "electronic";
            } | null;
            savedAt: components["schemas"]["Instant"] | null;
            /** @description Of the file ids in the draft those that the caller uploaded. */
            files: {
                fileId: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
        };
        WorkCounts: {
            /** @description Open cases that wait for one of the caller’s duties. */
            waiting: number;
            /** @description Of these, under review and taken by nobody. */
            unclaimed: number;
            /** @description Cases with a step that the caller has taken. */
            taken: number;
            /** @description Waiting for the caller’s duties and overdue. */
            waitingOverdue: number;
            /** @description Waiting for the caller’s duties and near. */
            waitingNear: number;
            /** @description Every open case that the caller may see. */
            open: number;
            overdue: number;
            near: number;
            /** @description Null for those who do not decide on extensions. */
            extensions: number | null;
            /** @description Open cases that were looked at, the most pressing first; counts are at least what they say where it is less than all. */
            counted: number;
            /** @description Whether all open cases were counted. */
            complete: boolean;
            today: components["schemas"]["PlainDate"];
            /** @description Last day that counts as near. */
            nearUntil: components["schemas"]["PlainDate"];
        };
        CaseProgress: {
            /** Format: uuid */
            caseId: string;
            /** @description Those that are open now. */
            steps: {
                step: string;
                name: components["schemas"]["Bilingual"];
                duty: string;
                /** @description Whose officers do it. */
                organisation: string;
                optional: boolean;
                assignedTo: {
                    account: string;
                    name: string;
                } | null;
            }[];
            /** @description The clock that presses; null where none runs against the authority. */
            clock: {
                /** @enum {string} */
                kind: "acceptance" | "statutory" | "promised" | "ordered" | "delivery";
                title: components["schemas"]["Bilingual"];
                /** @enum {string} */
                unit: "working" | "calendar";
                /** @enum {string} */
                state: "running" | "stopped" | "ended";
                due: components["schemas"]["PlainDate"] | null;
                dueAt: components["schemas"]["Instant"] | null;
                remainingDays: number;
                overdueDays: number;
                /** @enum {string} */
                light: "normal" | "warning" | "yellow" | "red";
            } | null;
            /** @description An extension that waits for the head’s decision. */
            extensionRequested: {
                days: number;
                reason: string;
            } | null;
        };
        StepHolder: {
            account: string;
            name: string;
            /** @description Cases that the caller may see in which the account has open steps in hand. */
            cases: number;
        };
        SavedFilter: {
            /** Format: uuid */
            filterId: string;
            name: string;
            /**
             * @description The page on which it is offered.
             * @enum {string}
             */
            list: "work" | "cases";
            filter: {
                status?: components["schemas"]["CaseStatus"];
                item?: string;
                /**
                 * Format: uuid
                 * @description Subject whose cases they are (申请人).
                 */
                applicant?: string;
                /** @description Organisation that decides. */
                authority?: string;
                /** @description Cases that wait for this duty. */
                duty?: string;
                /**
                 * @description Cases that wait for one of the caller’s own duties.
                 * @enum {string}
                 */
                waiting?: "me";
                /**
                 * @description me: cases under review or decided with an open step that the caller has taken; nobody: cases under review of which nobody has taken a step.
                 * @enum {string}
                 */
                assigned?: "me" | "nobody";
                /** @description Cases under review or decided with an open step that this account has taken. */
                officer?: string;
                /** @description 办件编号, exact. */
                number?: string;
                /** @description Part of the applicant’s name or the number’s beginning; for applicants also part of the item’s name. */
                q?: string;
                /** @enum {string} */
                outcome?: "granted" | "refused";
                /** @description First day of submission. */
                submittedFrom?: components["schemas"]["PlainDate"];
                /** @description Last day of submission. */
                submittedTo?: components["schemas"]["PlainDate"];
                /** @description Due on this day or later. */
                dueFrom?: components["schemas"]["PlainDate"];
                /** @description Due before this day. */
                dueBefore?: components["schemas"]["PlainDate"];
                /**
                 * @description overdue: open and due before today; near: due today or on the next working day. Not while the applicant is to correct.
                 * @enum {string}
                 */
                urgency?: "overdue" | "near";
                /**
                 * @description Cases under review for which an extension is asked for and not yet decided.
                 * @enum {string}
                 */
                extension?: "requested";
                /**
                 * @description pressing: open cases by due date.
                 * @enum {string}
                 */
                order?: "newest" | "pressing";
            };
            /** @description Taken when the page is opened; one a page at most. */
            isDefault: boolean;
            updatedAt: components["schemas"]["Instant"];
        };
        RecordKey: {
            /** Format: uuid */
            keyId: string;
            publicKeyPem: string;
            /** @description SHA-256 of the SubjectPublicKeyInfo. */
            fingerprint: string;
        };
        /** @description What binds the chains of all cases; docs/record.md gives its text. */
        RecordRoot: {
            number: number;
            /** @description In Beijing. */
            day: components["schemas"]["PlainDate"];
            sealedAt: components["schemas"]["Instant"];
            leaves: number;
            /** @description SHA-256, hexadecimal. */
            merkleRoot: string;
            /** @description Of the signed root before; zeros for the first. */
            previousRoot: string;
            /** Format: uuid */
            keyId: string;
            /** @description Ed25519, hexadecimal. */
            signature: string;
        };
        Receipt: {
            /** @constant */
            format: "tongban-receipt-1";
            /** Format: uuid */
            caseId: string;
            /** @description 办件编号 */
            number: string;
            /** @description Place of the filing in the chain of the case. */
            sequence: number;
            /** @description Of the filing as it stands in the record. */
            hash: string;
            recordedAt: components["schemas"]["Instant"];
            issuedAt: components["schemas"]["Instant"];
            /** @description The text that was hashed: who filed what, and when. Null in receipts that an officer fetches, because it holds personal numbers in full. */
            event: string | null;
            statement: {
                /** Format: uuid */
                keyId: string;
                /** @description Ed25519, hexadecimal. */
                signature: string;
            };
            /** @description Null until the next daily root; fetch the receipt again after it. */
            proof: {
                leafIndex: number;
                path: string[];
                root: components["schemas"]["RecordRoot"];
            } | null;
            keys: {
                /** Format: uuid */
                keyId: string;
                publicKeyPem: string;
            }[];
        };
        LicencePage: {
            items: components["schemas"]["LicenceListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        LicenceListEntry: {
            /** Format: uuid */
            licenceId: string;
            licenceType: string;
            typeName: components["schemas"]["Bilingual"];
            number: string;
            identifier: string;
            issuer: string;
            holderName: string;
            standing: components["schemas"]["LicenceStanding"];
            validFrom: components["schemas"]["PlainDate"];
            validTo: components["schemas"]["PlainDate"] | null;
            version: number;
        };
        Licence: {
            /** Format: uuid */
            licenceId: string;
            licenceType: string;
            typeName: components["schemas"]["Bilingual"];
            number: string;
            identifier: string;
            /** @description The version part of the identifier; 1 for the first issue. */
            edition: number;
            /** Format: uuid */
            caseId: string;
            item: string;
            issuer: string;
            issuerName: components["schemas"]["Bilingual"];
            holder: {
                /** Format: uuid */
                subject: string;
                /** @enum {string} */
                kind: "person" | "enterprise";
                name: string;
                /** @description Masked for persons. */
                identifier: string;
            };
            fields: {
                element: string;
                label: components["schemas"]["Bilingual"];
                /** @description As it is printed; personal numbers masked. */
                text: string;
            }[];
            validFrom: components["schemas"]["PlainDate"];
            validTo: components["schemas"]["PlainDate"] | null;
            standing: components["schemas"]["LicenceStanding"];
            standingName: components["schemas"]["Bilingual"];
            suspension: {
                on: components["schemas"]["PlainDate"];
                until: components["schemas"]["PlainDate"] | null;
                reason: string;
            } | null;
            revocation: {
                /** @enum {string} */
                kind: "set-aside" | "revoked-as-penalty" | "recalled";
                on: components["schemas"]["PlainDate"];
                reason: string;
                basis: string;
            } | null;
            annulment: {
                /** @enum {string} */
                ground: "expired" | "person-died-or-incapable" | "organisation-ended" | "force-ended" | "force-majeure" | "other-lawful-ground";
                on: components["schemas"]["PlainDate"];
                reason: string;
            } | null;
            /** @description The sealed PDF; null in the moment before it is made. */
            file: {
                digest: string;
                size: number;
            } | null;
            actions: {
                command: string;
                name: components["schemas"]["Bilingual"];
                available: boolean;
                disabledReason: components["schemas"]["Bilingual"] | null;
            }[];
            version: number;
        };
        LicenceAnswer: {
            /** Format: uuid */
            licenceId: string;
            number: string;
            identifier: string;
            edition: number;
            standing: components["schemas"]["LicenceStanding"];
            /** @description Also sent as ETag. */
            version: number;
            events: string[];
        };
        LicenceType: {
            licenceType: string;
            name: components["schemas"]["Bilingual"];
            code: string;
            /** @enum {string} */
            holder: "person" | "enterprise" | "either";
            validity: {
                /** @enum {string} */
                kind: "years" | "months" | "long-term" | "stated";
                count: number | null;
            };
            fields: {
                element: string;
                label: components["schemas"]["Bilingual"];
                public: boolean;
            }[];
        };
        SealCertificate: {
            /** Format: uuid */
            keyId: string;
            organisation: string;
            organisationName: string;
            algorithm: string;
            serial: string;
            /** @description SHA-256 of the certificate. */
            fingerprint: string;
            certificatePem: string;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string;
            retiredAt: string | null;
        };
        LicenceVerification: {
            /** @enum {string} */
            state: "valid" | "suspended" | "revoked" | "annulled" | "expired" | "unknown";
            /** @description The law’s own word: of what is revoked it tells 撤销, 吊销 and 撤回 apart. */
            stateName: components["schemas"]["Bilingual"];
            /** Format: date-time */
            checkedAt: string;
            /** @description As it was asked for. */
            identifier: string;
            licence: {
                typeName: components["schemas"]["Bilingual"];
                number: string;
                /** @description An enterprise’s name; a person’s name is masked. */
                holder: string;
                issuer: components["schemas"]["Bilingual"];
                issuedOn: components["schemas"]["PlainDate"];
                validFrom: components["schemas"]["PlainDate"];
                validTo: components["schemas"]["PlainDate"] | null;
                /** @description Since when the licence stands as it does. */
                since: components["schemas"]["PlainDate"] | null;
                /** @description What the state means for this licence. */
                explanation: components["schemas"]["Bilingual"] | null;
                /** @description The edition that was asked about has been replaced by a newer one. */
                superseded: boolean;
                fields: {
                    element: string;
                    label: components["schemas"]["Bilingual"];
                    /** @description As it is printed; personal numbers masked. */
                    text: string;
                }[];
            } | null;
        };
        DocumentVerification: {
            /** @enum {string} */
            state: "authentic" | "unknown";
            /** Format: date-time */
            checkedAt: string;
            document: {
                /** @enum {string} */
                kind: "receipt" | "correction-notice" | "acceptance-notice" | "acceptance-refusal" | "special-procedure-notice" | "extension-notice" | "grant-decision" | "refusal-decision" | "delivery-receipt" | "termination-notice" | "clerical-correction";
                name: components["schemas"]["Bilingual"];
                number: string;
                date: components["schemas"]["PlainDate"];
                organisation: components["schemas"]["Bilingual"];
            } | null;
        };
        FileVerification: {
            /** @description SHA-256 of what was sent. */
            digest: string;
            /** @description Byte for byte a file that this installation sealed. */
            issuedHere: boolean;
            seal: {
                valid: boolean;
                organisation: string | null;
                signedAt: string | null;
                certificateSerial: string | null;
                defect: {
                    kind: string;
                    message: components["schemas"]["Bilingual"];
                } | null;
            };
            licence: components["schemas"]["LicenceVerification"] | null;
            document: components["schemas"]["DocumentVerification"] | null;
        };
        MessagePage: {
            items: components["schemas"]["Message"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description What the platform tells an applicant (消息). */
        Message: {
            messageId: components["schemas"]["MessageId"];
            /** @description Type of the act, or CorrectionDueSoon. */
            kind: string;
            at: components["schemas"]["Instant"];
            title: components["schemas"]["Bilingual"];
            body: components["schemas"]["Bilingual"];
            caseId: string | null;
            licenceId: string | null;
            /** @description 办件编号, or 证号 for a licence. */
            number: string | null;
            /** @description Name of the item, or of the type of licence. */
            about: string;
            applicantName: string;
            /** @description The last day for what is asked. */
            due: components["schemas"]["PlainDate"] | null;
            /** @description Something is to be done, or an outcome is told. */
            important: boolean;
            read: boolean;
        };
        UnreadMessages: {
            /** @description Counted up to 100; 100 stands for that many or more. */
            unread: number;
        };
        ObligationPage: {
            items: components["schemas"]["Obligation"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Something that somebody owes somebody by a day (待履行事项). */
        Obligation: {
            /** @description Unique within the case: supply-material:floor-plan */
            obligationId: string;
            /** @enum {string} */
            kind: "supply-material" | "examine-material" | "verify-promise" | "answer-false-promise";
            kindName: components["schemas"]["Bilingual"];
            material: string;
            since: components["schemas"]["PlainDate"];
            /** @description The last day; null where there is none. */
            due: components["schemas"]["PlainDate"] | null;
            /** @description Open, and its last day is over. */
            overdue: boolean;
            /**
             * @description What follows by itself when the last day is over.
             * @enum {string}
             */
            consequence: "case-ends" | "recorded" | "shown";
            /**
             * @description broken: missed, or a promise that was found false; released: the case ended before anybody could say.
             * @enum {string}
             */
            status: "open" | "kept" | "broken" | "released";
            statusName: components["schemas"]["Bilingual"];
            endedOn: components["schemas"]["PlainDate"] | null;
            materialName: components["schemas"]["Bilingual"];
            /** Format: uuid */
            caseId: string;
            number: string | null;
            item: string;
            itemName: string;
            applicantName: string;
            /** @enum {string} */
            debtor: "applicant" | "organisation";
            debtorName: components["schemas"]["Bilingual"];
            creditorName: components["schemas"]["Bilingual"];
        };
        /** @description How the promises of an item were kept. */
        PromiseCount: {
            item: string;
            itemName: components["schemas"]["Bilingual"];
            /** @description Promises that stood for materials and were verified. */
            verified: number;
            /** @description Of these, found false. */
            false: number;
            /** @description Not yet verified. */
            waiting: number;
            /** @description Of these, past their last day. */
            overdue: number;
            /** @description Materials that followed as promised. */
            supplied: number;
            /** @description Materials that never followed. */
            missed: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                search?: string;
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        /** @description Send it as cursor for the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "person",
                 *       "username": "zhang.wei",
                 *       "password": "Tong-ban-2026",
                 *       "name": "张伟",
                 *       "residentId": "11010519491231002X",
                 *       "phone": "13800138000"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    kind: "person";
                    /** @description Lower-case letters, digits, dot, hyphen, underscore; begins with a letter; 3 to 40. */
                    username: string;
                    /** @description At least 10 characters of at least 3 kinds: lower case, capitals, digits, others. */
                    password: string;
                    name: string;
                    /** @description Resident id (公民身份号码). */
                    residentId: string;
                    phone: string;
                    address?: string;
                } | {
                    /** @constant */
                    kind: "enterprise";
                    /** @description Lower-case letters, digits, dot, hyphen, underscore; begins with a letter; 3 to 40. */
                    username: string;
                    /** @description At least 10 characters of at least 3 kinds: lower case, capitals, digits, others. */
                    password: string;
                    name: string;
                    /** @description 统一社会信用代码 */
                    uscc: string;
                    phone: string;
                    address?: string;
                    legalRepresentative: {
                        name: string;
                        /** @description Resident id (公民身份号码). */
                        residentId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        subject: components["schemas"]["Subject"];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Session"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "zhang.wei",
                 *       "password": "Tong-ban-2026"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                    /** @description The six digits of the authenticator, or a backup code, which is good once. */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send as Authorization: Bearer …. */
                        token: string;
                        accountId: string;
                        idleMinutes: number;
                        expiresAt: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccount"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    /** @description At least 10 characters of at least 3 kinds: lower case, capitals, digits, others. */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enrolled: boolean;
                        required: boolean;
                        /** @description Each is good once; 0 where none is enrolled. */
                        backupCodesLeft: number;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description otpauth://… for the authenticator’s QR code. */
                        uri: string;
                        /** @description Instead of the authenticator, each once; they hold after the confirmation. */
                        backupCodes: string[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /** @description The six digits of the authenticator, or a backup code, which is good once. */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backupCodes: string[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    /** @description The six digits of the authenticator, or a backup code, which is good once. */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentityProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            providerId: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginOutsideSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    providerId: string;
                    /** @description Path of this site to go on to afterwards. */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send the browser there. */
                        url: string;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishOutsideSignIn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                session_state?: string;
                error?: string;
                error_description?: string;
            };
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Go on there. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentityLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            providerId: string;
                            linkedAt: components["schemas"]["Instant"];
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginIdentityLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    providerId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Send the browser there. */
                        url: string;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endIdentityLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuthorisations: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Authorisation"][];
                        /** @description Send it as cursor for the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A random identifier (UUID).
                     */
                    principalSubject: string;
                    /** @description Name and resident id or credit code of a registered person or enterprise. */
                    agent: {
                        name: string;
                        identifier: string;
                    };
                    /** @description null: every item. */
                    items: string[] | null;
                    startsOn: components["schemas"]["PlainDate"];
                    endsOn: components["schemas"]["PlainDate"];
                    /** @description The words of the authorisation. */
                    statement: string;
                    /**
                     * Format: uuid
                     * @description The signed paper, uploaded before.
                     */
                    fileId?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description A random identifier (UUID). */
                authorisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A random identifier (UUID).
                     */
                    caseId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        identifier: string;
                        phone: string | null;
                        representativeIdentifier: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recogniseSubject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "enterprise",
                 *       "identifier": "91990102MA90000116"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "person" | "enterprise";
                    /** @description In full, with its check digit. */
                    identifier: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        subject: components["schemas"]["Subject"] | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "food-business-licence"
                 *     }
                 */
                "application/json": {
                    /** @description For the form of which item. */
                    item: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Particulars"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStaffAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Lower-case letters, digits, dot, hyphen, underscore; begins with a letter; 3 to 40. */
                    username: string;
                    name: string;
                    /** @description At least 10 characters of at least 3 kinds: lower case, capitals, digits, others. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccountState: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description At least 10 characters of at least 3 kinds: lower case, capitals, digits, others. */
                    password: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisation: string;
                    /** @enum {string} */
                    role: "counter-clerk" | "approver" | "head" | "item-manager" | "auditor" | "system-administrator" | "security-administrator" | "audit-administrator";
                    /** @default [] */
                    duties?: string[];
                    jurisdiction: string[];
                    startsOn: components["schemas"]["PlainDate"];
                    /** @default null */
                    endsOn?: components["schemas"]["PlainDate"] | null;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPost"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                /** @description A random identifier (UUID). */
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                /** @description Its id or its user name. */
                account?: string;
                action?: string;
                /** @description `done`, `refused` for all others, or the code of a problem. */
                outcome?: string;
                from?: components["schemas"]["Instant"];
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description Send it as cursor for the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAuditNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            id: string;
                            name: components["schemas"]["Bilingual"];
                        }[];
                        outcomes: {
                            id: string;
                            name: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                /** @description Left out: that of the caller. */
                organisation?: string;
                duty?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        colleagues: {
                            account: string;
                            name: string;
                            /** @enum {string} */
                            role: "citizen" | "enterprise" | "agent" | "counter-clerk" | "approver" | "head" | "item-manager" | "auditor" | "system-administrator" | "security-administrator" | "audit-administrator";
                            organisation: string;
                            organisationName: components["schemas"]["Bilingual"];
                            duties: string[];
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeputations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deputations: components["schemas"]["Deputation"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantDeputation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deputy": "0193f3a5-7c00-7000-8000-0000000000a1",
                 *       "duties": [
                 *         "document-reviewer"
                 *       ],
                 *       "startsOn": "2026-03-02",
                 *       "endsOn": "2026-03-06",
                 *       "reason": "外出参加业务培训。"
                 *     }
                 */
                "application/json": {
                    /** @description Account of the colleague. */
                    deputy: string;
                    /** @description Among one’s own. */
                    duties: string[];
                    startsOn: components["schemas"]["PlainDate"];
                    /** @description The last day; at most a year after the first. */
                    endsOn: components["schemas"]["PlainDate"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputation"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDeputation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description A random identifier (UUID). */
                deputation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actAsDeputy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deputation": null
                 *     }
                 */
                "application/json": {
                    /** @description Null: as oneself. */
                    deputation: string | null;
                };
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadUploadedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                /** @description Everyday words, pinyin or initials; typing errors are forgiven. */
                q?: string;
                authority?: string;
                serves?: "person" | "enterprise" | "public-institution" | "social-organisation" | "government-body";
                topic?: string;
                type?: string;
                level?: "nation" | "province" | "city" | "county" | "town" | "community";
                online?: "none" | "consult" | "apply" | "entire";
                /** @description limit: the shortest promised limit first; newest: published last. */
                sort?: "relevance" | "limit" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: components["schemas"]["ServiceItem"];
                    /** @description The day on which it comes into force; never before today. */
                    effectiveFrom?: components["schemas"]["PlainDate"];
                    /** @description What was changed and why. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: string;
                        revision: number;
                        digest: string;
                        findings: components["schemas"]["LintFinding"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countItems: {
        parameters: {
            query?: {
                /** @description Everyday words, pinyin or initials; typing errors are forgiven. */
                q?: string;
                authority?: string;
                serves?: "person" | "enterprise" | "public-institution" | "social-organisation" | "government-body";
                topic?: string;
                type?: string;
                level?: "nation" | "province" | "city" | "county" | "town" | "community";
                online?: "none" | "consult" | "apply" | "entire";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemCounts"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestItems: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approximate: boolean;
                        items: components["schemas"]["ItemSuggestion"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemGuide"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadItemGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "business": "catering"
                 *       },
                 *       "form": {}
                 *     }
                 */
                "application/json": {
                    /** @default {} */
                    answers?: {
                        [key: string]: unknown;
                    };
                    /** @default {} */
                    form?: {
                        [key: string]: unknown;
                    };
                    /** @default {} */
                    materials?: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        questions: {
                            [key: string]: unknown;
                        }[];
                        fields: {
                            [key: string]: unknown;
                        }[];
                        materials: {
                            [key: string]: unknown;
                        }[];
                        stages: {
                            [key: string]: unknown;
                        }[][];
                        limit: {
                            [key: string]: unknown;
                        };
                        fees: {
                            [key: string]: unknown;
                        }[];
                        conditions: {
                            [key: string]: unknown;
                        }[];
                        problems: {
                            field: string;
                            code: string;
                            message: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadBlankForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadSampleForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listItemRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisions: {
                            item: string;
                            revision: number;
                            digest: string;
                            effectiveFrom: components["schemas"]["PlainDate"];
                            effectiveTo: components["schemas"]["PlainDate"] | null;
                            publishedAt: components["schemas"]["Instant"];
                            publishedBy: string;
                            /** @description What was changed and why. */
                            note: string | null;
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getItemRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: {
                            [key: string]: unknown;
                        };
                        changes: {
                            path: string;
                            kind: string;
                            before?: unknown;
                            after?: unknown;
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lintItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: components["schemas"]["ServiceItem"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: components["schemas"]["LintFinding"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Told to whoever looks for the item afterwards. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: string;
                        withdrawnOn: components["schemas"]["PlainDate"];
                        reason: string;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            organisation: string;
                            parent: string | null;
                            name: components["schemas"]["Bilingual"];
                            level: string;
                            kind: string;
                            area: string;
                        }[];
                        /** @description Send it as cursor for the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisation: string;
                        definition: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Organisation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisation: string;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registry: "elements" | "materials" | "licences" | "duties" | "topics";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calendar: string;
                        years: {
                            [key: string]: {
                                holidays: {
                                    [key: string]: string | components["schemas"]["Bilingual"];
                                };
                                makeUpWorkingDays: {
                                    [key: string]: string | components["schemas"]["Bilingual"];
                                };
                                source: string;
                            };
                        };
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays: {
                        [key: string]: string | components["schemas"]["Bilingual"];
                    };
                    /** @default {} */
                    makeUpWorkingDays?: {
                        [key: string]: string | components["schemas"]["Bilingual"];
                    };
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        recomputing: number;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    computeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": "2026-02-13",
                 *       "limit": 5,
                 *       "unit": "working",
                 *       "stops": []
                 *     }
                 */
                "application/json": {
                    start: components["schemas"]["PlainDate"];
                    limit: number;
                    /**
                     * @default working
                     * @enum {string}
                     */
                    unit?: "working" | "calendar";
                    /** @default [] */
                    stops?: {
                        from: components["schemas"]["PlainDate"];
                        to?: components["schemas"]["PlainDate"];
                        label?: components["schemas"]["Bilingual"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        due: components["schemas"]["PlainDate"] | null;
                        derivation: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listManagedItems: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                q?: string;
                state?: "in-force" | "to-come" | "withdrawn";
                authority?: string;
                item?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedItemPage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkItemSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "item: food-business-licence\n"
                 *     }
                 */
                "application/json": {
                    /** @description The definition file (YAML), complete or not, with its comments. */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether it has the form of a definition; only then rules are tried. */
                        readable: boolean;
                        findings: components["schemas"]["SourceFinding"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listItemDrafts: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                item?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDraftPage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginItemDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "food-business-licence"
                 *     }
                 */
                "application/json": {
                    /** @description The definition file (YAML), complete or not, with its comments. */
                    source?: string;
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    from?: string;
                    /**
                     * @description The draft becomes another item.
                     * @default false
                     */
                    copy?: boolean;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDraft"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readItemDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDraft"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveItemDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": string;
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "item: food-business-licence\n"
                 *     }
                 */
                "application/json": {
                    /** @description The definition file (YAML), complete or not, with its comments. */
                    source: string;
                    /** @description What this newer revision changed has been looked at; the draft goes on from it. */
                    baseRevision?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDraftHead"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardItemDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": string;
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishItemDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": string;
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "effectiveFrom": "2027-01-04",
                 *       "note": "缩短承诺时限。"
                 *     }
                 */
                "application/json": {
                    /** @description Today where absent; never before today. */
                    effectiveFrom?: components["schemas"]["PlainDate"];
                    /** @description What was changed and why. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: string;
                        revision: number;
                        effectiveFrom: components["schemas"]["PlainDate"];
                        digest: string;
                        findings: components["schemas"]["LintFinding"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                status?: components["schemas"]["CaseStatus"];
                item?: string;
                /** @description Subject whose cases they are (申请人). */
                applicant?: string;
                /** @description Organisation that decides. */
                authority?: string;
                /** @description Cases that wait for this duty. */
                duty?: string;
                /** @description Cases that wait for one of the caller’s own duties. */
                waiting?: "me";
                /** @description me: cases under review or decided with an open step that the caller has taken; nobody: cases under review of which nobody has taken a step. */
                assigned?: "me" | "nobody";
                /** @description Cases under review or decided with an open step that this account has taken. */
                officer?: string;
                /** @description 办件编号, exact. */
                number?: string;
                /** @description Part of the applicant’s name or the number’s beginning; for applicants also part of the item’s name. */
                q?: string;
                outcome?: "granted" | "refused";
                /** @description First day of submission. */
                submittedFrom?: components["schemas"]["PlainDate"];
                /** @description Last day of submission. */
                submittedTo?: components["schemas"]["PlainDate"];
                /** @description Due on this day or later. */
                dueFrom?: components["schemas"]["PlainDate"];
                /** @description Due before this day. */
                dueBefore?: components["schemas"]["PlainDate"];
                /** @description overdue: open and due before today; near: due today or on the next working day. Not while the applicant is to correct. */
                urgency?: "overdue" | "near";
                /** @description Cases under review for which an extension is asked for and not yet decided. */
                extension?: "requested";
                order?: "newest" | "pressing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "elderly-courtesy-card",
                 *       "channel": "web",
                 *       "filing": {
                 *         "content": {
                 *           "answers": {
                 *             "local": "yes",
                 *             "form": "electronic"
                 *           },
                 *           "form": {
                 *             "person.name": "陈素梅",
                 *             "person.birthDate": "1958-09-03"
                 *           },
                 *           "materials": {
                 *             "photo": [
                 *               "0193f3a5-7c00-7000-8000-0000000000f1"
                 *             ]
                 *           }
                 *         },
                 *         "contact": {
                 *           "name": "陈素梅",
                 *           "phone": "13800138000",
                 *           "address": "云泽市明湖区竹溪街道新苑里3号"
                 *         },
                 *         "delivery": "electronic"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateCase"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: components["schemas"]["CaseAction"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainCaseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clocks: components["schemas"]["ExplainedClock"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["TimelineEntry"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "form": {
                 *           "person.name": "陈素梅"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        savedAt: string;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPreExamination: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "answers": {
                 *           "local": "yes",
                 *           "form": "electronic"
                 *         },
                 *         "form": {
                 *           "person.name": "陈素梅",
                 *           "person.birthDate": "1958-09-03"
                 *         },
                 *         "materials": {
                 *           "photo": [
                 *             "0193f3a5-7c00-7000-8000-0000000000f1"
                 *           ]
                 *         }
                 *       },
                 *       "contact": {
                 *         "name": "陈素梅",
                 *         "phone": "13800138000",
                 *         "address": "云泽市明湖区竹溪街道新苑里3号"
                 *       }
                 *     }
                 */
                "application/json": {
                    content: components["schemas"]["ApplicationContent"];
                    contact: components["schemas"]["Contact"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "answers": {
                 *           "local": "yes",
                 *           "form": "electronic"
                 *         },
                 *         "form": {
                 *           "person.name": "陈素梅",
                 *           "person.birthDate": "1958-09-03"
                 *         },
                 *         "materials": {
                 *           "photo": [
                 *             "0193f3a5-7c00-7000-8000-0000000000f1"
                 *           ]
                 *         }
                 *       },
                 *       "contact": {
                 *         "name": "陈素梅",
                 *         "phone": "13800138000",
                 *         "address": "云泽市明湖区竹溪街道新苑里3号"
                 *       },
                 *       "delivery": "electronic"
                 *     }
                 */
                "application/json": components["schemas"]["Filing"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resubmitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "answers": {
                 *           "local": "yes",
                 *           "form": "electronic"
                 *         },
                 *         "form": {
                 *           "person.name": "陈素梅",
                 *           "person.birthDate": "1958-09-03"
                 *         },
                 *         "materials": {
                 *           "photo": [
                 *             "0193f3a5-7c00-7000-8000-0000000000f1"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    content: components["schemas"]["ApplicationContent"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "暂不办理。"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preExamineCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "ready",
                 *       "opinion": "材料齐全，可以正式提交。",
                 *       "points": []
                 *     }
                 */
                "application/json": components["schemas"]["PreExamination"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": [
                 *         {
                 *           "subject": "material:photo",
                 *           "problem": "照片背景不是白色。",
                 *           "demand": "请重新提交近期白底免冠照片。",
                 *           "basis": "行政许可法 第三十二条"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectionNotice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "not-competent",
                 *       "reason": "该事项由户籍所在地的民政部门办理。",
                 *       "competentAuthority": "户籍所在地的区民政局"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptanceRefusal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["Assignment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "pass",
                 *       "opinion": "材料齐全，年龄符合规定。",
                 *       "checks": [
                 *         {
                 *           "check": "年龄与人口数据一致",
                 *           "met": true
                 *         }
                 *       ],
                 *       "people": [],
                 *       "attachments": []
                 *     }
                 */
                "application/json": components["schemas"]["StepCompletion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "现场照片不清楚，请重新核查。"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startSpecialProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "expert-review",
                 *       "reason": "布局方案需要组织专家评审。",
                 *       "days": 10
                 *     }
                 */
                "application/json": components["schemas"]["SpecialProcedureStart"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSpecialProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                procedure: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "专家评审意见：布局合理，予以通过。",
                 *       "attachments": []
                 *     }
                 */
                "application/json": components["schemas"]["SpecialProcedureEnd"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": 10,
                 *       "reason": "现场核查发现的情况需要进一步核实。"
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "所述理由不属于需要延长期限的情形。"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due": "2026-03-20T09:30:00.000Z",
                 *       "reason": "申请人多次反映，须在本月内办结。"
                 *     }
                 */
                "application/json": components["schemas"]["DeadlineOrder"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opinion": "经审查，符合法定条件、标准，准予许可。",
                 *       "conditions": []
                 *     }
                 */
                "application/json": components["schemas"]["Grant"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经营场所与污染源的距离不符合规定，经现场核查无法整改。",
                 *       "basis": [
                 *         "食品安全法 第三十三条"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assigned": {}
                 *     }
                 */
                "application/json": components["schemas"]["LicenceIssue"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliverResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "way": "post",
                 *       "recipient": "陈素梅",
                 *       "consignment": "EMS1234567890"
                 *     }
                 */
                "application/json": components["schemas"]["Delivery"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "applicant-gone",
                 *       "reason": "申请人已经依法注销，办理程序终止。"
                 *     }
                 */
                "application/json": components["schemas"]["Termination"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "窗口误录入的重复办件，予以作废。"
                 *     }
                 */
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctClericalError: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "element": "premises.address",
                 *       "to": "云泽市明湖区湖滨路10号",
                 *       "reason": "决定书中门牌号码录入有误。"
                 *     }
                 */
                "application/json": components["schemas"]["ClericalCorrection"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveCaseToRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": 2,
                 *       "reason": "申请人书面同意适用新版办理要求。"
                 *     }
                 */
                "application/json": {
                    to: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": [
                 *         "contact.phone"
                 *       ],
                 *       "reason": "需要电话通知申请人领取证照。"
                 *     }
                 */
                "application/json": {
                    /** @description applicant.identifier, contact.phone, contact.address, form:<element> */
                    fields: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        values: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "command": "RefuseApplication",
                 *       "reason": "经营场所与污染源的距离不符合规定，经现场核查无法整改。",
                 *       "basis": [
                 *         "食品安全法 第三十三条"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DocumentPreview"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCounts"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseProgress: {
        parameters: {
            query: {
                /** @description Ids of cases, 100 at most, joined by commas. */
                cases: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseProgress"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStepHolders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        holders: components["schemas"]["StepHolder"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCases: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                status?: components["schemas"]["CaseStatus"];
                item?: string;
                /** @description Subject whose cases they are (申请人). */
                applicant?: string;
                /** @description Organisation that decides. */
                authority?: string;
                /** @description Cases that wait for this duty. */
                duty?: string;
                /** @description Cases that wait for one of the caller’s own duties. */
                waiting?: "me";
                /** @description me: cases under review or decided with an open step that the caller has taken; nobody: cases under review of which nobody has taken a step. */
                assigned?: "me" | "nobody";
                /** @description Cases under review or decided with an open step that this account has taken. */
                officer?: string;
                /** @description 办件编号, exact. */
                number?: string;
                /** @description Part of the applicant’s name or the number’s beginning; for applicants also part of the item’s name. */
                q?: string;
                outcome?: "granted" | "refused";
                /** @description First day of submission. */
                submittedFrom?: components["schemas"]["PlainDate"];
                /** @description Last day of submission. */
                submittedTo?: components["schemas"]["PlainDate"];
                /** @description Due on this day or later. */
                dueFrom?: components["schemas"]["PlainDate"];
                /** @description Due before this day. */
                dueBefore?: components["schemas"]["PlainDate"];
                /** @description overdue: open and due before today; near: due today or on the next working day. Not while the applicant is to correct. */
                urgency?: "overdue" | "near";
                /** @description Cases under review for which an extension is asked for and not yet decided. */
                extension?: "requested";
                /** @description pressing: open cases only. Rows come newest first in any case. */
                order?: "newest" | "pressing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "食品经营许可临期件",
                 *       "list": "work",
                 *       "filter": {
                 *         "item": "food-business-licence",
                 *         "urgency": "near",
                 *         "order": "pressing"
                 *       },
                 *       "isDefault": false
                 *     }
                 */
                "application/json": components["schemas"]["SavedFilterContent"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                filterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "食品经营许可临期件",
                 *       "list": "work",
                 *       "filter": {
                 *         "item": "food-business-licence",
                 *         "urgency": "near",
                 *         "order": "pressing"
                 *       },
                 *       "isDefault": false
                 *     }
                 */
                "application/json": components["schemas"]["SavedFilterContent"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                filterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecordKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["RecordKey"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecordRoots: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordRoot"][];
                        /** @description Send it as cursor for the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReceipt: {
        parameters: {
            query?: {
                /** @description Which filing: the submission where nothing is said, or a resubmission. */
                sequence?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLicences: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                type?: string;
                standing?: components["schemas"]["LicenceStanding"];
                /** @description 证号, exact. */
                number?: string;
                /** @description Part of the holder’s name. */
                holder?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicencePage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Licence"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLicenceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["TimelineEntry"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceRenewal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceSuspension"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceRevocation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annulLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                licenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceAnnulment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLicenceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        licenceTypes: components["schemas"]["LicenceType"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeals: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SealCertificate"][];
                        /** @description Send it as cursor for the next page; null on the last. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealCertificate"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Electronic licence identifier (电子证照标识): 1.2.156.3005.2.… */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceVerification"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVerification"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileVerification"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countUnreadMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadMessages"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messages": [
                 *         "0193f3a5-7c00-7000-8000-000000000001.4"
                 *       ]
                 *     }
                 */
                "application/json": {
                    messages: components["schemas"]["MessageId"][];
                } | {
                    /** @description Time of the newest message that was seen. */
                    until: components["schemas"]["Instant"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadMessages"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObligations: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: number;
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: string;
                /** @description debtor: what one owes; creditor: what one is owed. */
                side?: "debtor" | "creditor";
                status?: "open" | "kept" | "broken" | "released";
                kind?: "supply-material" | "examine-material" | "verify-promise" | "answer-false-promise";
                /** @description Only what is past its last day. */
                due?: "overdue";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationPage"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countPromises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PromiseCount"][];
                    };
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplyMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         "0193f3a5-7c00-7000-8000-0000000000f1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MaterialSupply"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examineSuppliedMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "not-in-order",
                 *       "reason": "平面图未标明操作间的位置，请重新提交。"
                 *     }
                 */
                "application/json": components["schemas"]["MaterialExamination"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyPromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "kept",
                 *       "finding": "现场核查，与承诺内容一致。",
                 *       "attachments": []
                 *     }
                 */
                "application/json": components["schemas"]["PromiseVerification"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concludeFalsePromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                caseId: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conclusion": "rectified",
                 *       "reason": "经营者已经整改到位，经复查符合规定。"
                 *     }
                 */
                "application/json": components["schemas"]["FalsePromiseConclusion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem; see docs/errors.md. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
