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
         * 事项分类统计 · How many published items each audience, topic, authority, level, online depth and class of reform would leave
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
    "/api/v1/calendar-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历变更列表 · Changes of the calendar that await approval, then the newest of the others
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        get: operations["listCalendarProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请变更工作日历 · Propose to load or correct a year of the calendar; another administrator approves it
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        post: operations["proposeCalendarYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-proposals/{proposalId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准工作日历变更 · Put the year in force that another proposed; open cases are recomputed, on record
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        post: operations["approveCalendarProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-proposals/{proposalId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准工作日历变更 · Decline the change of the calendar that another proposed
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        post: operations["declineCalendarProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回工作日历变更 · Take back the own proposal that nobody answered yet
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        post: operations["withdrawCalendarProposal"];
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
    "/api/v1/base-lists/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 基本目录 · Entries of the base lists, in force now
         * @description Permission: `base-list.read` (查看基本目录和认领情况).
         */
        get: operations["listBaseEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看基本目录事项 · An entry with its common elements, its versions and what became of each claim
         * @description Permission: `base-list.read` (查看基本目录和认领情况).
         */
        get: operations["readBaseEntry"];
        /**
         * 发布基本目录事项 · Publish an entry, new or as its next version; those who claimed it have it to adopt at once
         * @description Permission: `base-list.publish` (发布基本目录).
         */
        put: operations["publishBaseEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入基本目录 · Publish many entries at once, as a file of a base list has them; those that say the same are left alone
         * @description Permission: `base-list.publish` (发布基本目录).
         */
        post: operations["importBaseList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/table-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查基本目录表格 · Read the rows of a spreadsheet as entries: what is wrong by row and column, and what would be new, changed and gone
         * @description Permission: `base-list.publish` (发布基本目录).
         */
        post: operations["checkBaseListTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 认领清单 · What each organisation is to claim, and what it did; work to do first
         * @description Permission: `base-list.read` (查看基本目录和认领情况).
         */
        get: operations["listBaseClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/claim-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 认领率 · Rates of claiming, over all and by organisation and level
         * @description Permission: `base-list.read` (查看基本目录和认领情况).
         */
        get: operations["countBaseClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/entries/{entry}/claims/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认领或者不认领 · Claim an entry (认领) with an item of one’s own or a new draft, or refuse it with a reason (不认领)
         * @description Permission: `base-list.claim` (认领或者不认领基本目录事项).
         */
        post: operations["answerBaseClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/base-lists/entries/{entry}/claims/{organisation}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采用共性要素 · Take over what the entry says now: published at once, or as a draft where something is left to write
         * @description Permission: `base-list.claim` (认领或者不认领基本目录事项).
         */
        post: operations["adoptBaseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/managed-items/{item}/inheritance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项的共性要素和个性要素 · Which elements an item inherits from a base list, and where it departs from it
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        get: operations["readItemInheritance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 四级十一同一致性 · Consistency of the levels over eleven elements (四级十一同): rates, and each element of each item
         * @description Permission: `catalogue.compare` (查看事项一致性、对标和五减成效).
         */
        get: operations["compareLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对标城市 · Places whose items were loaded to be compared with
         * @description Permission: `catalogue.compare` (查看事项一致性、对标和五减成效).
         */
        get: operations["listBenchmarkPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对标比较 · Own items against those of a place, over the six aspects and the figures
         * @description Permission: `catalogue.compare` (查看事项一致性、对标和五减成效).
         */
        get: operations["compareBenchmark"];
        /**
         * 导入对标城市事项 · Load the items of another place, in the stead of those loaded before
         * @description Permission: `benchmark.load` (导入对标城市事项).
         */
        put: operations["loadBenchmark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/{place}/adoption-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对标采用预览 · What can be taken over from another place, what people have to decide, and what the rules say of it
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        post: operations["previewAdoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/{place}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采用对标内容 · Take changes of another place over into one draft of the own item, with one note of where they come from
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        post: operations["adoptBenchmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-reductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 五减成效 · The five reductions of a year (五减) from the revisions: per item, department and in all
         * @description Permission: `catalogue.compare` (查看事项一致性、对标和五减成效).
         */
        get: operations["measureReductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue-reform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证照分离改革统计 · Business licences by the class of their reform (证照分离), over all and by department
         * @description Permission: `catalogue.compare` (查看事项一致性、对标和五减成效).
         */
        get: operations["countReformClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项划转 · Handover records of the own jurisdiction, on either side
         * @description Permission: `handover.read` (查看事项划转).
         */
        get: operations["listHandovers"];
        put?: never;
        /**
         * 拟定交接备忘录 · Draw up a handover record (交接备忘录)
         * @description Permission: `handover.prepare` (拟定交接备忘录).
         */
        post: operations["prepareHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览划转结果 · What would follow from a handover: open cases, duties that nobody holds, what cannot be published
         * @description Permission: `handover.read` (查看事项划转).
         */
        post: operations["previewHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看交接备忘录 · A handover record with its signatures and how far it has been carried out
         * @description Permission: `handover.read` (查看事项划转).
         */
        get: operations["readHandover"];
        /**
         * 修改交接备忘录 · Change the terms while nobody has signed
         * @description Permission: `handover.prepare` (拟定交接备忘录).
         */
        put: operations["changeHandover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签署交接备忘录 · Sign for one’s side; with both signatures it takes effect on its day
         * @description Permission: `handover.sign` (签署交接备忘录).
         */
        post: operations["signHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销交接备忘录 · Cancel a handover record before both sides have signed
         * @description Permission: `handover.prepare` (拟定交接备忘录).
         */
        post: operations["cancelHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{handoverId}/record.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载交接备忘录 · The handover record on paper; with the seals of both sides once both have signed
         * @description Permission: `handover.read` (查看事项划转).
         */
        get: operations["downloadHandover"];
        put?: never;
        post?: never;
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
    "/api/v1/item-drafts/{draftId}/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项草稿的演练记录 · Rehearsals of a draft, the newest first
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        get: operations["listDraftRehearsals"];
        put?: never;
        /**
         * 以过往办件演练事项草稿 · Rehearse the draft as it was last saved on past cases of its item, in the background
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        post: operations["startDraftRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-drafts/{draftId}/rehearsals/{rehearsalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看演练结果 · How far a rehearsal is, and what it found
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        get: operations["readDraftRehearsal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-drafts/{draftId}/rehearsals/{rehearsalId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停止演练 · Stop a rehearsal; what it found so far is kept
         * @description Permission: `item.draft` (编辑事项草稿).
         */
        post: operations["stopDraftRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历的演练记录 · Rehearsals of a year of the calendar, the newest first
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        get: operations["listCalendarRehearsals"];
        put?: never;
        /**
         * 以过往办件演练工作日历 · Rehearse a year of the calendar on past cases of all items before it is saved
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        post: operations["startCalendarRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/rehearsals/{rehearsalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看工作日历演练结果 · How far a rehearsal is, and what it found; no case is named
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        get: operations["readCalendarRehearsal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/rehearsals/{rehearsalId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停止工作日历演练 · Stop a rehearsal; what it found so far is kept
         * @description Permission: `calendar.edit` (维护工作日历).
         */
        post: operations["stopCalendarRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历更正和期限重算 · Corrections of the calendar, how far clocks were counted anew, and how many cases here have other days
         * @description Permission: `calendar.read` (查看工作日历).
         */
        get: operations["listCalendarCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prerequisites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 前置事项关系图 · What the items of the catalogue demand of each other, and where that runs in circles
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["readPrerequisites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prerequisites/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项最短办理顺序 · The shortest lawful order and time of some items
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["orderItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pre-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预审批列表 · Opinions that the organisations of the post owe or have given, what presses first
         * @description Permission: `pre-approval.read` (查看预审批).
         */
        get: operations["listPreApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看预审批 · One opinion with the part of the joint application that it is about
         * @description Permission: `pre-approval.read` (查看预审批).
         */
        get: operations["getPreApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/files/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载预审材料 · A file of the application that the opinion is about
         * @description Permission: `pre-approval.read` (查看预审批).
         */
        get: operations["downloadPreApprovalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览预审意见书 · The paper of an opinion before it is given: unsealed, and marked on each page
         * @description Permission: `pre-approval.give` (出具预审意见).
         */
        post: operations["previewOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具预审意见 · Give the opinion: what waits for it is filed, or is not
         * @description Permission: `pre-approval.give` (出具预审意见).
         */
        post: operations["giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载预审意见书 · The sealed paper of the opinion as PDF, for the officers of the authority that gave it
         * @description Permission: `pre-approval.read` (查看预审批).
         */
        get: operations["downloadOpinion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/continuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收到不同意的指导性意见后继续办理 · Go on in spite of an unfavourable opinion that only advises
         * @description Permission: `matter.submit` (提交一件事申请、统一补正).
         */
        post: operations["continueDespiteOpinion"];
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
    "/api/v1/licences/{licenceId}/trade-licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可归集的行业综合许可证 · Trade licences that may carry this licence, with what its holder has of each trade
         * @description Permission: `licence.issue` (制发证照).
         */
        get: operations["listTradeLicences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trade-licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发行业综合许可证 · Issue one licence for one trade that carries licences of one holder; others are added as they come
         * @description Permission: `licence.issue` (制发证照).
         */
        post: operations["issueTradeLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/carried": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 载入证照 · Have a trade licence carry one more licence; it makes a new edition
         * @description Permission: `licence.issue` (制发证照).
         */
        post: operations["addCarriedLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licences/{licenceId}/carried/{carried}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移出证照 · Take a licence out of a trade licence; the others are not touched
         * @description Permission: `licence.change` (变更证照).
         */
        post: operations["removeCarriedLicence"];
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
    "/api/v1/items/{item}/promise-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 告知承诺制办理的告知书和承诺书 · What the authority tells, and what the applicant promises, where the whole item is decided on a promise
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getPromiseWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/promise-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 是否适用告知承诺 · Whether a subject for whom the account acts may be served on a promise, and why not
         * @description Permission: `case.draft` (填写申请).
         */
        get: operations["checkPromiseEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/promise-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按告知承诺受理并准予 · Accept and grant in one act what was filed on a promise
         * @description Permission: `case.decide` (作出决定).
         */
        post: operations["decideOnPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/temporary-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 制发临时证照 · Issue a licence for the time being, until the formal one takes its place
         * @description Permission: `licence.issue` (制发证照).
         */
        post: operations["issueTemporaryLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/promises/{material}/revocation-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出撤销许可 · Propose to revoke what was granted on a false promise; the holder is told and may state its case
         * @description Permission: `case.propose-revocation` (提出撤销许可).
         */
        post: operations["proposeRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/promises/{material}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 陈述申辩、报告整改 · State one’s case, or tell what was put right
         * @description Permission: `case.make-statement` (陈述申辩、报告整改).
         */
        post: operations["makeStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/promises/{material}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定撤销许可 · Revoke the grant, after the holder was heard, by another head than who proposed it
         * @description Permission: `case.revoke-grant` (决定撤销许可).
         */
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/credit-records/{record}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 信用修复 · Repair a credit record that the case brought; it stays, and no longer counts
         * @description Permission: `credit.repair` (信用修复).
         */
        post: operations["repairCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信用记录 · The credit file: of one subject by its number, or of all, newest first
         * @description Permission: `credit.read` (查看信用记录).
         */
        get: operations["listCreditRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promise-exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 不适用告知承诺名单 · Who is not served on a promise, newest first
         * @description Permission: `promise-exclusion.read` (查看不适用告知承诺名单).
         */
        get: operations["listPromiseExclusions"];
        put?: never;
        /**
         * 列入不适用告知承诺名单 · Put somebody on the list of those not served on a promise
         * @description Permission: `promise-exclusion.keep` (维护不适用告知承诺名单).
         */
        post: operations["addPromiseExclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promise-exclusions/{exclusionId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移出不适用告知承诺名单 · Remove somebody from the list, with the reason; the entry stays on file
         * @description Permission: `promise-exclusion.keep` (维护不适用告知承诺名单).
         */
        post: operations["removePromiseExclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/obligations/promises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出承诺履行情况统计 · How the promises were kept, item by item, as a table, xlsx or csv
         * @description Permission: `obligation.count` (查看承诺履行情况统计).
         */
        get: operations["exportPromiseCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instant-approvals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 秒批情况统计 · How instant approval went in a period, item by item, with reasons and the rate of disagreement
         * @description Permission: `instant.read` (查看秒批情况).
         */
        get: operations["countInstantDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instant-approvals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出秒批情况统计 · The same as a table, csv
         * @description Permission: `case.export` (导出办件清单).
         */
        get: operations["exportInstantDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instant-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 秒批办件清单 · Cases that decision tables judged, newest first
         * @description Permission: `instant.read` (查看秒批情况).
         */
        get: operations["listInstantDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instant-approvals/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 设有秒批规则的事项 · Published items with a decision table, and whether instant approval is switched off
         * @description Permission: `instant.read` (查看秒批情况).
         */
        get: operations["listInstantItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instant-approvals/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 秒批复核抽取记录 · The daily draws, with all that is needed to draw the same again
         * @description Permission: `instant.read` (查看秒批情况).
         */
        get: operations["listInstantDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instant-approvals/items/{item}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用或者恢复秒批 · Switch instant approval of an item off at once, or on again
         * @description Permission: `instant.switch` (停用或者恢复秒批).
         */
        post: operations["switchInstantApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/reexamination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核秒批决定 · Say of a decision that was drawn whether a person would have decided so too
         * @description Permission: `case.reexamine` (复核秒批决定).
         */
        post: operations["reexamineDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/reexamination/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理复核不同意见 · Say what follows where the re-examination did not agree; the revocation is an act on the licence
         * @description Permission: `case.conclude-reexamination` (处理复核不同意见).
         */
        post: operations["concludeReexamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事列表 · Published matters, searched by everyday words
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事办事指南 · The guide of a matter: what it is, what it saves, and whether it can be filed now
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getMatter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/compilation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按情形编排一件事 · The matter for these answers: questions, one form, one set of materials, plan, clock, savings
         * @description A matter that cannot be compiled is 409 with the code matter-not-compiled; facts.findings say why and what to do. The plan carries days from the day that is given, else from today.
         *
         *     Permission: `catalogue.read` (查看已发布的事项目录).
         */
        post: operations["compileMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事办件列表 · Matters that were filed: an applicant’s own, or those that the organisations of the post lead
         * @description Permission: `matter.list` (查询一件事办件).
         */
        get: operations["listMatterCases"];
        put?: never;
        /**
         * 新建一件事申请 · Begin a matter as a draft, or file it at once
         * @description Permission: `matter.draft` (填写一件事申请).
         */
        post: operations["createMatterCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一件事办件 · A matter as it stands: the plan with its cases, joint and own clocks, corrections, consequences
         * @description Permission: `matter.read` (查看一件事办件).
         */
        get: operations["getMatterCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事办理过程 · Every act of the matter itself in order, as it is recorded
         * @description Permission: `matter.read` (查看一件事办件).
         */
        get: operations["listMatterCaseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/documents/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载一件事文书 · A sealed paper of the matter as a whole as PDF; sequence is that of its act
         * @description Permission: `matter.read` (查看一件事办件).
         */
        get: operations["downloadMatterDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 读取一件事草稿 · The saved draft with the names of its files
         * @description Permission: `matter.draft` (填写一件事申请).
         */
        get: operations["getMatterDraft"];
        /**
         * 保存一件事草稿 · Keep what has been filled in so far; nothing is required yet
         * @description Permission: `matter.draft` (填写一件事申请).
         */
        put: operations["saveMatterDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除一件事草稿 · Discard a draft
         * @description Permission: `matter.draft` (填写一件事申请).
         */
        post: operations["discardMatterDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交一件事申请 · File the matter: what can begin is filed at once, the rest when what it waits for is there
         * @description Permission: `matter.submit` (提交一件事申请、统一补正).
         */
        post: operations["submitMatterCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/correction-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 统一补正 · Answer the joint correction notice once for all items
         * @description Errors point into /form and /materials; one element or material is sent once for all items.
         *
         *     Permission: `matter.submit` (提交一件事申请、统一补正).
         */
        post: operations["answerMatterCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/withdrawal-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览撤回的后果 · What would follow from withdrawing these items
         * @description Permission: `matter.withdraw` (撤回一件事或者其中的事项).
         */
        post: operations["previewMatterWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-cases/{matterCaseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回一件事或者其中的事项 · Withdraw some items or the whole, as far as nothing is decided
         * @description Permission: `matter.withdraw` (撤回一件事或者其中的事项).
         */
        post: operations["withdrawMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公示公告 · Notices to the public that run now (公示)
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listMatterNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-notices/{matterCaseId}/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看公示 · One notice to the public while it runs; 404 before and after
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["getMatterNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-notices/{matterCaseId}/{notice}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出异议 · Object to what a notice announces, while it runs
         * @description Permission: `matter.object` (对公示提出异议).
         */
        post: operations["raiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matter-notices/{matterCaseId}/{notice}/objections/{objection}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复异议 · Say whether an objection is upheld, with reasons
         * @description Permission: `matter.answer-objection` (答复异议).
         */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/matter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 所属一件事 · The matter to which a case belongs, with its siblings; 404 where it belongs to none
         * @description Permission: `case.read` (查看办件).
         */
        get: operations["getMatterOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的异议 · Objections that this account raised, with what was answered, newest first
         * @description Permission: `objection.read-own` (查看本人提出的异议).
         */
        get: operations["listOwnObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/managed-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事定义列表 · Every matter with its state, withdrawn and coming ones included
         * @description Permission: `matter-definition.read` (查看一件事定义).
         */
        get: operations["listManagedMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/source-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查一件事定义文件 · Hold the text of a matter to its format and to every rule, line by line, and tell what changes
         * @description Permission: `matter-definition.check` (校验一件事定义).
         */
        post: operations["checkMatterSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布一件事 · Publish a definition file as the next revision of its matter, in force from a day
         * @description 409 with the code base-moved where another revision was published meanwhile, unchanged where nothing would change. Matters under way keep their revision.
         *
         *     Permission: `matter-definition.publish` (发布一件事).
         */
        post: operations["publishMatter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用一件事 · Take a matter off the published list; those under way go on under their revision
         * @description Permission: `matter-definition.withdraw` (停用一件事).
         */
        post: operations["withdrawMatterDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件事版本 · Every published revision of a matter, the newest first
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listMatterRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一件事版本 · One revision with the text of its file and what changed against the one before
         * @description Permission: `matter-definition.read` (查看一件事定义).
         */
        get: operations["getMatterRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/green-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 绿色通道启用清单 · Openings of the green channel, newest first, with what is still owed for them
         * @description Permission: `green-channel.list` (查看绿色通道启用清单).
         */
        get: operations["listGreenChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/green-channels/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 绿色通道启用统计 · How often the green channel was opened, item by item, and what is still owed
         * @description Permission: `green-channel.list` (查看绿色通道启用清单).
         */
        get: operations["countGreenChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/green-channels/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出绿色通道启用清单 · The openings as a table, csv; 10,000 rows at most, newest first
         * @description Permission: `case.export` (导出办件清单).
         */
        get: operations["exportGreenChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用绿色通道 · Open the green channel of a case, or ask a head for it where the item says so
         * @description Permission: `green-channel.open` (提请、启用或者结束绿色通道).
         */
        post: operations["openGreenChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准启用绿色通道 · Approve the green channel that somebody else asked for
         * @description Permission: `green-channel.approve` (批准启用绿色通道).
         */
        post: operations["approveGreenChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意启用绿色通道 · Decline the green channel that somebody asked for
         * @description Permission: `green-channel.approve` (批准启用绿色通道).
         */
        post: operations["declineGreenChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认适用专项绿色通道 · Say whether a case that was filed under a standing channel is one of those meant
         * @description Permission: `green-channel.open` (提请、启用或者结束绿色通道).
         */
        post: operations["confirmGreenChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束绿色通道 · End the green channel before the decision, because the emergency is over
         * @description Permission: `green-channel.open` (提请、启用或者结束绿色通道).
         */
        post: operations["endGreenChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel/duties/{duty}/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补办绿色通道事项 · Do what was left for afterwards: supply the material, or say what was done
         * @description Permission: `green-channel.perform` (补办绿色通道事项).
         */
        post: operations["performGreenChannelDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/green-channel/duties/{duty}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理逾期未补办事项 · Say what follows from something that was owed and did not come
         * @description Permission: `green-channel.conclude` (处理逾期未补办事项).
         */
        post: operations["concludeGreenChannelDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 专项绿色通道 · Standing green channels of the own jurisdiction, newest first
         * @description Permission: `green-channel.list` (查看绿色通道启用清单).
         */
        get: operations["listStandingChannels"];
        put?: never;
        /**
         * 提请启用专项绿色通道 · Propose a standing green channel; another head opens it
         * @description Permission: `standing-channel.propose` (提请、撤回、关闭专项绿色通道).
         */
        post: operations["proposeStandingChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channel-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可列入专项绿色通道的事项 · Items of the own jurisdiction that provide for a green channel, and what each allows
         * @description Permission: `standing-channel.propose` (提请、撤回、关闭专项绿色通道).
         */
        get: operations["listStandingOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看专项绿色通道 · A standing green channel with what it gives and its course
         * @description Permission: `green-channel.list` (查看绿色通道启用清单).
         */
        get: operations["readStandingChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channels/{channelId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准启用专项绿色通道 · Open the channel that another head proposed
         * @description Permission: `standing-channel.approve` (批准启用专项绿色通道).
         */
        post: operations["approveStandingChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channels/{channelId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意启用专项绿色通道 · Decline the channel that another head proposed
         * @description Permission: `standing-channel.approve` (批准启用专项绿色通道).
         */
        post: operations["declineStandingChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channels/{channelId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回专项绿色通道提请 · Take back a proposal that nobody answered yet
         * @description Permission: `standing-channel.propose` (提请、撤回、关闭专项绿色通道).
         */
        post: operations["withdrawStandingChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standing-channels/{channelId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前关闭专项绿色通道 · Close a channel before its last day; cases taken in by it keep their terms
         * @description Permission: `standing-channel.propose` (提请、撤回、关闭专项绿色通道).
         */
        post: operations["closeStandingChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{item}/standing-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项当前适用的专项绿色通道 · Standing green channels that take in cases of the item today
         * @description Permission: `catalogue.read` (查看已发布的事项目录).
         */
        get: operations["listStandingChannelsInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/opinion-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并联审查征求意见 · Ask other authorities for their opinions, by a day, with what silence means
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["requestOpinions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/notice-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收通知、登记送达 · Sign for a joint notice, or enter how it was served outside the platform
         * @description Permission: `case.answer-joint` (签收联合办理通知、答复勘验验收时间).
         */
        post: operations["recordNoticeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/opinion-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办 · Remind those who owe an opinion
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["remindReviewers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/combined-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 汇总意见 · Combine the opinions once all have come; none is changed by it
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["combineOpinions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 勘验、验收日程 · The calendar of inspections: those to which one is invited, or that one calls
         * @description Permission: `inspection.list` (查看勘验验收日程).
         */
        get: operations["listInspections"];
        put?: never;
        /**
         * 发起联合勘验、验收 · Propose an inspection together, for one case or for several of one applicant at one place
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["proposeInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/inspections/{inspection}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复勘验、验收时间 · Say which of the times fit, and who will come
         * @description Permission: `case.answer-joint` (签收联合办理通知、答复勘验验收时间).
         */
        post: operations["answerInspectionTimes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/inspections/{inspection}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定勘验、验收时间 · Settle the time, or another one, with a notice to everybody
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["appointInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/inspections/{inspection}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消勘验、验收 · Cancel an inspection that was not held
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["cancelInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/inspections/{inspection}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 形成勘验、验收笔录 · Make the one record: who was there, what each found, how the applicant stands to it
         * @description Permission: `case.arrange-joint` (发起并联审查、联合勘验和验收).
         */
        post: operations["holdInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/inspections/{inspection}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认勘验、验收笔录 · The applicant confirms the record, and says what it thinks of it
         * @description Permission: `case.answer-joint` (签收联合办理通知、答复勘验验收时间).
         */
        post: operations["confirmInspectionRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/joint-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 联合办理情况统计 · How each organisation answered and came, most silent ones first
         * @description Permission: `joint.count` (查看联合办理情况统计).
         */
        get: operations["countJointAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remote-inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发起远程勘验 · Ask the applicant to show the premises: which shots, until when
         * @description Permission: `case.review` (审查).
         */
        post: operations["requestRemoteInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remote-inspections/{inspection}/shots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交远程勘验照片、视频 · Send the shots that were asked for, all at once, with time and place where they are known
         * @description Permission: `case.send-shots` (提交远程勘验照片、视频，确认记录).
         */
        post: operations["submitRemoteShots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remote-inspections/{inspection}/repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求再次拍摄 · Ask for single shots again, with what was wrong
         * @description Permission: `case.review` (审查).
         */
        post: operations["askShotsAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remote-inspections/{inspection}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改为现场勘验 · Give it up for an inspection on site, with the reason
         * @description Permission: `case.review` (审查).
         */
        post: operations["giveUpRemoteInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remote-inspections/{inspection}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 形成远程勘验记录 · Make the record with a finding on each shot; it completes the step
         * @description Permission: `case.review` (审查).
         */
        post: operations["recordRemoteInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/remote-inspections/{inspection}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认远程勘验记录 · The applicant confirms the record, and says what it thinks of it
         * @description Permission: `case.send-shots` (提交远程勘验照片、视频，确认记录).
         */
        post: operations["confirmRemoteRecord"];
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
         * Format: uuid
         * @description A random identifier (UUID).
         */
        Uuid: string;
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
            limits: components["schemas"]["Limit"] | components["schemas"]["Limit"][];
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
                    /**
                     * @description agent: the question asks whether an agent applies (是否委托他人办理). Whoever files answers it, so that nobody is asked; a yes-no question.
                     * @constant
                     */
                    asks?: "agent";
                    /** @description Data element: answer: what the answer leaves of its options. One is given and not asked; of several the applicant chooses. An answer that is left out says nothing of it. Of a question with several answers all are given together, to an element of several choices. */
                    fills?: {
                        [key: string]: {
                            [key: string]: string | string[];
                        };
                    };
                };
            };
            form: (components["schemas"]["Field"] | {
                section: components["schemas"]["Text"];
                when?: components["schemas"]["Condition"];
                fields: components["schemas"]["Field"][];
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
                    /** @description Calendar days before its last day from which the applicant is reminded. */
                    remindDays?: number;
                    /** @description One that does not come in time is entered in the credit file. */
                    creditRecord?: boolean;
                };
                /** @description A promise may stand for it (告知承诺). */
                commitment?: string;
                /** @description A form to be filled in (空白表格), where it differs from that of the material. */
                blankForm?: string;
                /** @description One that was filled in (示范文本), where it differs from that of the material. */
                sample?: string;
            })[];
            steps: (components["schemas"]["Step"] | {
                parallel: components["schemas"]["Step"][];
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
            /** @description A law wants the opinion itself, so that no silence counts as consent (不适用缺席默认). */
            silenceForbidden?: {
                basis: components["schemas"]["Basis"][];
            };
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
                    verify: components["schemas"]["VerificationTerms"];
                    onFalse?: components["schemas"]["FalsePromiseTerms"];
                };
            };
            /** @description The whole item may be decided on a promise (告知承诺制办理). */
            onPromise?: {
                /** @description The question of the guidance and the answer that chooses this way; every other answer is the ordinary way. */
                choice: {
                    question: string;
                    option: string;
                };
                /** @description For what it may be chosen (适用范围). */
                scope?: components["schemas"]["Text"];
                /** @description What the authority tells the applicant beforehand (告知书). */
                notice: {
                    /** @description The conditions that must be met (许可条件). */
                    conditions: components["schemas"]["Text"];
                    /** @description By what they are measured (标准和技术要求). */
                    standards: components["schemas"]["Text"];
                    /** @description What a false or broken promise brings (法律后果). */
                    consequences: components["schemas"]["Text"];
                };
                /** @description What the applicant promises, in the first person (承诺书). */
                promises: components["schemas"]["Text"];
                basis?: components["schemas"]["Basis"];
                /**
                 * @description officer: one act of an officer accepts and grants. at-once: the platform does, when it is filed.
                 * @default officer
                 * @enum {string}
                 */
                decides: "officer" | "at-once";
                verify: components["schemas"]["VerificationTerms"];
                onFalse?: components["schemas"]["FalsePromiseTerms"];
                /** @description Who may not choose it, beyond the general exclusions. */
                refuses?: {
                    /** @description Whoever has a credit record of the last so many years, not repaired since, has the ordinary way. */
                    creditRecordYears?: number;
                };
            };
            result: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                licence?: string;
                temporary?: {
                    /** @description A licence type of its own: template, numbers, validity. */
                    licence: string;
                    /** @description tolerance: while a material is to follow; promise: until the promises on which the grant rests are verified. */
                    on: ("tolerance" | "promise")[];
                    /** @description Calendar days from its issue; never longer than its type is valid. */
                    days: number;
                    basis?: components["schemas"]["Basis"];
                };
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
            /** @description What may be shortened in an emergency, and what is owed for it (绿色通道). */
            greenChannel?: components["schemas"]["GreenChannel"];
            /**
             * @description Class of the reform of business licences (证照分离), named by each licence for enterprises: cancelled cannot be applied for, filing is not refused, outside is no licence to do business.
             * @enum {string}
             */
            reform?: "cancelled" | "filing" | "commitment" | "improved" | "outside";
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
        Limit: {
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
        };
        /** @description A data element that is asked: its id, or its id and how it is asked. */
        Field: string | {
            /** @description thing.property, for example enterprise.name */
            element: string;
            /** @default true */
            required: boolean;
            when?: components["schemas"]["Condition"];
            help?: components["schemas"]["Text"];
            basis?: components["schemas"]["Basis"][];
            /**
             * @description It asks of somebody else than the applicant, such as a child whose guardian applies: it is not held against what is registered of the applicant, nor filled in from there. Items of one matter that name the same person ask once; another is nobody in particular.
             * @enum {string}
             */
            of?: "another" | "child" | "ward" | "spouse" | "parent" | "deceased";
        };
        Step: {
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
             * @description What the officer must look at (审查要点), each with its standard (审批标准).
             * @default []
             */
            checks: (components["schemas"]["Text"] | {
                /** @description What is looked at (审查要点). */
                check: components["schemas"]["Text"];
                /** @description When it is met, in figures wherever there are any (量化标准). */
                criterion?: components["schemas"]["Text"];
                /** @description How it is looked at (审查方式). */
                method?: components["schemas"]["Text"];
                basis?: components["schemas"]["Basis"][];
                /** @description What must be shown for the answer; one of these is enough. */
                evidence?: ("material" | "photo" | "inspection-record" | "note")[];
                /**
                 * @description Not published: secrets of the state or of trade, or what would help to cheat.
                 * @constant
                 */
                internal?: true;
            })[];
            /** @description The article that demands the step; no emergency does without it then. */
            basis?: components["schemas"]["Basis"];
            /**
             * @description consent: 缺席默认.
             * @default wait
             * @enum {string}
             */
            onSilence: "wait" | "consent";
            /** @description Under which rule silence counts as consent; without one it never does. */
            silence?: {
                /** @description What the notice says of silence and absence (缺席默认规则), word for word. */
                rule: components["schemas"]["Text"];
                /** @description Working days between the proven service of the notice and the inspection, at least. */
                noticeDays: number;
                /** @description Articles or documents that lay the rule down. */
                basis?: components["schemas"]["Basis"][];
            };
            /** @description It may be done from afar (远程勘验). */
            remote?: {
                /** @description Working days that the applicant usually has. */
                days: number;
                /** @description Metres from the premises beyond which a shot is pointed out to the officer. */
                distance?: number;
                /** @description The article that allows it. */
                basis?: components["schemas"]["Basis"][];
                /** @description The standard list of shots (标准拍摄清单). */
                shots: {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    shot: string;
                    /** @description What is photographed or filmed (拍摄要点). */
                    name: components["schemas"]["Text"];
                    /** @description What must be seen, told to somebody who holds a telephone. */
                    show: components["schemas"]["Text"];
                    /**
                     * @default photo
                     * @enum {string}
                     */
                    kind: "photo" | "video";
                    /**
                     * @description How many files are wanted.
                     * @default 1
                     */
                    count: number;
                    /**
                     * @description Whether the place is asked for.
                     * @default true
                     */
                    place: boolean;
                    /** @description The point of the approval standard of the step that it serves, by its Chinese words. */
                    check?: components["schemas"]["Text"];
                }[];
            };
        };
        VerificationTerms: {
            /** @description Working days after the grant. */
            within: number;
            /** @description The organisation that verifies; else the supervisor of the follow-up, else the authority. */
            by?: string;
            /** @description What is examined afterwards (核查内容). */
            examines?: components["schemas"]["Text"][];
        };
        FalsePromiseTerms: {
            /** @description Working days in which it may be put right (限期整改); without it nothing can be mended. */
            mend?: number;
            /**
             * @description four-eyes: one officer proposes, a head decides. automatic: the platform proposes it, and revokes where nobody states its case in time; else people decide.
             * @default four-eyes
             * @enum {string}
             */
            revoke: "four-eyes" | "automatic";
            /**
             * @description Working days in which the holder may state its case before (陈述、申辩).
             * @default 5
             */
            statementDays: number;
            /** @default 行政许可法 第六十九条 */
            basis: components["schemas"]["Basis"];
        };
        DecisionTable: {
            /** @description Every question and element that rows look at, and who answers for it. */
            inputs: {
                [key: string]: "choice" | ("identity" | "licence" | "register" | "platform")[];
            };
            /** @description Materials that are only kept, because what they prove is asked of a source; any other that is handed in is for a person to look at. */
            unexamined?: string[];
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
        GreenChannel: {
            /** @description Duties whose holders may open it; heads of the authority may in any case. */
            openedBy: string[];
            /**
             * @description head: somebody else, who is a head, approves it (四眼原则).
             * @default head
             * @enum {string}
             */
            approval: "head" | "none";
            grounds: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                ground: string;
                name: components["schemas"]["Text"];
                /** @description The articles that let the authority hurry. */
                basis?: components["schemas"]["Basis"][];
                /** @description What shows that the ground is there. */
                proof?: components["schemas"]["Text"];
                /**
                 * Format: date
                 * @description The last day on which it may be used.
                 */
                until?: string;
            }[];
            /** @description Working days from the opening; then it ends by itself. */
            lasts: number;
            /** @description Working days promised from the opening, where fewer than without it. */
            limit?: number;
            /**
             * @description Steps that are left out; never one that the law demands.
             * @default []
             */
            skips: string[];
            /**
             * @description Materials that are not asked for before the grant, and owed after it.
             * @default []
             */
            later: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                material: string;
                /** @description Working days after the grant. */
                within: number;
            }[];
            /** @default [] */
            owed: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                duty: string;
                name: components["schemas"]["Text"];
                /** @description applicant, or an organisation; else the authority. */
                by?: "applicant" | string;
                /** @description Working days after the grant. */
                within: number;
                basis?: components["schemas"]["Basis"];
            }[];
            /**
             * @description What follows where something owed afterwards does not come: put on record, or the head must say what follows.
             * @default remind
             * @enum {string}
             */
            onMiss: "remind" | "answer";
            /** @description Days on which it may be opened at all. */
            effective?: {
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                from?: string;
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                to?: string;
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
        /** @description Days of a calendar, and what each is called. */
        NamedDays: {
            [key: string]: string | components["schemas"]["Bilingual"];
        };
        /** Entry of a base list */
        BaseEntry: {
            /** @description A stable English id in kebab-case; it never changes once published. */
            entry: string;
            /** @description Levels that exercise it (行使层级). */
            levels: ("nation" | "province" | "city" | "county" | "town" | "community")[];
            /** @description Organisations that are to claim it (认领) or to refuse with a reason. */
            claimants: string[];
            common: {
                name: components["schemas"]["Text"];
                /** @description Base code (基本编码), 12 digits. */
                code: string;
                /** @enum {string} */
                type: "licence" | "penalty" | "compulsion" | "levy" | "payment" | "inspection" | "confirmation" | "reward" | "adjudication" | "other" | "public-service";
                basis: components["schemas"]["Basis"][];
                serves?: ("person" | "enterprise" | "public-institution" | "social-organisation" | "government-body")[];
                conditions?: {
                    text: components["schemas"]["Text"];
                    basis: components["schemas"]["Basis"][];
                }[];
                /** @description Material types; when each is asked for is for whoever claims to say. */
                materials?: string[];
                /** @description The kinds of steps one after another. */
                process?: ("accept" | "review" | "inspect" | "expert-review" | "legal-review" | "decide" | "follow-through" | "deliver")[];
                statutoryLimit?: {
                    days: number;
                    /**
                     * @default working-day
                     * @enum {string}
                     */
                    unit: "working-day" | "calendar-day";
                };
                /** @description none, or the names of the fees; their standards may be local. */
                fee?: "none" | components["schemas"]["Text"][];
                result?: {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    licence: string;
                } | {
                    document: components["schemas"]["Text"];
                };
            };
        };
        /** @description An item of another place, to be compared with (对标). */
        OutsideItem: {
            /** @description task_name 事项名称 */
            name: string;
            /** @description catalog_code or task_code 基本编码或者实施编码 */
            code?: string;
            department?: string;
            /** @description promise_day; 0 is at once. */
            promisedDays?: number;
            statutoryDays?: number;
            visits?: number;
            steps?: number;
            /** @description Names of the materials. */
            materials?: string[];
            /** @description Where only their number is told. */
            materialCount?: number;
            /** @description 受理条件 */
            conditions?: string[];
            /** @description 申报方式 */
            applicationMethod?: string[];
            /** @description 受理模式 */
            acceptanceMode?: string[];
            /** @description 审核程序 */
            reviewProcedure?: string[];
            /** @description 发证方式 */
            certificateIssue?: string[];
            /** @description 工作机制 */
            mechanism?: string[];
        };
        HandoverTerms: {
            /** @description A stable English id in kebab-case; it never changes once published. */
            from: string;
            /** @description A stable English id in kebab-case; it never changes once published. */
            to: string;
            items: string[];
            /** @description The document that orders it, with its number. */
            basis: string;
            effectiveOn: components["schemas"]["PlainDate"];
            /** @description Case files and archives that change hands. */
            files: string;
            /** @description Certificates and registers of licences. */
            licences: string;
            /** @description Seals that are handed in, kept or made. */
            seals: string;
            remarks?: string;
            /** @description The handover that this one takes back (回转). */
            returns?: components["schemas"]["Uuid"];
        };
        CreateCase: {
            item: string;
            /** @description Left out: the account’s own subject. In full: at the window, for who stands before it. */
            applicant?: {
                /** @description A subject for which the account acts. */
                subject: components["schemas"]["Uuid"];
            } | components["schemas"]["ApplicantPresent"];
            agent?: components["schemas"]["AgentPresent"];
            /**
             * @default web
             * @enum {string}
             */
            channel: "window" | "web" | "mobile" | "post";
            /** @description Given: drafted and submitted in one act. */
            filing?: components["schemas"]["Filing"];
        };
        ApplicantPresent: {
            /** @enum {string} */
            kind: "person" | "enterprise";
            name: string;
            /** @description Resident id or unified social credit code. */
            identifier: string;
            phone?: string;
            /** @description Where the number is known by another name: what proves that of the document. It goes on record with both names. */
            nameReason?: string;
        };
        /** @description At the window: who stands there for the applicant. */
        AgentPresent: {
            /** @enum {string} */
            as: "legal-representative" | "agent";
            name: string;
            /** @description Resident id of the one who is present. */
            identifier: string;
            /** @description Where the number is known by another name: what proves that of the document. It goes on record with both names. */
            nameReason?: string;
            /** @description Uploaded copy of the written authorisation. */
            authorisation?: string;
            /** @description The written authorisation lies with the papers of the case. */
            authorisationOnPaper?: boolean;
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
            /** @description The promise on which the whole item is to be decided (告知承诺制办理), word for word as the item publishes it. */
            promise?: string;
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
            /** @description A licence of the applicant, in force, that meets it. */
            licence: components["schemas"]["Uuid"];
        };
        Contact: {
            name: string;
            phone: string;
            address?: string;
        };
        /** @enum {string} */
        CaseStatus: "draft" | "pre-examination" | "submitted" | "received" | "correction-requested" | "in-review" | "decided" | "finished" | "closed";
        Draft: {
            content: components["schemas"]["UnfinishedContent"];
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
        UnfinishedContent: {
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
            /** @description The promise on which the whole item is to be decided (告知承诺制办理), word for word as the item publishes it. */
            promise?: string;
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
            checks: components["schemas"]["CheckResult"][];
            /**
             * @description Others who took part; the caller is always counted.
             * @default []
             */
            people: string[];
            /** @default [] */
            attachments: string[];
        };
        CheckResult: {
            check: string;
            met: boolean;
            note?: string;
            evidence?: components["schemas"]["CheckEvidence"][];
        };
        /** @description What shows that a point of the standard is met or not. */
        CheckEvidence: {
            /** @constant */
            kind: "material";
            material: string;
            page?: number;
        } | {
            /** @enum {string} */
            kind: "photo" | "inspection-record";
            /** @description A file among the attachments of the step: its id when sent, its digest when read. */
            file: string;
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
            /** @description Owed where a binding opinion given beforehand (预审批) was favourable: what has changed since. */
            departure?: {
                /** @enum {string} */
                ground: "facts" | "law" | "conditions";
                statement: string;
            };
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
            /** @description The provision by which it ends; needed with objectively-impossible. */
            basis?: string;
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
            /** @description Owed where a binding opinion given beforehand (预审批) was favourable: what has changed since. */
            departure?: {
                /** @enum {string} */
                ground: "facts" | "law" | "conditions";
                statement: string;
            };
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
            /** @description The provision by which it ends; needed with objectively-impossible. */
            basis?: string;
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
            filter: components["schemas"]["CaseFilter"];
            /** @description Taken when the page is opened; one a page at most. */
            isDefault: boolean;
        };
        CaseFilter: {
            status?: components["schemas"]["CaseStatus"];
            item?: string;
            /** @description Subject whose cases they are (申请人). */
            applicant?: components["schemas"]["Uuid"];
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
             * @description Cases whose green channel waits for a head, for the clerk who confirms that they come under a standing one, or is open.
             * @enum {string}
             */
            greenChannel?: "requested" | "to-confirm" | "open";
            /**
             * Format: uuid
             * @description Cases of one filed matter (一件事), its id exact.
             */
            matterCaseId?: string;
            /**
             * @description pressing: open cases by due date.
             * @enum {string}
             */
            order?: "newest" | "pressing";
        };
        /**
         * @description open: the authority owes its opinion; cancelled: it is of no use any more.
         * @enum {string}
         */
        PreApprovalStatus: "open" | "given" | "cancelled";
        OpinionInput: {
            outcome: components["schemas"]["OpinionOutcome"];
            reason: string;
            /**
             * @description Of a conditional opinion: what must be so for the formal act.
             * @default []
             */
            conditions: string[];
            /**
             * @description Articles on which it rests; one at least.
             * @default []
             */
            basis: string[];
        };
        /** @enum {string} */
        OpinionOutcome: "favourable" | "conditional" | "unfavourable";
        /**
         * @description expired is read from the dates; the others are acts on record.
         * @enum {string}
         */
        LicenceStanding: "valid" | "suspended" | "revoked" | "annulled" | "expired" | "replaced";
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
        TradeLicenceIssue: {
            matter: string;
            licences: components["schemas"]["Uuid"][];
        };
        CarriedLicenceAddition: {
            licence: components["schemas"]["Uuid"];
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
        OnPromiseDecision: {
            opinion: string;
            /** @default [] */
            conditions: string[];
            validTo?: components["schemas"]["PlainDate"];
        };
        TemporaryLicenceIssue: {
            /**
             * @description Values that the authority gives, for fields that the form does not ask.
             * @default {}
             */
            assigned: {
                [key: string]: unknown;
            };
        };
        Statement: {
            statement: string;
            /** @default [] */
            files: components["schemas"]["Uuid"][];
        };
        PromiseExclusionEntry: {
            /** @enum {string} */
            kind: "person" | "enterprise";
            name: string;
            identifier: string;
            /** @description Only for this item; else for every one. */
            item?: string;
            reason: string;
            basis: string;
            from: components["schemas"]["PlainDate"];
            /** @description The last day; without it until it is removed. */
            until?: components["schemas"]["PlainDate"];
        };
        InstantSwitch: {
            isOff: boolean;
            reason: string;
        };
        ReexaminationOpinion: {
            /** @enum {string} */
            outcome: "agreed" | "disagreed";
            reason: string;
        };
        ReexaminationConclusion: {
            /**
             * @description revoked: the licence was revoked, on its own page; corrected; upheld.
             * @enum {string}
             */
            conclusion: "revoked" | "corrected" | "upheld";
            reason: string;
        };
        CreateMatterCase: {
            /** @description Left out: the account’s own subject. In full: at the window, for who stands before it. */
            applicant?: {
                /** @description A subject for which the account acts. */
                subject: components["schemas"]["Uuid"];
            } | components["schemas"]["ApplicantPresent"];
            agent?: components["schemas"]["AgentPresent"];
            /**
             * @default web
             * @enum {string}
             */
            channel: "window" | "web" | "mobile" | "post";
            matter: string;
            /** @description Given: drafted and filed in one act. */
            filing?: components["schemas"]["MatterFiling"];
        };
        MatterFiling: {
            content: components["schemas"]["MatterContent"];
            contact: components["schemas"]["Contact"];
            /**
             * @description Taken for every item that offers it; the others go by the first way that they offer.
             * @enum {string}
             */
            delivery: "window" | "post" | "electronic";
            statement?: string;
        };
        MatterContent: {
            answers: {
                [key: string]: string | string[];
            };
            form: {
                [key: string]: unknown;
            };
            materials: {
                [key: string]: string[];
            };
            papers?: {
                [key: string]: components["schemas"]["PaperMaterial"];
            };
            substitutes?: {
                [key: string]: components["schemas"]["MatterSubstitute"];
            };
            /** @description By item: the promise on which the whole item is to be decided (告知承诺制办理), word for word as promiseOffers has it. Left out for items that go the ordinary way. */
            promises?: {
                [key: string]: string;
            };
        };
        MatterSubstitute: {
            /** @constant */
            by: "licence";
            licence: components["schemas"]["Uuid"];
        } | {
            /** @constant */
            by: "later";
            /** @description By item: the promise as that item publishes it, word for word. */
            promises: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            by: "commitment";
            /** @description By item: the promise as that item publishes it, word for word. */
            promises: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        MatterCaseStatus: "draft" | "in-progress" | "ended" | "discarded";
        MatterDraft: {
            content: components["schemas"]["UnfinishedMatterContent"];
            contact?: {
                name?: string;
                phone?: string;
                address?: string;
            };
            /** @enum {string} */
            delivery?: "window" | "post" | "electronic";
            /** @description savedAt of the draft that this one goes on from: 412 when it was saved elsewhere since. */
            basedOn?: components["schemas"]["Instant"] | null;
        };
        UnfinishedMatterContent: {
            answers?: {
                [key: string]: string | string[];
            };
            form?: {
                [key: string]: unknown;
            };
            materials?: {
                [key: string]: string[];
            };
            papers?: {
                [key: string]: components["schemas"]["PaperMaterial"];
            };
            substitutes?: {
                [key: string]: components["schemas"]["MatterSubstitute"];
            };
            /** @description By item: the promise on which the whole item is to be decided (告知承诺制办理), word for word as promiseOffers has it. Left out for items that go the ordinary way. */
            promises?: {
                [key: string]: string;
            };
        };
        MatterCorrectionAnswer: {
            /**
             * @description By item: answers to its own questions, where a correction calls for another.
             * @default {}
             */
            answers: {
                [key: string]: {
                    [key: string]: string | string[];
                };
            };
            /** @default {} */
            form: {
                [key: string]: unknown;
            };
            /** @default {} */
            materials: {
                [key: string]: string[];
            };
            papers?: {
                [key: string]: components["schemas"]["PaperMaterial"];
            };
            substitutes?: {
                [key: string]: components["schemas"]["MatterSubstitute"];
            };
            /** @description By item: the promise on which the whole item is to be decided (告知承诺制办理), word for word as promiseOffers has it. Left out for items that go the ordinary way. */
            promises?: {
                [key: string]: string;
            };
        };
        MatterWithdrawal: {
            /** @description Left out: the whole matter, as far as it is not decided. */
            items?: string[];
            reason: string;
        };
        ObjectionInput: {
            /** @description Who objects, where a clerk takes it down; else the name of the account. */
            by?: string;
            /** @description Telephone or address of whoever objects at a window, by which the answer is told; an account is told by the platform, and what it sends here is not looked at. */
            contact?: string;
            text: string;
        };
        ObjectionAnswer: {
            upheld: boolean;
            text: string;
        };
        GreenChannelOpening: {
            ground: string;
            reason: string;
        };
        GreenChannelConfirmation: {
            eligible: boolean;
            /** @default  */
            reason: string;
        };
        GreenChannelPerformance: {
            /** @default  */
            note: string;
            /** @default [] */
            attachments: string[];
        };
        GreenChannelConclusion: {
            /**
             * @description revoked: the licence was revoked, an act of its own; performed: found to be done after all.
             * @enum {string}
             */
            conclusion: "revoked" | "performed" | "excused";
            reason: string;
        };
        StandingChannelTerms: {
            /** @description A stable English id in kebab-case; it never changes once published. */
            authority: string;
            name: string;
            reason: string;
            /** @description The document on which it rests, with its number. */
            document: string;
            /** @enum {string} */
            serves: "everyone" | "person" | "enterprise";
            /** @description In words; a clerk confirms who belongs there. */
            region?: string;
            from: components["schemas"]["PlainDate"];
            /** @description The last day on which cases are taken in by it. */
            until: components["schemas"]["PlainDate"];
            /** @description Whether a clerk confirms each case before anything is shortened. */
            confirmed: boolean;
            items: components["schemas"]["StandingChannelItem"][];
        };
        StandingChannelItem: {
            /** @description A stable English id in kebab-case; it never changes once published. */
            item: string;
            /** @description One of those that the item names. */
            ground: string;
            /**
             * @description Steps that are left out.
             * @default []
             */
            skips: string[];
            /**
             * @description Materials that may come after the grant.
             * @default []
             */
            later: string[];
            /** @description Working days promised from the filing on. */
            limit?: number;
        };
        /** @description Whom the state deals with (行政相对人). */
        Subject: {
            subjectId: components["schemas"]["Uuid"];
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
            postId: components["schemas"]["Uuid"];
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
            authorisationId: components["schemas"]["Uuid"];
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
        /** @description Who is registered under the number. */
        RecognisedSubject: {
            subjectId: components["schemas"]["Uuid"];
            /** @enum {string} */
            kind: "person" | "enterprise";
            name: string;
            /** @enum {string} */
            identifierKind: "resident-id" | "uscc";
            /** @description Personal numbers are masked. */
            identifier: string;
            phone: string | null;
            /** @description Of an enterprise (法定代表人). */
            representativeName: string | null;
        };
        /** @description What is registered of a subject (登记信息). */
        Particulars: {
            subjectId: components["schemas"]["Uuid"];
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
            deputation: components["schemas"]["Uuid"];
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
            fileId: components["schemas"]["Uuid"];
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
            /** @description Class of the reform of business licences (证照分离), where one is named. */
            reform: ("cancelled" | "filing" | "commitment" | "improved") | null;
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
            reforms: components["schemas"]["ItemCount"][];
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
        CalendarProposals: {
            items: components["schemas"]["CalendarProposal"][];
            /** @description Other administrators of today who may approve. */
            others: number;
        };
        /** @description A change of the calendar that awaits another’s approval. */
        CalendarProposal: {
            proposalId: components["schemas"]["Uuid"];
            year: number;
            /** @enum {string} */
            status: "proposed" | "approved" | "declined" | "withdrawn";
            days: {
                holidays: components["schemas"]["NamedDays"];
                makeUpWorkingDays: components["schemas"]["NamedDays"];
                source: string;
            };
            /** @description The year as it was when this was proposed; null where it was not loaded. */
            former: {
                holidays: components["schemas"]["NamedDays"];
                makeUpWorkingDays: components["schemas"]["NamedDays"];
                source: string;
            } | null;
            proposedBy: string;
            proposedAt: components["schemas"]["Instant"];
            settledBy: string | null;
            settledAt: components["schemas"]["Instant"] | null;
            /** @description Why it was declined or taken back. */
            reason: string | null;
            /** @description The newest rehearsal of just these days, whoever asked for it. */
            rehearsalId: components["schemas"]["Uuid"] | null;
            actions: {
                /** @enum {string} */
                action: "approve" | "decline" | "withdraw";
                available: boolean;
                disabledReason: components["schemas"]["Bilingual"] | null;
            }[];
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
            reform: ("cancelled" | "filing" | "commitment" | "improved" | "outside") | null;
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
            draftId: components["schemas"]["Uuid"];
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
            draftId: components["schemas"]["Uuid"];
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
        BaseEntryPage: {
            items: components["schemas"]["BaseEntryHead"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        BaseEntryHead: {
            entry: string;
            version: number;
            publisher: string;
            publisherName: components["schemas"]["Bilingual"];
            name: components["schemas"]["Bilingual"];
            code: string;
            type: string;
            levels: ("nation" | "province" | "city" | "county" | "town" | "community")[];
            publishedAt: components["schemas"]["Instant"];
            claims: components["schemas"]["ClaimCount"];
            mine: boolean;
        };
        ClaimCount: {
            toClaim: number;
            claimed: number;
            refused: number;
            behind: number;
            /** @description From 0 to 1; null where there is nothing to count. */
            claimedRate: number | null;
            /** @description From 0 to 1; null where there is nothing to count. */
            answeredRate: number | null;
        };
        BaseEntryDetail: {
            entry: string;
            version: number;
            publisher: string;
            publisherName: components["schemas"]["Bilingual"];
            name: components["schemas"]["Bilingual"];
            code: string;
            type: string;
            levels: ("nation" | "province" | "city" | "county" | "town" | "community")[];
            publishedAt: components["schemas"]["Instant"];
            claims: components["schemas"]["ClaimCount"];
            mine: boolean;
            definition: components["schemas"]["BaseEntryDefinition"];
            common: components["schemas"]["ElementValue"][];
            /** @description Elements that each place sets for itself. */
            local: {
                /** @enum {string} */
                element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
                name: components["schemas"]["Bilingual"];
            }[];
            versions: {
                version: number;
                publishedAt: components["schemas"]["Instant"];
                publishedBy: string;
                note: string | null;
                /** @description common: this version; local: the one before. */
                changed: components["schemas"]["ElementDeviation"][];
            }[];
            claimList: components["schemas"]["BaseClaim"][];
        };
        BaseEntryDefinition: {
            /** @description A stable English id in kebab-case; it never changes once published. */
            entry: string;
            /** @description Levels that exercise it (行使层级). */
            levels: ("nation" | "province" | "city" | "county" | "town" | "community")[];
            /** @description Organisations that are to claim it (认领) or to refuse with a reason. */
            claimants: string[];
            common: {
                name: components["schemas"]["Text"];
                /** @description Base code (基本编码), 12 digits. */
                code: string;
                /** @enum {string} */
                type: "licence" | "penalty" | "compulsion" | "levy" | "payment" | "inspection" | "confirmation" | "reward" | "adjudication" | "other" | "public-service";
                basis: components["schemas"]["Basis"][];
                serves?: ("person" | "enterprise" | "public-institution" | "social-organisation" | "government-body")[];
                conditions?: {
                    text: components["schemas"]["Text"];
                    basis: components["schemas"]["Basis"][];
                }[];
                /** @description Material types; when each is asked for is for whoever claims to say. */
                materials?: string[];
                /** @description The kinds of steps one after another. */
                process?: ("accept" | "review" | "inspect" | "expert-review" | "legal-review" | "decide" | "follow-through" | "deliver")[];
                statutoryLimit?: {
                    days: number;
                    /**
                     * @default working-day
                     * @enum {string}
                     */
                    unit: "working-day" | "calendar-day";
                };
                /** @description none, or the names of the fees; their standards may be local. */
                fee?: "none" | components["schemas"]["Text"][];
                result?: {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    licence: string;
                } | {
                    document: components["schemas"]["Text"];
                };
            };
        };
        ElementValue: {
            /** @enum {string} */
            element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
            name: components["schemas"]["Bilingual"];
            value: components["schemas"]["Bilingual"][];
        };
        ElementDeviation: {
            /** @enum {string} */
            element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
            name: components["schemas"]["Bilingual"];
            /** @description As the base list says it. */
            common: components["schemas"]["Bilingual"][];
            /** @description As the item on the published list says it. */
            local: components["schemas"]["Bilingual"][];
        };
        BaseClaim: {
            entry: string;
            version: number;
            name: components["schemas"]["Bilingual"];
            code: string;
            organisation: string;
            organisationName: components["schemas"]["Bilingual"];
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "community";
            /**
             * @description open: not answered; refused: with the reason; unpublished: claimed, no item on the published list; behind: the entry says something else than the item; settled.
             * @enum {string}
             */
            state: "open" | "refused" | "unpublished" | "behind" | "settled";
            item: string | null;
            reason: string | null;
            decidedBy: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
            deviations: components["schemas"]["ElementDeviation"][];
            /** @description Lies within the jurisdiction of the one who asks. */
            mine: boolean;
        };
        BaseListTableCheck: {
            findings: {
                row: number;
                column: string;
                message: components["schemas"]["Bilingual"];
            }[];
            /** @description The rows that are right, as importBaseList takes them. */
            entries: components["schemas"]["BaseEntryDefinition"][];
            added: {
                entry: string;
                name: components["schemas"]["Bilingual"];
                code: string;
            }[];
            changed: {
                entry: string;
                name: components["schemas"]["Bilingual"];
                code: string;
                /** @description common: as the table says it; local: as published. */
                changed: components["schemas"]["ElementDeviation"][];
                levels: boolean;
                claimants: boolean;
            }[];
            unchanged: number;
            /** @description Published by the same organisation and not in the table; they stay in force. */
            gone: {
                entry: string;
                name: components["schemas"]["Bilingual"];
                code: string;
            }[];
        };
        BaseClaimPage: {
            items: components["schemas"]["BaseClaim"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        ClaimRates: {
            total: components["schemas"]["ClaimCount"];
            byLevel: {
                /** @enum {string} */
                level: "nation" | "province" | "city" | "county" | "town" | "community";
                name: components["schemas"]["Bilingual"];
                count: components["schemas"]["ClaimCount"];
            }[];
            byOrganisation: {
                organisation: string;
                name: components["schemas"]["Bilingual"];
                count: components["schemas"]["ClaimCount"];
            }[];
        };
        CatalogueConsistency: {
            compared: number;
            agreeing: number;
            /** @description From 0 to 1; null where there is nothing to count. */
            rate: number | null;
            byElement: {
                /** @enum {string} */
                element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
                name: components["schemas"]["Bilingual"];
                compared: number;
                agreeing: number;
                /** @description From 0 to 1; null where there is nothing to count. */
                rate: number | null;
            }[];
            byLevel: {
                /** @enum {string} */
                level: "nation" | "province" | "city" | "county" | "town" | "community";
                name: components["schemas"]["Bilingual"];
                compared: number;
                agreeing: number;
                /** @description From 0 to 1; null where there is nothing to count. */
                rate: number | null;
            }[];
            items: components["schemas"]["ElementComparison"][];
            nextCursor: string | null;
        };
        ElementComparison: {
            entry: string;
            entryName: components["schemas"]["Bilingual"];
            item: string;
            itemName: components["schemas"]["Bilingual"];
            organisation: string;
            organisationName: components["schemas"]["Bilingual"];
            /** @enum {string} */
            level: "nation" | "province" | "city" | "county" | "town" | "community";
            /** @enum {string} */
            element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
            elementName: components["schemas"]["Bilingual"];
            agrees: boolean;
            reference: components["schemas"]["Bilingual"][];
            referenceFrom: string;
            value: components["schemas"]["Bilingual"][];
        };
        OutsideComparison: {
            outside: components["schemas"]["OutsideItem"];
            key: string;
            matched: {
                item: string;
                name: components["schemas"]["Bilingual"];
                authority: string;
                /** @enum {string} */
                by: "code" | "name";
                mine: boolean;
            } | null;
            aspects: {
                /** @enum {string} */
                aspect: "conditions" | "applicationMethod" | "acceptanceMode" | "reviewProcedure" | "certificateIssue" | "mechanism";
                name: components["schemas"]["Bilingual"];
                own: string[];
                outside: string[] | null;
                same: boolean | null;
            }[];
            figures: {
                /** @enum {string} */
                figure: "materials" | "days" | "steps" | "visits";
                name: components["schemas"]["Bilingual"];
                own: number;
                outside: number | null;
                isBetterOutside: boolean;
            }[];
            /** @description Changes that can be taken over as they stand. */
            adoptable: number;
            /** @description Differences that people have to decide. */
            toDecide: number;
            materials: {
                onlyOwn: string[];
                onlyOutside: string[];
            };
        };
        AdoptionPreview: {
            changes: {
                id: string;
                /** @enum {string} */
                target: "materials" | "days" | "visits" | "conditions" | "applicationMethod" | "acceptanceMode" | "reviewProcedure" | "certificateIssue" | "mechanism";
                name: components["schemas"]["Bilingual"];
                /** @description JSON pointer into the definition: /materials/2. */
                pointer: string;
                before: components["schemas"]["Bilingual"];
                after: components["schemas"]["Bilingual"];
                chosen: boolean;
            }[];
            decisions: components["schemas"]["AdoptionDecision"][];
            /** @description What the rules say of the definition with the chosen changes. */
            findings: components["schemas"]["AdoptionFinding"][];
            /** @description What the draft says of where its changes come from. */
            note: string;
        };
        /** @description What nobody but a person may settle, with the reason. */
        AdoptionDecision: {
            /** @enum {string} */
            target: "materials" | "days" | "visits" | "conditions" | "applicationMethod" | "acceptanceMode" | "reviewProcedure" | "certificateIssue" | "mechanism";
            name: components["schemas"]["Bilingual"];
            /** @description JSON pointer into the definition: /materials/2. */
            pointer: string;
            what: components["schemas"]["Bilingual"];
            reason: components["schemas"]["Bilingual"];
        };
        AdoptionFinding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning";
            path: string;
            message: components["schemas"]["Bilingual"];
            cure: components["schemas"]["Bilingual"];
            pointer: string;
            /** @description The item as it is in force does not have it. */
            isNew: boolean;
        };
        CatalogueReductions: {
            year: number;
            totals: {
                materials: {
                    before: number;
                    after: number;
                };
                days: {
                    before: number;
                    after: number;
                };
                steps: {
                    before: number;
                    after: number;
                };
                visits: {
                    before: number;
                    after: number;
                };
                items: {
                    before: number;
                    after: number;
                };
            };
            /** @description Σ(statutory − promised) ÷ Σ statutory, at the end of the year. */
            statutoryCut: number | null;
            departments: {
                authority: string;
                name: components["schemas"]["Bilingual"];
                materials: {
                    before: number;
                    after: number;
                };
                days: {
                    before: number;
                    after: number;
                };
                steps: {
                    before: number;
                    after: number;
                };
                visits: {
                    before: number;
                    after: number;
                };
                items: {
                    before: number;
                    after: number;
                };
            }[];
            items: {
                item: string;
                name: components["schemas"]["Bilingual"];
                authority: string;
                before: components["schemas"]["ItemFigures"];
                after: components["schemas"]["ItemFigures"] | null;
                isNew: boolean;
            }[];
        };
        ItemFigures: {
            materials: number;
            days: number;
            statutoryDays: number;
            steps: number;
            visits: number;
        };
        HandoverPage: {
            items: components["schemas"]["HandoverHead"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        HandoverHead: {
            handoverId: components["schemas"]["Uuid"];
            number: string;
            /** @enum {string} */
            status: "draft" | "half-signed" | "signed" | "carried-out" | "cancelled";
            from: string;
            fromName: components["schemas"]["Bilingual"];
            to: string;
            toName: components["schemas"]["Bilingual"];
            items: number;
            effectiveOn: components["schemas"]["PlainDate"];
            returns: components["schemas"]["Uuid"] | null;
            preparedBy: string;
            preparedAt: components["schemas"]["Instant"];
            carriedOutAt: components["schemas"]["Instant"] | null;
        };
        Handover: {
            handoverId: components["schemas"]["Uuid"];
            number: string;
            /** @enum {string} */
            status: "draft" | "half-signed" | "signed" | "carried-out" | "cancelled";
            from: string;
            fromName: components["schemas"]["Bilingual"];
            to: string;
            toName: components["schemas"]["Bilingual"];
            effectiveOn: components["schemas"]["PlainDate"];
            returns: components["schemas"]["Uuid"] | null;
            preparedBy: string;
            preparedAt: components["schemas"]["Instant"];
            carriedOutAt: components["schemas"]["Instant"] | null;
            terms: components["schemas"]["HandoverTerms"];
            itemNames: {
                [key: string]: components["schemas"]["Bilingual"];
            };
            version: number;
            /** @description SHA-256 of the terms; whoever signs sends it back. */
            digest: string;
            signatures: {
                /** @enum {string} */
                side: "from" | "to";
                name: string;
                organisationName: components["schemas"]["Bilingual"];
                at: components["schemas"]["Instant"];
                digest: string;
            }[];
            /** @description How far it has been carried out. */
            progress: {
                items: number;
                casesPassed: number;
                casesLeft: number;
            };
            returnedBy: components["schemas"]["Uuid"] | null;
            actions: {
                /** @enum {string} */
                action: "edit" | "sign" | "cancel" | "return";
                available: boolean;
                disabledReason: components["schemas"]["Bilingual"] | null;
            }[];
        };
        /** @description What follows when the handover is carried out. */
        HandoverPreview: {
            items: {
                item: string;
                name: components["schemas"]["Bilingual"];
                authority: string;
                openCases: number;
                /** @description Definition files of it that are being edited. */
                drafts: number;
                /** @description Duties of its steps that nobody at the receiving side holds. */
                vacantDuties: {
                    duty: string;
                    name: components["schemas"]["Bilingual"];
                }[];
                /** @description Why it could not be published under the receiving side. */
                problems: components["schemas"]["Bilingual"][];
            }[];
            openCases: number;
            /** @description In force, issued by the side that hands over for these items. */
            licences: number;
            /** @description Claims of base list entries that pass with the items. */
            claims: number;
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
            caseId: components["schemas"]["Uuid"];
            /** @description 办件编号, from the submission on. */
            number: string | null;
            status: components["schemas"]["CaseStatus"];
            /** @description Also sent as ETag. */
            version: number;
            events: string[];
            documents: components["schemas"]["DocumentReference"][];
        };
        DocumentReference: {
            kind: components["schemas"]["DocumentKind"];
            number: string;
            date: components["schemas"]["PlainDate"];
        };
        /** @enum {string} */
        DocumentKind: "receipt" | "correction-notice" | "acceptance-notice" | "acceptance-refusal" | "special-procedure-notice" | "opinion-request" | "inspection-notice" | "inspection-record" | "remote-inspection-record" | "extension-notice" | "grant-decision" | "refusal-decision" | "delivery-receipt" | "termination-notice" | "clerical-correction" | "supply-notice" | "mending-order" | "revocation-notice" | "revocation-decision" | "matter-receipt" | "joint-correction-notice" | "pre-approval-opinion";
        CasePage: {
            items: components["schemas"]["CaseListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        CaseListEntry: {
            caseId: components["schemas"]["Uuid"];
            /** @description The matter (一件事) with which it was filed; GET /cases/{caseId}/matter tells more. */
            matterCaseId: components["schemas"]["Uuid"] | null;
            number: string | null;
            item: string;
            itemName: string;
            itemType: components["schemas"]["ItemType"] | null;
            authority: string;
            applicantName: string;
            channel: string;
            status: components["schemas"]["CaseStatus"];
            closeReason: string | null;
            outcome: ("granted" | "refused") | null;
            /** @description The day on which the grant was revoked (撤销). */
            revokedOn: components["schemas"]["PlainDate"] | null;
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
            /** @description Where the green channel of an emergency waits for a head, for the clerk who confirms it, or is open. */
            greenChannel: ("requested" | "to-confirm" | "open") | null;
            openDuties: string[];
            assignedToMe: boolean;
            licence: components["schemas"]["Uuid"] | null;
            version: number;
        };
        /** @enum {string} */
        ItemType: "licence" | "penalty" | "compulsion" | "levy" | "payment" | "inspection" | "confirmation" | "reward" | "adjudication" | "other" | "public-service";
        Case: {
            caseId: components["schemas"]["Uuid"];
            number: string | null;
            item: string;
            itemName: components["schemas"]["Bilingual"];
            itemType: components["schemas"]["ItemType"];
            revision: number;
            authority: string;
            authorityName: components["schemas"]["Bilingual"];
            applicant: {
                subject: components["schemas"]["Uuid"];
                /** @enum {string} */
                kind: "person" | "enterprise";
                name: string;
                /** @description Masked. */
                identifier: string;
                /** @description The number is known by another name, and the clerk took that of the document; null for applicants. */
                nameDiffers: {
                    registered: string;
                    reason: string;
                } | null;
            };
            /** @description What the form says otherwise than is registered of the applicant, numbers masked; empty for applicants. */
            registerDifferences: {
                element: string;
                label: components["schemas"]["Bilingual"];
                registered: string;
                stated: string;
            }[];
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
                /** @description The number is known by another name, and the clerk took that of the document; null for applicants. */
                nameDiffers: {
                    registered: string;
                    reason: string;
                } | null;
            } | null;
            channel: string;
            matter: components["schemas"]["CaseMatter"] | null;
            /** @description Waits to go out with the corrections of its siblings; null for applicants. */
            proposedCorrection: {
                on: components["schemas"]["PlainDate"];
                points: components["schemas"]["CorrectionPoint"][];
            } | null;
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
            content: components["schemas"]["FiledContent"] | null;
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
                content: components["schemas"]["FiledContent"];
            }[];
            submittedOn: components["schemas"]["PlainDate"] | null;
            receivedOn: components["schemas"]["PlainDate"] | null;
            acceptedOn: components["schemas"]["PlainDate"] | null;
            acceptedBySilence: boolean | null;
            /** @description Filed by the applicant under an item with a decision table that has not been asked yet. */
            awaitsJudgement: boolean;
            /** @description What the decision table said (秒批); null where the item has none or it was not asked yet. */
            instant: components["schemas"]["InstantJudgement"] | null;
            steps: {
                step: string;
                name: components["schemas"]["Bilingual"];
                does: string;
                /** @description Taken where needed (必要时); nothing waits for it. */
                optional: boolean;
                duty: string;
                people: number;
                checks: components["schemas"]["ReviewCheck"][];
                /** @enum {string} */
                status: "waiting" | "open" | "done" | "skipped";
                openedOn: components["schemas"]["PlainDate"] | null;
                assignedTo: string | null;
                assignedToName: string | null;
                outcome: string | null;
                opinion: string | null;
                doneOn: components["schemas"]["PlainDate"] | null;
                checkResults: components["schemas"]["CheckResult"][];
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
                licence: components["schemas"]["Uuid"];
                licenceType: string;
                number: string;
                identifier: string;
            } | null;
            greenChannel: components["schemas"]["CaseGreenChannel"] | null;
            /** @description What the item provides for emergencies; null for applicants and where it does not. */
            greenChannelOffer: components["schemas"]["GreenChannelOffer"] | null;
            /** @description What several authorities do together; null where nothing of the kind was begun. */
            joint: components["schemas"]["JointView"] | null;
            remoteInspections: components["schemas"]["RemoteInspection"][];
            /** @description Steps that the reader may have done from afar; empty for applicants. */
            remoteOffers: components["schemas"]["RemoteOffer"][];
            /** @description What is or was owed in the case: materials that follow, promises that are verified. */
            obligations: components["schemas"]["CaseObligation"][];
            grantPromises: components["schemas"]["GrantPromise"][];
            /** @description Promises that were found false, and what becomes of them. */
            promiseAnswers: components["schemas"]["PromiseAnswer"][];
            /** @description Entries in the credit file of the applicant that the case brought. */
            credit: {
                record: number;
                /** @enum {string} */
                kind: "false-promise" | "material-not-supplied";
                material: string;
                reason: string;
                on: components["schemas"]["PlainDate"];
                repairedOn: components["schemas"]["PlainDate"] | null;
            }[];
            /** @description The licence for the time being (临时证照). */
            temporaryLicence: {
                licence: components["schemas"]["Uuid"];
                licenceType: string;
                number: string;
                identifier: string;
                validTo: components["schemas"]["PlainDate"];
            } | null;
            /** @description The day on which the grant was revoked (撤销). */
            revokedOn: components["schemas"]["PlainDate"] | null;
            clocks: components["schemas"]["CaseClock"][];
            /** @enum {string} */
            light: "normal" | "warning" | "yellow" | "red";
            documents: {
                kind: components["schemas"]["DocumentKind"];
                number: string;
                date: components["schemas"]["PlainDate"];
                name: components["schemas"]["Bilingual"];
                sequence: number;
                digest: string | null;
            }[];
            version: number;
        };
        CaseMatter: {
            matterCaseId: components["schemas"]["Uuid"];
            number: string;
            name: components["schemas"]["Bilingual"];
        };
        /** @description An application as it was filed. */
        FiledContent: {
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
                    by: "later" | "commitment" | "licence" | "authorisation";
                    /** @description As it was signed, word for word. */
                    promise: string | null;
                    licence: {
                        licence: components["schemas"]["Uuid"];
                        licenceType: string;
                        number: string;
                        validTo: components["schemas"]["PlainDate"] | null;
                    } | null;
                };
            };
            /** @description On which the whole item is to be decided, as it was signed; null in the ordinary way. */
            promise: string | null;
        };
        InstantJudgement: {
            /**
             * @description grant: decided at once by the table; person: handed to an officer.
             * @enum {string}
             */
            outcome: "grant" | "person";
            on: components["schemas"]["PlainDate"];
            headline: components["schemas"]["Bilingual"];
            /** @description Whose rule, of which item and revision. */
            rule: components["schemas"]["Bilingual"];
            revision: number;
            /** @description The row that decided. */
            row: string | null;
            inputs: {
                subject: string;
                name: components["schemas"]["Bilingual"];
                /** @description As people read it; masked where it has to be. */
                value: components["schemas"]["Bilingual"] | null;
                /** @enum {string} */
                source: "identity" | "licence" | "register" | "platform" | "applicant" | "nobody";
                sourceName: components["schemas"]["Bilingual"];
                reference: string | null;
                asOf: components["schemas"]["PlainDate"] | null;
                trusted: boolean;
            }[];
            rows: {
                row: string;
                /** @enum {string} */
                state: "held" | "failed" | "not-tried";
                /**
                 * @description grant: decided at once by the table; person: handed to an officer.
                 * @enum {string}
                 */
                outcome: "grant" | "person";
                condition: components["schemas"]["Bilingual"] | null;
                reason: components["schemas"]["Bilingual"];
                tests: {
                    subject: string;
                    text: components["schemas"]["Bilingual"];
                    holds: boolean;
                }[];
            }[];
            /** @description Why an officer decides; empty where granted. */
            hindrances: {
                kind: string;
                text: components["schemas"]["Bilingual"];
            }[];
            reexamination: components["schemas"]["Reexamination"] | null;
        };
        Reexamination: {
            /** @enum {string} */
            stage: "to-examine" | "to-conclude" | "done";
            /** @description Of the decision, among whose decisions it was drawn. */
            day: components["schemas"]["PlainDate"];
            /** @description The signed root of the record from which anybody draws the same. */
            root: {
                number: number;
                merkleRoot: string;
            };
            place: number;
            drawn: number;
            of: number;
            drawnOn: components["schemas"]["PlainDate"];
            due: components["schemas"]["PlainDate"];
            outcome: ("agreed" | "disagreed") | null;
            reason: string | null;
            by: string | null;
            on: components["schemas"]["PlainDate"] | null;
            conclusionDue: components["schemas"]["PlainDate"] | null;
            conclusion: ("revoked" | "corrected" | "upheld") | null;
            conclusionName: components["schemas"]["Bilingual"] | null;
            conclusionReason: string | null;
            concludedOn: components["schemas"]["PlainDate"] | null;
        };
        ReviewCheck: {
            zh: string;
            en: string;
            /** @description When it is met (量化标准). */
            criterion: components["schemas"]["Bilingual"] | null;
            method: components["schemas"]["Bilingual"] | null;
            basis: string[];
            /** @description Kinds of evidence of which one must be given; empty where none is demanded. */
            evidence: ("material" | "photo" | "inspection-record" | "note")[];
            /** @description Whether applicants may read it. */
            published: boolean;
        };
        CaseGreenChannel: {
            /** @enum {string} */
            status: "requested" | "open" | "ended";
            ground: string;
            groundName: components["schemas"]["Bilingual"];
            basis: string[];
            reason: string;
            requestedOn: components["schemas"]["PlainDate"] | null;
            openedOn: components["schemas"]["PlainDate"] | null;
            /** @description The last day; it ends with it, or with the decision. */
            until: components["schemas"]["PlainDate"] | null;
            /** @description Steps that are left out. */
            skips: components["schemas"]["Bilingual"][];
            /** @description Working days from the acceptance; null: as ever. */
            promisedDays: number | null;
            /** @description Materials that may come after the grant. */
            later: components["schemas"]["Bilingual"][];
            endedOn: components["schemas"]["PlainDate"] | null;
            because: ("declined" | "expired" | "granted" | "refused" | "case-ended" | "closed-by-officer") | null;
            /** @description The standing channel under which the case was filed (专项绿色通道). */
            standing: {
                /** Format: uuid */
                channelId: string;
                number: string;
                name: string;
            } | null;
        };
        /** @description What an item provides for emergencies (绿色通道). */
        GreenChannelOffer: {
            openedBy: components["schemas"]["Bilingual"][];
            /** @enum {string} */
            approval: "head" | "none";
            grounds: {
                ground: string;
                name: components["schemas"]["Bilingual"];
                basis: string[];
                proof: components["schemas"]["Bilingual"] | null;
                until: components["schemas"]["PlainDate"] | null;
            }[];
            /** @description Working days. */
            lastsDays: number;
            /** @description Working days promised from the opening. */
            limitDays: number | null;
            skips: components["schemas"]["Bilingual"][];
            later: {
                name: components["schemas"]["Bilingual"];
                withinDays: number;
            }[];
            owed: {
                name: components["schemas"]["Bilingual"];
                by: components["schemas"]["Bilingual"];
                withinDays: number;
                basis: string | null;
            }[];
            /** @enum {string} */
            onMiss: "remind" | "answer";
            from: components["schemas"]["PlainDate"] | null;
            to: components["schemas"]["PlainDate"] | null;
        };
        JointView: {
            notices: components["schemas"]["JointNotice"][];
            opinions: components["schemas"]["JointOpinion"][];
            combined: {
                opinion: string;
                on: components["schemas"]["PlainDate"];
            } | null;
            inspections: components["schemas"]["CaseInspection"][];
        };
        JointNotice: {
            number: string;
            on: components["schemas"]["PlainDate"];
            /** @enum {string} */
            about: "opinions" | "inspection";
            inspection: string | null;
            parties: {
                party: {
                    /** @enum {string} */
                    kind: "applicant" | "organisation";
                    organisation: string | null;
                    name: components["schemas"]["Bilingual"];
                };
                /** @description Null while nothing proves that it came. */
                service: {
                    /** @enum {string} */
                    way: "platform" | "document-exchange" | "in-person" | "post";
                    receivedBy: string;
                    servedOn: components["schemas"]["PlainDate"];
                    reference: string | null;
                    attachments: {
                        digest: string;
                        name: string;
                        mediaType: string;
                        size: number;
                    }[];
                } | null;
                /**
                 * @description How the service can still be proved: by a signature or an entry, by an entry of the calling authority alone, or no longer.
                 * @enum {string}
                 */
                proof: "signature" | "entry" | "over";
            }[];
        };
        /** @description The opinion of one authority in a parallel review (并联审查). */
        JointOpinion: {
            step: string;
            stepName: components["schemas"]["Bilingual"];
            organisation: string;
            organisationName: components["schemas"]["Bilingual"];
            since: components["schemas"]["PlainDate"];
            due: components["schemas"]["PlainDate"];
            /** @description Still open past its day, or answered after it. */
            late: boolean;
            remindedOn: components["schemas"]["PlainDate"] | null;
            silenceConsents: boolean;
            outcome: ("pass" | "fail" | "consent-by-silence") | null;
            opinion: string | null;
            people: string[];
            doneOn: components["schemas"]["PlainDate"] | null;
        };
        /** @description An inspection of several authorities together (联合勘验、联合验收). */
        CaseInspection: {
            inspection: components["schemas"]["Uuid"];
            name: string;
            /** @enum {string} */
            stage: "proposed" | "appointed" | "held" | "cancelled";
            stageName: components["schemas"]["Bilingual"];
            cases: components["schemas"]["Uuid"][];
            place: string;
            note: string | null;
            slots: {
                from: components["schemas"]["Instant"];
                until: components["schemas"]["Instant"];
            }[];
            answers: {
                party: {
                    /** @enum {string} */
                    kind: "applicant" | "organisation";
                    organisation: string | null;
                    name: components["schemas"]["Bilingual"];
                };
                fits: number[];
                people: string[];
                note: string | null;
            }[];
            invited: {
                organisation: string;
                name: components["schemas"]["Bilingual"];
                steps: string[];
                people: string[];
                looksAt: string[];
                absenceConsents: boolean;
            }[];
            appointment: {
                slot: {
                    from: components["schemas"]["Instant"];
                    until: components["schemas"]["Instant"];
                };
                notice: string;
                on: components["schemas"]["PlainDate"];
                /** @description How often a time was appointed. */
                round: number;
            } | null;
            cancelled: {
                reason: string;
                on: components["schemas"]["PlainDate"];
            } | null;
            held: {
                on: components["schemas"]["PlainDate"];
                /** @description Of the act, whose document is the record. */
                sequence: number;
                present: components["schemas"]["Bilingual"][];
                absent: components["schemas"]["Bilingual"][];
                findings: {
                    organisation: string;
                    organisationName: string;
                    /** @enum {string} */
                    outcome: "pass" | "fail";
                    finding: string;
                    people: string[];
                }[];
                applicant: {
                    name: string;
                    /** @enum {string} */
                    signed: "on-paper" | "refused" | "later";
                    remark: string | null;
                };
                confirmed: {
                    name: string;
                    remark: string | null;
                    on: components["schemas"]["PlainDate"];
                } | null;
            } | null;
        };
        /** @description An inspection from afar (远程勘验), with what was asked for, what came and what was found. */
        RemoteInspection: {
            inspection: components["schemas"]["Uuid"];
            step: string;
            stepName: components["schemas"]["Bilingual"];
            /** @enum {string} */
            stage: "awaited" | "submitted" | "recorded" | "given-up";
            stageName: components["schemas"]["Bilingual"];
            /** @description Officers who must look. */
            people: number;
            otherChecks: string[];
            shots: components["schemas"]["RequestedShot"][];
            /** @description What the applicant is to send now, with what was wrong before. */
            awaited: {
                shot: string;
                fault: string | null;
            }[];
            requestedOn: components["schemas"]["PlainDate"];
            due: components["schemas"]["PlainDate"];
            overdue: boolean;
            /** @description How often shots were asked for. */
            round: number;
            premises: {
                latitude: number;
                longitude: number;
            } | null;
            permittedMetres: number | null;
            note: string | null;
            files: components["schemas"]["ShotFile"][];
            missing: {
                shot: string;
                reason: string;
            }[];
            givenUp: {
                reason: string;
                on: components["schemas"]["PlainDate"];
            } | null;
            recorded: {
                on: components["schemas"]["PlainDate"];
                /** @description Of the act, whose document is the record. */
                sequence: number;
                /** @enum {string} */
                outcome: "pass" | "fail";
                opinion: string;
                findings: {
                    shot: string;
                    /** @enum {string} */
                    outcome: "met" | "not-met" | "cannot-judge";
                    reason: string | null;
                }[];
                people: string[];
                confirmed: {
                    name: string;
                    remark: string | null;
                    on: components["schemas"]["PlainDate"];
                } | null;
            } | null;
        };
        /** @description A shot that is asked for (拍摄要点). */
        RequestedShot: {
            shot: string;
            name: components["schemas"]["Bilingual"];
            show: components["schemas"]["Bilingual"];
            /** @enum {string} */
            kind: "photo" | "video";
            count: number;
            placeRequired: boolean;
            /** @description The point of the approval standard that it serves. */
            check: string | null;
            /** @description Added by the officer; not of the standard list. */
            own: boolean;
        };
        ShotFile: {
            shot: string;
            digest: string;
            name: string;
            mediaType: string;
            size: number;
            /** @description When the platform had it, by its own clock. */
            receivedAt: components["schemas"]["Instant"];
            /** @description camera: so says the file itself; phone: so says what sent it. */
            takenAt: {
                at: components["schemas"]["Instant"];
                /** @enum {string} */
                by: "camera" | "phone";
            } | null;
            place: {
                point: {
                    latitude: number;
                    longitude: number;
                };
                accuracyMetres: number | null;
                /** @enum {string} */
                by: "camera" | "phone";
            } | null;
            /** @description Why there is no place. */
            placeMissing: ("refused" | "unavailable") | null;
            distanceMetres: number | null;
            /** @description What an officer should look at twice; empty for applicants. */
            flags: {
                flag: string;
                name: components["schemas"]["Bilingual"];
            }[];
            /** @description Another one was asked for in its place. */
            former: boolean;
        };
        /** @description An open step that may be done from afar (远程勘验). */
        RemoteOffer: {
            step: string;
            stepName: components["schemas"]["Bilingual"];
            days: number;
            distanceMetres: number | null;
            checks: string[];
            shots: components["schemas"]["RequestedShot"][];
        };
        CaseObligation: {
            /** @description Unique within the case: supply-material:floor-plan */
            obligationId: string;
            /** @enum {string} */
            kind: "supply-material" | "examine-material" | "verify-promise" | "answer-false-promise" | "mend-breach" | "green-channel-duty" | "answer-missed-duty" | "give-opinion" | "attend-inspection" | "supply-shots" | "examine-shots" | "give-pre-approval";
            kindName: components["schemas"]["Bilingual"];
            /** @description What it is about: a material, a step on which an opinion is owed, or an inspection. */
            material: string;
            since: components["schemas"]["PlainDate"];
            /** @description The last day; null where there is none. */
            due: components["schemas"]["PlainDate"] | null;
            /** @description Open, and its last day is over. */
            overdue: boolean;
            /**
             * @description What follows by itself when the last day is over; consent: silence counts as consent.
             * @enum {string}
             */
            consequence: "case-ends" | "recorded" | "shown" | "consent";
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
        GrantPromise: {
            /** @description The material for which it stands, or whole-item. */
            material: string;
            materialName: components["schemas"]["Bilingual"];
            /** @description The day on which it came to the authority. */
            on: components["schemas"]["PlainDate"];
            /** @description What follows where it is false, as the item says. */
            consequences: components["schemas"]["Bilingual"];
            verifier: components["schemas"]["Bilingual"];
            /** @description The last day of the verification. */
            due: components["schemas"]["PlainDate"];
        };
        PromiseAnswer: {
            /** @description whole-item where the whole item was decided on it. */
            material: string;
            materialName: components["schemas"]["Bilingual"];
            finding: string;
            /** @description The last day on which the authority says what follows. */
            due: components["schemas"]["PlainDate"];
            /** @description The time to put it right, where the item gives one. */
            mending: {
                due: components["schemas"]["PlainDate"];
                over: boolean;
            } | null;
            proposal: {
                reason: string;
                basis: string;
                /** @description The last day on which the holder may state its case. */
                due: components["schemas"]["PlainDate"];
                byPlatform: boolean;
            } | null;
            statements: {
                statement: string;
                files: {
                    digest: string;
                    name: string;
                    mediaType: string;
                    size: number;
                }[];
                on: components["schemas"]["PlainDate"];
            }[];
            concluded: {
                /** @enum {string} */
                conclusion: "revoked" | "rectified";
                reason: string;
                on: components["schemas"]["PlainDate"];
            } | null;
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
            reading: components["schemas"]["ClockReading"];
        };
        ClockReading: {
            /** @enum {string} */
            state: "running" | "stopped" | "ended";
            due: components["schemas"]["PlainDate"] | null;
            usedDays: number;
            remainingDays: number;
            overdueDays: number;
            /** @enum {string} */
            light: "normal" | "warning" | "yellow" | "red";
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
            reading: components["schemas"]["ClockReading"];
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
                content: components["schemas"]["UnfinishedContent"];
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
        DraftSaved: {
            savedAt: components["schemas"]["Instant"];
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
            /** @description Filed matters (一件事) to which open cases belong, each once. */
            matters: number;
            /** @description Persons and enterprises whose cases are open, each once however many cases they have. */
            applicants: number;
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
            caseId: components["schemas"]["Uuid"];
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
            filterId: components["schemas"]["Uuid"];
            name: string;
            /**
             * @description The page on which it is offered.
             * @enum {string}
             */
            list: "work" | "cases";
            filter: components["schemas"]["CaseFilter"];
            /** @description Taken when the page is opened; one a page at most. */
            isDefault: boolean;
            updatedAt: components["schemas"]["Instant"];
        };
        RecordKey: {
            keyId: components["schemas"]["Uuid"];
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
            keyId: components["schemas"]["Uuid"];
            /** @description Ed25519, hexadecimal. */
            signature: string;
        };
        Receipt: {
            /** @constant */
            format: "tongban-receipt-1";
            caseId: components["schemas"]["Uuid"];
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
                keyId: components["schemas"]["Uuid"];
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
                keyId: components["schemas"]["Uuid"];
                publicKeyPem: string;
            }[];
        };
        RehearsalHead: {
            rehearsalId: components["schemas"]["Uuid"];
            /** @enum {string} */
            status: "queued" | "running" | "done" | "stopped" | "failed";
            askedBy: string;
            askedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description Version of the draft that was rehearsed. */
            draftVersion: number | null;
            since: components["schemas"]["PlainDate"] | null;
            until: components["schemas"]["PlainDate"] | null;
            sample: number | null;
            done: number;
            total: number;
            figures: components["schemas"]["RehearsalFigures"] | null;
        };
        RehearsalFigures: {
            /** @description Cases of the period, of which the sample was taken. */
            found: number;
            cases: number;
            different: number;
            newlyLate: number;
            noLongerLate: number;
            corrections: number;
            newDemands: number;
            instantGained: number;
            instantLost: number;
            /** @description With something that nobody can know; nothing of it is guessed. */
            unknownCases: number;
        };
        DraftRehearsals: {
            items: components["schemas"]["RehearsalHead"][];
        };
        /** @description Past cases by a draft or a changed calendar (演练). */
        Rehearsal: {
            rehearsalId: components["schemas"]["Uuid"];
            /** @enum {string} */
            status: "queued" | "running" | "done" | "stopped" | "failed";
            askedBy: string;
            askedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"] | null;
            /** @description Version of the draft that was rehearsed. */
            draftVersion: number | null;
            since: components["schemas"]["PlainDate"] | null;
            until: components["schemas"]["PlainDate"] | null;
            sample: number | null;
            done: number;
            total: number;
            figures: components["schemas"]["RehearsalFigures"] | null;
            tables: {
                id: string;
                title: components["schemas"]["Bilingual"];
                note: components["schemas"]["Bilingual"] | null;
                /** @description The first is text, the others are numbers. */
                columns: components["schemas"]["Bilingual"][];
                rows: {
                    name: components["schemas"]["Bilingual"];
                    values: (number | string)[];
                }[];
            }[];
            /** @description The first of the cases in which something would differ, within one’s rights. */
            affected: {
                caseId: components["schemas"]["Uuid"];
                number: string | null;
                differences: components["schemas"]["Bilingual"][];
            }[];
            affectedCases: number;
        };
        CalendarRehearsals: {
            items: components["schemas"]["RehearsalHead"][];
        };
        CalendarCorrection: {
            correctionId: components["schemas"]["Uuid"];
            reason: string;
            madeAt: components["schemas"]["Instant"];
            openCases: number;
            checked: number;
            moved: number;
            /** @description Of the cases of the jurisdiction of whoever asks. */
            movedHere: number;
            /** @description Matters (一件事) under way of which a joint date moved. */
            mattersMoved: number;
            finishedAt: components["schemas"]["Instant"] | null;
        };
        /** @description What items demand of each other, over the whole catalogue. */
        PrerequisiteGraph: {
            items: {
                item: string;
                name: components["schemas"]["Bilingual"];
                authority: string;
                authorityName: components["schemas"]["Bilingual"];
                topics: string[];
                promisedDays: number;
            }[];
            /** @description next demands what first results in. */
            links: {
                first: string;
                next: string;
                materials: {
                    material: string;
                    name: components["schemas"]["Bilingual"];
                    basis: string[];
                    required: boolean;
                    /** @description Demanded in some situations only. */
                    conditional: boolean;
                    /** @description Whether it may follow later (容缺) or a promise may stand for it (告知承诺). */
                    softened: ("tolerant" | "commitment") | null;
                }[];
                /** @description Other items result in the like; one of them is enough. */
                alternatives: boolean;
            }[];
            circles: {
                items: string[];
                links: {
                    first: string;
                    next: string;
                    materials: string[];
                }[];
                /** @description Empty where nobody can ever begin. */
                waysOut: components["schemas"]["Bilingual"][];
                /** @description A pre-approval (预审批) of item that keeps for from waiting. */
                proposal: {
                    item: string;
                    for: string;
                    materials: string[];
                } | null;
            }[];
            topics: {
                topic: string;
                name: components["schemas"]["Bilingual"];
            }[];
        };
        /** @description The shortest lawful order and time of some items. */
        ItemOrder: {
            promised: components["schemas"]["OrderedItems"];
            statutory: components["schemas"]["OrderedItems"];
            /** @description What is demanded and nothing of the set results in: it must be held already. */
            assumedHeld: {
                item: string;
                material: components["schemas"]["Bilingual"];
                issuers: string[];
            }[];
        };
        OrderedItems: {
            /** @description Working days in all. */
            days: number;
            criticalPath: string[];
            /** @description Items that wait for each other and can never begin. */
            stuck: string[];
            tasks: {
                item: string;
                days: number;
                stage: number;
                startDay: number;
                endDay: number;
                waitsFor: {
                    item: string;
                    material: components["schemas"]["Bilingual"];
                }[];
            }[];
        };
        PreApprovalPage: {
            items: components["schemas"]["PreApprovalEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        PreApprovalEntry: {
            matterCaseId: components["schemas"]["Uuid"];
            task: string;
            item: string;
            itemName: components["schemas"]["Bilingual"];
            /** @description The item that waits for the opinion. */
            for: string;
            forName: components["schemas"]["Bilingual"];
            matterNumber: string;
            matterName: components["schemas"]["Bilingual"];
            applicantName: string;
            /** @enum {string} */
            effect: "binding" | "advisory";
            status: components["schemas"]["PreApprovalStatus"];
            outcome: components["schemas"]["OpinionOutcome"] | null;
            since: components["schemas"]["PlainDate"];
            due: components["schemas"]["PlainDate"];
            givenOn: components["schemas"]["PlainDate"] | null;
            /** @description Not given though its day is over. Silence is never consent. */
            overdue: boolean;
        };
        PreApproval: {
            matterCaseId: components["schemas"]["Uuid"];
            task: string;
            item: string;
            itemName: components["schemas"]["Bilingual"];
            /** @description The item that waits for the opinion. */
            for: string;
            forName: components["schemas"]["Bilingual"];
            matterNumber: string;
            matterName: components["schemas"]["Bilingual"];
            applicantName: string;
            /** @enum {string} */
            effect: "binding" | "advisory";
            status: components["schemas"]["PreApprovalStatus"];
            outcome: components["schemas"]["OpinionOutcome"] | null;
            since: components["schemas"]["PlainDate"];
            due: components["schemas"]["PlainDate"];
            givenOn: components["schemas"]["PlainDate"] | null;
            /** @description Not given though its day is over. Silence is never consent. */
            overdue: boolean;
            /** @description Where it is laid down that the opinion is given. */
            basis: string[];
            filedOn: components["schemas"]["PlainDate"];
            applicant: {
                name: string;
                /** @enum {string} */
                kind: "person" | "enterprise";
                /** @description Masked for persons. */
                identifier: string;
            };
            answers: {
                question: components["schemas"]["Bilingual"];
                answer: components["schemas"]["Bilingual"];
            }[];
            form: {
                element: string;
                label: components["schemas"]["Bilingual"];
                value: string;
            }[];
            materials: {
                material: string;
                name: components["schemas"]["Bilingual"];
                basis: string[];
                /** @description Comes with the result of an earlier item. */
                awaited: boolean;
                onPaper: boolean;
                substitute: ("licence" | "later" | "commitment" | "authorisation") | null;
                files: {
                    digest: string;
                    name: string;
                    mediaType: string;
                    size: number;
                }[];
            }[];
            conditions: {
                text: components["schemas"]["Bilingual"];
                basis: string[];
            }[];
            /** @description Articles of the item, to choose from. */
            offeredBasis: string[];
            opinion: components["schemas"]["Opinion"] | null;
            may: {
                give: boolean;
                /** @description Why the opinion cannot be given now. */
                reason: components["schemas"]["Bilingual"] | null;
            };
            version: number;
        };
        Opinion: {
            outcome: components["schemas"]["OpinionOutcome"];
            outcomeName: components["schemas"]["Bilingual"];
            /** @enum {string} */
            effect: "binding" | "advisory";
            reason: string;
            conditions: string[];
            basis: string[];
            on: components["schemas"]["PlainDate"];
            /** @description When the applicant went on in spite of an unfavourable opinion that only advises. */
            continuedOn: components["schemas"]["PlainDate"] | null;
            document: {
                kind: components["schemas"]["DocumentKind"];
                number: string;
                date: components["schemas"]["PlainDate"];
                /** @description Place of the act in the chain of the matter. */
                sequence: number;
                /** @description Null until the sealed file is there. */
                digest: string | null;
            };
        };
        MatterAnswer: {
            matterCaseId: components["schemas"]["Uuid"];
            /** @description 一件事编号, from the filing on. */
            number: string | null;
            status: components["schemas"]["MatterCaseStatus"];
            /** @description Also sent as ETag. */
            version: number;
            events: string[];
        };
        LicencePage: {
            items: components["schemas"]["LicenceListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        LicenceListEntry: {
            licenceId: components["schemas"]["Uuid"];
            licenceType: string;
            typeName: components["schemas"]["Bilingual"];
            number: string;
            identifier: string;
            issuer: string;
            holderName: string;
            standing: components["schemas"]["LicenceStanding"];
            /** @description As the public verification says it. */
            standingName: components["schemas"]["Bilingual"];
            validFrom: components["schemas"]["PlainDate"];
            validTo: components["schemas"]["PlainDate"] | null;
            /** @description What a trade licence carries, each as it stands today; empty for all others. */
            carries: {
                licence: components["schemas"]["Uuid"];
                typeName: components["schemas"]["Bilingual"];
                standing: components["schemas"]["LicenceStanding"];
                standingName: components["schemas"]["Bilingual"];
            }[];
            version: number;
        };
        Licence: {
            licenceId: components["schemas"]["Uuid"];
            licenceType: string;
            typeName: components["schemas"]["Bilingual"];
            number: string;
            identifier: string;
            /** @description The version part of the identifier; 1 for the first issue. */
            edition: number;
            caseId: components["schemas"]["Uuid"];
            item: string;
            issuer: string;
            issuerName: components["schemas"]["Bilingual"];
            holder: {
                subject: components["schemas"]["Uuid"];
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
                /**
                 * @description As in LicenceRevocation; lapsed 失效: it was for the time being, and what it waited for did not come.
                 * @enum {string}
                 */
                kind: "set-aside" | "revoked-as-penalty" | "recalled" | "lapsed";
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
            /** @description The formal licence that took the place of this one, which was for the time being. */
            replacement: {
                licence: components["schemas"]["Uuid"];
                number: string;
                identifier: string;
                on: components["schemas"]["PlainDate"];
            } | null;
            /** @description What one licence for one trade (行业综合许可证) carries, each with its own state. */
            trade: {
                matter: string;
                carried: {
                    licence: components["schemas"]["Uuid"];
                    licenceType: string;
                    typeName: components["schemas"]["Bilingual"];
                    number: string;
                    issuerName: components["schemas"]["Bilingual"];
                    validTo: components["schemas"]["PlainDate"] | null;
                    standing: components["schemas"]["LicenceStanding"];
                    standingName: components["schemas"]["Bilingual"];
                }[];
                /** @description Licence types that are still to come. */
                awaited: string[];
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
            licenceId: components["schemas"]["Uuid"];
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
            keyId: components["schemas"]["Uuid"];
            organisation: string;
            organisationName: string;
            algorithm: string;
            serial: string;
            /** @description SHA-256 of the certificate. */
            fingerprint: string;
            certificatePem: string;
            validFrom: components["schemas"]["Instant"];
            validTo: components["schemas"]["Instant"];
            retiredAt: components["schemas"]["Instant"] | null;
        };
        LicenceVerification: {
            /** @enum {string} */
            state: "valid" | "suspended" | "revoked" | "annulled" | "expired" | "replaced" | "unknown";
            /** @description The law’s own word: of what is revoked it tells 撤销, 吊销 and 撤回 apart. */
            stateName: components["schemas"]["Bilingual"];
            checkedAt: components["schemas"]["Instant"];
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
                /** @description What a trade licence carries; one that ended does not end the others. */
                carried: {
                    typeName: components["schemas"]["Bilingual"];
                    number: string;
                    issuer: components["schemas"]["Bilingual"];
                    identifier: string;
                    validTo: components["schemas"]["PlainDate"] | null;
                    state: components["schemas"]["LicenceStanding"];
                    stateName: components["schemas"]["Bilingual"];
                }[];
                /** @description Licences of the trade that are still to come. */
                awaited: number;
            } | null;
        };
        DocumentVerification: {
            /** @enum {string} */
            state: "authentic" | "unknown";
            checkedAt: components["schemas"]["Instant"];
            document: {
                kind: components["schemas"]["DocumentKind"];
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
                signedAt: components["schemas"]["Instant"] | null;
                certificateSerial: string | null;
                defect: {
                    kind: string;
                    message: components["schemas"]["Bilingual"];
                } | null;
            };
            licence: components["schemas"]["LicenceVerification"] | null;
            document: components["schemas"]["DocumentVerification"] | null;
        };
        TradeLicenceOffer: {
            matter: string;
            matterName: components["schemas"]["Bilingual"];
            licenceType: string;
            typeName: components["schemas"]["Bilingual"];
            /** @description The one that the holder has already. */
            issued: {
                licence: components["schemas"]["Uuid"];
                number: string;
                standing: components["schemas"]["LicenceStanding"];
            } | null;
            carries: {
                licenceType: string;
                typeName: components["schemas"]["Bilingual"];
                /** @description What the holder has of it; the newest where there are several. */
                held: {
                    licence: components["schemas"]["Uuid"];
                    number: string;
                    standing: components["schemas"]["LicenceStanding"];
                    carried: boolean;
                } | null;
            }[];
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
            caseId: components["schemas"]["Uuid"] | null;
            licenceId: components["schemas"]["Uuid"] | null;
            /** @description Of what happened to a matter as a whole. */
            matterCaseId: components["schemas"]["Uuid"] | null;
            /** @description Number of one’s own objection to a notice, of what became of it; listOwnObjections has it. */
            objection: number | null;
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
            kind: "supply-material" | "examine-material" | "verify-promise" | "answer-false-promise" | "mend-breach" | "green-channel-duty" | "answer-missed-duty" | "give-opinion" | "attend-inspection" | "supply-shots" | "examine-shots" | "give-pre-approval";
            kindName: components["schemas"]["Bilingual"];
            /** @description What it is about: a material, a step on which an opinion is owed, or an inspection. */
            material: string;
            since: components["schemas"]["PlainDate"];
            /** @description The last day; null where there is none. */
            due: components["schemas"]["PlainDate"] | null;
            /** @description Open, and its last day is over. */
            overdue: boolean;
            /**
             * @description What follows by itself when the last day is over; consent: silence counts as consent.
             * @enum {string}
             */
            consequence: "case-ends" | "recorded" | "shown" | "consent";
            /**
             * @description broken: missed, or a promise that was found false; released: the case ended before anybody could say.
             * @enum {string}
             */
            status: "open" | "kept" | "broken" | "released";
            statusName: components["schemas"]["Bilingual"];
            endedOn: components["schemas"]["PlainDate"] | null;
            materialName: components["schemas"]["Bilingual"];
            /** @description Null for what is owed in a matter, and not in a case. */
            caseId: components["schemas"]["Uuid"] | null;
            /** @description Of an opinion that is owed beforehand on the item of a matter. */
            preApproval: {
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item that waits for the opinion. */
                for: string;
            } | null;
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
            /** @description Promises on which something was granted, for a material or a whole item. */
            given: number;
            /** @description Promises that stood for materials and were verified. */
            verified: number;
            /** @description Of these, found false. */
            false: number;
            /** @description False of those verified; null while none was. */
            falseRate: number | null;
            /** @description Of the false ones, those after which the grant was revoked. */
            revoked: number;
            /** @description Not yet verified. */
            waiting: number;
            /** @description Of these, past their last day. */
            overdue: number;
            /** @description Materials that followed as promised. */
            supplied: number;
            /** @description Materials that never followed. */
            missed: number;
        };
        PromiseWay: {
            choice: {
                question: string;
                /** @description The answer that chooses this way. */
                option: string;
            };
            /** @description 告知书 */
            notice: {
                heading: components["schemas"]["Bilingual"];
                text: components["schemas"]["Bilingual"];
            }[];
            /** @description 承诺书: to be signed word for word, in either language. */
            promise: components["schemas"]["Bilingual"];
            /** @enum {string} */
            decides: "officer" | "at-once";
            /** @description Working days after the grant. */
            verifyWithin: number;
        };
        CreditRecordPage: {
            items: components["schemas"]["CreditRecord"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description An entry in the credit file; never taken away, only repaired. */
        CreditRecord: {
            caseId: components["schemas"]["Uuid"];
            record: number;
            /** @enum {string} */
            kind: "false-promise" | "material-not-supplied";
            kindName: components["schemas"]["Bilingual"];
            subjectName: string;
            number: string | null;
            item: string;
            itemName: string;
            authorityName: components["schemas"]["Bilingual"];
            reason: string;
            on: components["schemas"]["PlainDate"];
            /** @description Who decided it; the platform where time or a rule did. */
            by: string;
            repairedOn: components["schemas"]["PlainDate"] | null;
            repairReason: string | null;
        };
        PromiseExclusionPage: {
            items: components["schemas"]["PromiseExclusion"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        PromiseExclusion: {
            exclusionId: components["schemas"]["Uuid"];
            /** @enum {string} */
            kind: "person" | "enterprise";
            name: string;
            item: string | null;
            itemName: components["schemas"]["Bilingual"] | null;
            reason: string;
            basis: string;
            from: components["schemas"]["PlainDate"];
            until: components["schemas"]["PlainDate"] | null;
            organisationName: components["schemas"]["Bilingual"];
            addedAt: components["schemas"]["Instant"];
            addedByName: string;
            removedAt: components["schemas"]["Instant"] | null;
            removedByName: string | null;
            removalReason: string | null;
        };
        /** @description How instant approval of an item went in a period. */
        InstantCount: {
            item: string;
            itemName: components["schemas"]["Bilingual"];
            judged: number;
            granted: number;
            /** @description Granted of judged; null where nothing was judged. */
            grantedShare: number | null;
            /** @description Of the granted, drawn for re-examination. */
            drawn: number;
            /** @description Of these, without an opinion yet. */
            open: number;
            overdue: number;
            agreed: number;
            disagreed: number;
            /** @description Disagreed, and the head has not said what follows. */
            unanswered: number;
            revoked: number;
            /** @description Disagreed of re-examined; null where none was. */
            disagreementRate: number | null;
            /** @description Why cases went to officers; a case with two reasons counts under both. */
            reasons: {
                kind: string;
                name: components["schemas"]["Bilingual"];
                cases: number;
            }[];
        };
        InstantDecisionPage: {
            items: components["schemas"]["InstantDecision"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        InstantDecision: {
            caseId: components["schemas"]["Uuid"];
            number: string | null;
            item: string;
            itemName: string;
            applicantName: string;
            /**
             * @description grant: decided at once by the table; person: handed to an officer.
             * @enum {string}
             */
            outcome: "grant" | "person";
            row: string | null;
            revision: number;
            hindrances: {
                kind: string;
                name: components["schemas"]["Bilingual"];
            }[];
            judgedOn: components["schemas"]["PlainDate"];
            drawnOn: components["schemas"]["PlainDate"] | null;
            due: components["schemas"]["PlainDate"] | null;
            overdue: boolean;
            reexamined: ("agreed" | "disagreed") | null;
            reexaminedOn: components["schemas"]["PlainDate"] | null;
            conclusion: ("revoked" | "corrected" | "upheld") | null;
        };
        InstantItem: {
            item: string;
            itemName: components["schemas"]["Bilingual"];
            revision: number;
            percent: number;
            atLeast: number;
            isOff: boolean;
            /** @description Of the newest switch; null where it never was. */
            reason: string | null;
            changedAt: string | null;
            changedByName: string | null;
        };
        InstantDraw: {
            day: components["schemas"]["PlainDate"];
            item: string;
            itemName: components["schemas"]["Bilingual"];
            root: {
                number: number;
                merkleRoot: string;
            };
            percent: number;
            atLeast: number;
            candidates: number;
            drawn: number;
            /** @description All decisions of the day in the order of the draw, the first of which were drawn: by SHA-256 of tongban-reexamination-1, root, day, item, case id, one a line. */
            order: components["schemas"]["Uuid"][];
        };
        MatterPage: {
            items: components["schemas"]["MatterListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        MatterListEntry: {
            matter: string;
            revision: number;
            name: components["schemas"]["Bilingual"];
            summary: components["schemas"]["Bilingual"] | null;
            serves: string[];
            topics: string[];
            lead: string;
            leadName: components["schemas"]["Bilingual"];
            /** @description Items that the matter may consist of. */
            items: number;
            /** @description Authorities of these items. */
            departments: number;
            /** @description Working days of the usual case; null where it cannot be compiled. */
            promisedDays: number | null;
            /** @description False where it cannot be filed now; the guide says why. */
            available: boolean;
        };
        MatterGuide: {
            matter: string;
            revision: number;
            publishedAt: components["schemas"]["Instant"];
            name: components["schemas"]["Bilingual"];
            summary: components["schemas"]["Bilingual"] | null;
            keywords: string[];
            serves: string[];
            topics: string[];
            basis: string[];
            lead: {
                id: string;
                name: components["schemas"]["Bilingual"];
            };
            faq: {
                question: components["schemas"]["Bilingual"];
                answer: components["schemas"]["Bilingual"];
            }[];
            /** @description Every item that may belong to it, in the order of the definition. */
            items: {
                item: string;
                /** @description Null where the item is not there at all. */
                name: components["schemas"]["Bilingual"] | null;
                authorityName: components["schemas"]["Bilingual"] | null;
                optional: boolean;
                published: boolean;
            }[];
            available: boolean;
            /** @description Why it cannot be filed now; empty where it can. */
            unavailable: components["schemas"]["MatterFinding"][];
            /** @description The usual case, for which the savings are published. */
            typical: {
                answers: {
                    [key: string]: unknown;
                };
                compiled: components["schemas"]["CompiledMatter"];
            } | null;
        };
        MatterFinding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning";
            /** @description Place in the definition, or answers/<key>. */
            at: (string | number)[];
            message: components["schemas"]["Bilingual"];
            cure: components["schemas"]["Bilingual"];
        };
        CompiledMatter: {
            matter: string;
            revision: number;
            name: components["schemas"]["Bilingual"];
            serves: string[];
            lead: string;
            questions: {
                /** @description Under which the answer is sent. */
                key: string;
                /** @enum {string} */
                origin: "matter" | "optional" | "items";
                /** @description ask, help, options (yes-no or value: text), several; as in a definition file. */
                definition: {
                    [key: string]: unknown;
                };
                /** @description The questions of items that it answers. */
                answers: {
                    item: string;
                    question: string;
                }[];
            }[];
            /** @description Keys that are still open; answers may open more. */
            unanswered: string[];
            items: {
                item: string;
                revision: number;
                digest: string;
                name: components["schemas"]["Bilingual"];
                authority: {
                    id: string;
                    name: components["schemas"]["Bilingual"];
                };
                optional: boolean;
                answers: {
                    [key: string]: unknown;
                };
                limit: {
                    [key: string]: unknown;
                };
                /** @description Decided on a promise (告知承诺制办理), as was answered. */
                onPromise: boolean;
                result: {
                    licence: string | null;
                    name: components["schemas"]["Bilingual"];
                };
            }[];
            leftOut: {
                item: string;
                name: components["schemas"]["Bilingual"];
                /** @enum {string} */
                why: "condition" | "declined" | "unanswered";
            }[];
            form: {
                sections: {
                    heading: components["schemas"]["Bilingual"] | null;
                    fields: {
                        element: string;
                        /** @description The data element with the stricter of all rules. */
                        definition: {
                            [key: string]: unknown;
                        };
                        required: boolean;
                        help: unknown | null;
                        /** @description Of whom it asks, where that is not the applicant: not filled in from the register. */
                        of: string | null;
                        /** @description False where an answer gives the value, or results of earlier items bring it to all. */
                        asked: boolean;
                        /** @description The value that answers give, and the keys of the questions (情形回答已确定). */
                        given: {
                            value: string | string[];
                            by: string[];
                        } | null;
                        /** @description Options that answers leave; none where the answers contradict each other. */
                        narrowed: {
                            left: string[];
                            by: string[];
                        } | null;
                        usedBy: {
                            item: string;
                            required: boolean;
                            basis: string[];
                            /** @description The earlier item whose result brings it. */
                            passedOnFrom: string | null;
                        }[];
                    }[];
                }[];
            };
            materials: {
                material: string;
                name: components["schemas"]["Bilingual"];
                type: {
                    [key: string]: unknown;
                };
                /**
                 * @description passed-on: nothing to hand in; fetched: by a licence, else supplied.
                 * @enum {string}
                 */
                origin: "supplied" | "fetched" | "passed-on";
                required: boolean;
                /** @enum {string} */
                original: "original" | "copy" | "both";
                copies: number;
                /** @description Working days, where every item lets it follow. */
                tolerantDays: number | null;
                /** @description A promise may stand for it with every item. */
                promisable: boolean;
                blankForm: string | null;
                sample: string | null;
                usedBy: {
                    item: string;
                    required: boolean;
                    basis: string[];
                    origin: {
                        /** @enum {string} */
                        kind: "supplied" | "fetched" | "passed-on" | "pre-approved";
                        /** @description The earlier item, of passed-on and pre-approved. */
                        item: string | null;
                        /** @description Licence types that meet it, of fetched. */
                        licences: string[];
                    };
                    /** @enum {string} */
                    original: "original" | "copy" | "both";
                    copies: number;
                    standard: unknown | null;
                    metBy: string[];
                    /** @description The promise to supply it later, word for word as it must be sent. */
                    laterPromise: components["schemas"]["Bilingual"] | null;
                    commitmentPromise: components["schemas"]["Bilingual"] | null;
                }[];
            }[];
            /** @description Items that can be decided on a promise, chosen or not, and what that changes. */
            promiseOffers: components["schemas"]["MatterPromiseOffer"][];
            plan: {
                /** @description In an order in which they may be begun. */
                tasks: components["schemas"]["MatterPlanTask"][];
                stages: string[][];
            };
            clock: components["schemas"]["JointClock"];
            windows: {
                [key: string]: unknown;
            }[];
            places: {
                organisation: string;
                name: components["schemas"]["Bilingual"];
                visits: number;
                items: {
                    item: string;
                    visits: number;
                    reason: components["schemas"]["Bilingual"] | null;
                }[];
            }[];
            fees: {
                item: string;
                name: components["schemas"]["Bilingual"];
                standard: components["schemas"]["Bilingual"];
                yuan: number | null;
                basis: string;
                online: boolean;
            }[];
            appointments: {
                name: components["schemas"]["Bilingual"];
                joint: boolean;
                lead: string;
                inspections: {
                    item: string;
                    step: string;
                    name: components["schemas"]["Bilingual"];
                    people: number;
                }[];
            }[];
            tradeLicence: {
                licence: string;
                carries: string[];
            } | null;
            savings: components["schemas"]["MatterSaving"][];
            warnings: components["schemas"]["MatterFinding"][];
        };
        MatterPromiseOffer: {
            item: string;
            name: components["schemas"]["Bilingual"];
            /** @description Key of the question of the matter that chooses. */
            question: string;
            /** @description The answer that chooses the promise. */
            option: string;
            /** @description An answer that chooses the ordinary way. */
            ordinary: string;
            chosen: ("promise" | "ordinary") | null;
            /** @enum {string} */
            decides: "officer" | "at-once";
            /** @description Working days after the decision. */
            verifyWithin: number;
            /** @description Materials that the item demands in the ordinary way alone. */
            replaced: {
                material: string;
                name: components["schemas"]["Bilingual"];
                /** @description Items that demand it all the same, so that it stays in the one set. */
                stillFor: string[];
            }[];
            /** @description Those that it demands on the promise alone. */
            added: {
                material: string;
                name: components["schemas"]["Bilingual"];
            }[];
            /** @description Steps that are taken in the ordinary way alone. */
            skipped: {
                step: string;
                name: components["schemas"]["Bilingual"];
            }[];
            limits: {
                promise: {
                    [key: string]: unknown;
                };
                ordinary: {
                    [key: string]: unknown;
                };
            };
            /** @description The whole matter by either way of this item, everything else as answered. */
            whole: {
                promise: components["schemas"]["MatterWayTotals"];
                ordinary: components["schemas"]["MatterWayTotals"];
            };
            /** @description 告知书 */
            notice: {
                heading: components["schemas"]["Bilingual"];
                text: components["schemas"]["Bilingual"];
            }[];
            /** @description 承诺书, to be sent word for word in promises. */
            promise: components["schemas"]["Bilingual"];
        };
        MatterWayTotals: {
            /** @description Of the longest path, by the promised limits. */
            workingDays: number;
            /** @description Types of material that the applicant supplies. */
            materials: number;
            inspections: number;
        };
        MatterPlanTask: {
            /** @description Id of the item; notice/<id>; pre-approval/<item>/<for>. */
            task: string;
            /** @enum {string} */
            kind: "item" | "pre-approval" | "notice";
            item: string | null;
            name: components["schemas"]["Bilingual"];
            stage: number;
            /** @description On the longest path. */
            critical: boolean;
            promised: {
                days: number;
                /** @enum {string} */
                unit: "working-day" | "calendar-day";
            };
            statutory: {
                days: number;
                /** @enum {string} */
                unit: "working-day" | "calendar-day";
            };
            waitsFor: {
                task: string;
                reason: components["schemas"]["WaitingReason"];
            }[];
            /** @description On the calendar, where a first day is known. */
            dates: components["schemas"]["MatterTaskDates"] | null;
        };
        /** @description Why a task of the plan waits for another. */
        WaitingReason: {
            /** @enum {string} */
            kind: "result" | "order" | "notice" | "pre-approval" | "formal-act";
            material: string | null;
            notice: string | null;
            basis: string[];
        };
        MatterTaskDates: {
            promised: {
                start: components["schemas"]["PlainDate"];
                due: components["schemas"]["PlainDate"];
            };
            /** @description Null where the calendar does not reach so far. */
            statutory: {
                start: components["schemas"]["PlainDate"];
                due: components["schemas"]["PlainDate"];
            } | null;
        };
        JointClock: {
            promised: components["schemas"]["JointLimit"];
            statutory: components["schemas"]["JointLimit"];
            /** @description The day of the filing; it is not counted. */
            from: components["schemas"]["PlainDate"] | null;
            /** @description Null where the calendar does not reach so far. */
            promisedDue: components["schemas"]["PlainDate"] | null;
            /** @description Null where the calendar does not reach so far. */
            statutoryDue: components["schemas"]["PlainDate"] | null;
            notCounted: {
                item: string;
                name: components["schemas"]["Bilingual"];
                workingDays: number;
                basis: string;
            }[];
            ceiling: {
                workingDays: number;
                extensionWorkingDays: number;
                basis: string;
                exceeded: boolean;
            };
        };
        JointLimit: {
            /** @description Calendar days taken at 5 working days for 7. */
            workingDays: number;
            parts: {
                workingDays: number;
                calendarDays: number;
            };
            /** @description Tasks of the plan, first to last. */
            criticalPath: string[];
        };
        MatterSaving: {
            /** @enum {string} */
            measure: "visits" | "days" | "materials" | "fields" | "questions" | "steps" | "inspections";
            name: components["schemas"]["Bilingual"];
            oneByOne: number;
            joint: number;
            saved: number;
            percent: number | null;
            /** @description How both sides were counted. */
            rule: components["schemas"]["Bilingual"];
            lines: {
                text: components["schemas"]["Bilingual"];
                oneByOne: number;
                joint: number;
            }[];
        };
        MatterCasePage: {
            items: components["schemas"]["MatterCaseListEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        MatterCaseListEntry: {
            matterCaseId: components["schemas"]["Uuid"];
            number: string | null;
            matter: string;
            matterName: components["schemas"]["Bilingual"];
            lead: string;
            applicantName: string;
            channel: string;
            status: components["schemas"]["MatterCaseStatus"];
            draftedAt: components["schemas"]["Instant"];
            filedOn: components["schemas"]["PlainDate"] | null;
            endedOn: components["schemas"]["PlainDate"] | null;
            promisedDue: components["schemas"]["PlainDate"] | null;
            statutoryDue: components["schemas"]["PlainDate"] | null;
            correctionDue: components["schemas"]["PlainDate"] | null;
            items: {
                total: number;
                /** @description With any result, or without one: withdrawn, closed, not filed. */
                ended: number;
                granted: number;
                refused: number;
                /** @description Of which something is asked: a correction, what is owed, or a decision. */
                askedOfApplicant: number;
            };
            /** @description Unfavourable advice is there: nothing follows before the applicant goes on or withdraws. */
            awaitsDecision: boolean;
            version: number;
        };
        MatterCase: {
            matterCaseId: components["schemas"]["Uuid"];
            number: string | null;
            matter: string;
            matterName: components["schemas"]["Bilingual"];
            revision: number;
            lead: {
                id: string;
                name: components["schemas"]["Bilingual"];
            };
            applicant: {
                subject: components["schemas"]["Uuid"];
                /** @enum {string} */
                kind: "person" | "enterprise";
                name: string;
                /** @description Masked. */
                identifier: string;
            };
            agent: {
                name: string;
                as: string;
            } | null;
            channel: string;
            status: components["schemas"]["MatterCaseStatus"];
            statusName: components["schemas"]["Bilingual"];
            filedOn: components["schemas"]["PlainDate"] | null;
            endedOn: components["schemas"]["PlainDate"] | null;
            /** @description As it stands after the answers to corrections; personal numbers masked for officers. */
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
                substitutes: {
                    [key: string]: {
                        /** @enum {string} */
                        by: "licence" | "later" | "commitment";
                        licence: components["schemas"]["Uuid"] | null;
                    };
                };
                /** @description By item: the promise on which the whole item is to be decided (告知承诺制办理), word for word as promiseOffers has it. Left out for items that go the ordinary way. */
                promises: {
                    [key: string]: string;
                };
            } | null;
            contact: components["schemas"]["Contact"] | null;
            delivery: ("window" | "post" | "electronic") | null;
            /** @description The plan with what has become of it; empty in a draft. */
            tasks: components["schemas"]["MatterTask"][];
            /** @description The joint due dates; each item has its own clock beside it, which is the lawful one. */
            clock: components["schemas"]["JointClock"] | null;
            /** @description Newest first. */
            corrections: components["schemas"]["JointCorrection"][];
            consequences: components["schemas"]["MatterConsequence"][];
            /** @description Papers of the matter as a whole; those of its items lie with their cases. */
            documents: {
                kind: components["schemas"]["DocumentKind"];
                number: string;
                date: components["schemas"]["PlainDate"];
                name: components["schemas"]["Bilingual"];
                sequence: number;
                /** @description Null until the sealed file is there. */
                digest: string | null;
            }[];
            may: {
                submit: boolean;
                discard: boolean;
                answerCorrection: boolean;
                /** @description Items that may be withdrawn now. */
                withdraw: string[];
                answerObjections: boolean;
            };
            version: number;
        };
        MatterTask: {
            /** @description Id of the item; notice/<id>; pre-approval/<item>/<for>. */
            task: string;
            /** @enum {string} */
            kind: "item" | "pre-approval" | "notice";
            item: string | null;
            name: components["schemas"]["Bilingual"];
            stage: number;
            /** @description On the longest path. */
            critical: boolean;
            promised: {
                days: number;
                /** @enum {string} */
                unit: "working-day" | "calendar-day";
            };
            statutory: {
                days: number;
                /** @enum {string} */
                unit: "working-day" | "calendar-day";
            };
            waitsFor: {
                task: string;
                reason: components["schemas"]["WaitingReason"];
            }[];
            /** @description On the calendar, where a first day is known. */
            dates: components["schemas"]["MatterTaskDates"] | null;
            status: components["schemas"]["MatterTaskStatus"];
            statusName: components["schemas"]["Bilingual"];
            /** @description Why it was not filed, or was closed with others. */
            because: components["schemas"]["MatterBecause"] | null;
            authority: {
                id: string;
                name: components["schemas"]["Bilingual"];
            } | null;
            case: {
                /** @description Null where the reader may not open it. */
                caseId: components["schemas"]["Uuid"] | null;
                number: string | null;
                status: components["schemas"]["CaseStatus"];
                statusName: components["schemas"]["Bilingual"];
                closeReason: string | null;
                outcome: ("granted" | "refused") | null;
                submittedOn: components["schemas"]["PlainDate"] | null;
                acceptedOn: components["schemas"]["PlainDate"] | null;
                acceptanceDue: components["schemas"]["PlainDate"] | null;
                /** @description Its own, by its own clock. */
                promisedDue: components["schemas"]["PlainDate"] | null;
                statutoryDue: components["schemas"]["PlainDate"] | null;
                decidedOn: components["schemas"]["PlainDate"] | null;
                licence: components["schemas"]["Uuid"] | null;
                /** @description What of the case may ask something of the applicant, for whom the page of the matter shows it; null for officers and of cases that are neither under way nor granted. */
                asking: components["schemas"]["CaseAsking"] | null;
            } | null;
            endedOn: components["schemas"]["PlainDate"] | null;
            notice: {
                from: components["schemas"]["PlainDate"];
                /** @description The last day on which anybody may object. */
                until: components["schemas"]["PlainDate"];
                /** @description stop: an objection ends it; examine: it waits for the answer; null: a time that only passes. */
                onObjection: ("stop" | "examine") | null;
                objections: components["schemas"]["MatterObjection"][];
            } | null;
            preApproval: {
                /** @enum {string} */
                effect: "binding" | "advisory";
                for: string;
                basis: string[];
                since: components["schemas"]["PlainDate"] | null;
                /** @description When the authority owes its opinion. */
                due: components["schemas"]["PlainDate"] | null;
                opinion: components["schemas"]["Opinion"] | null;
                /** @description Unfavourable advice is there: the applicant goes on or withdraws. */
                awaitsApplicant: boolean;
            } | null;
            /** @description Of items that were filed on a promise, or whose grant rests on some. */
            promise: components["schemas"]["MatterTaskPromise"] | null;
        };
        /**
         * @description waiting: for what comes before; running: the case, the opinion or the notice is under way; granted, refused, closed: how the case of the item ended; not-filed: it never came to a case; passed, stopped: how a notice or an opinion ended.
         * @enum {string}
         */
        MatterTaskStatus: "waiting" | "running" | "granted" | "refused" | "closed" | "not-filed" | "passed" | "stopped";
        MatterBecause: {
            /** @enum {string} */
            kind: "prerequisite" | "withdrawn" | "not-fileable" | "needless";
            /** @description What it waited for, of prerequisite. */
            task: string | null;
            text: components["schemas"]["Bilingual"];
        };
        CaseAsking: {
            itemName: components["schemas"]["Bilingual"];
            status: components["schemas"]["CaseStatus"];
            /** @description What is or was owed in the case: materials that follow, promises that are verified. */
            obligations: components["schemas"]["CaseObligation"][];
            remoteInspections: components["schemas"]["RemoteInspection"][];
            /** @description What several authorities do together; null where nothing of the kind was begun. */
            joint: components["schemas"]["JointView"] | null;
            /** @description Promises that were found false, and what becomes of them. */
            promiseAnswers: components["schemas"]["PromiseAnswer"][];
        };
        MatterObjection: {
            objection: number;
            /** @description Name; shown to the lead authority alone. */
            by: string;
            /** @description How the answer reaches whoever objected at a window; shown to the lead authority alone. */
            contact: string | null;
            text: string;
            on: components["schemas"]["PlainDate"];
            answer: components["schemas"]["ObjectionFinding"] | null;
        };
        ObjectionFinding: {
            upheld: boolean;
            text: string;
            on: components["schemas"]["PlainDate"];
        };
        MatterTaskPromise: {
            /** @description Whether the whole item was filed to be decided on a promise. */
            whole: boolean;
            /** @description Of whole items. */
            decides: ("officer" | "at-once") | null;
            /** @description Once granted: the last day on which the promises are verified. */
            verifiedBy: components["schemas"]["PlainDate"] | null;
            /** @description What the verification found; null before the grant. */
            verification: ("awaited" | "kept" | "false") | null;
            /** @description The grant was revoked afterwards, because a promise was false. */
            revoked: components["schemas"]["MatterItemRevocation"] | null;
        };
        MatterItemRevocation: {
            on: components["schemas"]["PlainDate"];
            reason: string;
        };
        JointCorrection: {
            round: number;
            on: components["schemas"]["PlainDate"];
            /** @description The earliest of the last days of its items. */
            due: components["schemas"]["PlainDate"];
            answeredOn: components["schemas"]["PlainDate"] | null;
            items: {
                item: string;
                itemName: components["schemas"]["Bilingual"];
                caseId: components["schemas"]["Uuid"];
                due: components["schemas"]["PlainDate"];
                answered: boolean;
                points: {
                    /** @description form:<element>, answer:<question>, material:<id>, condition:<index> */
                    subject: string;
                    problem: string;
                    demand: string;
                    basis: string | null;
                }[];
            }[];
        };
        MatterConsequence: {
            task: string;
            /** @enum {string} */
            outcome: "refused" | "closed" | "not-filed" | "stopped" | "revoked";
            on: components["schemas"]["PlainDate"];
            /** @description What happened. */
            what: components["schemas"]["Bilingual"];
            /** @description What happened and what it means for the rest, in a sentence. */
            text: components["schemas"]["Bilingual"];
            /** @description Tasks that will not be begun because of it. */
            notFiled: string[];
            /** @description Tasks that go on. */
            goOn: string[];
            /** @description Of revoked: items that were filed on it; their authorities decide what follows. */
            resting: string[];
        };
        SavedMatterDraft: {
            draft: {
                content: components["schemas"]["UnfinishedMatterContent"];
                contact?: {
                    name?: string;
                    phone?: string;
                    address?: string;
                };
                /** @enum {string} */
                delivery?: "window" | "post" | "electronic";
            } | null;
            savedAt: components["schemas"]["Instant"] | null;
            files: {
                fileId: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
        };
        MatterWithdrawalPreview: {
            withdrawn: string[];
            /** @description Items that wait for them and would not be filed. */
            notFiled: string[];
            goOn: string[];
        };
        MatterNoticePage: {
            items: components["schemas"]["MatterNotice"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        MatterNotice: {
            matterCaseId: components["schemas"]["Uuid"];
            notice: string;
            name: components["schemas"]["Bilingual"];
            matterName: components["schemas"]["Bilingual"];
            /** @description Enterprises in full; persons masked. */
            applicantName: string;
            from: components["schemas"]["PlainDate"];
            until: components["schemas"]["PlainDate"];
            basis: string[];
            lead: {
                id: string;
                name: components["schemas"]["Bilingual"];
            };
            objections: number;
        };
        MatterOfCase: {
            matterCaseId: components["schemas"]["Uuid"];
            /** @description Whether the reader may open the matter itself. */
            readable: boolean;
            number: string;
            matterName: components["schemas"]["Bilingual"];
            lead: {
                id: string;
                name: components["schemas"]["Bilingual"];
            };
            promisedDue: components["schemas"]["PlainDate"] | null;
            statutoryDue: components["schemas"]["PlainDate"] | null;
            items: {
                item: string;
                itemName: components["schemas"]["Bilingual"];
                authorityName: components["schemas"]["Bilingual"];
                status: components["schemas"]["MatterTaskStatus"];
                statusName: components["schemas"]["Bilingual"];
                /** @description Null where there is none or it is out of reach. */
                caseId: components["schemas"]["Uuid"] | null;
                caseStatus: components["schemas"]["CaseStatus"] | null;
                /** @description Examined; its corrections wait to go out together with those of the siblings. */
                correctionProposed: boolean;
                waitsFor: string[];
                /** @description Filed to be decided on a promise as a whole. */
                onPromise: boolean;
                /** @description The grant was revoked afterwards, because a promise was false. */
                revoked: components["schemas"]["MatterItemRevocation"] | null;
                self: boolean;
            }[];
            correction: {
                /** @description Items whose corrections wait to go out together. */
                proposed: string[];
                /** @description Items that nobody has examined yet. */
                awaited: string[];
                /** @description By when they go out at the latest. */
                releasedOn: components["schemas"]["PlainDate"] | null;
            } | null;
            /** @description What the authority of this case said of it beforehand (预审批). */
            opinions: {
                for: {
                    item: string;
                    name: components["schemas"]["Bilingual"];
                };
                opinion: components["schemas"]["Opinion"];
            }[];
        };
        OwnObjectionPage: {
            items: components["schemas"]["OwnObjection"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        OwnObjection: {
            matterCaseId: components["schemas"]["Uuid"];
            notice: string;
            /** @description Its number within the notice, from 1. */
            objection: number;
            noticeName: components["schemas"]["Bilingual"];
            from: components["schemas"]["PlainDate"];
            until: components["schemas"]["PlainDate"];
            /** @enum {string} */
            noticeStatus: "running" | "passed" | "stopped";
            /** @description The day on which the notice passed or stopped. */
            endedOn: components["schemas"]["PlainDate"] | null;
            matterName: components["schemas"]["Bilingual"];
            /** @description As on the notice: enterprises in full, persons masked. */
            applicantName: string;
            lead: {
                id: string;
                name: components["schemas"]["Bilingual"];
            };
            text: string;
            on: components["schemas"]["PlainDate"];
            /** @description Null too where the notice ended before it was examined. */
            answer: components["schemas"]["ObjectionFinding"] | null;
            /** @description The item that waits for the notice; whom to ask, and where to turn. */
            next: {
                itemName: components["schemas"]["Bilingual"];
                authorityName: components["schemas"]["Bilingual"];
                /** @description Where the decision on the item is reviewed and sued over. */
                remedies: {
                    review: components["schemas"]["Bilingual"];
                    court: components["schemas"]["Bilingual"];
                } | null;
                consult: string;
                complain: string;
            } | null;
        };
        ManagedMatterPage: {
            items: components["schemas"]["ManagedMatter"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        ManagedMatter: {
            matter: string;
            name: components["schemas"]["Bilingual"];
            lead: string;
            leadName: components["schemas"]["Bilingual"];
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
                reason: string | null;
            } | null;
            /** @description Matters under way, counted where one matter is asked for; they go on under their revision. */
            running: number | null;
            /** @description Led by an organisation of the post, so that it may change it. */
            mine: boolean;
        };
        MatterChange: {
            /** @description items.food-business-licence.when, notices.creditors.days. */
            path: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            before?: unknown;
            after?: unknown;
        };
        MatterRevision: {
            matter: string;
            revision: number;
            digest: string;
            effectiveFrom: components["schemas"]["PlainDate"];
            publishedAt: components["schemas"]["Instant"];
            publishedBy: string;
            note: string | null;
        };
        GreenChannelPage: {
            items: components["schemas"]["GreenChannelEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        GreenChannelEntry: {
            caseId: components["schemas"]["Uuid"];
            number: string | null;
            item: string;
            itemName: string;
            authority: string;
            applicantName: string;
            caseStatus: components["schemas"]["CaseStatus"];
            /** @enum {string} */
            status: "requested" | "open" | "ended";
            because: ("declined" | "expired" | "granted" | "refused" | "case-ended" | "closed-by-officer") | null;
            ground: string;
            groundName: components["schemas"]["Bilingual"];
            reason: string;
            requestedOn: components["schemas"]["PlainDate"] | null;
            /** @description Name of the officer. */
            requestedBy: string | null;
            openedOn: components["schemas"]["PlainDate"] | null;
            openedBy: string | null;
            until: components["schemas"]["PlainDate"] | null;
            endedOn: components["schemas"]["PlainDate"] | null;
            /** @description Steps that were left out. */
            skipped: number;
            /** @description What was owed from the grant on. */
            owed: number;
            /** @description Of this, not done yet. */
            owedOpen: number;
            owedOverdue: number;
            /** @description The standing channel under which the case was filed (专项绿色通道). */
            standing: {
                /** Format: uuid */
                channelId: string;
                number: string;
                name: string;
            } | null;
        };
        GreenChannelCounts: {
            openings: number;
            /** @description Wait for a head. */
            requested: number;
            open: number;
            declined: number;
            granted: number;
            /** @description What was owed from the grants on. */
            owed: number;
            /** @description Of this, done. */
            owedKept: number;
            owedOpen: number;
            owedOverdue: number;
            items: {
                item: string;
                itemName: string;
                openings: number;
                granted: number;
                owedOpen: number;
                owedOverdue: number;
            }[];
        };
        StandingChannelPage: {
            items: components["schemas"]["StandingChannelHead"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        StandingChannelHead: {
            channelId: components["schemas"]["Uuid"];
            number: string;
            authority: string;
            authorityName: components["schemas"]["Bilingual"];
            name: string;
            /** @enum {string} */
            status: "proposed" | "open" | "declined" | "withdrawn" | "closed" | "expired";
            from: components["schemas"]["PlainDate"];
            until: components["schemas"]["PlainDate"];
            endedOn: components["schemas"]["PlainDate"] | null;
            items: number;
            proposedAt: components["schemas"]["Instant"];
        };
        StandingChannel: {
            channelId: components["schemas"]["Uuid"];
            number: string;
            authority: string;
            authorityName: components["schemas"]["Bilingual"];
            name: string;
            /** @enum {string} */
            status: "proposed" | "open" | "declined" | "withdrawn" | "closed" | "expired";
            from: components["schemas"]["PlainDate"];
            until: components["schemas"]["PlainDate"];
            endedOn: components["schemas"]["PlainDate"] | null;
            items: number;
            proposedAt: components["schemas"]["Instant"];
            reason: string;
            document: string;
            /** @enum {string} */
            serves: "everyone" | "person" | "enterprise";
            region: string | null;
            confirmed: boolean;
            given: {
                item: string;
                itemName: components["schemas"]["Bilingual"];
                groundName: components["schemas"]["Bilingual"];
                basis: string[];
                skips: components["schemas"]["Bilingual"][];
                later: components["schemas"]["Bilingual"][];
                limitDays: number | null;
                /** @description The item is on the published list of the authority no longer. */
                withdrawn: boolean;
            }[];
            course: {
                type: string;
                by: string | null;
                at: components["schemas"]["Instant"];
                reason: string | null;
            }[];
            version: number;
            actions: {
                /** @enum {string} */
                action: "approve" | "decline" | "withdraw" | "close";
                available: boolean;
                disabledReason: components["schemas"]["Bilingual"] | null;
            }[];
        };
        StandingChannelOffers: {
            items: {
                item: string;
                name: components["schemas"]["Bilingual"];
                authority: string;
                authorityName: components["schemas"]["Bilingual"];
                grounds: {
                    ground: string;
                    name: components["schemas"]["Bilingual"];
                    until: components["schemas"]["PlainDate"] | null;
                }[];
                skips: {
                    step: string;
                    name: components["schemas"]["Bilingual"];
                }[];
                later: {
                    material: string;
                    name: components["schemas"]["Bilingual"];
                    withinDays: number;
                }[];
                /** @description The fewest working days that may be promised. */
                limitDays: number | null;
                owed: {
                    name: components["schemas"]["Bilingual"];
                    withinDays: number;
                }[];
            }[];
        };
        /** @description Standing green channels that take in cases of an item today (专项绿色通道). */
        StandingChannelsInForce: {
            items: {
                channelId: components["schemas"]["Uuid"];
                number: string;
                name: string;
                reason: string;
                document: string;
                /** @enum {string} */
                serves: "everyone" | "person" | "enterprise";
                region: string | null;
                confirmed: boolean;
                from: components["schemas"]["PlainDate"];
                until: components["schemas"]["PlainDate"];
                groundName: components["schemas"]["Bilingual"];
                skips: components["schemas"]["Bilingual"][];
                later: {
                    material: string;
                    name: components["schemas"]["Bilingual"];
                    withinDays: number;
                }[];
                limitDays: number | null;
                owed: {
                    name: components["schemas"]["Bilingual"];
                    withinDays: number;
                }[];
            }[];
        };
        /** @description In which of the cases the act was done; the same request may be sent again. */
        JointAnswer: {
            inspection: components["schemas"]["Uuid"];
            cases: {
                caseId: components["schemas"]["Uuid"];
                done: boolean;
                /** @description Why it was not done in this case. */
                detail: components["schemas"]["Bilingual"] | null;
            }[];
        };
        InspectionPage: {
            items: components["schemas"]["InspectionEntry"][];
            /** @description Send it as cursor for the next page; null on the last. */
            nextCursor: string | null;
        };
        InspectionEntry: {
            inspection: components["schemas"]["Uuid"];
            name: string;
            place: string;
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "open" | "kept" | "broken" | "released";
            statusName: components["schemas"]["Bilingual"];
            caseId: components["schemas"]["Uuid"];
            number: string | null;
            itemName: string;
            applicantName: string;
            /** @description Those invited, as far as the reader sees them. */
            organisations: components["schemas"]["Bilingual"][];
        };
        /** @description How an organisation answered and came (联合办理情况). */
        JointCount: {
            organisation: string;
            organisationName: components["schemas"]["Bilingual"];
            /** @description Opinions that it was asked for, and that are over. */
            asked: number;
            inTime: number;
            late: number;
            /** @description Its silence or absence counted as consent. */
            silent: number;
            open: number;
            /** @description Of the open ones. */
            overdue: number;
            /** @description Inspections that were held and to which it was invited. */
            invited: number;
            came: number;
            absent: number;
        };
    };
    responses: {
        /** @description Problem; see docs/errors.md. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Entries on a page, 1 to 200. */
        Limit: number;
        /** @description nextCursor of the page before; nothing for the first page. */
        Cursor: string;
        /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
        IdempotencyKey: string;
        /** @description The ETag of the version that was edited; another version answers 412. */
        IfMatch: string;
        /** @description The ETag of the version that was edited; another version answers 412. */
        OptionalIfMatch: string;
    };
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
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endIdentityLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAuthorisations: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    grantAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    principalSubject: components["schemas"]["Uuid"];
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
                    /** @description The signed paper, uploaded before. */
                    fileId?: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                authorisationId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revealIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                subjectId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
                        subject: components["schemas"]["RecognisedSubject"] | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readOwnSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                subjectId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeAccountState: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    assignPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                accountId: string;
                /** @description A random identifier (UUID). */
                postId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    grantDeputation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeDeputation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                deputation: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
                    deputation: components["schemas"]["Uuid"] | null;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadUploadedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                fileId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Everyday words, pinyin or initials; typing errors are forgiven. */
                q?: string;
                authority?: string;
                serves?: "person" | "enterprise" | "public-institution" | "social-organisation" | "government-body";
                topic?: string;
                type?: string;
                level?: "nation" | "province" | "city" | "county" | "town" | "community";
                online?: "none" | "consult" | "apply" | "entire";
                reform?: "cancelled" | "filing" | "commitment" | "improved";
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    publishItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
                reform?: "cancelled" | "filing" | "commitment" | "improved";
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
                        /** @description Fields that are not asked, because an answer gives the value; by names the questions. */
                        given: {
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    putOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
                                holidays: components["schemas"]["NamedDays"];
                                makeUpWorkingDays: components["schemas"]["NamedDays"];
                                source: string;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCalendarProposals: {
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
                    "application/json": components["schemas"]["CalendarProposals"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    proposeCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays: components["schemas"]["NamedDays"];
                    /** @default {} */
                    makeUpWorkingDays?: components["schemas"]["NamedDays"];
                    source: string;
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
                    "application/json": components["schemas"]["CalendarProposal"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    approveCalendarProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                proposalId: components["schemas"]["Uuid"];
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
                        proposal: components["schemas"]["CalendarProposal"];
                        /** @description Open cases whose clocks are counted anew. */
                        recomputing: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declineCalendarProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                proposalId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "10月11日应为调休上班，请核对通知原文。"
                 *     }
                 */
                "application/json": {
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
                        proposal: components["schemas"]["CalendarProposal"];
                        /** @description Open cases whose clocks are counted anew. */
                        recomputing: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawCalendarProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                proposalId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "漏标调休上班日，改正后重新提请。"
                 *     }
                 */
                "application/json": {
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
                        proposal: components["schemas"]["CalendarProposal"];
                        /** @description Open cases whose clocks are counted anew. */
                        recomputing: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listManagedItems: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                q?: string;
                state?: "in-force" | "to-come" | "withdrawn";
                authority?: string;
                item?: string;
                /** @description none: licences for enterprises that were published before each had to name its class. */
                reform?: "cancelled" | "filing" | "commitment" | "improved" | "outside" | "none";
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listItemDrafts: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    beginItemDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readItemDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    saveItemDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    discardItemDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    publishItemDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listBaseEntries: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                q?: string;
                publisher?: string;
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
                    "application/json": components["schemas"]["BaseEntryPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readBaseEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                entry: string;
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
                    "application/json": components["schemas"]["BaseEntryDetail"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    publishBaseEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "definition": {
                 *         "entry": "elderly-courtesy-card",
                 *         "levels": [
                 *           "county",
                 *           "town"
                 *         ],
                 *         "claimants": [
                 *           "minghu-civil-affairs"
                 *         ],
                 *         "common": {
                 *           "name": "老年人优待证办理",
                 *           "code": "992009601001",
                 *           "type": "public-service",
                 *           "basis": [
                 *             "老年人权益保障法 第五十三条"
                 *           ],
                 *           "fee": "none"
                 *         }
                 *       },
                 *       "publisher": "yunling-civil-affairs",
                 *       "baseVersion": 0
                 *     }
                 */
                "application/json": {
                    definition: components["schemas"]["BaseEntry"];
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    publisher: string;
                    /** @description The version that was looked at; 0 for a new entry. */
                    baseVersion: number;
                    note?: string;
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
                        entry: string;
                        version: number;
                        /** @description Claims that have the change to adopt. */
                        affected: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    importBaseList: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publisher": "yunling-civil-affairs",
                 *       "entries": [
                 *         {
                 *           "entry": "elderly-courtesy-card",
                 *           "levels": [
                 *             "county",
                 *             "town"
                 *           ],
                 *           "claimants": [
                 *             "minghu-civil-affairs"
                 *           ],
                 *           "common": {
                 *             "name": "老年人优待证办理",
                 *             "code": "992009601001",
                 *             "type": "public-service",
                 *             "basis": [
                 *               "老年人权益保障法 第五十三条"
                 *             ],
                 *             "fee": "none"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    publisher: string;
                    entries: components["schemas"]["BaseEntry"][];
                    note?: string;
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
                        published: number;
                        unchanged: number;
                        affected: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    checkBaseListTable: {
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
                 *       "publisher": "yunling-civil-affairs",
                 *       "rows": [
                 *         [
                 *           "事项名称",
                 *           "基本编码"
                 *         ],
                 *         [
                 *           "老年人优待证办理",
                 *           "992009601001"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    publisher: string;
                    /** @description The cells of a sheet as text, the names of the columns among the first five rows. */
                    rows: string[][];
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
                    "application/json": components["schemas"]["BaseListTableCheck"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listBaseClaims: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                q?: string;
                organisation?: string;
                level?: "nation" | "province" | "city" | "county" | "town" | "community";
                state?: "open" | "refused" | "unpublished" | "behind" | "settled";
                /** @description yes: only those of the own jurisdiction. */
                mine?: "yes" | "no";
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
                    "application/json": components["schemas"]["BaseClaimPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countBaseClaims: {
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
                    "application/json": components["schemas"]["ClaimRates"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    answerBaseClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                entry: string;
                /** @description A stable English id in kebab-case; it never changes once published. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "claim",
                 *       "item": "elderly-courtesy-card"
                 *     }
                 */
                "application/json": {
                    /** @constant */
                    act: "claim";
                    /** @description Where absent, a draft with the common elements is begun. */
                    item?: string;
                } | {
                    /** @constant */
                    act: "refuse";
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
                        claim: components["schemas"]["BaseClaim"];
                        /** @description The draft that was begun, where one was. */
                        draftId: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    adoptBaseEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                entry: string;
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
                        item: string;
                        /** @description The new revision; null where a draft was begun. */
                        revision: number | null;
                        draftId: string | null;
                        /** @description What has to be written by hand before it can be published. */
                        byHand: {
                            /** @enum {string} */
                            element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
                            name: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readItemInheritance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
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
                        claim: components["schemas"]["BaseClaim"] | null;
                        common: components["schemas"]["ElementValue"][];
                        local: {
                            /** @enum {string} */
                            element: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
                            name: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    compareLevels: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                entry?: string;
                organisation?: string;
                level?: "nation" | "province" | "city" | "county" | "town" | "community";
                element?: "name" | "code" | "type" | "basis" | "serves" | "conditions" | "materials" | "process" | "statutory-limit" | "fee" | "result";
                agrees?: "yes" | "no";
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
                    "application/json": components["schemas"]["CatalogueConsistency"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listBenchmarkPlaces: {
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
                        places: {
                            place: string;
                            items: number;
                            matched: number;
                            /** @description Matched items that the other place asks less for. */
                            better: number;
                            loadedAt: components["schemas"]["Instant"];
                            loadedBy: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    compareBenchmark: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                q?: string;
                show?: "matched" | "better" | "unmatched";
            };
            header?: never;
            path: {
                place: string;
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
                        items: components["schemas"]["OutsideComparison"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    loadBenchmark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "name": "食品经营许可",
                 *           "code": "990131101001",
                 *           "promisedDays": 3,
                 *           "visits": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    items: components["schemas"]["OutsideItem"][];
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
                        place: string;
                        items: number;
                        matched: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    previewAdoption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "990131101001",
                 *       "item": "food-business-licence"
                 *     }
                 */
                "application/json": {
                    key: string;
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    item: string;
                    /** @description Ids of the changes to try together; all of them where absent. */
                    changes?: string[];
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
                    "application/json": components["schemas"]["AdoptionPreview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    adoptBenchmark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "990131101001",
                 *       "item": "food-business-licence",
                 *       "changes": [
                 *         "days",
                 *         "visits"
                 *       ]
                 *     }
                 */
                "application/json": {
                    key: string;
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    item: string;
                    changes: string[];
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
                        draftId: string;
                        note: string;
                        /** @description What is left for people, in the draft. */
                        decisions: components["schemas"]["AdoptionDecision"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    measureReductions: {
        parameters: {
            query: {
                year: number;
                authority?: string;
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
                    "application/json": components["schemas"]["CatalogueReductions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countReformClasses: {
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
                        classes: {
                            /** @enum {string} */
                            reform: "cancelled" | "filing" | "commitment" | "improved";
                            name: components["schemas"]["Bilingual"];
                            items: number;
                        }[];
                        /** @description Licences for enterprises that were published before each had to name its class. */
                        without: number;
                        departments: {
                            authority: string;
                            name: components["schemas"]["Bilingual"];
                            counts: {
                                [key: string]: number;
                            };
                            without: number;
                        }[];
                        items: {
                            item: string;
                            name: components["schemas"]["Bilingual"];
                            authority: string;
                            authorityName: components["schemas"]["Bilingual"];
                            reform: ("cancelled" | "filing" | "commitment" | "improved") | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listHandovers: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                status?: "draft" | "half-signed" | "signed" | "carried-out" | "cancelled";
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
                    "application/json": components["schemas"]["HandoverPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    prepareHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "minghu-health",
                 *       "to": "minghu-approval-bureau",
                 *       "items": [
                 *         "public-venue-hygiene-licence"
                 *       ],
                 *       "basis": "明湖区人民政府关于划转行政许可事项的通知（明政发〔2026〕8号）",
                 *       "effectiveOn": "2026-12-01",
                 *       "files": "自生效之日起的在办案卷一并移交，已办结案卷由移交单位归档。",
                 *       "licences": "空白证照清点后移交，已发证照继续有效。",
                 *       "seals": "移交单位的审批专用章停止使用并交回。"
                 *     }
                 */
                "application/json": components["schemas"]["HandoverTerms"];
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
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    previewHandover: {
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
                 *       "from": "minghu-health",
                 *       "to": "minghu-approval-bureau",
                 *       "items": [
                 *         "public-venue-hygiene-licence"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    from: string;
                    /** @description A stable English id in kebab-case; it never changes once published. */
                    to: string;
                    items: string[];
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
                    "application/json": components["schemas"]["HandoverPreview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                handoverId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                handoverId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "minghu-health",
                 *       "to": "minghu-approval-bureau",
                 *       "items": [
                 *         "public-venue-hygiene-licence"
                 *       ],
                 *       "basis": "明湖区人民政府关于划转行政许可事项的通知（明政发〔2026〕8号）",
                 *       "effectiveOn": "2026-12-01",
                 *       "files": "自生效之日起的在办案卷一并移交，已办结案卷由移交单位归档。",
                 *       "licences": "空白证照清点后移交，已发证照继续有效。",
                 *       "seals": "移交单位的审批专用章停止使用并交回。"
                 *     }
                 */
                "application/json": components["schemas"]["HandoverTerms"];
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
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    signHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                handoverId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "digest": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                 *     }
                 */
                "application/json": {
                    /** @description Of the terms that were looked at. */
                    digest: string;
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
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                handoverId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "划转范围有调整，需要重新拟定。"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                handoverId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                status?: components["schemas"]["CaseStatus"];
                item?: string;
                /** @description Subject whose cases they are (申请人). */
                applicant?: components["schemas"]["Uuid"];
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
                /** @description Cases whose green channel waits for a head, for the clerk who confirms that they come under a standing one, or is open. */
                greenChannel?: "requested" | "to-confirm" | "open";
                /** @description Cases of one filed matter (一件事), its id exact. */
                matterCaseId?: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCaseActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainCaseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCaseEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestPreExamination: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    submitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    resubmitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    preExamineCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    receiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    refuseAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    assignStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    completeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reopenStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    startSpecialProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endSpecialProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    approveExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declineExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    orderDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    grantCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    refuseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deliverResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    terminateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    voidCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    correctClericalError: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    moveCaseToRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    showPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    previewCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportCases: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
                status?: components["schemas"]["CaseStatus"];
                item?: string;
                /** @description Subject whose cases they are (申请人). */
                applicant?: components["schemas"]["Uuid"];
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
                /** @description Cases whose green channel waits for a head, for the clerk who confirms that they come under a standing one, or is open. */
                greenChannel?: "requested" | "to-confirm" | "open";
                /** @description Cases of one filed matter (一件事), its id exact. */
                matterCaseId?: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    replaceSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                filterId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deleteSavedFilter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                filterId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRecordRoots: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listDraftRehearsals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["DraftRehearsals"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    startDraftRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-01-01",
                 *       "sample": 1000
                 *     }
                 */
                "application/json": {
                    /** @description Cases filed on this day or later. */
                    since?: components["schemas"]["PlainDate"];
                    /** @description Cases filed on this day or earlier. */
                    until?: components["schemas"]["PlainDate"];
                    /** @description So many cases at most, spread evenly over the period; all where it is left out. */
                    sample?: number;
                };
            };
        };
        responses: {
            /** @description Taken; the work follows. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalHead"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readDraftRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                rehearsalId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    stopDraftRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                draftId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                rehearsalId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["RehearsalHead"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCalendarRehearsals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["CalendarRehearsals"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    startCalendarRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holidays: components["schemas"]["NamedDays"];
                    /** @default {} */
                    makeUpWorkingDays?: components["schemas"]["NamedDays"];
                    /** @description Cases filed on this day or later. */
                    since?: components["schemas"]["PlainDate"];
                    /** @description Cases filed on this day or earlier. */
                    until?: components["schemas"]["PlainDate"];
                    /** @description So many cases at most, spread evenly over the period; all where it is left out. */
                    sample?: number;
                };
            };
        };
        responses: {
            /** @description Taken; the work follows. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalHead"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readCalendarRehearsal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                /** @description A random identifier (UUID). */
                rehearsalId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    stopCalendarRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: number;
                /** @description A random identifier (UUID). */
                rehearsalId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["RehearsalHead"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCalendarCorrections: {
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
                        items: components["schemas"]["CalendarCorrection"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readPrerequisites: {
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
                    "application/json": components["schemas"]["PrerequisiteGraph"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    orderItems: {
        parameters: {
            query: {
                /** @description Ids of items, 60 at most, joined by commas. */
                items: string;
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
                    "application/json": components["schemas"]["ItemOrder"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listPreApprovals: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                status?: components["schemas"]["PreApprovalStatus"];
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
                    "application/json": components["schemas"]["PreApprovalPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPreApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item on which the opinion is given. */
                item: string;
                /** @description The item that waits for the opinion. */
                next: string;
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
                    "application/json": components["schemas"]["PreApproval"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadPreApprovalFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item on which the opinion is given. */
                item: string;
                /** @description The item that waits for the opinion. */
                next: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    previewOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item on which the opinion is given. */
                item: string;
                /** @description The item that waits for the opinion. */
                next: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "favourable",
                 *       "reason": "拟用地的位置、面积和允许建设的范围符合控制性详细规划。",
                 *       "basis": [
                 *         "城乡规划法 第三十七条第一款"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpinionInput"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    giveOpinion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item on which the opinion is given. */
                item: string;
                /** @description The item that waits for the opinion. */
                next: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "favourable",
                 *       "reason": "拟用地的位置、面积和允许建设的范围符合控制性详细规划。",
                 *       "basis": [
                 *         "城乡规划法 第三十七条第一款"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OpinionInput"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item on which the opinion is given. */
                item: string;
                /** @description The item that waits for the opinion. */
                next: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    continueDespiteOpinion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                /** @description The item on which the opinion is given. */
                item: string;
                /** @description The item that waits for the opinion. */
                next: string;
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listLicences: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listLicenceEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    changeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    renewLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    suspendLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    resumeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    annulLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listSeals: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    rotateSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTradeLicences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
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
                        tradeLicences: components["schemas"]["TradeLicenceOffer"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueTradeLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matter": "open-cinema",
                 *       "licences": [
                 *         "0193f3a5-7c00-7000-8000-000000000001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TradeLicenceIssue"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    addCarriedLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "licence": "0193f3a5-7c00-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["CarriedLicenceAddition"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    removeCarriedLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                licenceId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                carried: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "该证照已经注销，不再载明。"
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
                    "application/json": components["schemas"]["LicenceAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listObligations: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description debtor: what one owes; creditor: what one is owed. */
                side?: "debtor" | "creditor";
                status?: "open" | "kept" | "broken" | "released";
                kind?: "supply-material" | "examine-material" | "verify-promise" | "answer-false-promise" | "mend-breach" | "green-channel-duty" | "answer-missed-duty" | "give-opinion" | "attend-inspection" | "supply-shots" | "examine-shots" | "give-pre-approval";
                /** @description overdue: past its last day; near: that, or due today or on the next working day. */
                due?: "overdue" | "near";
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    supplyMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    examineSuppliedMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    verifyPromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    concludeFalsePromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPromiseWay: {
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
                    "application/json": components["schemas"]["PromiseWay"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    checkPromiseEligibility: {
        parameters: {
            query?: {
                /** @description Else the account’s own. */
                subject?: components["schemas"]["Uuid"];
            };
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
                        eligible: boolean;
                        reasons: {
                            code: string;
                            message: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    decideOnPromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opinion": "申请人已签署承诺书，材料齐全，准予许可。",
                 *       "conditions": []
                 *     }
                 */
                "application/json": components["schemas"]["OnPromiseDecision"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueTemporaryLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
                "application/json": components["schemas"]["TemporaryLicenceIssue"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    proposeRevocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "整改期满复查，疏散通道仍被占用，与承诺不符。"
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": "疏散通道已经清理完毕，请予复查。",
                 *       "files": []
                 *     }
                 */
                "application/json": components["schemas"]["Statement"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                material: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "整改期满复查，疏散通道仍被占用，与承诺不符。"
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    repairCredit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                record: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "整改期满复查，疏散通道仍被占用，与承诺不符。"
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCreditRecords: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Credit code of the enterprise, or number of the person, in full. */
                identifier?: string;
                /** @description Only what was not repaired. */
                open?: "yes";
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
                    "application/json": components["schemas"]["CreditRecordPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listPromiseExclusions: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description current: in force today or later. */
                show?: "current" | "all";
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
                    "application/json": components["schemas"]["PromiseExclusionPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    addPromiseExclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "enterprise",
                 *       "name": "云泽明湖餐饮有限公司",
                 *       "identifier": "11990000MB9000015T",
                 *       "reason": "一年内两次以虚假材料申请许可，被依法处理。",
                 *       "basis": "国办发〔2020〕42号",
                 *       "from": "2026-03-09",
                 *       "until": "2027-03-08"
                 *     }
                 */
                "application/json": components["schemas"]["PromiseExclusionEntry"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseExclusion"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    removePromiseExclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                exclusionId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "整改期满复查，疏散通道仍被占用，与承诺不符。"
                 *     }
                 */
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
                    "application/json": components["schemas"]["PromiseExclusion"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportPromiseCounts: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countInstantDecisions: {
        parameters: {
            query?: {
                /** @description First day; 30 days ago by default. */
                from?: components["schemas"]["PlainDate"];
                /** @description Last day; today by default. */
                to?: components["schemas"]["PlainDate"];
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
                        from: components["schemas"]["PlainDate"];
                        to: components["schemas"]["PlainDate"];
                        items: components["schemas"]["InstantCount"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportInstantDecisions: {
        parameters: {
            query?: {
                /** @description First day; 30 days ago by default. */
                from?: components["schemas"]["PlainDate"];
                /** @description Last day; today by default. */
                to?: components["schemas"]["PlainDate"];
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
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listInstantDecisions: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Which of them: waiting for an opinion, for the head, examined, granted, handed on. */
                list?: "to-examine" | "to-conclude" | "examined" | "granted" | "person";
                item?: string;
                /** @description Only those that wait for a duty of whoever asks. */
                waiting?: "me";
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
                    "application/json": components["schemas"]["InstantDecisionPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listInstantItems: {
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
                        items: components["schemas"]["InstantItem"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listInstantDraws: {
        parameters: {
            query?: {
                /** @description First day; 30 days ago by default. */
                from?: components["schemas"]["PlainDate"];
                /** @description Last day; today by default. */
                to?: components["schemas"]["PlainDate"];
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
                        items: components["schemas"]["InstantDraw"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    switchInstantApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isOff": true,
                 *       "reason": "数据来源正在核查，暂由工作人员办理。"
                 *     }
                 */
                "application/json": components["schemas"]["InstantSwitch"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    reexamineDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "agreed",
                 *       "reason": "年龄、户籍与登记信息一致，决定正确。"
                 *     }
                 */
                "application/json": components["schemas"]["ReexaminationOpinion"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    concludeReexamination: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conclusion": "upheld",
                 *       "reason": "经核实，申请人符合条件，维持原决定。"
                 *     }
                 */
                "application/json": components["schemas"]["ReexaminationConclusion"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMatters: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                q?: string;
                serves?: "person" | "enterprise";
                topic?: string;
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
                    "application/json": components["schemas"]["MatterPage"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matter: string;
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
                    "application/json": components["schemas"]["MatterGuide"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    compileMatter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                matter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {
                 *         "store": "branch"
                 *       }
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
                    from?: components["schemas"]["PlainDate"];
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
                    "application/json": components["schemas"]["CompiledMatter"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMatterCases: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                status?: components["schemas"]["MatterCaseStatus"];
                matter?: string;
                /** @description Number, or part of the applicant’s name. */
                q?: string;
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
                    "application/json": components["schemas"]["MatterCasePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createMatterCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMatterCase"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMatterCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["MatterCase"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMatterCaseEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    downloadMatterDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMatterDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["SavedMatterDraft"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    saveMatterDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    discardMatterDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    submitMatterCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterFiling"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    answerMatterCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterCorrectionAnswer"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    previewMatterWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Left out: the whole matter, as far as it is not decided. */
                    items?: string[];
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
                    "application/json": components["schemas"]["MatterWithdrawalPreview"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawMatter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatterWithdrawal"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMatterNotices: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this matter alone. */
                matter?: string;
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
                    "application/json": components["schemas"]["MatterNoticePage"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMatterNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                notice: string;
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
                    "application/json": components["schemas"]["MatterNotice"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    raiseObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                notice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionInput"];
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
                        objection: number;
                        on: components["schemas"]["PlainDate"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    answerObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                matterCaseId: components["schemas"]["Uuid"];
                notice: string;
                objection: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionAnswer"];
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
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMatterOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["MatterOfCase"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listOwnObjections: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
                    "application/json": components["schemas"]["OwnObjectionPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listManagedMatters: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                matter?: string;
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
                    "application/json": components["schemas"]["ManagedMatterPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    checkMatterSource: {
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
                 *       "source": "matter: open-tea-house\nname: { zh: 我要开茶馆, en: Open a tea house }\nserves: [enterprise]\nlead: minghu-approval-bureau\nitems: [company-formation, food-business-licence]\n"
                 *     }
                 */
                "application/json": {
                    /** @description The definition file of a matter (YAML), with its comments. */
                    source: string;
                    /** @description The day on which its items must be in force; today where absent. */
                    effectiveFrom?: components["schemas"]["PlainDate"];
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
                        matter: string | null;
                        findings: components["schemas"]["SourceFinding"][];
                        /** @description The newest revision, with which it is compared; null for a new matter. */
                        base: number | null;
                        changes: components["schemas"]["MatterChange"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    publishMatter: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "matter: open-tea-house\nname: { zh: 我要开茶馆, en: Open a tea house }\nserves: [enterprise]\nlead: minghu-approval-bureau\nitems: [company-formation, food-business-licence]\n",
                 *       "base": null,
                 *       "note": "新增开茶馆一件事。"
                 *     }
                 */
                "application/json": {
                    /** @description The definition file of a matter (YAML), with its comments. */
                    source: string;
                    /** @description The newest revision that was seen; null for a new matter. */
                    base: number | null;
                    /** @description Where absent: the day that the file names if it is to come, else today. */
                    effectiveFrom?: components["schemas"]["PlainDate"];
                    /** @description What was changed and why. */
                    note: string;
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
                        matter: string;
                        revision: number;
                        effectiveFrom: components["schemas"]["PlainDate"];
                        digest: string;
                        findings: components["schemas"]["LintFinding"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawMatterDefinition: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                matter: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "有关事项调整，待重新编制后发布。"
                 *     }
                 */
                "application/json": {
                    /** @description Told to whoever looks for the matter afterwards. */
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
                        matter: string;
                        withdrawnOn: components["schemas"]["PlainDate"];
                        reason: string;
                        /** @description Matters under way, which go on. */
                        running: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listMatterRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                matter: string;
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
                        revisions: components["schemas"]["MatterRevision"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getMatterRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
                matter: string;
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
                        revision: components["schemas"]["MatterRevision"];
                        /** @description As it was written; made from the definition where none was kept. */
                        source: string;
                        changes: components["schemas"]["MatterChange"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listGreenChannels: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                status?: "requested" | "open" | "ended";
                item?: string;
                /** @description Asked for or opened on this day or later. */
                from?: components["schemas"]["PlainDate"];
                to?: components["schemas"]["PlainDate"];
                /** @description Filed under this standing channel. */
                standing?: string;
                /** @description Only where something is still owed. */
                owed?: "open" | "overdue";
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
                    "application/json": components["schemas"]["GreenChannelPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countGreenChannels: {
        parameters: {
            query?: {
                /** @description Asked for or opened on this day or later. */
                from?: components["schemas"]["PlainDate"];
                to?: components["schemas"]["PlainDate"];
                /** @description Filed under this standing channel. */
                standing?: string;
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
                    "application/json": components["schemas"]["GreenChannelCounts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    exportGreenChannels: {
        parameters: {
            query?: {
                status?: "requested" | "open" | "ended";
                item?: string;
                /** @description Asked for or opened on this day or later. */
                from?: components["schemas"]["PlainDate"];
                to?: components["schemas"]["PlainDate"];
                /** @description Filed under this standing channel. */
                standing?: string;
                /** @description Only where something is still owed. */
                owed?: "open" | "overdue";
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
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openGreenChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ground": "emergency-repair",
                 *       "reason": "湖滨路主供水管爆裂，周边居民停水，须立即抢修。"
                 *     }
                 */
                "application/json": components["schemas"]["GreenChannelOpening"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    approveGreenChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declineGreenChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "不属于紧急抢修，请按一般程序办理。"
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    confirmGreenChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eligible": true,
                 *       "reason": ""
                 *     }
                 */
                "application/json": components["schemas"]["GreenChannelConfirmation"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endGreenChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "抢修已经完成，其余工程按一般程序办理。"
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    performGreenChannelDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                duty: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "路面已经恢复，经市政部门验收合格。",
                 *       "attachments": []
                 *     }
                 */
                "application/json": components["schemas"]["GreenChannelPerformance"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    concludeGreenChannelDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                duty: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conclusion": "performed",
                 *       "reason": "经现场核查，路面已经恢复，仅材料迟交。"
                 *     }
                 */
                "application/json": components["schemas"]["GreenChannelConclusion"];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listStandingChannels: {
        parameters: {
            query?: {
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
                status?: "proposed" | "open" | "declined" | "withdrawn" | "closed" | "expired";
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
                    "application/json": components["schemas"]["StandingChannelPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    proposeStandingChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authority": "minghu-approval-bureau",
                 *       "name": "防汛抢险专项绿色通道",
                 *       "reason": "湖区发生洪水，供水、排水管线多处损坏，须立即抢修。",
                 *       "document": "明湖区防汛抗旱指挥部关于启动防汛二级应急响应的通知（明防指〔2026〕3号）",
                 *       "serves": "enterprise",
                 *       "from": "2026-12-01",
                 *       "until": "2026-12-15",
                 *       "confirmed": false,
                 *       "items": [
                 *         {
                 *           "item": "road-excavation",
                 *           "ground": "disaster-response",
                 *           "skips": [
                 *             "inspect"
                 *           ],
                 *           "later": [
                 *             "road-restoration-agreement"
                 *           ],
                 *           "limit": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StandingChannelTerms"];
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
                    "application/json": components["schemas"]["StandingChannel"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listStandingOffers: {
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
                    "application/json": components["schemas"]["StandingChannelOffers"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readStandingChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A random identifier (UUID). */
                channelId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["StandingChannel"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    approveStandingChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                channelId: components["schemas"]["Uuid"];
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
                    "application/json": components["schemas"]["StandingChannel"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declineStandingChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                channelId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "险情已经解除，按单个办件启用即可。"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["StandingChannel"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    withdrawStandingChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                channelId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "事项范围有误，调整后重新提请。"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["StandingChannel"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    closeStandingChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                channelId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "洪水已经退去，应急响应终止。"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["StandingChannel"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listStandingChannelsInForce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A stable English id in kebab-case; it never changes once published. */
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
                    "application/json": components["schemas"]["StandingChannelsInForce"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestOpinions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "steps": [
                 *         "fire"
                 *       ]
                 *     }
                 */
                "application/json": {
                    steps: string[];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordNoticeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notice": "明湖审批联〔2026〕00001号"
                 *     }
                 */
                "application/json": {
                    notice: string;
                    /** @description Of the calling authority; left out by whoever signs for its own organisation. */
                    outside?: {
                        /** @description Left out for the applicant. */
                        organisation?: string;
                        /** @enum {string} */
                        way: "document-exchange" | "in-person" | "post";
                        receivedBy: string;
                        servedOn: components["schemas"]["PlainDate"];
                        /** @description What proves it: number of the exchange or of the consignment. */
                        reference: string;
                        /** @default [] */
                        attachments?: string[];
                    };
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    remindReviewers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "steps": [
                 *         "fire"
                 *       ],
                 *       "note": "明日到期，请尽快反馈意见。"
                 *     }
                 */
                "application/json": {
                    steps: string[];
                    note: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    combineOpinions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "opinion": "各单位意见一致，同意通过联合验收。"
                 *     }
                 */
                "application/json": {
                    opinion: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listInspections: {
        parameters: {
            query: {
                /** @description A day, YYYY-MM-DD. */
                from: components["schemas"]["PlainDate"];
                /** @description A day, YYYY-MM-DD. */
                to: components["schemas"]["PlainDate"];
                /** @description Entries on a page, 1 to 200. */
                limit?: components["parameters"]["Limit"];
                /** @description nextCursor of the page before; nothing for the first page. */
                cursor?: components["parameters"]["Cursor"];
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
                    "application/json": components["schemas"]["InspectionPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    proposeInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cases": [
                 *         {
                 *           "caseId": "0193f3a5-7c00-7000-8000-000000000001",
                 *           "steps": [
                 *             "inspect",
                 *             "fire"
                 *           ]
                 *         }
                 *       ],
                 *       "name": "竣工联合验收",
                 *       "place": "云泽市明湖区湖滨路10号",
                 *       "slots": [
                 *         {
                 *           "from": "2026-03-17T01:00:00.000Z",
                 *           "until": "2026-03-17T03:00:00.000Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description That of the calling authority first. */
                    cases: {
                        caseId: components["schemas"]["Uuid"];
                        /** @description To be done there; left out, every open step that can be. */
                        steps?: string[];
                    }[];
                    name: string;
                    place: string;
                    slots: {
                        from: components["schemas"]["Instant"];
                        until: components["schemas"]["Instant"];
                    }[];
                    note?: string;
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
                    "application/json": components["schemas"]["JointAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    answerInspectionTimes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fits": [
                 *         0
                 *       ],
                 *       "people": [
                 *         "李明",
                 *         "王芳"
                 *       ]
                 *     }
                 */
                "application/json": {
                    fits: number[];
                    /** @default [] */
                    people?: string[];
                    note?: string;
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
                    "application/json": components["schemas"]["JointAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    appointInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slot": {
                 *         "from": "2026-03-17T01:00:00.000Z",
                 *         "until": "2026-03-17T03:00:00.000Z"
                 *       }
                 *     }
                 */
                "application/json": {
                    slot: {
                        from: components["schemas"]["Instant"];
                        until: components["schemas"]["Instant"];
                    };
                    /** @description Where a time was settled before: why another one. */
                    change?: {
                        /** @enum {string} */
                        cause: "applicant-absent" | "applicant-asked" | "authority" | "circumstances";
                        reason: string;
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
                    "application/json": components["schemas"]["JointAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "申请人尚未准备就绪，另行约定时间。"
                 *     }
                 */
                "application/json": {
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
                    "application/json": components["schemas"]["JointAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    holdInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "present": [
                 *         "minghu-housing-construction"
                 *       ],
                 *       "applicant": {
                 *         "name": "张强",
                 *         "signed": "on-paper"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Organisations that came. */
                    present: string[];
                    applicant: {
                        name: string;
                        /**
                         * @description later: the applicant confirms the record on the platform.
                         * @enum {string}
                         */
                        signed: "on-paper" | "refused" | "later";
                        remark?: string;
                    };
                    /** @default [] */
                    attachments?: string[];
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
                    "application/json": components["schemas"]["JointAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    confirmInspectionRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "张强"
                 *     }
                 */
                "application/json": {
                    name: string;
                    remark?: string;
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
                    "application/json": components["schemas"]["JointAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    countJointAnswers: {
        parameters: {
            query?: {
                from?: components["schemas"]["PlainDate"];
                to?: components["schemas"]["PlainDate"];
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
                        items: components["schemas"]["JointCount"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestRemoteInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "step": "inspect",
                 *       "shots": [
                 *         "kitchen",
                 *         "sinks"
                 *       ],
                 *       "days": 3
                 *     }
                 */
                "application/json": {
                    step: string;
                    /** @description Of the standard list of the step. */
                    shots: string[];
                    /** @default [] */
                    own?: {
                        name: string;
                        show: string;
                        /** @enum {string} */
                        kind: "photo" | "video";
                        count: number;
                        placeRequired: boolean;
                        check?: string;
                    }[];
                    /** @description Working days; what the item says where it is left out. */
                    days?: number;
                    premises?: {
                        latitude: number;
                        longitude: number;
                        /**
                         * @description satellite: WGS-84 or CGCS2000; map: read off a map with shifted coordinates (GCJ-02).
                         * @default satellite
                         * @enum {string}
                         */
                        system?: "satellite" | "map";
                    };
                    permittedMetres?: number;
                    note?: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    submitRemoteShots: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "placeConsent": true,
                 *       "files": [
                 *         {
                 *           "shot": "kitchen",
                 *           "file": "0193f3a5-7c00-7000-8000-000000000002",
                 *           "placeMissing": "unavailable"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Whether the applicant agrees that places are recorded; without it none is read, not even from files. */
                    placeConsent: boolean;
                    files: {
                        shot: string;
                        file: string;
                        /** @description So says the phone. */
                        takenAt?: components["schemas"]["Instant"];
                        place?: {
                            latitude: number;
                            longitude: number;
                            accuracyMetres?: number;
                        };
                        /** @enum {string} */
                        placeMissing?: "refused" | "unavailable";
                    }[];
                    /** @default [] */
                    missing?: {
                        shot: string;
                        reason: string;
                    }[];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    askShotsAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shots": [
                 *         {
                 *           "shot": "sinks",
                 *           "fault": "看不清水池上的标识，请靠近重拍。"
                 *         }
                 *       ],
                 *       "days": 2
                 *     }
                 */
                "application/json": {
                    shots: {
                        shot: string;
                        fault: string;
                    }[];
                    days?: number;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    giveUpRemoteInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "照片不能反映排烟管道走向，改为现场勘验。"
                 *     }
                 */
                "application/json": {
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordRemoteInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "pass",
                 *       "opinion": "照片清晰，设施到位，符合要求。",
                 *       "findings": [
                 *         {
                 *           "shot": "kitchen",
                 *           "outcome": "met"
                 *         }
                 *       ],
                 *       "people": [
                 *         "王芳"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    outcome: "pass" | "fail";
                    opinion: string;
                    findings: {
                        shot: string;
                        /** @enum {string} */
                        outcome: "met" | "not-met" | "cannot-judge";
                        reason?: string;
                    }[];
                    /**
                     * @description On the points of the approval standard that no shot serves.
                     * @default []
                     */
                    checks?: {
                        check: string;
                        met: boolean;
                        note?: string;
                    }[];
                    /**
                     * @description The other officers who looked.
                     * @default []
                     */
                    people?: string[];
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    confirmRemoteRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller’s own choice, new for each intended write; best a UUID of version 7, which follows time. A repeat gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that was edited; another version answers 412. */
                "If-Match"?: components["parameters"]["OptionalIfMatch"];
            };
            path: {
                /** @description A random identifier (UUID). */
                caseId: components["schemas"]["Uuid"];
                /** @description A random identifier (UUID). */
                inspection: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "张强"
                 *     }
                 */
                "application/json": {
                    name: string;
                    remark?: string;
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
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
