// Generated from the served OpenAPI document by `npm run generate`. Do not edit.

export interface paths {
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Openid Configuration
         * @description How to verify this realm's tokens, for programs that know OpenID Connect Discovery.
         */
        get: operations["get_openid_configuration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @description The access keys that match, at most the oldest 500.
         */
        get: operations["list_own_access_keys"];
        put?: never;
        /**
         * Create Machine
         * @description Create an access key. It may do what you may, as long as it and you exist, but for what asks for you in person. Its secret is shown only now.
         */
        post: operations["create_own_access_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/access-keys/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Machine
         * @description Enable or disable an access key. Its tokens stop working with its next request.
         */
        patch: operations["update_own_access_key"];
        trace?: never;
    };
    "/api/atoll/v1/access-keys/{accessKeyId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Secrets
         * @description When the secrets of an access key were made, last used, and how long the previous one is valid.
         */
        get: operations["get_access_key_secrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/access/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain Access
         * @description Why somebody may do something in a scope, or what is missing and who could grant it. About yourself you may ask anything;
         *     about others where you hold `access_rules:read`.
         */
        get: operations["explain_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Audit
         * @description The same with refused reads, whose action is `read`.
         */
        get: operations["get_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/audit/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Archive
         * @description The chained records of a time range with the checkpoints around and between them, as JSON lines for
         *     `atoll audit verify`. At most 1,000,000 records.
         */
        get: operations["get_audit_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Checkpoints
         * @description The signed checkpoints of this realm's audit chain, the newest first.
         */
        get: operations["get_audit_checkpoints"];
        put?: never;
        /**
         * Create Checkpoint
         * @description Chain what was recorded until now and sign it. Whoever may read the log may ask for this: it changes nothing in it.
         */
        post: operations["create_audit_checkpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/audit/sinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sinks
         * @description The sinks of this realm, how far each is, and what went wrong last. Tokens are never shown.
         */
        get: operations["get_audit_sinks"];
        put?: never;
        /**
         * Create Sink
         * @description Have the audit log posted somewhere, from now on or from the beginning of what is kept. At most five sinks.
         */
        post: operations["create_audit_sink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/audit/sinks/{sinkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sink
         * @description One sink.
         */
        get: operations["get_audit_sink"];
        /**
         * Update Sink
         * @description Change a sink. It goes on behind the last record that arrived; one that was given up is tried again.
         */
        put: operations["update_audit_sink"];
        post?: never;
        /**
         * Delete Sink
         * @description Post no more to this sink.
         */
        delete: operations["delete_audit_sink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/audit/sinks/{sinkId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Sink
         * @description Send one record that says it is a test, now. Where it arrives, a sink that was given up is tried again.
         */
        post: operations["test_audit_sink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/clusters/{clusterUuid}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow Enrolment
         * @description Allow the install secret to enrol an agent once more, for example after its machine was lost.
         */
        post: operations["allow_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/departments/{departmentId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Department Access
         * @description Who holds which role in a department, directly or by a rule on its cluster or the tenant.
         */
        get: operations["get_department_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/departments/{departmentId}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Department Quota
         * @description How a department's quotas add up: what it deserves, what its projects were promised of that, what the nodes have.
         */
        get: operations["get_department_quota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Entries
         * @description The host organization's staff in this tenant: who asks to come in, who is in, who was, and why. The newest first.
         */
        get: operations["get_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Entry
         * @description One of them.
         */
        get: operations["get_entry"];
        put?: never;
        post?: never;
        /**
         * Revoke Entry
         * @description Put them out: what they do is refused from the next request on.
         */
        delete: operations["revoke_entry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/entries/{entryId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Entry
         * @description Let them in, for the time that was asked for, from now on. You must hold yourself what you consent to.
         */
        post: operations["approve_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/entries/{entryId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse Entry
         * @description Do not let them in.
         */
        post: operations["refuse_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Exports
         * @description This tenant's exports; a new one replaces those that are finished.
         */
        get: operations["get_exports"];
        put?: never;
        /**
         * Order Export
         * @description Have everything of this tenant written into one archive. One that is being written is answered instead of a second.
         */
        post: operations["order_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/export/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Export
         * @description One export: how far it is, and the checksum of the file once it is Ready.
         */
        get: operations["get_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/export/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Export
         * @description The archive: a gzipped tar of JSON lines, with a manifest. Who fetches it is audited.
         */
        get: operations["download_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/idps/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate Idp
         * @description Look at an identity provider and say what was found, check by check; nothing is stored.
         */
        post: operations["validate_idp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Jwks
         * @description The public keys of this realm's tokens. A key stands here before it signs, for longer than this answer may be kept.
         */
        get: operations["get_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description Who you are here, whether your password must be changed, and whether a second factor is on.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me/entry": {
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
         * Leave Entry
         * @description Leave, for the host organization's staff who are in this tenant: the entry ends, and its tokens with it.
         */
        delete: operations["leave_entry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Recovery Codes
         * @description Ten new recovery codes for a code of the app (or an old recovery code); the old ones are void.
         */
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List My Sessions
         * @description Where you are signed in, the last used first; at most 500.
         */
        get: operations["list_my_sessions"];
        put?: never;
        post?: never;
        /**
         * End My Other Sessions
         * @description Sign out everywhere else: every other session and token of yours ends, what you ask with goes on.
         */
        delete: operations["end_my_other_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me/sessions/{sessionId}": {
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
         * End My Session
         * @description End one of your sessions, with the tokens that belong to it.
         */
        delete: operations["end_my_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Second Factor
         * @description Begin with a second factor: the secret for your authenticator app. It counts once you have confirmed a code of it.
         */
        post: operations["start_second_factor"];
        /**
         * Turn Second Factor Off
         * @description Turn your second factor off. Needs your password and a code.
         */
        delete: operations["turn_second_factor_off"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Second Factor
         * @description Turn the second factor on with a code of the app. The answer holds ten recovery codes, shown only now.
         */
        post: operations["confirm_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/projects/{projectId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project Access
         * @description Who holds which role in a project, directly or by a rule on its department, its cluster or the tenant.
         */
        get: operations["get_project_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/service-accounts/{serviceAccountId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Secrets
         * @description When the secrets of a service account were made, last used, and how long the previous one is valid.
         */
        get: operations["get_service_account_secrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description Who you are here, and what you hold: what the console shows depends on it.
         */
        get: operations["get_session"];
        put?: never;
        /**
         * Open Session
         * @description Sign this browser in: sets a cookie that no script can read.
         */
        post: operations["open_session"];
        /**
         * Close Session
         * @description Sign out: this browser's session, or the one that the token belongs to.
         */
        delete: operations["close_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/settings/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Entry Setting
         * @description What it takes for the host organization's staff to enter this tenant.
         */
        get: operations["get_entry_setting"];
        /**
         * Set Entry Setting
         * @description Choose between your consent each time (what holds where nobody chose), a notice to you, and nobody at all. It counts for
         *     requests from now on; entries that are open are revoked one by one.
         */
        put: operations["set_entry_setting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Signing Keys
         * @description The keys that sign or verify this realm's tokens, and when they follow each other.
         */
        get: operations["get_signing_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/signing-keys/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Signing Keys
         * @description Have a new key sign, ten minutes from now. No token is refused on its account.
         */
        post: operations["rotate_signing_keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Usage
         * @description GPU-seconds and core-seconds that the projects in your reach held, running intervals included.
         */
        get: operations["get_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List User Sessions
         * @description Where a user is signed in, the last used first; at most 500.
         */
        get: operations["list_user_sessions"];
        put?: never;
        post?: never;
        /**
         * End User Sessions
         * @description The same as signing the user out everywhere.
         */
        delete: operations["end_user_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/users/{userId}/sessions/{sessionId}": {
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
         * End User Session
         * @description End one session of a user, with the tokens that belong to it.
         */
        delete: operations["end_user_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/users/{userId}/totp": {
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
         * Remove User Second Factor
         * @description Take a user's second factor away, for who lost the app and the codes. Every session and token of the user ends.
         */
        delete: operations["remove_user_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/workloads/{workloadId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workload Logs
         * @description What a workload's pod wrote to its standard output and error.
         */
        get: operations["get_workload_logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/workloads/{workloadId}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workload Why
         * @description Why the workload is in its phase, with numbers and what would help.
         */
        get: operations["get_workload_why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @description The access keys that match, at most the oldest 500.
         */
        get: operations["get_access_keys"];
        put?: never;
        /**
         * Create Machine
         * @description Create an access key. It may do what you may, as long as it and you exist, but for what asks for you in person. Its secret is shown only now.
         */
        post: operations["create_access_key1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Machine
         * @description One access key.
         */
        get: operations["get_access_key_by_id1"];
        put?: never;
        post?: never;
        /**
         * Delete Machine
         * @description Delete an access key: its secrets, tokens and access rules end at once.
         */
        delete: operations["delete_access_key_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-keys/{accessKeyId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Secret
         * @description Give an access key a new secret, shown only now. The old one and its tokens are void, unless they overlap.
         */
        post: operations["regenerate_access_key_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @description The access keys that match, at most the oldest 500.
         */
        get: operations["get_access_keys_administration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/access-keys/{accessKeyId}": {
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
         * Delete Machine
         * @description Delete an access key: its secrets, tokens and access rules end at once.
         */
        delete: operations["delete_access_key_by_id_administration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/user-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @deprecated
         * @description The access keys that match, at most the oldest 500.
         */
        get: operations["get_user_applications_administration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/user-applications/{accessKeyId}": {
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
         * Delete Machine
         * @deprecated
         * @description Delete an access key: its secrets, tokens and access rules end at once.
         */
        delete: operations["delete_user_application_by_id_administration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @deprecated
         * @description The service accounts that match, at most the oldest 500.
         */
        get: operations["get_applications"];
        put?: never;
        /**
         * Create Machine
         * @deprecated
         * @description Create a service account. It may do nothing until an access rule says so. Its secret is shown only now.
         */
        post: operations["create_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{serviceAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Machine
         * @deprecated
         * @description One service account.
         */
        get: operations["get_application_by_id"];
        put?: never;
        post?: never;
        /**
         * Delete Machine
         * @deprecated
         * @description Delete a service account: its secrets, tokens and access rules end at once.
         */
        delete: operations["delete_application_by_id"];
        options?: never;
        head?: never;
        /**
         * Update Machine
         * @deprecated
         * @description Enable or disable a service account. Its tokens stop working with its next request.
         */
        patch: operations["update_application_by_id"];
        trace?: never;
    };
    "/api/v1/apps/{serviceAccountId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Secret
         * @deprecated
         * @description Give a service account a new secret, shown only now. The old one and its tokens are void, unless they overlap.
         */
        post: operations["regenerate_application_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Audit Logs
         * @description Who did what in this realm, newest first. Attempts to read that were refused stand in `/api/atoll/v1/audit`.
         */
        get: operations["getAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/log/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Audit Logs
         * @description The records of a time range as a file, newest first, at most 20,000 of them. `fileType` is the same as `file_type`.
         */
        get: operations["downloadAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Access Rules
         * @description The access rules within your reach.
         */
        get: operations["get_access_rules"];
        put?: never;
        /**
         * Create Access Rule
         * @description Grant a role to a subject on a scope and everything below it. You can grant at most what you hold there yourself.
         */
        post: operations["create_access_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/{accessRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Access Rule
         * @description One access rule.
         */
        get: operations["get_access_rule"];
        put?: never;
        post?: never;
        /**
         * Delete Access Rule
         * @description Take a role away again; it ends with the subject's next request.
         */
        delete: operations["delete_access_rule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Access Rules Batch
         * @description Delete many access rules, or find out which of them could be deleted.
         */
        post: operations["access_rules_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/batch-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Access Rules Batch Create
         * @description Grant a role to each of the subjects on each of the scopes. You can grant at most what you hold there yourself.
         */
        post: operations["access_rules_batch_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/access-rules/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Access Rules
         * @description How many access rules match.
         */
        get: operations["count_access_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/me/access-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me Access Rules
         * @description The access rules that count for you: your own and those of your groups.
         */
        get: operations["get_me_access_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/me/access-rules/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Me Access Rules
         * @description How many access rules count for you.
         */
        get: operations["count_me_access_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/permission-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Permission Sets
         * @description What custom roles can be made of.
         */
        get: operations["get_permission_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/permission-sets/{permissionSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Permission Set
         * @description One permission set.
         */
        get: operations["get_permission_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Permissions
         * @description What you hold somewhere in this realm.
         */
        get: operations["get_permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/permitted-scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Permitted Scopes
         * @description Where you may create, read, update and delete a kind of resource. This asks and changes nothing.
         */
        post: operations["get_permitted_scopes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roles V1
         * @description The roles that can be granted, with their ids.
         */
        get: operations["get_roles_v1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorization/roles/{roleIdPath}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Role V1
         * @description One role.
         */
        get: operations["get_role_v1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Clusters
         * @description The clusters of this tenant.
         */
        get: operations["get_clusters"];
        put?: never;
        /**
         * Create Cluster
         * @description Register a cluster; it waits to connect. Its install info says how to start the agent.
         */
        post: operations["create_cluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cluster
         * @description One cluster.
         */
        get: operations["get_cluster_by_uuid"];
        /**
         * Rename Cluster
         * @description Rename a cluster.
         */
        put: operations["updateCluster"];
        post?: never;
        /**
         * Delete Cluster
         * @description Remove a cluster: gracefully (what runs there is ended first, 202), or at once with `force` (204).
         */
        delete: operations["delete_cluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/cluster-install-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Install Info
         * @description How to start the agent of this cluster. Reading it again shows the same secret.
         */
        get: operations["get_cluster_install_info_by_uuid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Cluster Metrics
         * @description What a cluster had and what was held of it, over time. For whoever may see all of the cluster.
         */
        get: operations["get_cluster_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/nodepools/{nodepoolName}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pool Metrics
         * @description What a node pool had and what was held of it, over time. For whoever may see all of the cluster.
         */
        get: operations["get_nodepool_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Nodes
         * @deprecated
         * @description The nodes of one cluster. Newer: `/api/v1/nodes`.
         */
        get: operations["get_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{clusterUuid}/nodes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Cluster Nodes
         * @description How many nodes of one cluster match.
         */
        get: operations["count_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Idps
         * @description The identity providers of this realm, at most five. Secrets are never shown.
         */
        get: operations["get_idps"];
        put?: never;
        /**
         * Create Idp
         * @description Set up an identity provider. It is looked at first: what is wrong with its documents, keys or certificate is said.
         */
        post: operations["create_idp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idp}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Idp
         * @description One identity provider.
         */
        get: operations["get_idp"];
        /**
         * Update Idp
         * @description Change an identity provider; its alias stays. Without a secret it keeps the one it has.
         */
        put: operations["update_idp"];
        post?: never;
        /**
         * Delete Idp
         * @description Remove an identity provider: whoever came from it is signed out at once. Not by such a user himself.
         */
        delete: operations["delete_idp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/idps/{idp}/mappers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Idp Mappers
         * @description Which claims or attributes are read.
         */
        get: operations["get_idp_mappers"];
        /**
         * Update Idp Mappers
         * @description Read other claims or attributes from the next sign-in on; what is left out is read by its usual name.
         */
        put: operations["update_idp_mappers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Logo
         * @description The logo that the console shows.
         */
        get: operations["get_tenant_logo"];
        put?: never;
        /**
         * Upload Logo
         * @description Upload a logo: a PNG or a plain SVG in base64.
         */
        post: operations["upload_tenant_logo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change User Password
         * @description Change your own password. Whatever else was signed in as you ends; what you asked with goes on.
         */
        post: operations["change_user_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-topologies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Topologies
         * @description The network topologies of the clusters in your reach.
         */
        get: operations["get_network_topologies"];
        put?: never;
        /**
         * Create Topology
         * @description Say by which node labels the network of a cluster is divided. Node pools are set to it by its id.
         */
        post: operations["create_network_topology"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-topologies/{networkTopologyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Topology
         * @description One network topology.
         */
        get: operations["get_network_topology_by_id"];
        put?: never;
        post?: never;
        /**
         * Delete Topology
         * @description Delete a network topology that no node pool is set to.
         */
        delete: operations["delete_network_topology"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/network-topologies/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Topologies
         * @description How many network topologies match.
         */
        get: operations["get_network_topologies_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/node-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pools
         * @description The node pools of the clusters in your reach.
         */
        get: operations["get_nodepools"];
        put?: never;
        /**
         * Create Pool
         * @description Gather the nodes with a label into a pool of their own. Every department and project of the cluster may use it, beyond
         *     a quota of no GPUs.
         */
        post: operations["create_nodepool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/node-pools/{nodepoolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pool
         * @description One node pool.
         */
        get: operations["get_nodepool"];
        /**
         * Update Pool
         * @description Set a node pool to what is named here, and all else to what a new pool has. Its name stays; so does its label when none
         *     is named.
         */
        put: operations["update_nodepool"];
        post?: never;
        /**
         * Delete Pool
         * @description Delete a node pool on which no workload and no quota stands. It is gone once the cluster's agent has acknowledged it
         *     (202), or at once when no agent was ever there (204).
         */
        delete: operations["delete_nodepool"];
        options?: never;
        head?: never;
        /**
         * Patch Pool
         * @description Change what is named, keep the rest.
         */
        patch: operations["patch_nodepool"];
        trace?: never;
    };
    "/api/v1/node-pools/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Pools
         * @description How many node pools match.
         */
        get: operations["count_nodepools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Nodes
         * @description The nodes of the clusters in your reach, as their agents reported them.
         */
        get: operations["get_tenant_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/{nodeId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Node Metrics
         * @description What was held of each GPU of a node, over time.
         */
        get: operations["get_node_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Nodes
         * @description How many nodes match.
         */
        get: operations["count_tenant_nodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nodes/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Node Telemetry
         * @description What the nodes in your reach have, and what pods hold of them, right now.
         */
        get: operations["get_node_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Departments
         * @description The departments in your reach.
         */
        get: operations["get_departments"];
        put?: never;
        /**
         * Create Department
         * @description Create a department on a cluster, with its quotas by node pool and what its projects inherit.
         */
        post: operations["create_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Department
         * @description One department.
         */
        get: operations["get_department"];
        /**
         * Update Department
         * @description Replace description and what projects inherit; quotas too where they are given. Projects take it over at once.
         */
        put: operations["update_department"];
        post?: never;
        /**
         * Delete Department
         * @description Delete a department that has no projects any more.
         */
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/{departmentId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Department Metrics
         * @description What a department was promised and what its projects held, over time.
         */
        get: operations["get_department_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/{departmentId}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Department Resources
         * @description Replace the department's quotas; pools that are not named get none of their own.
         */
        put: operations["update_department_resources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Department Resources
         * @description Change only the pools and values that are named; what is null stays. A limit is taken away by PUT.
         */
        patch: operations["patch_department_resources"];
        trace?: never;
    };
    "/api/v1/org-unit/departments/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Departments
         * @description How many departments match.
         */
        get: operations["count_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/departments/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Departments Telemetry
         * @description What the departments in your reach are promised and hold, right now.
         */
        get: operations["get_departments_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Priorities
         * @description The ranks that a department or project can have among others in a node pool: the higher goes first.
         */
        get: operations["get_priorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Projects
         * @description The projects in your reach.
         */
        get: operations["get_projects"];
        put?: never;
        /**
         * Create Project
         * @description Create a project in a department, with its quotas by node pool.
         */
        post: operations["create_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project
         * @description One project with its quotas and what it holds right now.
         */
        get: operations["get_project"];
        /**
         * Update Project
         * @description Replace description, settings and quotas. A limit that the department sets may be made stricter, not looser.
         */
        put: operations["update_project"];
        post?: never;
        /**
         * Delete Project
         * @description Delete a project that holds no workloads any more. It is shown as Deleting until its cluster has taken it off; then its
         *     name and namespace are free again.
         */
        delete: operations["delete_project"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/{projectId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project Metrics
         * @description What a project was promised and what it held, over time.
         */
        get: operations["get_project_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/{projectId}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Project Resources
         * @description Replace the project's quotas; pools that are not named get none of their own.
         */
        put: operations["update_project_resources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Project Resources
         * @description Change only the pools and values that are named; what is null stays. A limit is taken away by PUT.
         */
        patch: operations["patch_project_resources"];
        trace?: never;
    };
    "/api/v1/org-unit/projects/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Projects
         * @description How many projects match.
         */
        get: operations["count_projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/org-unit/projects/telemetry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Projects Telemetry
         * @description What the projects in your reach are promised and hold, right now.
         */
        get: operations["get_projects_telemetry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Security Settings
         * @description All security settings.
         */
        get: operations["get_security_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Security Setting
         * @description One security setting.
         */
        get: operations["get_security_setting_by_key"];
        /**
         * Put Security Setting
         * @description Change one security setting; what is not given stays.
         */
        put: operations["update_security_setting_by_key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @description The service accounts that match, at most the oldest 500.
         */
        get: operations["get_service_accounts"];
        put?: never;
        /**
         * Create Machine
         * @description Create a service account. It may do nothing until an access rule says so. Its secret is shown only now.
         */
        post: operations["create_service_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-accounts/{serviceAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Machine
         * @description One service account.
         */
        get: operations["get_service_account_by_id"];
        put?: never;
        post?: never;
        /**
         * Delete Machine
         * @description Delete a service account: its secrets, tokens and access rules end at once.
         */
        delete: operations["delete_service_account_by_id"];
        options?: never;
        head?: never;
        /**
         * Update Machine
         * @description Enable or disable a service account. Its tokens stop working with its next request.
         */
        patch: operations["update_service_account_by_id"];
        trace?: never;
    };
    "/api/v1/service-accounts/{serviceAccountId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Secret
         * @description Give a service account a new secret, shown only now. The old one and its tokens are void, unless they overlap.
         */
        post: operations["regenerate_service_account_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage-class-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Configurations
         * @description What people may do with the storage classes of the clusters in your reach.
         */
        get: operations["list_storage_class_configuration"];
        put?: never;
        /**
         * Create Configuration
         * @description Say what people may do with a storage class of a cluster.
         */
        post: operations["create_storage_class_configuration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/storage-class-configuration/{storageConfigurationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Configuration
         * @description One storage class configuration.
         */
        get: operations["get_storage_class_configuration_by_id"];
        /**
         * Update Configuration
         * @description Replace what people may do with a storage class.
         */
        put: operations["update_storage_class_configuration_by_id"];
        post?: never;
        /**
         * Delete Configuration
         * @description Delete a storage class configuration; the class stays.
         */
        delete: operations["delete_storage_class_configuration_by_id"];
        options?: never;
        head?: never;
        /**
         * Patch Configuration
         * @description Change what is named, keep the rest; attributes are told apart by their key.
         */
        patch: operations["patch_storage_class_configuration_by_id"];
        trace?: never;
    };
    "/api/v1/storage-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Classes V1
         * @description The storage classes of a cluster, as its agent said last.
         */
        get: operations["getStorageClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant Token
         * @description Exchange credentials for an access token of this realm. Wrong credentials are a 400.
         */
        post: operations["grant_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Machines
         * @deprecated
         * @description The access keys that match, at most the oldest 500.
         */
        get: operations["get_user_applications"];
        put?: never;
        /**
         * Create Machine
         * @deprecated
         * @description Create an access key. It may do what you may, as long as it and you exist, but for what asks for you in person. Its secret is shown only now.
         */
        post: operations["create_user_application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-applications/{accessKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Machine
         * @deprecated
         * @description One access key.
         */
        get: operations["get_user_application_by_id"];
        put?: never;
        post?: never;
        /**
         * Delete Machine
         * @deprecated
         * @description Delete an access key: its secrets, tokens and access rules end at once.
         */
        delete: operations["delete_user_application_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-applications/{accessKeyId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Secret
         * @deprecated
         * @description Give an access key a new secret, shown only now. The old one and its tokens are void, unless they overlap.
         */
        post: operations["regenerate_user_application_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Users
         * @description The users of this realm.
         */
        get: operations["get_users"];
        put?: never;
        /**
         * Create User
         * @description Create a local user. The temporary password is in this answer and nowhere else.
         */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get User By Id
         * @description One user.
         */
        get: operations["get_user_by_id"];
        put?: never;
        post?: never;
        /**
         * Delete User By Id
         * @description Delete a user: sign-in, sessions, tokens and access rules end at once; what the user did stays in the audit log.
         */
        delete: operations["delete_user_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout User
         * @description Sign a user out everywhere: every session and every token ends with its next request.
         */
        post: operations["logout_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset User Password
         * @description Give a user a temporary password, shown only now. The old one, all sessions and all tokens end at once.
         */
        post: operations["reset_user_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Users
         * @description How many users match.
         */
        get: operations["count_users"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workloads
         * @description The workloads of the projects in your reach, of every kind.
         */
        get: operations["get_workloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workload
         * @description One workload of any kind; a deleted one stays readable.
         */
        get: operations["get_workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workload Events
         * @description What happened to a workload.
         */
        get: operations["get_workload_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workload History
         * @description Events and changes of phase together, newest first.
         */
        get: operations["get_workload_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/{workloadId}/pods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workload Pods
         * @description Every attempt of every pod of a workload, oldest first.
         */
        get: operations["get_workload_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Workloads
         * @description How many workloads match; counted up to 10,001.
         */
        get: operations["count_workloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/pods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pods
         * @description The pods of the workloads in your reach.
         */
        get: operations["list_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/pods/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Pods
         * @description How many pods match.
         */
        get: operations["count_pods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Training
         * @description Submit a training workload to a project. It waits for its quota's turn; `…/why` says what for.
         */
        post: operations["create_training1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings/{workloadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Training
         * @description A training with its spec.
         */
        get: operations["get_training"];
        put?: never;
        post?: never;
        /**
         * Delete Training
         * @description End a training and take it off its cluster; its record and usage stay.
         */
        delete: operations["delete_training"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings/{workloadId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Training
         * @description Run a suspended training again.
         */
        post: operations["resume_training"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workloads/trainings/{workloadId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend Training
         * @description Stop a training and free what it holds; it can be resumed.
         */
        post: operations["suspend_training"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/authorization/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roles
         * @description The roles that can be granted: predefined ones, your own, and those that the platform offers.
         */
        get: operations["get_roles"];
        put?: never;
        /**
         * Create Role
         * @description Make a role from permission sets. It can give at most what you hold yourself in the whole tenant.
         */
        post: operations["create_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/authorization/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Role
         * @description One role.
         */
        get: operations["get_role"];
        /**
         * Update Role
         * @description Change a custom role; whoever has it holds the new permissions from the next request on.
         */
        put: operations["update_role"];
        post?: never;
        /**
         * Delete Role
         * @description Delete a custom role that no access rule grants.
         */
        delete: operations["delete_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/storage-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Classes
         * @description The storage classes of a cluster, with what people may do with them.
         */
        get: operations["getStorageClassesV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant Token V2
         * @description The same as an OAuth 2.0 token endpoint (RFC 6749). A client's id and secret come in the form or by HTTP Basic.
         */
        post: operations["grant_token_v2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/auth/oauth/apptoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * App Token
         * @deprecated
         * @description The oldest way to a token. What counts is id and secret; the name is for people.
         */
        post: operations["app_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description The departments of a cluster with their projects. Use GET /api/v1/org-unit/departments.
         */
        get: operations["getDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/departments/{departmentId}/access-control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Serve
         * @deprecated
         * @description Make these users, and no others, administrators of a department. Use access rules.
         */
        put: operations["updateDepartmentAdmins"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description The projects of a cluster. Use GET /api/v1/org-unit/projects.
         */
        get: operations["getProjects"];
        put?: never;
        /**
         * Serve
         * @deprecated
         * @description Create a project in a department. Use POST /api/v1/org-unit/projects.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterId}/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description One project. Use GET /api/v1/org-unit/projects/{projectId}.
         */
        get: operations["getProject"];
        /**
         * Serve
         * @deprecated
         * @description Replace limits and node types of a project, and its quotas where given. Use PUT /api/v1/org-unit/projects/{projectId}.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Serve
         * @deprecated
         * @description Delete a project that holds no workloads any more. Use DELETE /api/v1/org-unit/projects/{projectId}.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/departments/{departmentId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description What is promised and held right now, by node pool. Use /api/v1/org-unit/departments/{departmentId}/metrics.
         */
        get: operations["getDepartmentMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/departments/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description What is promised and held right now, by node pool. Use /api/v1/org-unit/departments/telemetry.
         */
        get: operations["getDepartmentsMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/installfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Install File
         * @deprecated
         * @description What the agent of this cluster has to be told, as a text. Newer: the cluster's install info.
         */
        get: operations["getInstallFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description What is promised and held right now, by node pool. Use /api/v1/clusters/{clusterUuid}/metrics.
         */
        get: operations["getClusterMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/node-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pools
         * @deprecated
         * @description The node pools of one cluster. Newer: `/api/v1/node-pools`.
         */
        get: operations["getNodePools"];
        put?: never;
        /**
         * Create Pool
         * @deprecated
         * @description Make a node pool. Newer: `/api/v1/node-pools`.
         */
        post: operations["createNodePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/node-pools/{nodepoolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * With Body
         * @deprecated
         * @description Change a node pool. Newer: `/api/v1/node-pools/{nodepoolId}`.
         */
        put: operations["updateNodePool"];
        post?: never;
        /**
         * Without Body
         * @deprecated
         * @description Delete a node pool. Newer: `/api/v1/node-pools/{nodepoolId}`.
         */
        delete: operations["deleteNodePool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/node-pools/{nodepoolId}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * With Body
         * @deprecated
         * @description Relabel a node pool. Newer: `/api/v1/node-pools/{nodepoolId}`.
         */
        put: operations["updateNodePoolLabels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/projects/{projectId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description What is promised and held right now, by node pool. Use /api/v1/org-unit/projects/{projectId}/metrics.
         */
        get: operations["getProjectMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/projects/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Serve
         * @deprecated
         * @description What is promised and held right now, by node pool. Use /api/v1/org-unit/projects/telemetry.
         */
        get: operations["getProjectsMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/clusters/{clusterUuid}/storage-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Class Names
         * @deprecated
         * @description The names of a cluster's storage classes. Newer: `/api/v2/storage-classes`.
         */
        get: operations["V1GetStorageClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Switches
         * @description Features that can be turned on and off, and figures that can be set.
         */
        get: operations["getTenantSettings"];
        /**
         * Put Switch
         * @description Turn a feature on or off, or set a figure.
         */
        put: operations["updateTenantSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/k8s/setting/{settingKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Switch
         * @description Whether a feature is on: everybody's console needs to know.
         */
        get: operations["getTenantSettingsByKey"];
        put?: never;
        post?: never;
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
        /** AccessKey */
        AccessKey: {
            /** Clientid */
            clientId: string;
            /** Createdat */
            createdAt: string | null;
            /** Id */
            id: string;
            /** Lastlogin */
            lastLogin: string | null;
            /** Name */
            name: string;
        };
        /**
         * AccessKeyCreated
         * @description `clientSecret` is shown once.
         */
        AccessKeyCreated: {
            /** Clientid */
            clientId: string;
            /** Clientsecret */
            clientSecret: string;
            /** Createdat */
            createdAt: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** AccessKeyOfSomebody */
        AccessKeyOfSomebody: {
            /** Clientid */
            clientId: string;
            /** Createdat */
            createdAt: string | null;
            /** Createdby */
            createdBy: string;
            /** Id */
            id: string;
            /** Lastlogin */
            lastLogin: string | null;
            /** Name */
            name: string;
        };
        /** AccessKeys */
        AccessKeys: {
            /** Accesskeys */
            accessKeys: components["schemas"]["AccessKey"][];
        };
        /** AccessKeysOfEverybody */
        AccessKeysOfEverybody: {
            /** Accesskeys */
            accessKeys: components["schemas"]["AccessKeyOfSomebody"][];
        };
        /** AccessMode */
        AccessMode: {
            default?: components["schemas"]["AccessModes"] | null;
            /** Required */
            required?: boolean | null;
            supportedValues?: components["schemas"]["AccessModes"] | null;
        };
        /** AccessModes */
        AccessModes: {
            /** Readonlymany */
            readOnlyMany?: boolean | null;
            /** Readwritemany */
            readWriteMany?: boolean | null;
            /** Readwriteonce */
            readWriteOnce?: boolean | null;
        };
        /**
         * AccessRuleById
         * @description `scopePath` names the scopes from the tenant down to the rule's own.
         */
        AccessRuleById: {
            /** Clusterid */
            clusterId?: string | null;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Deletedat */
            deletedAt?: string | null;
            /** Id */
            id: number;
            /** Roleid */
            roleId: number;
            /** Rolename */
            roleName: string;
            /** Scopeid */
            scopeId: string;
            /** Scopename */
            scopeName: string;
            /** Scopepath */
            scopePath?: string | null;
            scopeType: components["schemas"]["RuleScope"];
            status: components["schemas"]["RuleStatus"];
            /** Subjectid */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** Tenantid */
            tenantId: number;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
        };
        /**
         * AccessRuleCreation
         * @description `app` is the older word for `service-account`.
         * @example {
         *       "roleId": 1002,
         *       "scopeId": "12",
         *       "scopeType": "project",
         *       "subjectId": "ada@acme.example",
         *       "subjectType": "user"
         *     }
         */
        AccessRuleCreation: {
            /** Clusterid */
            clusterId?: string | null;
            /** Roleid */
            roleId: number;
            /** Scopeid */
            scopeId: string;
            scopeType: components["schemas"]["RuleScope"];
            /** Subjectid */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
        };
        /** AccessRules */
        AccessRules: {
            /** Accessrules */
            accessRules: components["schemas"]["AccessRuleShape"][];
            /** Displayrecords */
            displayRecords: number;
            /** Totalrecords */
            totalRecords: number;
        };
        /**
         * AccessRulesBatch
         * @description `validate_delete` answers as `delete` would and changes nothing. An id is the rule's number, or that number as a UUID.
         * @example {
         *       "action": "delete",
         *       "ids": [
         *         "1284",
         *         "1285"
         *       ]
         *     }
         */
        AccessRulesBatch: {
            action: components["schemas"]["BatchAction"];
            /** Ids */
            ids: string[];
        };
        /**
         * AccessRulesBatchCreation
         * @description One role for each of the subjects on each of the scopes.
         * @example {
         *       "payload": {
         *         "roleId": 1002,
         *         "scopes": [
         *           {
         *             "scopeId": "12",
         *             "scopeType": "project"
         *           },
         *           {
         *             "scopeId": "13",
         *             "scopeType": "project"
         *           }
         *         ],
         *         "subjects": [
         *           {
         *             "subjectId": "researchers",
         *             "subjectType": "group"
         *           }
         *         ]
         *       }
         *     }
         */
        AccessRulesBatchCreation: {
            payload: components["schemas"]["BatchPayload"];
        };
        /** AccessRulesCreated */
        AccessRulesCreated: {
            /** Failed */
            failed: components["schemas"]["CreationFailure"][];
            /** Succeeded */
            succeeded: components["schemas"]["AccessRuleShape"][];
        };
        /**
         * AccessRulesDeleted
         * @description `id` is the batch's own. What was asked for twice is answered once.
         */
        AccessRulesDeleted: {
            /** Failed */
            failed: components["schemas"]["BatchFailure"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Succeeded */
            succeeded: string[];
        };
        /** AccessRuleShape */
        AccessRuleShape: {
            /** Clusterid */
            clusterId?: string | null;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Deletedat */
            deletedAt?: string | null;
            /** Id */
            id: number;
            /** Roleid */
            roleId: number;
            /** Rolename */
            roleName: string;
            /** Scopeid */
            scopeId: string;
            /** Scopename */
            scopeName: string;
            scopeType: components["schemas"]["RuleScope"];
            status: components["schemas"]["RuleStatus"];
            /** Subjectid */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
            /** Tenantid */
            tenantId: number;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
        };
        /**
         * Acknowledged
         * @description The answer to something that goes on after it: accepted, not yet done.
         */
        Acknowledged: {
            /** Code */
            code: number;
            /** Message */
            message: string;
        };
        /**
         * Action
         * @enum {string}
         */
        Action: "create" | "read" | "update" | "delete";
        /** ActionsShape */
        ActionsShape: {
            /** Actions */
            actions: string[];
            /** Resourcetype */
            resourceType: string;
        };
        /** ActionsSupport */
        ActionsSupport: {
            /** Delete */
            delete: boolean;
            /** Suspend */
            suspend: boolean;
        };
        /** AddedAttribute */
        AddedAttribute: {
            /** Key */
            key: string;
            /** Value */
            value?: string | null;
        };
        /**
         * Administrators
         * @description Users (their e-mail addresses) that are to be Department administrators there, and no others.
         * @example {
         *       "departmentAdmins": [
         *         "head@acme.example"
         *       ]
         *     }
         */
        Administrators: {
            /** Departmentadmins */
            departmentAdmins?: string[] | null;
            /** Departmentid */
            departmentId?: number | null;
        };
        /** AggregatedAmount */
        AggregatedAmount: {
            /** Deserved */
            deserved?: number | null;
        };
        /** AggregatedMemory */
        AggregatedMemory: {
            /** Deserved */
            deserved?: number | null;
            units: components["schemas"]["Units"];
        };
        /** AggregatedResources */
        AggregatedResources: {
            cpu?: components["schemas"]["AggregatedAmount"] | null;
            gpu?: components["schemas"]["AggregatedAmount"] | null;
            memory?: components["schemas"]["AggregatedMemory"] | null;
            nodePool: components["schemas"]["NamedPool"];
        };
        /** AllocatedResources */
        AllocatedResources: {
            /** Cpu */
            cpu?: number | null;
            /** Cpumemory */
            cpuMemory?: string | null;
            /** Extendedresources */
            extendedResources?: components["schemas"]["ExtendedResource"][] | null;
            /** Gpu */
            gpu?: number | null;
            /** Gpumemory */
            gpuMemory?: string | null;
        };
        /**
         * Amounts
         * @description GPUs, CPU cores, memory in MB; null is unlimited.
         */
        Amounts: {
            /** Cpu */
            cpu: number | null;
            /** Gpu */
            gpu: number | null;
            /** Memory */
            memory: number | null;
        };
        /**
         * AmountShape
         * @description GPUs, CPU cores, memory in MB.
         */
        AmountShape: {
            /** Cpu */
            cpu: number;
            /** Gpu */
            gpu: number;
            /** Memory */
            memory: number;
        };
        /** Annotation */
        Annotation: {
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Value */
            value?: string | null;
        };
        /**
         * AnySecuritySetting
         * @description The bare setting: the fields of the one that the address names.
         */
        AnySecuritySetting: {
            /** Enabled */
            enabled?: boolean | null;
            /** Idletimeout */
            idleTimeout?: number | null;
            /** Idpalias */
            idpAlias?: string | null;
            /** Uri */
            uri?: string | null;
        };
        /**
         * ApplicationCreated
         * @description `secret` is shown once.
         */
        ApplicationCreated: {
            /** Clientid */
            clientId: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Secret */
            secret: string;
        };
        /**
         * ApplicationTokenRequest
         * @example {
         *       "id": "01964f3e-0000-7000-8000-000000000000",
         *       "name": "ci-bot",
         *       "secret": "…"
         *     }
         */
        ApplicationTokenRequest: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Secret */
            secret: string;
        };
        /**
         * ApplicationTokens
         * @description Both are the same token.
         */
        ApplicationTokens: {
            /** Access Token */
            access_token: string;
            /** Id Token */
            id_token: string;
        };
        /** AskedRule */
        AskedRule: {
            /** Clusterid */
            clusterId?: string | null;
            /** Roleid */
            roleId: number;
            /** Scopeid */
            scopeId: string;
            scopeType: components["schemas"]["RuleScope"];
            /** Subjectid */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
        };
        /**
         * OldAmount
         * @description GPUs, millicores or MiB; a quota of -1 is unlimited. Nothing measures `utilization`.
         */
        atoll__server__metering__schemas__OldAmount: {
            /** Allocated */
            allocated: number;
            /** Quota */
            quota: number;
            /** Utilization */
            utilization?: number | null;
        };
        /** OldAmount */
        atoll__server__organization__schemas_deprecated__OldAmount: {
            /** Deserved */
            deserved?: number | null;
            /** Maxallowed */
            maxAllowed?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
        };
        /**
         * Attribute
         * @description One more thing to ask for when a volume of this class is made.
         */
        Attribute: {
            /** Defaultvalue */
            defaultValue?: string | null;
            /** Description */
            description?: string | null;
            /** Display */
            display?: string | null;
            /** Format */
            format?: ("text" | "number" | "boolean") | null;
            /** Key */
            key: string;
            /** Maxvalue */
            maxValue?: number | null;
            /** Minvalue */
            minValue?: number | null;
            /** Placeholder */
            placeholder?: string | null;
            /** Required */
            required?: boolean | null;
            /** Step */
            step?: number | null;
            /** Validationerror */
            validationError?: string | null;
            /** Validationregexp */
            validationRegexp?: string | null;
        };
        /** AuditLog */
        AuditLog: {
            /** Action */
            action: string;
            /** Cluster Id */
            cluster_id: string;
            /** Cluster Name */
            cluster_name: string;
            /** Entity Id */
            entity_id: string;
            /** Entity Name */
            entity_name: string;
            /** Entity Type */
            entity_type: string;
            /** Http Method */
            http_method: string;
            /** Http Status Code */
            http_status_code: number;
            /** Id */
            id: string;
            /** Metadata */
            metadata: {
                [key: string]: string;
            };
            /** Request Id */
            request_id: string;
            /** Result */
            result: string;
            /** Source Ip */
            source_ip: string;
            /** Subject */
            subject: string;
            /** Subject Type */
            subject_type: string;
            /** Tenant Id */
            tenant_id: string;
            /**
             * Timestamp
             * Format: date-time
             */
            timestamp: string;
            /** Url */
            url: string;
        };
        /**
         * AuditLogs
         * @description `logs` repeats `audit_logs`: the reference names both.
         */
        AuditLogs: {
            /** Audit Logs */
            audit_logs: components["schemas"]["AuditLog"][];
            /** Logs */
            logs: components["schemas"]["AuditLog"][];
            /** Next */
            next?: number | null;
            /** Total */
            total: number;
        };
        /** AutoRedirect */
        AutoRedirect: {
            /** Enabled */
            enabled?: boolean | null;
            /** Idpalias */
            idpAlias?: string | null;
        };
        /**
         * BatchAction
         * @enum {string}
         */
        BatchAction: "delete" | "validate_delete";
        /** BatchFailure */
        BatchFailure: {
            /** Code */
            code: number;
            /** Id */
            id: string;
            /** Message */
            message: string;
        };
        /** BatchPayload */
        BatchPayload: {
            /** Clusterid */
            clusterId?: string | null;
            /** Roleid */
            roleId: number;
            /** Scopes */
            scopes: components["schemas"]["BatchScope"][];
            /** Subjects */
            subjects: components["schemas"]["BatchSubject"][];
        };
        /** BatchScope */
        BatchScope: {
            /** Scopeid */
            scopeId: string;
            scopeType: components["schemas"]["RuleScope"];
        };
        /** BatchSubject */
        BatchSubject: {
            /** Subjectid */
            subjectId: string;
            subjectType: components["schemas"]["RuleSubject"];
        };
        /** Body_grant_token_v2 */
        Body_grant_token_v2: {
            /** Client Id */
            client_id?: string | null;
            /** Client Secret */
            client_secret?: string | null;
            /** Code */
            code?: string | null;
            /** Grant Type */
            grant_type: string;
            /** Otp */
            otp?: string | null;
            /** Password */
            password?: string | null;
            /** Redirect Uri */
            redirect_uri?: string | null;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Username */
            username?: string | null;
        };
        /** Bounds */
        Bounds: {
            /** Limit */
            limit?: number | null;
            /** Request */
            request?: number | null;
        };
        /** Changed */
        Changed: {
            /** Msg */
            msg: string;
        };
        /**
         * Checkpoints
         * @description The newest first; `next` is what to give as `before` for older ones.
         */
        Checkpoints: {
            /** Checkpoints */
            checkpoints: components["schemas"]["CheckpointShape"][];
            /** Next */
            next?: number | null;
        };
        /**
         * CheckpointShape
         * @description The chain up to record `seq` has this digest, says the realm's signing key. `signed` is a compact JWS with the same
         *     content; `publicJwk` is the key that verifies it.
         */
        CheckpointShape: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Count */
            count: number;
            /** Digest */
            digest: string;
            /** Keyid */
            keyId: string;
            /** Number */
            number: number;
            /** Publicjwk */
            publicJwk: {
                [key: string]: unknown;
            };
            /** Seq */
            seq: number;
            /** Signed */
            signed: string;
        };
        /**
         * CheckShape
         * @description `found` is what was there, `problem` what is wrong with it.
         */
        CheckShape: {
            /** Field */
            field: string;
            /** Found */
            found: string;
            /** Name */
            name: string;
            /** Passed */
            passed: boolean;
            /** Problem */
            problem: string;
        };
        /** Child */
        Child: {
            /** Children */
            children?: components["schemas"]["Child"][] | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** ChildWorkload */
        ChildWorkload: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Type */
            type?: string | null;
        };
        /** ClaimInfo */
        ClaimInfo: {
            accessModes?: components["schemas"]["AccessModes"] | null;
            /** Addedattrvalues */
            addedAttrValues?: components["schemas"]["AddedAttribute"][] | null;
            /** Size */
            size?: string | null;
            /** Storageclass */
            storageClass?: string | null;
            /** Volumemode */
            volumeMode?: ("Filesystem" | "Block") | null;
        };
        /** ClaimSize */
        ClaimSize: {
            /** Default */
            default?: string | null;
            /** Max */
            max?: string | null;
            /** Min */
            min?: string | null;
            /** Step */
            step?: string | null;
            /** Supportedunits */
            supportedUnits?: ("MB" | "MiB" | "GB" | "GiB" | "TB" | "TiB")[] | null;
        };
        /** ClusterCondition */
        ClusterCondition: {
            /**
             * Lasttransitiontime
             * Format: date-time
             */
            lastTransitionTime: string;
            /** Message */
            message: string;
            /** Observedgeneration */
            observedGeneration?: number | null;
            /** Reason */
            reason: string;
            status: components["schemas"]["ConditionStatus"];
            /** Type */
            type: string;
        };
        /** ClusterConfig */
        ClusterConfig: {
            /** Ingressclass */
            ingressClass?: string | null;
            /** Subdomainenabled */
            subdomainEnabled?: boolean | null;
            /** Workloadownershipprotection */
            workloadOwnershipProtection?: boolean | null;
        };
        /**
         * ClusterCreation
         * @description `domain` is the cluster's own host name, `version` the agent's version to install.
         * @example {
         *       "domain": "gpu-east.acme.example",
         *       "name": "gpu-east"
         *     }
         */
        ClusterCreation: {
            /** Domain */
            domain?: string | null;
            /** Name */
            name: string;
            /** Version */
            version?: string | null;
        };
        /** ClusterPlatform */
        ClusterPlatform: {
            /** Kubeversion */
            kubeVersion?: string | null;
            type?: components["schemas"]["PlatformType"] | null;
        };
        /** ClusterRename */
        ClusterRename: {
            /** Name */
            name: string;
        };
        /**
         * ClusterState
         * @enum {string}
         */
        ClusterState: "WaitingToConnect" | "Connected" | "Disconnected" | "MissingPrerequisites" | "ServiceIssues" | "Unknown";
        /** ClusterStatusShape */
        ClusterStatusShape: {
            /** Conditions */
            conditions: components["schemas"]["ClusterCondition"][];
            config?: components["schemas"]["ClusterConfig"] | null;
            dependencies?: components["schemas"]["Dependencies"] | null;
            /** Operands */
            operands?: {
                [key: string]: components["schemas"]["Operand"];
            } | null;
            platform?: components["schemas"]["ClusterPlatform"] | null;
            state: components["schemas"]["ClusterState"];
        };
        /**
         * CodeGiven
         * @example {
         *       "code": "123456"
         *     }
         */
        CodeGiven: {
            /** Code */
            code: string;
        };
        /** Compute */
        Compute: {
            /** Cpucorelimit */
            cpuCoreLimit?: number | null;
            /** Cpucorerequest */
            cpuCoreRequest?: number | null;
            /** Cpumemorylimit */
            cpuMemoryLimit?: string | null;
            /** Cpumemoryrequest */
            cpuMemoryRequest?: string | null;
            /** Extendedresources */
            extendedResources?: components["schemas"]["ExtendedResource"][] | null;
            /** Gpudevicesrequest */
            gpuDevicesRequest?: number | null;
            /** Gpumemorylimit */
            gpuMemoryLimit?: string | null;
            /** Gpumemoryrequest */
            gpuMemoryRequest?: string | null;
            /** Gpuportionlimit */
            gpuPortionLimit?: number | null;
            /** Gpuportionrequest */
            gpuPortionRequest?: number | null;
            /** Gpurequesttype */
            gpuRequestType?: ("portion" | "memory") | null;
            /** Largeshmrequest */
            largeShmRequest?: boolean | null;
        };
        /**
         * ConditionStatus
         * @enum {string}
         */
        ConditionStatus: "True" | "False" | "Unknown";
        /** ConfigMapReference */
        ConfigMapReference: {
            /** Key */
            key?: string | null;
            /** Name */
            name?: string | null;
        };
        /** ConfigMapVolume */
        ConfigMapVolume: {
            /** Configmap */
            configMap?: string | null;
            /** Defaultmode */
            defaultMode?: string | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Mountpath */
            mountPath?: string | null;
            /** Name */
            name?: string | null;
            /** Subpath */
            subPath?: string | null;
        };
        /** Connection */
        Connection: {
            /** Authorizationtype */
            authorizationType?: ("public" | "authenticatedUsers" | "authorizedUsersOrGroups") | null;
            /** Authorizedgroups */
            authorizedGroups?: string[] | null;
            /** Authorizedusers */
            authorizedUsers?: string[] | null;
            /** Connectiontype */
            connectionType: string;
            /** Containerport */
            containerPort?: number | null;
            /** Name */
            name: string;
            /** Tooltype */
            toolType: string;
            /** Url */
            url?: string | null;
        };
        /** Container */
        Container: {
            /** Image */
            image: string;
            /** Name */
            name: string;
            /** Startedat */
            startedAt?: string | null;
        };
        /** Count */
        Count: {
            /** Count */
            count: number;
        };
        /** CreationFailure */
        CreationFailure: {
            /** Code */
            code: number;
            /** Message */
            message: string;
            payload: components["schemas"]["AskedRule"];
        };
        /** Customization */
        Customization: {
            accessMode?: components["schemas"]["AccessMode"] | null;
            /** Attributes */
            attributes?: components["schemas"]["Attribute"][] | null;
            claimSize?: components["schemas"]["ClaimSize"] | null;
            volumeMode?: components["schemas"]["VolumeMode"] | null;
        };
        /** CustomizationPatch */
        CustomizationPatch: {
            accessMode?: components["schemas"]["AccessMode"] | null;
            /** Attributes */
            attributes?: components["schemas"]["Attribute"][] | null;
            /** Attributestoremove */
            attributesToRemove?: string[] | null;
            claimSize?: components["schemas"]["ClaimSize"] | null;
            volumeMode?: components["schemas"]["VolumeMode"] | null;
        };
        /** DatasourceReference */
        DatasourceReference: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Type */
            type?: string | null;
        };
        /** DataVolume */
        DataVolume: {
            /** Exclude */
            exclude?: boolean | null;
            /** Id */
            id?: string | null;
            /** Mountpath */
            mountPath?: string | null;
        };
        /**
         * DepartmentCreation
         * @description `overtimeData` is taken and ignored: clients send back what they read.
         * @example {
         *       "clusterId": "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a",
         *       "name": "research",
         *       "resources": [
         *         {
         *           "gpu": {
         *             "deserved": 12
         *           }
         *         }
         *       ]
         *     }
         */
        DepartmentCreation: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description?: string | null;
            /** Name */
            name: string;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            overtimeData?: components["schemas"]["OvertimeData"] | null;
            /** Resources */
            resources?: components["schemas"]["ResourcesBody"][] | null;
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
        };
        /**
         * DepartmentListed
         * @description `meta` leaves out all but the department's own row, `brief` its status.
         */
        DepartmentListed: {
            /** Children */
            children?: components["schemas"]["Child"][] | null;
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            overtimeData?: components["schemas"]["OvertimeData"] | null;
            /** Projectsaggregatedresources */
            projectsAggregatedResources?: components["schemas"]["AggregatedResources"][] | null;
            /** Resources */
            resources?: components["schemas"]["Resources"][] | null;
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
            status?: components["schemas"]["DepartmentStatus"] | null;
            totalResources?: components["schemas"]["TotalResources"] | null;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Updatedby */
            updatedBy: string;
        };
        /**
         * DepartmentQuota
         * @description Quotas that are oversubscribed or above capacity are no guarantee: the department's quota, and the nodes, win.
         */
        DepartmentQuota: {
            /** Abovecapacity */
            aboveCapacity: boolean;
            /** Departmentid */
            departmentId: string;
            /** Nodepools */
            nodePools: components["schemas"]["PoolComparison"][];
            /** Oversubscribed */
            oversubscribed: boolean;
        };
        /** Departments */
        Departments: {
            /** Departments */
            departments: components["schemas"]["DepartmentListed"][];
            /** Next */
            next?: number | null;
        };
        /** DepartmentShape */
        DepartmentShape: {
            /** Children */
            children?: components["schemas"]["Child"][] | null;
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            overtimeData?: components["schemas"]["OvertimeData"] | null;
            /** Projectsaggregatedresources */
            projectsAggregatedResources?: components["schemas"]["AggregatedResources"][] | null;
            /** Resources */
            resources: components["schemas"]["Resources"][];
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
            status?: components["schemas"]["DepartmentStatus"] | null;
            totalResources: components["schemas"]["TotalResources"];
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Updatedby */
            updatedBy: string;
        };
        /** DepartmentStatus */
        DepartmentStatus: {
            /** Nodepoolquotastatuses */
            nodePoolQuotaStatuses: components["schemas"]["PoolQuotaStatus"][];
            quotaStatus: components["schemas"]["QuotaStatus"];
        };
        /**
         * DepartmentUpdate
         * @description Replaces what stands here; quotas stay where `resources` is not given.
         * @example {
         *       "description": "Basic research",
         *       "schedulingRules": {
         *         "trainingJobTimeLimitSeconds": 86400
         *       }
         *     }
         */
        DepartmentUpdate: {
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description?: string | null;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            /** Resources */
            resources?: components["schemas"]["ResourcesBody"][] | null;
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
        };
        /** Dependencies */
        Dependencies: {
            /** Optional */
            optional: {
                [key: string]: components["schemas"]["Dependency"];
            };
            /** Required */
            required: {
                [key: string]: components["schemas"]["Dependency"];
            };
        };
        /** Dependency */
        Dependency: {
            /** Available */
            available: boolean;
            /** Components */
            components?: {
                [key: string]: unknown;
            } | null;
            /** Reason */
            reason?: string | null;
        };
        /**
         * DesiredPhase
         * @enum {string}
         */
        DesiredPhase: "Running" | "Stopped" | "Deleted";
        /** DisplayedCluster */
        DisplayedCluster: {
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Deletedat */
            deletedAt?: string | null;
            /** Deleterequestedat */
            deleteRequestedAt?: string | null;
            /** Domain */
            domain?: string | null;
            /** Lastliveness */
            lastLiveness?: string | null;
            /** Name */
            name: string;
            status?: components["schemas"]["ClusterStatusShape"] | null;
            /** Tenantid */
            tenantId: number;
            /** Updatedat */
            updatedAt?: string | null;
            /**
             * Uuid
             * Format: uuid
             */
            uuid: string;
            /** Version */
            version?: string | null;
        };
        /**
         * Effective
         * @description The project's own settings merged with its department's.
         */
        Effective: {
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
        };
        /** EmptyDirVolume */
        EmptyDirVolume: {
            /** Exclude */
            exclude?: boolean | null;
            /** Medium */
            medium?: string | null;
            /** Name */
            name?: string | null;
            /** Path */
            path?: string | null;
            /** Sizelimit */
            sizeLimit?: string | null;
        };
        /**
         * EntryBanner
         * @description For the host organization's staff in a tenant: who they are, until when, and why (its beginning).
         */
        EntryBanner: {
            /** By */
            by: string;
            /** Reason */
            reason: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * EntryList
         * @description The newest first; `next` is the `after` of the next page.
         */
        EntryList: {
            /** Entries */
            entries: components["schemas"]["EntryShape"][];
            /** Next */
            next?: string | null;
        };
        /**
         * EntryPolicy
         * @description What it takes for the host organization's staff to enter the tenant: its consent each time, a notice to it, or nothing
         *     lets them in.
         * @enum {string}
         */
        EntryPolicy: "consent" | "notice" | "never";
        /**
         * EntryScope
         * @enum {string}
         */
        EntryScope: "tenant" | "cluster" | "department" | "project";
        /**
         * EntrySetting
         * @example {
         *       "policy": "notice"
         *     }
         */
        EntrySetting: {
            policy: components["schemas"]["EntryPolicy"];
        };
        /**
         * EntryShape
         * @description An entry as the tenant sees it: also who decided, and who or what ended it.
         */
        EntryShape: {
            /**
             * Askedat
             * Format: date-time
             */
            askedAt: string;
            /** Askedby */
            askedBy: string;
            /** Decidedat */
            decidedAt: string | null;
            /** Decidedby */
            decidedBy: string | null;
            /** Endedat */
            endedAt: string | null;
            /** Endedby */
            endedBy: string | null;
            /** Id */
            id: string;
            /** Minutes */
            minutes: number;
            /** Reason */
            reason: string;
            /** Refusal */
            refusal: string | null;
            role: components["schemas"]["RoleOfEntry"];
            scope: components["schemas"]["ScopeOfEntry"];
            status: components["schemas"]["Status"];
            /** Until */
            until: string | null;
            /** Waitsuntil */
            waitsUntil: string | null;
        };
        /** EnvironmentReference */
        EnvironmentReference: {
            /** Connections */
            connections?: components["schemas"]["Connection"][] | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Replicatype */
            replicaType?: ("Master" | "Worker" | "Leader") | null;
        };
        /** EnvironmentVariable */
        EnvironmentVariable: {
            configMap?: components["schemas"]["ConfigMapReference"] | null;
            /** Description */
            description?: string | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            podFieldRef?: components["schemas"]["PodField"] | null;
            secret?: components["schemas"]["SecretReference"] | null;
            userCredential?: components["schemas"]["UserCredential"] | null;
            /** Value */
            value?: string | null;
        };
        /**
         * ErrorShape
         * @description Every error of the API. `reason` is stable and machine-readable; `details` says what to do next.
         */
        ErrorShape: {
            /** Code */
            code: number;
            /** Details */
            details?: string | null;
            /** Fields */
            fields?: components["schemas"]["FieldProblemShape"][] | null;
            /** Message */
            message: string;
            /** Reason */
            reason: string;
            /** Requestid */
            requestId?: string | null;
        };
        /** Events */
        Events: {
            /** Events */
            events: components["schemas"]["EventShape"][];
            /** Next */
            next?: number | null;
        };
        /** EventShape */
        EventShape: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            involvedObject?: components["schemas"]["InvolvedObject"] | null;
            /** Message */
            message: string;
            /** Reason */
            reason?: string | null;
            /** Source */
            source?: string | null;
            /** Type */
            type: string;
        };
        /**
         * ExplainedSubject
         * @description `known`: it has an account here, or is a group. A disabled account may do nothing, whatever its rules say.
         */
        ExplainedSubject: {
            /** Enabled */
            enabled: boolean;
            /** Id */
            id: string;
            /** Known */
            known: boolean;
            /** Type */
            type: components["schemas"]["RuleSubject"] | "entry";
        };
        /** ExplanationShape */
        ExplanationShape: {
            /** Allowed */
            allowed: boolean;
            /** Because */
            because: components["schemas"]["ReasonShape"][];
            missing?: components["schemas"]["LackShape"] | null;
            /** Permission */
            permission: string;
            scope: components["schemas"]["ScopeNamed"];
            subject: components["schemas"]["ExplainedSubject"];
            /** Summary */
            summary: string;
        };
        /**
         * ExportShape
         * @description `sha256` is that of the whole file.
         */
        ExportShape: {
            /** Byhost */
            byHost: boolean;
            /** Bytes */
            bytes: number;
            /** Finishedat */
            finishedAt: string | null;
            /** Id */
            id: string;
            /**
             * Requestedat
             * Format: date-time
             */
            requestedAt: string;
            /** Requestedby */
            requestedBy: string;
            /** Rowsdone */
            rowsDone: number;
            /** Rowstotal */
            rowsTotal: number;
            /** Sha256 */
            sha256: string | null;
            status: components["schemas"]["ExportStatus"];
        };
        /**
         * ExportStatus
         * @enum {string}
         */
        ExportStatus: "Pending" | "Running" | "Ready" | "Failed";
        /** ExposedUrl */
        ExposedUrl: {
            /** Authorizationtype */
            authorizationType?: ("authenticatedUsers" | "authorizedUsers" | "authorizedGroups") | null;
            /** Authorizedgroups */
            authorizedGroups?: string[] | null;
            /** Authorizedusers */
            authorizedUsers?: string[] | null;
            /** Container */
            container?: number | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Toolname */
            toolName?: string | null;
            /** Tooltype */
            toolType?: string | null;
            /** Url */
            url?: string | null;
        };
        /** ExtendedResource */
        ExtendedResource: {
            /** Exclude */
            exclude?: boolean | null;
            /** Quantity */
            quantity?: string | null;
            /** Resource */
            resource?: string | null;
        };
        /** FactShape */
        FactShape: {
            /** Name */
            name: string;
            /** Unit */
            unit: string;
            /** Value */
            value: number;
        };
        /** FieldProblemShape */
        FieldProblemShape: {
            /** Field */
            field: string;
            /** Problem */
            problem: string;
        };
        /** GitSecret */
        GitSecret: {
            /** Authenticationmethod */
            authenticationMethod?: ("password" | "ssh-key") | null;
            /** Name */
            name?: string | null;
            /** Secretkeyofpassword */
            secretKeyOfPassword?: string | null;
            /** Secretkeyofuser */
            secretKeyOfUser?: string | null;
        };
        /** GitSource */
        GitSource: {
            /** Branch */
            branch?: string | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Passwordsecret */
            passwordSecret?: string | null;
            /** Path */
            path?: string | null;
            /** Repository */
            repository?: string | null;
            /** Revision */
            revision?: string | null;
            /** Secretkeyofpassword */
            secretKeyOfPassword?: string | null;
            /** Secretkeyofuser */
            secretKeyOfUser?: string | null;
            secretRef?: components["schemas"]["GitSecret"] | null;
        };
        /** GpuInfo */
        GpuInfo: {
            /** Gpucount */
            gpuCount: number;
            /** Gputype */
            gpuType: string;
        };
        /**
         * GpuQuota
         * @description In GPUs; a number, 0 by default.
         */
        GpuQuota: {
            /**
             * Deserved
             * @default 0
             */
            deserved?: number;
            /** Limit */
            limit?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
        };
        /**
         * GrantType
         * @enum {string}
         */
        GrantType: "app_token" | "client_credentials" | "refresh_token" | "exchange_token" | "password" | "external_token_exchange";
        /** GroupedMeasurement */
        GroupedMeasurement: {
            /** Groups */
            groups?: components["schemas"]["MeasurementGroup"][] | null;
            /** Labels */
            labels?: {
                [key: string]: string;
            } | null;
            /** Type */
            type: string;
            /** Values */
            values: components["schemas"]["Sample"][] | null;
        };
        /** GroupedMetrics */
        GroupedMetrics: {
            /** Measurements */
            measurements: components["schemas"]["GroupedMeasurement"][];
        };
        /** History */
        History: {
            /** Next */
            next?: number | null;
            /** Records */
            records: components["schemas"]["HistoryRecord"][];
        };
        /** HistoryRecord */
        HistoryRecord: {
            meta: components["schemas"]["RecordMeta"];
            spec: components["schemas"]["RecordSpec"];
        };
        /**
         * Holders
         * @description The nearest rules first. `truncated`: there are more than the 1,000 that are shown.
         */
        Holders: {
            /** Access */
            access: components["schemas"]["HolderShape"][];
            /** Truncated */
            truncated: boolean;
        };
        /** HolderShape */
        HolderShape: {
            /** Accessruleid */
            accessRuleId: number;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Inherited */
            inherited: boolean;
            /** Roleid */
            roleId: number;
            /** Rolename */
            roleName: string;
            /** Scopeid */
            scopeId: string;
            /** Scopename */
            scopeName: string;
            /** Scopetype */
            scopeType: string;
            /** Subjectid */
            subjectId: string;
            /** Subjecttype */
            subjectType: string;
        };
        /** HostPathVolume */
        HostPathVolume: {
            /** Exclude */
            exclude?: boolean | null;
            /** Mountpath */
            mountPath?: string | null;
            /** Mountpropagation */
            mountPropagation?: ("None" | "HostToContainer") | null;
            /** Name */
            name?: string | null;
            /** Path */
            path?: string | null;
            /** Readonly */
            readOnly?: boolean | null;
        };
        /** HttpGet */
        HttpGet: {
            /** Host */
            host?: string | null;
            /** Path */
            path?: string | null;
            /** Port */
            port?: number | null;
            /** Scheme */
            scheme?: ("HTTP" | "HTTPS") | null;
        };
        /** ImagePullSecret */
        ImagePullSecret: {
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Usercredential */
            userCredential?: boolean | null;
        };
        /**
         * InstallInfo
         * @description `installationStr` is what to type on the cluster; the secret in it enrols one agent.
         */
        InstallInfo: {
            /** Chartrepourl */
            chartRepoURL: string;
            /** Clientsecret */
            clientSecret: string;
            /** Installationstr */
            installationStr: string;
            /** Repositoryname */
            repositoryName: string;
        };
        /** InvolvedObject */
        InvolvedObject: {
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Namespace */
            namespace: string;
            /** Uid */
            uid: string;
        };
        /**
         * JsonWebKey
         * @description A public key as RFC 7517 writes it.
         */
        JsonWebKey: {
            /** Alg */
            alg: string;
            /** Crv */
            crv: string;
            /** Kid */
            kid: string;
            /** Kty */
            kty: string;
            /** Use */
            use: string;
            /** X */
            x: string;
            /** Y */
            y: string;
        };
        /** JsonWebKeySet */
        JsonWebKeySet: {
            /** Keys */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * KeyState
         * @enum {string}
         */
        KeyState: "next" | "current" | "retired";
        /** KubernetesPermissions */
        KubernetesPermissions: {
            /** Predefinedrole */
            predefinedRole?: string | null;
        };
        /** KubernetesPermissionsBody */
        KubernetesPermissionsBody: {
            /** Predefinedrole */
            predefinedRole?: string | null;
        };
        /** Label */
        Label: {
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Value */
            value?: string | null;
        };
        /**
         * LackShape
         * @description What is missing, where it must be granted, the roles that would give it, and what somebody must hold there to grant
         *     one of them.
         */
        LackShape: {
            /** Grantedby */
            grantedBy: string[];
            /** Permission */
            permission: string;
            /** Roles */
            roles: components["schemas"]["RoleNamed"][];
            scope: components["schemas"]["ScopeNamed"];
        };
        /**
         * Logo
         * @description A PNG or SVG in base64, at most 128 kB.
         */
        Logo: {
            /** Logo */
            logo: string;
        };
        /** LogoBody */
        LogoBody: {
            /** Logo */
            logo: string;
        };
        /** LogoutRedirect */
        LogoutRedirect: {
            /** Uri */
            uri?: string | null;
        };
        /**
         * MachineCreation
         * @example {
         *       "name": "ci-bot"
         *     }
         */
        MachineCreation: {
            /** Name */
            name: string;
        };
        /**
         * MachinePatch
         * @example {
         *       "enabled": false
         *     }
         */
        MachinePatch: {
            /** Enabled */
            enabled: boolean;
        };
        /** MandatoryClaim */
        MandatoryClaim: {
            /** Claim */
            claim: string;
            /** Values */
            values: string[];
        };
        /**
         * MappersShape
         * @description Which claim or attribute of the provider becomes what here.
         * @example {
         *       "groups": "groups",
         *       "uid": "uidNumber"
         *     }
         */
        MappersShape: {
            /** Email */
            email?: string | null;
            /** Gid */
            gid?: string | null;
            /** Groups */
            groups?: string | null;
            /** Supplementarygroups */
            supplementaryGroups?: string | null;
            /** Uid */
            uid?: string | null;
        };
        /** MatchExpression */
        MatchExpression: {
            /** Key */
            key: string;
            /**
             * Operator
             * @enum {string}
             */
            operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
            /** Values */
            values?: string[] | null;
        };
        /**
         * Me
         * @description Who the caller is at this address. Without a password here, signing in, and a second factor, are the identity
         *     provider's.
         */
        Me: {
            entry?: components["schemas"]["EntryBanner"] | null;
            /** Haspassword */
            hasPassword: boolean;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Passwordchangerequired */
            passwordChangeRequired: boolean;
            /** Plane */
            plane: string;
            /** Recoverycodesleft */
            recoveryCodesLeft: number;
            /** Secondfactor */
            secondFactor: boolean;
            /** Sessionexpiresat */
            sessionExpiresAt: string | null;
            /** Tenant */
            tenant: string;
        };
        /**
         * Measurement
         * @description `values` is null where nothing measures the type. Times of which nothing was known have no sample.
         */
        Measurement: {
            /** Labels */
            labels?: {
                [key: string]: string;
            } | null;
            /** Type */
            type: string;
            /** Values */
            values: components["schemas"]["Sample"][] | null;
        };
        /** MeasurementGroup */
        MeasurementGroup: {
            /** Key */
            key: string;
            /** Value */
            value: string;
        };
        /** MemoryQuota */
        MemoryQuota: {
            /** Deserved */
            deserved?: number | null;
            /** Limit */
            limit?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
            units: components["schemas"]["Units"];
        };
        /**
         * MemoryQuotaBody
         * @description In MB unless `units` says otherwise.
         */
        MemoryQuotaBody: {
            /** Deserved */
            deserved?: number | null;
            /** Limit */
            limit?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
            units?: components["schemas"]["Units"] | null;
        };
        /** Metrics */
        Metrics: {
            /** Measurements */
            measurements: components["schemas"]["Measurement"][];
        };
        /** NamedPool */
        NamedPool: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** NewApplicationSecret */
        NewApplicationSecret: {
            /** Secret */
            secret: string;
        };
        /** NewSecret */
        NewSecret: {
            /** Clientsecret */
            clientSecret: string;
        };
        /** NfsVolume */
        NfsVolume: {
            /** Exclude */
            exclude?: boolean | null;
            /** Mountpath */
            mountPath?: string | null;
            /** Name */
            name?: string | null;
            /** Path */
            path?: string | null;
            /** Readonly */
            readOnly?: boolean | null;
            /** Server */
            server?: string | null;
        };
        /** NodeAffinity */
        NodeAffinity: {
            /** Nodeselectorterms */
            nodeSelectorTerms?: components["schemas"]["NodeSelectorTerm"][] | null;
        };
        /** NodeCondition */
        NodeCondition: {
            /** Message */
            message?: string | null;
            /** Reason */
            reason: string;
            /** Type */
            type: string;
        };
        /** NodePools */
        NodePools: {
            /** Nodepools */
            nodepools: components["schemas"]["NodePoolShape"][];
        };
        /** NodePoolShape */
        NodePoolShape: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Clustername */
            clusterName: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Deletedat */
            deletedAt?: string | null;
            /** Deletedby */
            deletedBy?: string | null;
            /** Gpunetworkaccelerationdetection */
            gpuNetworkAccelerationDetection?: ("Use" | "DontUse" | "Auto") | null;
            /** Gpunetworkaccelerationlabelkey */
            gpuNetworkAccelerationLabelKey?: string | null;
            gpuResourceOptimization?: components["schemas"]["PoolOptimization"] | null;
            /** Id */
            id: string;
            /** Isdefault */
            isDefault: boolean;
            /** Labelkey */
            labelKey: string;
            /** Labelvalue */
            labelValue: string;
            /** Name */
            name: string;
            /** Networktopologyid */
            networkTopologyId?: string | null;
            /** Networktopologyname */
            networkTopologyName?: string | null;
            /** Overprovisioningratio */
            overProvisioningRatio?: number | null;
            phase: components["schemas"]["PoolPhase"];
            /** Phasemessage */
            phaseMessage: string;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
            schedulingConfiguration?: components["schemas"]["PoolScheduling"] | null;
            status: components["schemas"]["PoolStatus"];
            /** Tenantid */
            tenantId: number;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Updatedby */
            updatedBy: string;
        };
        /** Nodes */
        Nodes: {
            /** Nodes */
            nodes: components["schemas"]["NodeShape"][];
        };
        /** NodeSelectorTerm */
        NodeSelectorTerm: {
            /** Matchexpressions */
            matchExpressions?: components["schemas"]["MatchExpression"][] | null;
        };
        /** NodeShape */
        NodeShape: {
            /**
             * Clusteruuid
             * Format: uuid
             */
            clusterUuid: string;
            /** Conditions */
            conditions?: components["schemas"]["NodeCondition"][] | null;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            gpuInfo?: components["schemas"]["GpuInfo"] | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Nodepool */
            nodePool: string;
            /** Nvlinkcliqueid */
            nvLinkCliqueId?: string | null;
            /** Nvlinkdomainuid */
            nvLinkDomainUid?: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "Ready" | "NotReady" | "Unknown";
            /** Taints */
            taints?: components["schemas"]["Taint"][] | null;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
        };
        /**
         * NodeTypes
         * @description Node types (by label) that workloads may run on; none is any. `names` are for people.
         */
        NodeTypes: {
            /** Names */
            names?: {
                [key: string]: string;
            } | null;
            /** Training */
            training?: string[] | null;
            /** Workspace */
            workspace?: string[] | null;
        };
        /** OAuth2Error */
        OAuth2Error: {
            /** Error */
            error: string;
            /** Error Description */
            error_description?: string | null;
            /** Error Uri */
            error_uri?: string | null;
            /** Reason */
            reason?: string | null;
        };
        /** OAuth2TokenResponse */
        OAuth2TokenResponse: {
            /** Access Token */
            access_token: string;
            /** Expires In */
            expires_in: number;
            /** Id Token */
            id_token?: string | null;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Scope */
            scope?: string | null;
            /** Token Type */
            token_type: string;
        };
        /** OcpInput */
        OcpInput: {
            /** Clientid */
            clientId?: string | null;
            /**
             * Clientsecret
             * @description Never shown again. Without one, an update keeps it.
             */
            clientSecret?: string | null;
            /** Idpbaseurl */
            idpBaseUrl: string;
            /** Scopes */
            scopes?: string[] | null;
        };
        /**
         * OcpShape
         * @description `clientSecret` is always empty: it is never shown.
         */
        OcpShape: {
            /** Clientid */
            clientId: string;
            /** Clientsecret */
            clientSecret: string;
            /** Idpbaseurl */
            idpBaseUrl: string;
            /** Issuer */
            issuer: string;
            /** Scopes */
            scopes?: string[] | null;
        };
        /** OidcInput */
        OidcInput: {
            /** Clientid */
            clientId: string;
            /**
             * Clientsecret
             * @description Never shown again. Without one, an update keeps it.
             */
            clientSecret?: string | null;
            /** Discoverdocumenturl */
            discoverDocumentUrl: string;
            mandatoryClaim?: components["schemas"]["MandatoryClaim"] | null;
            /** Scopes */
            scopes?: string[] | null;
        };
        /**
         * OidcShape
         * @description `clientSecret` is always empty: it is never shown.
         */
        OidcShape: {
            /** Clientid */
            clientId: string;
            /** Clientsecret */
            clientSecret: string;
            /** Discoverdocumenturl */
            discoverDocumentUrl: string;
            /** Issuer */
            issuer: string;
            mandatoryClaim?: components["schemas"]["MandatoryClaim"] | null;
            /** Scopes */
            scopes?: string[] | null;
        };
        /** OldAffinities */
        OldAffinities: {
            interactive?: components["schemas"]["OldAffinity"] | null;
            train?: components["schemas"]["OldAffinity"] | null;
        };
        /** OldAffinity */
        OldAffinity: {
            /** Affinitytype */
            affinityType?: ("no_limit" | "only_selected") | null;
            /** Selectedtypes */
            selectedTypes?: components["schemas"]["OldNodeType"][] | null;
        };
        /** OldAmount */
        "OldAmount-Input": {
            /** Deserved */
            deserved?: number | null;
            /** Maxallowed */
            maxAllowed?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
        };
        /** OldAmounts */
        "OldAmounts-Input": {
            cpu?: components["schemas"]["OldAmount-Input"] | null;
            gpu?: components["schemas"]["OldAmount-Input"] | null;
            /** Id */
            id?: number | null;
            memory?: components["schemas"]["OldAmount-Input"] | null;
        };
        /** OldAmounts */
        "OldAmounts-Output": {
            cpu?: components["schemas"]["atoll__server__organization__schemas_deprecated__OldAmount"] | null;
            gpu?: components["schemas"]["atoll__server__organization__schemas_deprecated__OldAmount"] | null;
            /** Id */
            id?: number | null;
            memory?: components["schemas"]["atoll__server__organization__schemas_deprecated__OldAmount"] | null;
        };
        /**
         * OldClusterMetrics
         * @description How many workloads were pending when is kept by nothing, so there is no `timeRange`.
         */
        OldClusterMetrics: {
            current: components["schemas"]["OldClusterNow"];
            metadata: components["schemas"]["OldClusterNames"];
            timeRange?: components["schemas"]["OldTimeRange"] | null;
        };
        /** OldClusterNames */
        OldClusterNames: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Clustername */
            clusterName: string;
        };
        /** OldClusterNow */
        OldClusterNow: {
            /** Projectresources */
            projectResources: components["schemas"]["OldUnitResources"][];
            /** Resources */
            resources: components["schemas"]["OldPoolResources"][];
        };
        /**
         * OldDepartment
         * @description `departmentAdmins` are its Department administrators, as far as the caller may see access rules there.
         */
        OldDepartment: {
            /** Allowoverquota */
            allowOverQuota: boolean;
            /** Clusteruuid */
            clusterUuid: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Departmentadmins */
            departmentAdmins: string[];
            /** Deservedgpus */
            deservedGpus: number;
            /** Id */
            id: number;
            /** Maxallowedgpus */
            maxAllowedGpus: number;
            /** Name */
            name: string;
            /** Nodepoolsresources */
            nodePoolsResources: components["schemas"]["OldPoolAmounts-Output"][];
            /** Projects */
            projects: components["schemas"]["OldProject"][];
            /** Projectsdeservedgpus */
            projectsDeservedGpus: string;
            resources: components["schemas"]["OldAmounts-Output"];
            /** Tenantid */
            tenantId: number;
        };
        /** OldDepartmentMetrics */
        OldDepartmentMetrics: {
            current: components["schemas"]["OldDepartmentNow"];
            metadata: components["schemas"]["OldDepartmentNames"];
            timeRange?: components["schemas"]["OldTimeRange"] | null;
        };
        /** OldDepartmentNames */
        OldDepartmentNames: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Clustername */
            clusterName: string;
            /** Departmentid */
            departmentId: number;
            /** Departmentname */
            departmentName: string;
        };
        /** OldDepartmentNow */
        OldDepartmentNow: {
            /** Projectresources */
            projectResources: components["schemas"]["OldProjectResources"][];
            /** Resources */
            resources: components["schemas"]["OldPoolResources"][];
        };
        /** OldDepartmentsMetrics */
        OldDepartmentsMetrics: {
            /** Data */
            data: components["schemas"]["OldDepartmentMetrics"][];
            timeRange?: components["schemas"]["OldTimeRange"] | null;
        };
        /** OldMoment */
        OldMoment: {
            cpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            gpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            memory: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            /** Numberofpendingworkloads */
            numberOfPendingWorkloads: number;
            /**
             * Timestamp
             * Format: date-time
             */
            timestamp: string;
        };
        /** OldNodeType */
        OldNodeType: {
            /** Id */
            id?: number | null;
            /** Name */
            name?: string | null;
        };
        /** OldPool */
        OldPool: {
            /** Id */
            id: number;
            /** Name */
            name?: string | null;
        };
        /** OldPoolAmounts */
        "OldPoolAmounts-Input": {
            cpu?: components["schemas"]["OldAmount-Input"] | null;
            gpu?: components["schemas"]["OldAmount-Input"] | null;
            /** Id */
            id?: number | null;
            memory?: components["schemas"]["OldAmount-Input"] | null;
            nodePool: components["schemas"]["OldPool"];
        };
        /** OldPoolAmounts */
        "OldPoolAmounts-Output": {
            cpu?: components["schemas"]["atoll__server__organization__schemas_deprecated__OldAmount"] | null;
            gpu?: components["schemas"]["atoll__server__organization__schemas_deprecated__OldAmount"] | null;
            /** Id */
            id?: number | null;
            memory?: components["schemas"]["atoll__server__organization__schemas_deprecated__OldAmount"] | null;
            nodePool: components["schemas"]["OldPool"];
        };
        /**
         * OldPoolChange
         * @example {
         *       "labelKey": "example.com/gpu",
         *       "labelValue": "a100"
         *     }
         */
        OldPoolChange: {
            /** Labelkey */
            labelKey?: string | null;
            /** Labelvalue */
            labelValue?: string | null;
            /** Overprovisioningratio */
            overProvisioningRatio?: number | null;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
        };
        /**
         * OldPoolCreation
         * @example {
         *       "labelKey": "example.com/gpu",
         *       "labelValue": "a100",
         *       "name": "a100"
         *     }
         */
        OldPoolCreation: {
            /** Labelkey */
            labelKey: string;
            /** Labelvalue */
            labelValue: string;
            /** Name */
            name: string;
            /** Overprovisioningratio */
            overProvisioningRatio?: number | null;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
        };
        /**
         * OldPoolLabels
         * @example {
         *       "labelKey": "example.com/gpu",
         *       "labelValue": "a100"
         *     }
         */
        OldPoolLabels: {
            /** Labelkey */
            labelKey?: string | null;
            /** Labelvalue */
            labelValue?: string | null;
        };
        /** OldPoolResources */
        OldPoolResources: {
            cpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            gpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            memory: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            /** Nodepoolname */
            nodepoolName: string;
            /** Numberofpendingworkloads */
            numberOfPendingWorkloads: number;
        };
        /** OldPoolShape */
        OldPoolShape: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Deletedat */
            deletedAt?: string | null;
            /** Id */
            id: number;
            /** Isdefault */
            isDefault: boolean;
            /** Labelkey */
            labelKey: string;
            /** Labelvalue */
            labelValue: string;
            /** Name */
            name: string;
            /** Nodes */
            nodes: string;
            /** Overprovisioningratio */
            overProvisioningRatio: number;
            placementStrategy: components["schemas"]["PoolPlacement"];
            status: components["schemas"]["PoolPhase"];
            /** Statusmessage */
            statusMessage: string;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Updatedby */
            updatedBy: string;
        };
        /** OldPoolUse */
        OldPoolUse: {
            allocated: components["schemas"]["OldUse"];
            allocatedNonPreemptible: components["schemas"]["OldUse"];
            /** Nodepoolname */
            nodePoolName: string;
            requested: components["schemas"]["OldUse"];
        };
        /** OldProject */
        OldProject: {
            /** Clusteruuid */
            clusterUuid: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Departmentid */
            departmentId: number;
            /** Departmentname */
            departmentName: string;
            /** Deservedgpus */
            deservedGpus?: number | null;
            /** Gpuoverquotaweight */
            gpuOverQuotaWeight?: number | null;
            /** Id */
            id: number;
            /** Interactivejobmaxidledurationsecs */
            interactiveJobMaxIdleDurationSecs?: number | null;
            /** Interactivejobtimelimitsecs */
            interactiveJobTimeLimitSecs?: number | null;
            /** Interactivenodeaffinity */
            interactiveNodeAffinity: string;
            /** Interactivepreemptiblejobmaxidledurationsecs */
            interactivePreemptibleJobMaxIdleDurationSecs?: number | null;
            /** Maxallowedgpus */
            maxAllowedGpus?: number | null;
            /** Name */
            name: string;
            /** Namespace */
            namespace: string;
            nodeAffinity?: components["schemas"]["OldAffinities"] | null;
            /** Nodepoolsresources */
            nodePoolsResources?: components["schemas"]["OldPoolAmounts-Output"][] | null;
            permissions?: components["schemas"]["OldSubjects"] | null;
            /** Phase */
            phase: string;
            resources?: components["schemas"]["OldAmounts-Output"] | null;
            status: components["schemas"]["OldProjectStatus"];
            /** Tenantid */
            tenantId: number;
            /** Trainingjobmaxidledurationsecs */
            trainingJobMaxIdleDurationSecs?: number | null;
            /** Trainingjobtimelimitsecs */
            trainingJobTimeLimitSecs?: number | null;
            /** Trainnodeaffinity */
            trainNodeAffinity: string;
        };
        /**
         * OldProjectCreation
         * @example {
         *       "departmentId": 7,
         *       "deservedGpus": 8,
         *       "name": "vision"
         *     }
         */
        OldProjectCreation: {
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Departmentid */
            departmentId: number;
            /** Deservedgpus */
            deservedGpus?: number | null;
            /** Gpuoverquotaweight */
            gpuOverQuotaWeight?: number | null;
            /** Interactivejobmaxidledurationsecs */
            interactiveJobMaxIdleDurationSecs?: number | null;
            /** Interactivejobtimelimitsecs */
            interactiveJobTimeLimitSecs?: number | null;
            /** Interactivepreemptiblejobmaxidledurationsecs */
            interactivePreemptibleJobMaxIdleDurationSecs?: number | null;
            /** Maxallowedgpus */
            maxAllowedGpus?: number | null;
            /** Name */
            name: string;
            /** Namespace */
            namespace?: string | null;
            nodeAffinity?: components["schemas"]["OldAffinities"] | null;
            /** Nodepoolsresources */
            nodePoolsResources?: components["schemas"]["OldPoolAmounts-Input"][] | null;
            permissions?: components["schemas"]["OldSubjects"] | null;
            resources?: components["schemas"]["OldAmounts-Input"] | null;
            /** Trainingjobmaxidledurationsecs */
            trainingJobMaxIdleDurationSecs?: number | null;
            /** Trainingjobtimelimitsecs */
            trainingJobTimeLimitSecs?: number | null;
        };
        /** OldProjectMetrics */
        OldProjectMetrics: {
            current: components["schemas"]["OldProjectNow"];
            metadata: components["schemas"]["OldProjectNames"];
            timeRange?: components["schemas"]["OldTimeRange"] | null;
        };
        /** OldProjectNames */
        OldProjectNames: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Clustername */
            clusterName: string;
            /** Departmentid */
            departmentId: number;
            /** Departmentname */
            departmentName: string;
            /** Projectid */
            projectId: number;
            /** Projectname */
            projectName: string;
        };
        /** OldProjectNow */
        OldProjectNow: {
            /** Nodepoolresources */
            nodepoolResources: components["schemas"]["OldPoolResources"][];
            /** Resources */
            resources: components["schemas"]["OldPoolResources"][];
        };
        /** OldProjectResources */
        OldProjectResources: {
            cpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            gpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            memory: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            /** Nodepoolname */
            nodepoolName: string;
            /** Numberofpendingworkloads */
            numberOfPendingWorkloads: number;
            /** Projectname */
            projectName: string;
        };
        /** OldProjectsMetrics */
        OldProjectsMetrics: {
            /** Data */
            data: components["schemas"]["OldProjectMetrics"][];
            timeRange?: components["schemas"]["OldTimeRange"] | null;
        };
        /** OldProjectStatus */
        OldProjectStatus: {
            /** Message */
            message: string;
            /** Namespace */
            namespace: string;
            /** Quotastatuses */
            quotaStatuses: components["schemas"]["OldPoolUse"][];
        };
        /**
         * OldProjectUpdate
         * @description Replaces limits and node types; quotas stay where none are given.
         * @example {
         *       "deservedGpus": 8,
         *       "trainingJobTimeLimitSecs": 86400
         *     }
         */
        OldProjectUpdate: {
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Deservedgpus */
            deservedGpus?: number | null;
            /** Gpuoverquotaweight */
            gpuOverQuotaWeight?: number | null;
            /** Interactivejobmaxidledurationsecs */
            interactiveJobMaxIdleDurationSecs?: number | null;
            /** Interactivejobtimelimitsecs */
            interactiveJobTimeLimitSecs?: number | null;
            /** Interactivepreemptiblejobmaxidledurationsecs */
            interactivePreemptibleJobMaxIdleDurationSecs?: number | null;
            /** Maxallowedgpus */
            maxAllowedGpus?: number | null;
            nodeAffinity?: components["schemas"]["OldAffinities"] | null;
            /** Nodepoolsresources */
            nodePoolsResources?: components["schemas"]["OldPoolAmounts-Input"][] | null;
            permissions?: components["schemas"]["OldSubjects"] | null;
            resources?: components["schemas"]["OldAmounts-Input"] | null;
            /** Trainingjobmaxidledurationsecs */
            trainingJobMaxIdleDurationSecs?: number | null;
            /** Trainingjobtimelimitsecs */
            trainingJobTimeLimitSecs?: number | null;
        };
        /** OldSubjects */
        OldSubjects: {
            /** Applications */
            applications?: string[] | null;
            /** Groups */
            groups?: string[] | null;
            /** Users */
            users?: string[] | null;
        };
        /** OldTimeRange */
        OldTimeRange: {
            /** Resources */
            resources: components["schemas"]["OldMoment"][];
        };
        /** OldUnitResources */
        OldUnitResources: {
            cpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            /** Departmentname */
            departmentName: string;
            gpu: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            memory: components["schemas"]["atoll__server__metering__schemas__OldAmount"];
            /** Nodepoolname */
            nodepoolName: string;
            /** Numberofpendingworkloads */
            numberOfPendingWorkloads: number;
            /** Projectname */
            projectName: string;
        };
        /** OldUse */
        OldUse: {
            /** Cpu */
            cpu: number;
            /** Gpu */
            gpu: number;
            /** Memory */
            memory: number;
        };
        /**
         * OneSecret
         * @description Never the secret itself. `validUntil` is null for the one that stays.
         */
        OneSecret: {
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Lastused */
            lastUsed: string | null;
            /** Validuntil */
            validUntil: string | null;
        };
        /**
         * OpenIdConfiguration
         * @description What verifies a realm's tokens needs to know, as OpenID Connect Discovery writes it.
         */
        OpenIdConfiguration: {
            /** Claims Supported */
            claims_supported: string[];
            /** Grant Types Supported */
            grant_types_supported: string[];
            /** Id Token Signing Alg Values Supported */
            id_token_signing_alg_values_supported: string[];
            /** Issuer */
            issuer: string;
            /** Jwks Uri */
            jwks_uri: string;
            /**
             * Response Types Supported
             * @description Empty: there is no page of ours to send a browser to.
             */
            response_types_supported: string[];
            /** Subject Types Supported */
            subject_types_supported: string[];
            /** Token Endpoint */
            token_endpoint: string;
            /** Token Endpoint Auth Methods Supported */
            token_endpoint_auth_methods_supported: string[];
        };
        /** Operand */
        Operand: {
            /** Lasttransitiontime */
            lastTransitionTime?: string | null;
            /** Ready */
            ready: boolean;
            /** Reasons */
            reasons?: string[] | null;
            /** Unreadythresholdcrossed */
            unreadyThresholdCrossed?: boolean | null;
        };
        /** Overtime */
        Overtime: {
            /** Averagegpuallocation */
            averageGpuAllocation?: number | null;
            /** Averagegpumemoryutilization */
            averageGpuMemoryUtilization?: number | null;
            /** Averagegpuutilization */
            averageGpuUtilization?: number | null;
            /** Updatedat */
            updatedAt?: string | null;
        };
        /** OvertimeData */
        OvertimeData: {
            range7dData?: components["schemas"]["Overtime"] | null;
            range24hData?: components["schemas"]["Overtime"] | null;
            range30dData?: components["schemas"]["Overtime"] | null;
        };
        /**
         * OwnAccessKey
         * @description What the reference does not tell: a disabled key gets no tokens, and those that it got are refused; so is one whose time
         *     is over.
         */
        OwnAccessKey: {
            /** Clientid */
            clientId: string;
            /** Createdat */
            createdAt: string | null;
            /** Enabled */
            enabled: boolean;
            /** Expiresat */
            expiresAt: string | null;
            /** Id */
            id: string;
            /** Lastlogin */
            lastLogin: string | null;
            /** Name */
            name: string;
        };
        /**
         * OwnAccessKeyCreated
         * @description `clientSecret` is shown once.
         */
        OwnAccessKeyCreated: {
            /** Clientid */
            clientId: string;
            /** Clientsecret */
            clientSecret: string;
            /** Createdat */
            createdAt: string | null;
            /** Expiresat */
            expiresAt: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * OwnAccessKeyCreation
         * @description Without `lifetimeDays` it is good until it is deleted.
         * @example {
         *       "lifetimeDays": 90,
         *       "name": "ci-bot"
         *     }
         */
        OwnAccessKeyCreation: {
            /** Lifetimedays */
            lifetimeDays?: number | null;
            /** Name */
            name: string;
        };
        /** OwnAccessKeys */
        OwnAccessKeys: {
            /** Accesskeys */
            accessKeys: components["schemas"]["OwnAccessKey"][];
        };
        /** OwnAccessRules */
        OwnAccessRules: {
            accessRules: components["schemas"]["AccessRules"];
        };
        /** Parent */
        Parent: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            parent?: components["schemas"]["Parent"] | null;
        };
        /**
         * PasswordChange
         * @example {
         *       "currentPassword": "Temporary-1!",
         *       "newPassword": "My-own-password-2!"
         *     }
         */
        PasswordChange: {
            /** Currentpassword */
            currentPassword: string;
            /** Newpassword */
            newPassword: string;
        };
        /**
         * PasswordChanged
         * @description Empty: the fields are those that clients of the reference know, and no password is ever sent back.
         */
        PasswordChanged: {
            /** Currentpassword */
            currentPassword?: string | null;
            /** Newpassword */
            newPassword?: string | null;
        };
        /** Permissions */
        Permissions: {
            /** Allowdatasharing */
            allowDataSharing?: boolean | null;
            /** Allowedforassets */
            allowedForAssets?: boolean | null;
            /** Allowedforephemeralvolumes */
            allowedForEphemeralVolumes?: boolean | null;
            /** Allowedforpersistentvolumes */
            allowedForPersistentVolumes?: boolean | null;
            /** Allowedforworkloads */
            allowedForWorkloads?: boolean | null;
        };
        /** PermissionSets */
        PermissionSets: {
            /** Permissionsets */
            permissionSets: components["schemas"]["PermissionSetShape"][];
        };
        /** PermissionSetShape */
        PermissionSetShape: {
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Permissions */
            permissions: components["schemas"]["ActionsShape"][];
        };
        /** PermissionShape */
        PermissionShape: {
            /** Actions */
            actions: string[];
            /** Displayname */
            displayName: string;
            /** Groupid */
            groupId: string;
            /** Resourcetype */
            resourceType: string;
        };
        /**
         * PermittedScopes
         * @description A tenant stands for everything below it. `system` is true for what the host organization holds on the whole platform.
         */
        PermittedScopes: {
            /** Clusters */
            clusters?: string[];
            /** Departments */
            departments?: string[];
            /** Projects */
            projects?: string[];
            /**
             * System
             * @default false
             */
            system?: boolean;
            /**
             * Tenant
             * @default
             */
            tenant?: string;
            /** Tenants */
            tenants?: string[];
        };
        /** PermittedScopesActions */
        PermittedScopesActions: {
            create: components["schemas"]["PermittedScopes"];
            delete: components["schemas"]["PermittedScopes"];
            read: components["schemas"]["PermittedScopes"];
            update: components["schemas"]["PermittedScopes"];
        };
        /**
         * PermittedScopesQuestion
         * @example {
         *       "action": "create",
         *       "resourceType": "project"
         *     }
         */
        PermittedScopesQuestion: {
            action?: components["schemas"]["Action"] | null;
            /**
             * ResourceType
             * @enum {string}
             */
            resourceType: "access-keys" | "access_rules" | "apps" | "branding-settings" | "cluster" | "cluster-config" | "cm-volume-assets" | "compute-resources" | "credentials" | "dashboards-analytics" | "dashboards-consumption" | "dashboards-overview" | "datavolumes" | "department" | "environments" | "events-history" | "git-assets" | "host-path-assets" | "inferences" | "jobs" | "network-topologies" | "nfs-assets" | "nodepools" | "nodes" | "policies" | "project" | "pvc-assets" | "registries" | "roles" | "s3-assets" | "scrapeable-metrics" | "secret-volume-assets" | "security-settings" | "service-account" | "settings" | "storage-class-configuration" | "templates" | "tenant" | "trainings" | "users" | "workload-properties" | "workloads" | "workspaces";
        };
        /**
         * Phase
         * @enum {string}
         */
        Phase: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
        /** PhaseUpdate */
        PhaseUpdate: {
            phase: components["schemas"]["Phase"];
            /** Phasemessage */
            phaseMessage: string;
        };
        /**
         * PlatformType
         * @enum {string}
         */
        PlatformType: "vanilla" | "openshift" | "rke" | "gke" | "aks" | "eks";
        /** PodAffinity */
        PodAffinity: {
            /** Key */
            key?: string | null;
            /** Type */
            type?: ("Required" | "Preferred") | null;
        };
        /** PodField */
        PodField: {
            /** Path */
            path?: string | null;
        };
        /** PodNodeAffinity */
        PodNodeAffinity: {
            preferred?: components["schemas"]["PreferredSelector"] | null;
            required?: components["schemas"]["Selector"] | null;
        };
        /** Pods */
        Pods: {
            /** Next */
            next?: number | null;
            /** Pods */
            pods: components["schemas"]["PodShape"][];
        };
        /**
         * PodShape
         * @description One attempt of a pod. `reason`, `message`, `exitCode`, `attempt`, `index`, `gpuDevices` are Atoll's additions.
         */
        PodShape: {
            allocatedResources?: components["schemas"]["AllocatedResources"] | null;
            /** Attempt */
            attempt: number;
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Completedat */
            completedAt?: string | null;
            /** Containers */
            containers: components["schemas"]["Container"][];
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Currentnodepool */
            currentNodePool?: string | null;
            /** Deletedat */
            deletedAt?: string | null;
            /** Exitcode */
            exitCode?: number | null;
            /** Gpudevices */
            gpuDevices: number[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Index */
            index: number;
            /** Ip */
            ip?: string | null;
            /** K8Sphase */
            k8sPhase: string;
            /**
             * K8Sphaseupdatedat
             * Format: date-time
             */
            k8sPhaseUpdatedAt: string;
            /** Message */
            message?: string | null;
            /** Name */
            name: string;
            nodeAffinity?: components["schemas"]["PodNodeAffinity"] | null;
            /** Nodename */
            nodeName?: string | null;
            /** Priorityclassname */
            priorityClassName: string;
            /** Projectid */
            projectId: string;
            /** Projectname */
            projectName?: string | null;
            /** Reason */
            reason?: string | null;
            /** Requestednodepools */
            requestedNodePools?: string[] | null;
            requestedResources?: components["schemas"]["RequestedResources"] | null;
            /** Revisionid */
            revisionId?: string | null;
            /** Tenantid */
            tenantId: number;
            /** Tolerations */
            tolerations?: components["schemas"]["PodToleration"][] | null;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /**
             * Workloadid
             * Format: uuid
             */
            workloadId: string;
            /** Workloadname */
            workloadName?: string | null;
        };
        /** PodToleration */
        PodToleration: {
            /** Effect */
            effect?: string | null;
            /** Key */
            key?: string | null;
            /** Operator */
            operator?: string | null;
            /** Tolerationseconds */
            tolerationSeconds?: number | null;
            /** Value */
            value?: string | null;
        };
        /**
         * PoolChange
         * @description What a node pool is set to. `placementStrategy` beside `schedulingConfiguration` is the older place for the same.
         * @example {
         *       "labelValue": "a100",
         *       "schedulingConfiguration": {
         *         "placementStrategy": {
         *           "gpu": "spread"
         *         }
         *       }
         *     }
         */
        PoolChange: {
            /** Gpunetworkaccelerationdetection */
            gpuNetworkAccelerationDetection?: ("Use" | "DontUse" | "Auto") | null;
            /** Gpunetworkaccelerationlabelkey */
            gpuNetworkAccelerationLabelKey?: string | null;
            gpuResourceOptimization?: components["schemas"]["PoolOptimization"] | null;
            /** Labelkey */
            labelKey?: string | null;
            /** Labelvalue */
            labelValue?: string | null;
            /** Networktopologyid */
            networkTopologyId?: string | null;
            /** Overprovisioningratio */
            overProvisioningRatio?: number | null;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
            schedulingConfiguration?: components["schemas"]["PoolScheduling"] | null;
        };
        /**
         * PoolComparison
         * @description `oversubscribed` is what `projects` were promised above `deserved`, `aboveCapacity` what is deserved above what the
         *     pool's ready nodes have. Projects without a limit on CPU or memory count as none.
         */
        PoolComparison: {
            aboveCapacity: components["schemas"]["Amounts"];
            capacity: components["schemas"]["Amounts"];
            deserved: components["schemas"]["Amounts"];
            /** Isabovecapacity */
            isAboveCapacity: boolean;
            /** Isoversubscribed */
            isOversubscribed: boolean;
            nodePool: components["schemas"]["NamedPool"];
            oversubscribed: components["schemas"]["Amounts"];
            projects: components["schemas"]["Amounts"];
        };
        /** PoolCondition */
        PoolCondition: {
            /** Message */
            message?: string | null;
            /** Nodes */
            nodes?: string[] | null;
            /** Reason */
            reason: string;
            /** Status */
            status?: ("True" | "False") | null;
            /** Type */
            type: string;
        };
        /**
         * PoolCreation
         * @description A node pool takes the nodes that carry the label `labelKey=labelValue`.
         * @example {
         *       "clusterId": "0198f0a2-7d3c-7b1e-9a40-5f2c1d3e4b60",
         *       "labelKey": "example.com/gpu",
         *       "labelValue": "a100",
         *       "name": "a100",
         *       "schedulingConfiguration": {
         *         "minGuaranteedRuntime": "1h",
         *         "placementStrategy": {
         *           "gpu": "binpack"
         *         }
         *       }
         *     }
         */
        PoolCreation: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Gpunetworkaccelerationdetection */
            gpuNetworkAccelerationDetection?: ("Use" | "DontUse" | "Auto") | null;
            /** Gpunetworkaccelerationlabelkey */
            gpuNetworkAccelerationLabelKey?: string | null;
            gpuResourceOptimization?: components["schemas"]["PoolOptimization"] | null;
            /** Labelkey */
            labelKey: string;
            /** Labelvalue */
            labelValue: string;
            /** Name */
            name: string;
            /** Networktopologyid */
            networkTopologyId?: string | null;
            /** Overprovisioningratio */
            overProvisioningRatio?: number | null;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
            schedulingConfiguration?: components["schemas"]["PoolScheduling"] | null;
        };
        /** PoolOptimization */
        PoolOptimization: {
            /** Cpuswapmemorysize */
            cpuSwapMemorySize?: string | null;
            /** Nodelevelschedulerenabled */
            nodeLevelSchedulerEnabled?: boolean | null;
            /** Reservedgpumemoryforswapoperations */
            reservedGpuMemoryForSwapOperations?: string | null;
            /** Swapenabled */
            swapEnabled?: boolean | null;
        };
        /**
         * PoolPhase
         * @enum {string}
         */
        PoolPhase: "Creating" | "Updating" | "Deleting" | "Empty" | "Unschedulable" | "Ready" | "Deleted";
        /**
         * PoolPlacement
         * @description How pods go onto the nodes of the pool: those that ask for GPUs by `gpu`, the others by `cpu`.
         */
        PoolPlacement: {
            cpu?: components["schemas"]["Strategy"] | null;
            gpu?: components["schemas"]["Strategy"] | null;
        };
        /** PoolQuotaStatus */
        PoolQuotaStatus: {
            allocated: components["schemas"]["AmountShape"];
            allocatedNonPreemptible: components["schemas"]["AmountShape"];
            /** Nodepoolid */
            nodePoolId: string;
            /** Nodepoolname */
            nodePoolName: string;
            requested: components["schemas"]["AmountShape"];
        };
        /** PoolReference */
        PoolReference: {
            /** Id */
            id: string;
            /** Name */
            name?: string | null;
        };
        /**
         * PoolScheduling
         * @description `minGuaranteedRuntime` is how long a workload that started is left alone, as in `5d8h40m`.
         */
        PoolScheduling: {
            /** Minguaranteedruntime */
            minGuaranteedRuntime?: string | null;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
        };
        /** PoolStatus */
        PoolStatus: {
            /** Conditions */
            conditions: components["schemas"]["PoolCondition"][];
            /** Gpunetworkaccelerationdetected */
            gpuNetworkAccelerationDetected?: boolean | null;
            /** Gpunetworkaccelerationdetection */
            gpuNetworkAccelerationDetection?: ("Use" | "DontUse" | "Auto") | null;
            /** Gpunetworkaccelerationlabelkey */
            gpuNetworkAccelerationLabelKey?: string | null;
            gpuResourceOptimization?: components["schemas"]["PoolOptimization"] | null;
            /** Labelkey */
            labelKey?: string | null;
            /** Labelvalue */
            labelValue?: string | null;
            /** Nodes */
            nodes: string[];
            /** Overprovisioningratio */
            overProvisioningRatio?: number | null;
            placementStrategy?: components["schemas"]["PoolPlacement"] | null;
            schedulingConfiguration?: components["schemas"]["PoolScheduling"] | null;
        };
        /** Port */
        Port: {
            /** Container */
            container?: number | null;
            /** Exclude */
            exclude?: boolean | null;
            /** External */
            external?: number | null;
            /** Name */
            name?: string | null;
            /** Servicetype */
            serviceType?: ("LoadBalancer" | "NodePort" | "ClusterIP") | null;
            /** Toolname */
            toolName?: string | null;
            /** Tooltype */
            toolType?: string | null;
        };
        /** PreferredSelector */
        PreferredSelector: {
            /** Nodeselectorterms */
            nodeSelectorTerms?: components["schemas"]["PreferredTerm"][] | null;
        };
        /** PreferredTerm */
        PreferredTerm: {
            preference?: components["schemas"]["NodeSelectorTerm"] | null;
            /** Weight */
            weight?: number | null;
        };
        /** Priorities */
        Priorities: {
            /** Priorities */
            priorities: components["schemas"]["Rank"][];
        };
        /** Probe */
        Probe: {
            /** Failurethreshold */
            failureThreshold?: number | null;
            handler?: components["schemas"]["ProbeHandler"] | null;
            /** Initialdelayseconds */
            initialDelaySeconds?: number | null;
            /** Periodseconds */
            periodSeconds?: number | null;
            /** Successthreshold */
            successThreshold?: number | null;
            /** Timeoutseconds */
            timeoutSeconds?: number | null;
        };
        /** ProbeHandler */
        ProbeHandler: {
            httpGet?: components["schemas"]["HttpGet"] | null;
        };
        /** Probes */
        Probes: {
            readiness?: components["schemas"]["Probe"] | null;
        };
        /**
         * ProjectCreation
         * @example {
         *       "clusterId": "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a",
         *       "name": "vision",
         *       "parentId": "7",
         *       "resources": [
         *         {
         *           "gpu": {
         *             "deserved": 8
         *           }
         *         }
         *       ]
         *     }
         */
        ProjectCreation: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description?: string | null;
            /**
             * Enforcerunaischeduler
             * @default true
             */
            enforceRunaiScheduler?: boolean | null;
            /** Name */
            name: string;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            /** Parentid */
            parentId?: string | null;
            /** Requestednamespace */
            requestedNamespace?: string | null;
            /** Resources */
            resources: components["schemas"]["ResourcesBody"][];
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
        };
        /**
         * ProjectPhase
         * @enum {string}
         */
        ProjectPhase: "Creating" | "Updating" | "Deleting" | "Deleted" | "Initializing" | "Ready" | "NotReady" | "Unknown";
        /** Projects */
        Projects: {
            /** Next */
            next?: number | null;
            /** Projects */
            projects: components["schemas"]["ProjectShape"][];
        };
        /** ProjectShape */
        ProjectShape: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description: string;
            effective: components["schemas"]["Effective"];
            /** Enforcerunaischeduler */
            enforceRunaiScheduler: boolean;
            /** Id */
            id: string;
            /** Name */
            name: string;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            overtimeData?: components["schemas"]["OvertimeData"] | null;
            parent?: components["schemas"]["Parent"] | null;
            /** Parentid */
            parentId: string;
            /** Requestednamespace */
            requestedNamespace?: string | null;
            /** Resources */
            resources: components["schemas"]["Resources"][];
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
            status: components["schemas"]["ProjectStatus"];
            totalResources: components["schemas"]["TotalResources"];
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Updatedby */
            updatedBy: string;
        };
        /**
         * ProjectStatus
         * @description Ready when the cluster's agent holds the project as it is; before that Creating or Updating. A deleted project is
         *     Deleting until the agent has taken it off. `additionalStatusData.oversubscribedNodePools` names the pools in which the
         *     department's projects were promised more than the department has, so that quotas are no guarantee there.
         */
        ProjectStatus: {
            /** Additionalstatusdata */
            additionalStatusData?: {
                [key: string]: unknown;
            } | null;
            /** Lastupdatedtime */
            lastUpdatedTime?: string | null;
            /** Namespace */
            namespace: string | null;
            /** Nodepoolquotastatuses */
            nodePoolQuotaStatuses: components["schemas"]["PoolQuotaStatus"][];
            phase: components["schemas"]["ProjectPhase"];
            /** Phasemessage */
            phaseMessage?: string | null;
            quotaStatus: components["schemas"]["QuotaStatus"];
        };
        /**
         * ProjectUpdate
         * @description Replaces what stands here; `enforceRunaiScheduler` stays where it is not given.
         * @example {
         *       "description": "Detection",
         *       "resources": [
         *         {
         *           "gpu": {
         *             "deserved": 8
         *           }
         *         }
         *       ]
         *     }
         */
        ProjectUpdate: {
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            /** Description */
            description?: string | null;
            /** Enforcerunaischeduler */
            enforceRunaiScheduler?: boolean | null;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            /** Resources */
            resources: components["schemas"]["ResourcesBody"][];
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
        };
        /** ProviderCreated */
        ProviderCreated: {
            /** Alias */
            alias: string;
        };
        /**
         * ProviderInput
         * @description Exactly the part that `type` names: `oidcData`, `samlData` or `ocpData`.
         * @example {
         *       "mappers": {
         *         "groups": "groups"
         *       },
         *       "name": "corp",
         *       "oidcData": {
         *         "clientId": "atoll",
         *         "clientSecret": "…",
         *         "discoverDocumentUrl": "https://idp.example/.well-known/openid-configuration",
         *         "mandatoryClaim": {
         *           "claim": "department",
         *           "values": [
         *             "research"
         *           ]
         *         },
         *         "scopes": [
         *           "openid",
         *           "email"
         *         ]
         *       },
         *       "type": "oidc"
         *     }
         */
        ProviderInput: {
            mappers?: components["schemas"]["MappersShape"] | null;
            /** Name */
            name?: string | null;
            ocpData?: components["schemas"]["OcpInput"] | null;
            oidcData?: components["schemas"]["OidcInput"] | null;
            samlData?: components["schemas"]["SamlInput"] | null;
            type: components["schemas"]["ProviderType"];
        };
        /** ProviderShape */
        ProviderShape: {
            /** Alias */
            alias: string;
            mappers: components["schemas"]["MappersShape"];
            ocpData?: components["schemas"]["OcpShape"] | null;
            oidcData?: components["schemas"]["OidcShape"] | null;
            /**
             * Redirecturi
             * @description What to allow at the provider as the address to return to.
             */
            redirectUri: string;
            samlData?: components["schemas"]["SamlShape"] | null;
            type: components["schemas"]["ProviderType"];
        };
        /**
         * ProviderType
         * @enum {string}
         */
        ProviderType: "oidc" | "saml" | "openshift-v4";
        /** PvcVolume */
        PvcVolume: {
            claimInfo?: components["schemas"]["ClaimInfo"] | null;
            /** Claimname */
            claimName?: string | null;
            /** Datasharing */
            dataSharing?: boolean | null;
            /** Ephemeral */
            ephemeral?: boolean | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Existingpvc */
            existingPvc?: boolean | null;
            /** Name */
            name?: string | null;
            /** Path */
            path?: string | null;
            /** Readonly */
            readOnly?: boolean | null;
        };
        /** QuantityBounds */
        QuantityBounds: {
            /** Limit */
            limit?: string | null;
            /** Request */
            request?: string | null;
        };
        /** QuotaStatus */
        QuotaStatus: {
            allocated: components["schemas"]["AmountShape"];
            allocatedNonPreemptible: components["schemas"]["AmountShape"];
            requested: components["schemas"]["AmountShape"];
        };
        /** Rank */
        Rank: {
            /** Isdefault */
            isDefault: boolean;
            /** Name */
            name: string;
            /** Value */
            value: number;
        };
        /**
         * ReasonShape
         * @description A rule that gives the permission by itself. `group`: the group that it was granted to, absent where it is the subject's
         *     own. `path` leads from the rule's scope down to the one that was asked about.
         */
        ReasonShape: {
            /** Group */
            group?: string | null;
            /** Id */
            id: number;
            /** Path */
            path: components["schemas"]["ScopeNamed"][];
            role: components["schemas"]["RoleNamed"];
            scope: components["schemas"]["ScopeNamed"];
        };
        /** RecordMeta */
        RecordMeta: {
            /**
             * Creationtimestamp
             * Format: date-time
             */
            creationTimestamp: string;
            /**
             * Type
             * @enum {string}
             */
            type: "Event" | "PhaseUpdate";
        };
        /** RecordSpec */
        RecordSpec: {
            event?: components["schemas"]["EventShape"] | null;
            phaseUpdate?: components["schemas"]["PhaseUpdate"] | null;
        };
        /**
         * RecoveryCodes
         * @description Each works once in the place of a code. Shown once.
         */
        RecoveryCodes: {
            /** Recoverycodes */
            recoveryCodes: string[];
        };
        /** RelatedUrl */
        RelatedUrl: {
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Type */
            type?: string | null;
            /** Url */
            url?: string | null;
        };
        /** RequestedPods */
        RequestedPods: {
            /** Completions */
            completions?: number | null;
            /** Max */
            max?: number | null;
            /** Min */
            min?: number | null;
            /** Number */
            number?: number | null;
            /** Parallelism */
            parallelism?: number | null;
        };
        /** RequestedResources */
        RequestedResources: {
            cpu?: components["schemas"]["Bounds"] | null;
            cpuMemory?: components["schemas"]["QuantityBounds"] | null;
            /** Extendedresources */
            extendedResources?: components["schemas"]["ExtendedResource"][] | null;
            gpu?: components["schemas"]["Bounds"] | null;
            gpuMemory?: components["schemas"]["QuantityBounds"] | null;
            /** Gpurequesttype */
            gpuRequestType?: ("portion" | "memory") | null;
        };
        /**
         * ResourceQuota
         * @description `deserved` is guaranteed, up to `limit` may be used (null: no limit), `overQuotaWeight` shares out what is idle.
         */
        ResourceQuota: {
            /** Deserved */
            deserved?: number | null;
            /** Limit */
            limit?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
        };
        /**
         * Resources
         * @description Quotas on one node pool: GPUs, millicores, memory in `units`. Unset CPU and memory are unlimited.
         */
        Resources: {
            cpu?: components["schemas"]["ResourceQuota"] | null;
            gpu: components["schemas"]["GpuQuota"];
            memory?: components["schemas"]["MemoryQuota"] | null;
            nodePool?: components["schemas"]["PoolReference"] | null;
            /** Priority */
            priority?: string | null;
        };
        /**
         * ResourcesBody
         * @description The pool may be left out: then it is the cluster's default pool.
         */
        ResourcesBody: {
            cpu?: components["schemas"]["ResourceQuota"] | null;
            gpu?: components["schemas"]["ResourceQuota"] | null;
            memory?: components["schemas"]["MemoryQuotaBody"] | null;
            nodePool?: components["schemas"]["PoolReference"] | null;
            /** Priority */
            priority?: string | null;
        };
        /**
         * RoleBody
         * @description A custom role: the union of its permission sets.
         * @example {
         *       "description": "Sees people and what they did.",
         *       "enabled": true,
         *       "name": "Auditor",
         *       "permissionSets": [
         *         {
         *           "id": "8906c332-c591-5252-9879-a9cd26a361c8",
         *           "name": "Users: view"
         *         }
         *       ]
         *     }
         */
        RoleBody: {
            /** Description */
            description: string;
            /**
             * Enabled
             * @default true
             */
            enabled?: boolean | null;
            kubernetesPermissions?: components["schemas"]["KubernetesPermissionsBody"] | null;
            /** Name */
            name: string;
            /** Permissionsets */
            permissionSets: components["schemas"]["SetNamed"][];
        };
        /** RoleNamed */
        RoleNamed: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** RoleOfEntry */
        RoleOfEntry: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** RoleShape */
        RoleShape: {
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Custom */
            custom: boolean;
            /** Deletedat */
            deletedAt?: string | null;
            /** Description */
            description: string;
            /** Effectiveenabled */
            effectiveEnabled: boolean;
            /**
             * Enabled
             * @default true
             */
            enabled?: boolean | null;
            /** Id */
            id: number;
            kubernetesPermissions?: components["schemas"]["KubernetesPermissions"] | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions: components["schemas"]["PermissionShape"][];
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
        };
        /** RoleV2Shape */
        RoleV2Shape: {
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Custom */
            custom: boolean;
            /** Deletedat */
            deletedAt?: string | null;
            /** Description */
            description: string;
            /** Effectiveenabled */
            effectiveEnabled: boolean;
            /**
             * Enabled
             * @default true
             */
            enabled?: boolean | null;
            /** Id */
            id: number;
            kubernetesPermissions?: components["schemas"]["KubernetesPermissions"] | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions: components["schemas"]["ActionsShape"][];
            /** Permissionsets */
            permissionSets: components["schemas"]["SetNamed"][];
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
        };
        /**
         * RulePhase
         * @enum {string}
         */
        RulePhase: "Creating" | "Ready" | "NotReady" | "Deleting";
        /**
         * RuleScope
         * @enum {string}
         */
        RuleScope: "system" | "tenant" | "cluster" | "department" | "project";
        /** RuleStatus */
        RuleStatus: {
            /** Details */
            details?: string | null;
            /** Message */
            message?: string | null;
            phase: components["schemas"]["RulePhase"];
        };
        /**
         * RuleSubject
         * @enum {string}
         */
        RuleSubject: "user" | "app" | "service-account" | "group";
        /** S3Source */
        S3Source: {
            /** Accesskeysecret */
            accessKeySecret?: string | null;
            /** Bucket */
            bucket?: string | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Name */
            name?: string | null;
            /** Path */
            path?: string | null;
            /** Secretkeyofaccesskeyid */
            secretKeyOfAccessKeyId?: string | null;
            /** Secretkeyofsecretkey */
            secretKeyOfSecretKey?: string | null;
            /** Url */
            url?: string | null;
        };
        /** SamlInput */
        SamlInput: {
            /**
             * Entityid
             * @description The name by which this realm introduces itself to the provider.
             */
            entityId?: string | null;
            /** Filename */
            fileName?: string | null;
            /**
             * Metadataxmlfile
             * @description The XML itself, or in base64.
             */
            metadataXmlFile?: string | null;
            /** Metadataxmltype */
            metadataXmlType?: ("url" | "file") | null;
            /** Metadataxmlurl */
            metadataXmlUrl?: string | null;
        };
        /**
         * SamlShape
         * @description `entityId` is this realm's name to the provider, `identityProviderEntityId` the provider's own.
         */
        SamlShape: {
            /** Entityid */
            entityId: string;
            /** Identityproviderentityid */
            identityProviderEntityId: string;
            /** Serviceprovidermetadataurl */
            serviceProviderMetadataUrl: string;
            /** Signingcertificate */
            signingCertificate: string;
            /** Signingcertificateexpiresat */
            signingCertificateExpiresAt: string;
            /** Singlesignonserviceurl */
            singleSignOnServiceUrl: string;
        };
        /**
         * Sample
         * @description The mean over the time since the sample before; the first one's time begins at `start`.
         */
        Sample: {
            /** Timestamp */
            timestamp: string | null;
            /** Value */
            value: string;
        };
        /** SchedulingMessage */
        SchedulingMessage: {
            /** Nodepool */
            nodePool: string;
            /** Orgtype */
            orgType?: ("PROJECT" | "DEPARTMENT") | null;
            /**
             * Phasereason
             * @enum {string}
             */
            phaseReason: "NonPreemptibleOverQuota" | "OverLimit";
            /** Reason */
            reason: string;
            /** Usermessage */
            userMessage?: string | null;
        };
        /** SchedulingRules */
        SchedulingRules: {
            /** Interactivejobmaxidledurationseconds */
            interactiveJobMaxIdleDurationSeconds?: number | null;
            /** Interactivejobpreemptidledurationseconds */
            interactiveJobPreemptIdleDurationSeconds?: number | null;
            /** Interactivejobtimelimitseconds */
            interactiveJobTimeLimitSeconds?: number | null;
            /** Trainingjobmaxidledurationseconds */
            trainingJobMaxIdleDurationSeconds?: number | null;
            /** Trainingjobtimelimitseconds */
            trainingJobTimeLimitSeconds?: number | null;
        };
        /** ScopeNamed */
        ScopeNamed: {
            /** Id */
            id: string;
            /** Name */
            name?: string | null;
            type: components["schemas"]["RuleScope"];
        };
        /**
         * ScopeOfEntry
         * @description `name` is known once somebody is in, and to the tenant only.
         */
        ScopeOfEntry: {
            /** Id */
            id: string;
            /** Name */
            name?: string | null;
            type: components["schemas"]["EntryScope"];
        };
        /**
         * SecondFactorOff
         * @example {
         *       "code": "123456",
         *       "password": "My-own-password-2!"
         *     }
         */
        SecondFactorOff: {
            /** Code */
            code: string;
            /** Password */
            password: string;
        };
        /**
         * SecondFactorStarted
         * @description The secret for an authenticator app, as text and as what a QR code holds. Shown once.
         */
        SecondFactorStarted: {
            /** Secret */
            secret: string;
            /** Uri */
            uri: string;
        };
        /** SecretReference */
        SecretReference: {
            /** Key */
            key?: string | null;
            /** Name */
            name?: string | null;
        };
        /**
         * SecretsShape
         * @description `previous` is null unless the last change of the secret let the old one live on, and its time is not over.
         */
        SecretsShape: {
            current: components["schemas"]["OneSecret"];
            previous: components["schemas"]["OneSecret"] | null;
        };
        /** SecretVolume */
        SecretVolume: {
            /** Defaultmode */
            defaultMode?: string | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Mountpath */
            mountPath?: string | null;
            /** Name */
            name?: string | null;
            /** Secret */
            secret?: string | null;
        };
        /** Security */
        Security: {
            /** Allowprivilegeescalation */
            allowPrivilegeEscalation?: boolean | null;
            /** Capabilities */
            capabilities?: ("AUDIT_CONTROL" | "AUDIT_READ" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETGID" | "SETFCAP" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM")[] | null;
            /** Hostipc */
            hostIpc?: boolean | null;
            /** Hostnetwork */
            hostNetwork?: boolean | null;
            /** Readonlyrootfilesystem */
            readOnlyRootFilesystem?: boolean | null;
            /** Runasgid */
            runAsGid?: number | null;
            /** Runasnonroot */
            runAsNonRoot?: boolean | null;
            /** Runasuid */
            runAsUid?: number | null;
            /** Seccompprofiletype */
            seccompProfileType?: ("RuntimeDefault" | "Unconfined" | "Localhost") | null;
            /** Supplementalgroups */
            supplementalGroups?: string | null;
            /** Uidgidsource */
            uidGidSource?: ("fromTheImage" | "fromIdpToken" | "custom") | null;
        };
        /** SecuritySettings */
        SecuritySettings: {
            autoRedirectSSO: components["schemas"]["AutoRedirect"];
            browserSessionTimeout: components["schemas"]["SessionTimeout"];
            logoutRedirectUri: components["schemas"]["LogoutRedirect"];
        };
        /** Selector */
        Selector: {
            /** Nodeselectorterms */
            nodeSelectorTerms?: components["schemas"]["NodeSelectorTerm"][] | null;
        };
        /** ServiceAccount */
        ServiceAccount: {
            /** Clientid */
            clientId: string;
            /** Createdat */
            createdAt: string | null;
            /** Createdby */
            createdBy: string;
            /** Enabled */
            enabled: boolean;
            /** Id */
            id: string;
            /** Lastlogin */
            lastLogin: string | null;
            /** Name */
            name: string;
            /** Tenantid */
            tenantId: string;
            /** Updatedat */
            updatedAt: string | null;
        };
        /**
         * ServiceAccountCreated
         * @description `clientSecret` is shown once.
         */
        ServiceAccountCreated: {
            /** Clientid */
            clientId: string;
            /** Clientsecret */
            clientSecret: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** SessionList */
        SessionList: {
            /** Sessions */
            sessions: components["schemas"]["SessionShape"][];
        };
        /**
         * SessionShape
         * @description `kind` is browser (a cookie) or refresh (a client with refresh tokens). Times of use are exact to the minute.
         */
        SessionShape: {
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Current */
            current: boolean;
            /**
             * Expiresat
             * Format: date-time
             */
            expiresAt: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /**
             * Lastused
             * Format: date-time
             */
            lastUsed: string;
            /** Sourceaddress */
            sourceAddress: string;
            /** Useragent */
            userAgent: string;
        };
        /**
         * SessionTimeout
         * @description Minutes without a request after which a browser session ends.
         */
        SessionTimeout: {
            /** Idletimeout */
            idleTimeout?: number | null;
        };
        /** SetNamed */
        SetNamed: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name?: string | null;
        };
        /**
         * SignedIn
         * @description Who uses this browser session, and where.
         */
        SignedIn: {
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Permissions */
            permissions: string[];
            /** Plane */
            plane: string;
            /** Tenant */
            tenant: string;
        };
        /** SignIn */
        SignIn: {
            /** Otp */
            otp?: string | null;
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /**
         * SigningKeyShape
         * @description `verifiesUntil` is null until another key follows.
         */
        SigningKeyShape: {
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Id */
            id: string;
            /** Retiredat */
            retiredAt: string | null;
            /**
             * Signsfrom
             * Format: date-time
             */
            signsFrom: string;
            state: components["schemas"]["KeyState"];
            /** Verifiesuntil */
            verifiesUntil: string | null;
        };
        /** SigningKeysShape */
        SigningKeysShape: {
            /** Keys */
            keys: components["schemas"]["SigningKeyShape"][];
        };
        /**
         * SinkBody
         * @description Where chained records are posted. `token` is sent as a bearer token and never shown; leave it out to keep the one that
         *     is set, give an empty one to take it away. `backlog`, when a sink is made, posts what is kept already.
         * @example {
         *       "format": "json",
         *       "kind": "https",
         *       "name": "siem",
         *       "token": "a-long-secret",
         *       "url": "https://siem.example/atoll"
         *     }
         */
        SinkBody: {
            /**
             * Backlog
             * @default false
             */
            backlog?: boolean;
            /**
             * Enabled
             * @default true
             */
            enabled?: boolean;
            /**
             * Format
             * @default json
             * @enum {string}
             */
            format?: "json" | "cef";
            /**
             * Kind
             * @enum {string}
             */
            kind: "https" | "syslog";
            /** Name */
            name: string;
            /** Token */
            token?: string | null;
            /** Url */
            url: string;
        };
        /** Sinks */
        Sinks: {
            /** Sinks */
            sinks: components["schemas"]["SinkShape"][];
        };
        /**
         * SinkShape
         * @description `state` is `off`, `idle` (nothing to send), `sending`, `failing` (it is tried again) or `stalled` (given up, until the
         *     sink is changed or a test arrives). `behindBy` is how many chained records have not arrived yet.
         */
        SinkShape: {
            /** Behindby */
            behindBy: number;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Enabled */
            enabled: boolean;
            /** Format */
            format: string;
            /** Hastoken */
            hasToken: boolean;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Lasterror */
            lastError?: string | null;
            /** Lastsentat */
            lastSentAt?: string | null;
            /** Name */
            name: string;
            /** Sentseq */
            sentSeq: number;
            /**
             * State
             * @enum {string}
             */
            state: "off" | "idle" | "sending" | "failing" | "stalled";
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Url */
            url: string;
        };
        /**
         * SinkTested
         * @description How the test went: `problem` is absent when it arrived.
         */
        SinkTested: {
            /** Arrived */
            arrived: boolean;
            /** Problem */
            problem?: string | null;
        };
        /** SpecV1 */
        SpecV1: {
            /** Allow Volume Expansion */
            allow_volume_expansion?: boolean | null;
            /** Is Default */
            is_default: boolean;
            /** Provisioner */
            provisioner?: string | null;
        };
        /** SpecV2 */
        SpecV2: {
            /** Allowvolumeexpansion */
            allowVolumeExpansion?: boolean | null;
            /** Isdefault */
            isDefault: boolean;
            /** Provisioner */
            provisioner?: string | null;
        };
        /**
         * Status
         * @enum {string}
         */
        Status: "Requested" | "Active" | "Ended" | "Refused" | "Revoked" | "Expired";
        /** Storage */
        Storage: {
            /** Configmapvolume */
            configMapVolume?: components["schemas"]["ConfigMapVolume"][] | null;
            /** Datavolume */
            dataVolume?: components["schemas"]["DataVolume"][] | null;
            /** Emptydirvolume */
            emptyDirVolume?: components["schemas"]["EmptyDirVolume"][] | null;
            /** Git */
            git?: components["schemas"]["GitSource"][] | null;
            /** Hostpath */
            hostPath?: components["schemas"]["HostPathVolume"][] | null;
            /** Nfs */
            nfs?: components["schemas"]["NfsVolume"][] | null;
            /** Pvc */
            pvc?: components["schemas"]["PvcVolume"][] | null;
            /** S3 */
            s3?: components["schemas"]["S3Source"][] | null;
            /** Secretvolume */
            secretVolume?: components["schemas"]["SecretVolume"][] | null;
        };
        /** StorageClassesV1 */
        StorageClassesV1: {
            /** Items */
            items: components["schemas"]["StorageClassV1"][];
        };
        /** StorageClassesV2 */
        StorageClassesV2: {
            /** Items */
            items: components["schemas"]["StorageClassV2"][];
        };
        /** StorageClassNames */
        StorageClassNames: {
            /** Storageclasses */
            storageClasses: string[];
        };
        /** StorageClassV1 */
        StorageClassV1: {
            /** Cluster Id */
            cluster_id?: string | null;
            Spec?: components["schemas"]["SpecV1"] | null;
            /** Storage Class Name */
            storage_class_name: string;
        };
        /** StorageClassV2 */
        StorageClassV2: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            customization?: components["schemas"]["Customization"] | null;
            permissions?: components["schemas"]["Permissions"] | null;
            spec: components["schemas"]["SpecV2"];
            /** Storageclassname */
            storageClassName: string;
        };
        /**
         * StorageConfigurationCreation
         * @description `name` is that of a storage class of the cluster `scopeId`; it may be configured before the cluster has it.
         * @example {
         *       "name": "fast",
         *       "permissions": {
         *         "allowedForAssets": true,
         *         "allowedForWorkloads": false
         *       },
         *       "scopeId": "0198f0a2-7d3c-7b1e-9a40-5f2c1d3e4b60",
         *       "scopeType": "cluster"
         *     }
         */
        StorageConfigurationCreation: {
            customization?: components["schemas"]["Customization"] | null;
            /** Name */
            name: string;
            permissions?: components["schemas"]["Permissions"] | null;
            /**
             * Scopeid
             * Format: uuid
             */
            scopeId: string;
            /**
             * Scopetype
             * @constant
             */
            scopeType: "cluster";
            /** Tenantid */
            tenantId?: number | null;
        };
        /**
         * StorageConfigurationPatch
         * @example {
         *       "customization": {
         *         "attributesToRemove": [
         *           "tier"
         *         ]
         *       }
         *     }
         */
        StorageConfigurationPatch: {
            customization?: components["schemas"]["CustomizationPatch"] | null;
            permissions?: components["schemas"]["Permissions"] | null;
        };
        /** StorageConfigurations */
        StorageConfigurations: {
            /** Next */
            next?: number | null;
            /** Storageclassconfigurations */
            storageClassConfigurations: components["schemas"]["StorageConfigurationShape"][];
        };
        /** StorageConfigurationShape */
        StorageConfigurationShape: {
            customization?: components["schemas"]["Customization"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            permissions?: components["schemas"]["Permissions"] | null;
            /**
             * Scopeid
             * Format: uuid
             */
            scopeId: string;
            /**
             * Scopetype
             * @constant
             */
            scopeType: "cluster";
            /** Tenantid */
            tenantId: number;
        };
        /**
         * StorageConfigurationUpdate
         * @example {
         *       "customization": {
         *         "claimSize": {
         *           "max": "1T"
         *         }
         *       },
         *       "permissions": {
         *         "allowedForWorkloads": true
         *       }
         *     }
         */
        StorageConfigurationUpdate: {
            customization?: components["schemas"]["Customization"] | null;
            permissions?: components["schemas"]["Permissions"] | null;
        };
        /**
         * Strategy
         * @enum {string}
         */
        Strategy: "spread" | "binpack";
        /** SwitchChange */
        SwitchChange: {
            /** Key */
            key: string;
            /** Value */
            value: unknown;
        };
        /** SwitchShape */
        SwitchShape: {
            /** Active */
            active: boolean;
            /** Category */
            category: string;
            /** Description */
            description: string;
            /** Key */
            key: string;
            /** Label */
            label: string;
            /** Source */
            source: string;
            /** Stage */
            stage: string;
            /** Type */
            type: string;
            /** Value */
            value: string;
        };
        /** Taint */
        Taint: {
            /**
             * Effect
             * @enum {string}
             */
            effect: "NoSchedule" | "PreferNoSchedule" | "NoExecute";
            /** Key */
            key: string;
            /** Value */
            value?: string | null;
        };
        /**
         * Telemetry
         * @description `values` is empty for a type that nothing measures.
         */
        Telemetry: {
            /**
             * Timestamp
             * Format: date-time
             */
            timestamp: string;
            /** Type */
            type: string;
            /** Values */
            values: components["schemas"]["TelemetryValue"][];
        };
        /** TelemetryGroup */
        TelemetryGroup: {
            /** Key */
            key: string;
            /** Name */
            name?: string | null;
            /** Value */
            value: string;
        };
        /** TelemetryValue */
        TelemetryValue: {
            /** Groups */
            groups?: components["schemas"]["TelemetryGroup"][] | null;
            /** Value */
            value: string;
        };
        /**
         * TemporaryPassword
         * @description Shown once, and good for choosing another one only.
         */
        TemporaryPassword: {
            /** Temppassword */
            tempPassword: string;
        };
        /**
         * TokenRequest
         * @description Which proof is offered for a token. Keys are matched without regard to case.
         */
        TokenRequest: {
            /**
             * Appid
             * @deprecated
             */
            appID?: string | null;
            /**
             * Appsecret
             * @deprecated
             */
            appSecret?: string | null;
            /** Clientid */
            clientID?: string | null;
            /** Clientsecret */
            clientSecret?: string | null;
            /** Code */
            code?: string | null;
            /** Externaltoken */
            externalToken?: string | null;
            /** @default app_token */
            grantType?: components["schemas"]["GrantType"] | null;
            /** Otp */
            otp?: string | null;
            /** Password */
            password?: string | null;
            /** Redirecturi */
            redirectUri?: string | null;
            /** Refreshtoken */
            refreshToken?: string | null;
            /** Username */
            username?: string | null;
        };
        /** TokenResponse */
        TokenResponse: {
            /** Accesstoken */
            accessToken: string;
            /** Expiresin */
            expiresIn: number;
            /** Idtoken */
            idToken?: string | null;
            /** Refreshtoken */
            refreshToken?: string | null;
        };
        /** Toleration */
        Toleration: {
            /** Effect */
            effect?: ("NoSchedule" | "NoExecute" | "PreferNoSchedule" | "Any") | null;
            /** Exclude */
            exclude?: boolean | null;
            /** Key */
            key?: string | null;
            /** Name */
            name?: string | null;
            /** Operator */
            operator?: ("Equal" | "Exists") | null;
            /** Seconds */
            seconds?: number | null;
            /** Value */
            value?: string | null;
        };
        /** Topologies */
        Topologies: {
            /** Networktopologies */
            networkTopologies: components["schemas"]["TopologyShape"][];
        };
        /** Topology */
        Topology: {
            /** Name */
            name?: string | null;
            /** Preferredplacement */
            preferredPlacement?: string | null;
            /** Requiredplacement */
            requiredPlacement?: string | null;
        };
        /**
         * TopologyCreation
         * @description `levels` are keys of node labels, from the widest (a zone, a block) to the narrowest (a rack, a host).
         * @example {
         *       "clusterId": "0198f0a2-7d3c-7b1e-9a40-5f2c1d3e4b60",
         *       "levels": [
         *         "example.com/block",
         *         "example.com/rack",
         *         "kubernetes.io/hostname"
         *       ],
         *       "name": "racks"
         *     }
         */
        TopologyCreation: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Levels */
            levels: string[];
            /** Name */
            name: string;
        };
        /** TopologyShape */
        TopologyShape: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy?: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Levels */
            levels: string[];
            /** Name */
            name: string;
            /** Nodepools */
            nodePools?: string[] | null;
            /** Phase */
            phase?: string | null;
            /** Source */
            source?: string | null;
            /** Tenantid */
            tenantId: number;
        };
        /** TotalResources */
        TotalResources: {
            /** Cpuquota */
            cpuQuota: number | null;
            /** Gpuquota */
            gpuQuota: number | null;
            /** Memoryquota */
            memoryQuota: number | null;
        };
        /**
         * TrainingCreation
         * @description `spec` is the workload; `clusterId` is that of the project.
         * @example {
         *       "clusterId": "01926f6e-5f2a-7c3d-9b1e-3a6f0d1c2b4a",
         *       "name": "mnist",
         *       "projectId": "12",
         *       "spec": {
         *         "args": "train.py",
         *         "command": "python",
         *         "compute": {
         *           "gpuDevicesRequest": 1
         *         },
         *         "image": "python:3.12"
         *       }
         *     }
         */
        TrainingCreation: {
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Name */
            name: string;
            /** Projectid */
            projectId: string;
            spec?: components["schemas"]["TrainingSpec"] | null;
            /** Templateid */
            templateId?: string | null;
            /**
             * Usegivennameasprefix
             * @default false
             */
            useGivenNameAsPrefix?: boolean | null;
        };
        /** TrainingShape */
        TrainingShape: {
            actualPhase: components["schemas"]["Phase"];
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Deletedat */
            deletedAt: string | null;
            /** Departmentid */
            departmentId: string;
            desiredPhase: components["schemas"]["DesiredPhase"];
            /** Name */
            name: string;
            /** Projectid */
            projectId: string;
            /** Requestedname */
            requestedName: string;
            spec: components["schemas"]["TrainingSpec"];
            /**
             * Workloadid
             * Format: uuid
             */
            workloadId: string;
        };
        /** TrainingSpec */
        TrainingSpec: {
            /** Annotations */
            annotations?: components["schemas"]["Annotation"][] | null;
            /** Args */
            args?: string | null;
            /** Autodeletiontimeaftercompletionseconds */
            autoDeletionTimeAfterCompletionSeconds?: number | null;
            /** Backofflimit */
            backoffLimit?: number | null;
            /** Category */
            category?: string | null;
            /** Command */
            command?: string | null;
            /** Completions */
            completions?: number | null;
            compute?: components["schemas"]["Compute"] | null;
            /** Createhomedir */
            createHomeDir?: boolean | null;
            /** Environmentvariables */
            environmentVariables?: components["schemas"]["EnvironmentVariable"][] | null;
            /** Exposedurls */
            exposedUrls?: components["schemas"]["ExposedUrl"][] | null;
            /** Image */
            image?: string | null;
            /** Imagepullpolicy */
            imagePullPolicy?: ("Always" | "Never" | "IfNotPresent") | null;
            /** Imagepullsecrets */
            imagePullSecrets?: components["schemas"]["ImagePullSecret"][] | null;
            /** Labels */
            labels?: components["schemas"]["Label"][] | null;
            nodeAffinityRequired?: components["schemas"]["NodeAffinity"] | null;
            /** Nodepools */
            nodePools?: string[] | null;
            /** Nodetype */
            nodeType?: string | null;
            /** Parallelism */
            parallelism?: number | null;
            podAffinity?: components["schemas"]["PodAffinity"] | null;
            /** Ports */
            ports?: components["schemas"]["Port"][] | null;
            /** Preemptibility */
            preemptibility?: ("preemptible" | "non-preemptible") | null;
            /** Priorityclass */
            priorityClass?: string | null;
            probes?: components["schemas"]["Probes"] | null;
            /** Relatedurls */
            relatedUrls?: components["schemas"]["RelatedUrl"][] | null;
            /** Restartpolicy */
            restartPolicy?: ("Always" | "Never" | "OnFailure") | null;
            security?: components["schemas"]["Security"] | null;
            /** Stdin */
            stdin?: boolean | null;
            storage?: components["schemas"]["Storage"] | null;
            /** Terminateafterpreemption */
            terminateAfterPreemption?: boolean | null;
            /** Terminationgraceperiodseconds */
            terminationGracePeriodSeconds?: number | null;
            /** Tolerations */
            tolerations?: components["schemas"]["Toleration"][] | null;
            /** Tty */
            tty?: boolean | null;
            /** Workingdir */
            workingDir?: string | null;
        };
        /**
         * Units
         * @enum {string}
         */
        Units: "Mib" | "MB" | "GB";
        /**
         * Usage
         * @description Seconds are exact to the millisecond; `total` is the sum of all lines.
         */
        Usage: {
            /**
             * End
             * Format: date
             */
            end: string;
            /** Groupby */
            groupBy: string;
            /**
             * Start
             * Format: date
             */
            start: string;
            total: components["schemas"]["UsageLine"];
            /** Usage */
            usage: components["schemas"]["UsageLine"][];
        };
        /**
         * UsageLine
         * @description What one project, workload or day used.
         */
        UsageLine: {
            /** Cpucoreseconds */
            cpuCoreSeconds: number;
            /** Gpuhours */
            gpuHours: number;
            /** Gpuseconds */
            gpuSeconds: number;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** User */
        User: {
            /** Createdat */
            createdAt: string | null;
            /** Createdby */
            createdBy: string;
            /** Groups */
            groups?: string[] | null;
            /** Id */
            id: string;
            /** Islocal */
            isLocal: boolean | null;
            /** Lastlogin */
            lastLogin: string | null;
            /** Updatedat */
            updatedAt: string | null;
            /** Username */
            username: string;
        };
        /**
         * UserApplicationCreated
         * @description `secret` is shown once.
         */
        UserApplicationCreated: {
            /** Clientid */
            clientId: string;
            /** Createdat */
            createdAt: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Secret */
            secret: string;
        };
        /**
         * UserCreated
         * @description `tempPassword` is shown once.
         */
        UserCreated: {
            /** Id */
            id: string;
            /** Temppassword */
            tempPassword: string;
            /** Username */
            username: string;
        };
        /**
         * UserCreation
         * @example {
         *       "email": "ada@acme.example"
         *     }
         */
        UserCreation: {
            /** Email */
            email: string;
            /** Notify */
            notify?: boolean | null;
            /** Resetpassword */
            resetPassword?: boolean | null;
        };
        /** UserCredential */
        UserCredential: {
            /** Key */
            key?: string | null;
            /** Name */
            name?: string | null;
        };
        /** ValidationShape */
        ValidationShape: {
            /** Checks */
            checks: components["schemas"]["CheckShape"][];
            /** Valid */
            valid: boolean;
        };
        /** VolumeMode */
        VolumeMode: {
            default?: components["schemas"]["VolumeModeName"] | null;
            /** Required */
            required?: boolean | null;
            supportedValues?: components["schemas"]["VolumeModes"] | null;
        };
        /**
         * VolumeModeName
         * @enum {string}
         */
        VolumeModeName: "Filesystem" | "Block";
        /** VolumeModes */
        VolumeModes: {
            /** Block */
            block?: boolean | null;
            /** Filesystem */
            filesystem?: boolean | null;
        };
        /**
         * WhyShape
         * @description Why a workload is in its phase: a stable code, a sentence, the numbers, and the cheapest change that would help.
         *     `revision` is that of the desired state that the agent's reason is about.
         */
        WhyShape: {
            /** Code */
            code: string;
            /** Facts */
            facts: components["schemas"]["FactShape"][];
            /** Message */
            message: string;
            phase: components["schemas"]["Phase"];
            /** Revision */
            revision: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Suggestion */
            suggestion?: string | null;
        };
        /** WorkloadCondition */
        WorkloadCondition: {
            /** Lasttransitiontime */
            lastTransitionTime?: string | null;
            /** Message */
            message?: string | null;
            /** Reason */
            reason?: string | null;
            /** Status */
            status: string;
            /** Type */
            type: string;
        };
        /** WorkloadDetailed */
        WorkloadDetailed: {
            actionsSupport?: components["schemas"]["ActionsSupport"] | null;
            /** Additionalfields */
            additionalFields?: {
                [key: string]: unknown;
            } | null;
            /** Aiapplicationid */
            aiApplicationId?: string | null;
            /** Aiapplicationname */
            aiApplicationName?: string | null;
            allocatedResources?: components["schemas"]["AllocatedResources"] | null;
            /** Arguments */
            arguments?: string | null;
            /** Category */
            category: string;
            /** Childrenids */
            childrenIds?: components["schemas"]["ChildWorkload"][] | null;
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Command */
            command?: string | null;
            /** Completedat */
            completedAt?: string | null;
            /** Conditions */
            conditions: components["schemas"]["WorkloadCondition"][];
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Currentnodepools */
            currentNodePools?: string[] | null;
            /** Datasources */
            datasources?: components["schemas"]["DatasourceReference"][] | null;
            /** Deletedat */
            deletedAt: string | null;
            /** Departmentid */
            departmentId: string;
            /** Departmentname */
            departmentName: string;
            /** Distributedframework */
            distributedFramework?: string | null;
            /** Environments */
            environments?: components["schemas"]["EnvironmentReference"][] | null;
            /** Environmentvariables */
            environmentVariables?: {
                [key: string]: string;
            } | null;
            /** Externalconnections */
            externalConnections?: components["schemas"]["Connection"][] | null;
            /** Guaranteedruntimeendsat */
            guaranteedRuntimeEndsAt?: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Idleallocatedgpus */
            idleAllocatedGpus?: number | null;
            /** Idlegpus */
            idleGpus?: number | null;
            /** Images */
            images?: string[] | null;
            /** K8Sphase */
            k8sPhase: string;
            /**
             * K8Sphaseupdatedat
             * Format: date-time
             */
            k8sPhaseUpdatedAt: string;
            /** Name */
            name: string;
            /** Namespace */
            namespace: string;
            /** Pendingschedulingmessages */
            pendingSchedulingMessages?: components["schemas"]["SchedulingMessage"][] | null;
            phase: components["schemas"]["Phase"];
            /** Phasemessage */
            phaseMessage: string;
            /** Phasereason */
            phaseReason?: ("NonPreemptibleOverQuota" | "OverLimit") | null;
            /**
             * Phaseupdatedat
             * Format: date-time
             */
            phaseUpdatedAt: string;
            podsRequestedResources?: components["schemas"]["RequestedResources"] | null;
            /** Preemptible */
            preemptible?: boolean | null;
            /** Priority */
            priority: number | null;
            /** Priorityclassname */
            priorityClassName: string;
            /** Projectid */
            projectId: string;
            /** Projectname */
            projectName: string;
            /** Requestednodepools */
            requestedNodePools?: string[] | null;
            requestedPods?: components["schemas"]["RequestedPods"] | null;
            /** Runningpods */
            runningPods: number;
            /**
             * Source
             * @enum {string}
             */
            source: "CLI" | "Control-plane" | "Other";
            /** Sourceapi */
            sourceApi?: "WorkloadsV2" | null;
            /** Submittedby */
            submittedBy: string;
            /** Tenantid */
            tenantId: number;
            topology?: components["schemas"]["Topology"] | null;
            /** Totalpendingtimeseconds */
            totalPendingTimeSeconds?: number | null;
            /** Totalrunningtimeseconds */
            totalRunningTimeSeconds?: number | null;
            /** Type */
            type: string;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Urls */
            urls?: string[] | null;
            workloadRequestedResources?: components["schemas"]["RequestedResources"] | null;
        };
        /** Workloads */
        Workloads: {
            /** Next */
            next?: number | null;
            /** Workloads */
            workloads: components["schemas"]["WorkloadShape"][];
        };
        /**
         * WorkloadShape
         * @description A workload of any kind, as lists show it.
         */
        WorkloadShape: {
            actionsSupport?: components["schemas"]["ActionsSupport"] | null;
            /** Additionalfields */
            additionalFields?: {
                [key: string]: unknown;
            } | null;
            /** Aiapplicationid */
            aiApplicationId?: string | null;
            /** Aiapplicationname */
            aiApplicationName?: string | null;
            allocatedResources?: components["schemas"]["AllocatedResources"] | null;
            /** Arguments */
            arguments?: string | null;
            /** Category */
            category: string;
            /** Childrenids */
            childrenIds?: components["schemas"]["ChildWorkload"][] | null;
            /**
             * Clusterid
             * Format: uuid
             */
            clusterId: string;
            /** Command */
            command?: string | null;
            /** Completedat */
            completedAt?: string | null;
            /** Conditions */
            conditions: components["schemas"]["WorkloadCondition"][];
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Currentnodepools */
            currentNodePools?: string[] | null;
            /** Datasources */
            datasources?: components["schemas"]["DatasourceReference"][] | null;
            /** Deletedat */
            deletedAt: string | null;
            /** Departmentid */
            departmentId: string;
            /** Departmentname */
            departmentName: string;
            /** Distributedframework */
            distributedFramework?: string | null;
            /** Environments */
            environments?: components["schemas"]["EnvironmentReference"][] | null;
            /** Environmentvariables */
            environmentVariables?: {
                [key: string]: string;
            } | null;
            /** Externalconnections */
            externalConnections?: components["schemas"]["Connection"][] | null;
            /** Guaranteedruntimeendsat */
            guaranteedRuntimeEndsAt?: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Idleallocatedgpus */
            idleAllocatedGpus?: number | null;
            /** Idlegpus */
            idleGpus?: number | null;
            /** Images */
            images?: string[] | null;
            /** K8Sphase */
            k8sPhase: string;
            /**
             * K8Sphaseupdatedat
             * Format: date-time
             */
            k8sPhaseUpdatedAt: string;
            /** Name */
            name: string;
            /** Namespace */
            namespace: string;
            phase: components["schemas"]["Phase"];
            /** Phasemessage */
            phaseMessage: string;
            /** Phasereason */
            phaseReason?: ("NonPreemptibleOverQuota" | "OverLimit") | null;
            /**
             * Phaseupdatedat
             * Format: date-time
             */
            phaseUpdatedAt: string;
            podsRequestedResources?: components["schemas"]["RequestedResources"] | null;
            /** Preemptible */
            preemptible?: boolean | null;
            /** Priority */
            priority: number | null;
            /** Priorityclassname */
            priorityClassName: string;
            /** Projectid */
            projectId: string;
            /** Projectname */
            projectName: string;
            /** Requestednodepools */
            requestedNodePools?: string[] | null;
            requestedPods?: components["schemas"]["RequestedPods"] | null;
            /** Runningpods */
            runningPods: number;
            /**
             * Source
             * @enum {string}
             */
            source: "CLI" | "Control-plane" | "Other";
            /** Sourceapi */
            sourceApi?: "WorkloadsV2" | null;
            /** Submittedby */
            submittedBy: string;
            /** Tenantid */
            tenantId: number;
            topology?: components["schemas"]["Topology"] | null;
            /** Totalpendingtimeseconds */
            totalPendingTimeSeconds?: number | null;
            /** Totalrunningtimeseconds */
            totalRunningTimeSeconds?: number | null;
            /** Type */
            type: string;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Urls */
            urls?: string[] | null;
            workloadRequestedResources?: components["schemas"]["RequestedResources"] | null;
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
    get_openid_configuration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    list_own_access_keys: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccessKeys"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_own_access_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAccessKeyCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccessKeyCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_own_access_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachinePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_access_key_secrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretsShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    explain_access: {
        parameters: {
            query: {
                action: components["schemas"]["Action"];
                resourceType: "access-keys" | "access_rules" | "apps" | "branding-settings" | "cluster" | "cluster-config" | "cm-volume-assets" | "compute-resources" | "credentials" | "dashboards-analytics" | "dashboards-consumption" | "dashboards-overview" | "datavolumes" | "department" | "environments" | "events-history" | "git-assets" | "host-path-assets" | "inferences" | "jobs" | "network-topologies" | "nfs-assets" | "nodepools" | "nodes" | "policies" | "project" | "pvc-assets" | "registries" | "roles" | "s3-assets" | "scrapeable-metrics" | "secret-volume-assets" | "security-settings" | "service-account" | "settings" | "storage-class-configuration" | "templates" | "tenant" | "trainings" | "users" | "workload-properties" | "workloads" | "workspaces";
                /** @description The id of the scope; the whole tenant by default. */
                scope?: string;
                scopeType?: components["schemas"]["RuleScope"];
                /** @description A user, service account or group; yourself by default. */
                subject?: string;
                /** @description What `subject` names. */
                subjectType?: components["schemas"]["RuleSubject"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_audit: {
        parameters: {
            query: {
                /** @description The latest time, ISO 8601. */
                end: string;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
                filterBy?: string[];
                limit?: number;
                /** @description The size of a page. */
                numberOfSamples?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: action, entity_id, entity_name, entity_type, http_method, result, source_ip, subject, subject_type, timestamp, url. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
                /** @description The earliest time, ISO 8601. */
                start: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogs"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_audit_archive: {
        parameters: {
            query: {
                /** @description The latest time, ISO 8601. */
                end: string;
                /** @description The earliest time, ISO 8601. */
                start: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_audit_checkpoints: {
        parameters: {
            query?: {
                /** @description Only checkpoints with a lower number. */
                before?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoints"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_audit_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_audit_sinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sinks"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_audit_sink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SinkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SinkShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_audit_sink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sinkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SinkShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_audit_sink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sinkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SinkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SinkShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_audit_sink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sinkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    test_audit_sink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sinkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SinkTested"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    allow_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_department_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holders"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_department_quota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentQuota"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_entries: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryList"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    revoke_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    approve_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    refuse_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_exports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportShape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    order_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    download_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    validate_idp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_jwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    leave_entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeGiven"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    list_my_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    end_my_other_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    end_my_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    start_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorStarted"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    turn_second_factor_off: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorOff"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    confirm_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeGiven"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_project_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holders"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_service_account_secrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretsShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    open_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    close_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_entry_setting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrySetting"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    set_entry_setting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrySetting"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrySetting"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_signing_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeysShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rotate_signing_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeysShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_usage: {
        parameters: {
            query?: {
                /** @description Last day (UTC); today by default. */
                end?: string | null;
                groupBy?: "project" | "workload" | "day";
                /** @description First day (UTC); 30 days before the last by default. */
                start?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    list_user_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    end_user_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    end_user_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    remove_user_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workload_logs: {
        parameters: {
            query?: {
                /** @description Go on until the pod ends. */
                follow?: boolean;
                /** @description One pod's log instead of the newest pod's. */
                podId?: string | null;
                /** @description Only what was written since then. */
                since?: string | null;
                /** @description Only the last lines. */
                tail?: number | null;
            };
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log, as it was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workload_why: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_access_keys: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKeys"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_access_key1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKeyCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_access_key_by_id1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_access_key_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    regenerate_access_key_secret: {
        parameters: {
            query?: {
                /** @description How long the old secret stays valid beside the new one. */
                overlapSeconds?: number;
            };
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_access_keys_administration: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKeysOfEverybody"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_access_key_by_id_administration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_user_applications_administration: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKeyOfSomebody"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_user_application_by_id_administration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_applications: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_application: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachinePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    regenerate_application_secret: {
        parameters: {
            query?: {
                /** @description How long the old secret stays valid beside the new one. */
                overlapSeconds?: number;
            };
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApplicationSecret"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getAuditLogs: {
        parameters: {
            query: {
                /** @description The latest time, ISO 8601. */
                end: string;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
                filterBy?: string[];
                limit?: number;
                /** @description The size of a page. */
                numberOfSamples?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: action, entity_id, entity_name, entity_type, http_method, result, source_ip, subject, subject_type, timestamp, url. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
                /** @description The earliest time, ISO 8601. */
                start: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogs"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    downloadAuditLogs: {
        parameters: {
            query: {
                /** @description The latest time, ISO 8601. */
                end: string;
                file_type?: ("CSV" | "JSON") | null;
                fileType?: ("CSV" | "JSON") | null;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
                filterBy?: string[];
                /** @description At most so many; all of them by default. */
                numberOfSamples?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description The earliest time, ISO 8601. */
                start: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_access_rules: {
        parameters: {
            query?: {
                clusterId?: string | null;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: createdAt, createdBy, deletedAt, phase, roleId, roleName, scopeId, scopeName, scopeType, subjectId, subjectType. */
                filterBy?: string[];
                /** @description Rules that were taken away too. */
                includeDeleted?: boolean;
                /** @description Changed since this time, ISO 8601. */
                lastUpdated?: string | null;
                limit?: number;
                offset?: number;
                roleId?: number | null;
                scopeId?: string | null;
                scopeType?: string | null;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: createdAt, createdBy, deletedAt, phase, roleId, roleName, scopeId, scopeName, scopeType, subjectId, subjectType. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
                /** @description A part of the subject's id. */
                subjectIdFilter?: string | null;
                /** @description Rules of any of these subjects. */
                subjectIds?: string[];
                subjectType?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRules"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_access_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRuleCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRuleShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_access_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRuleById"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_access_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    access_rules_batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRulesBatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesDeleted"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    access_rules_batch_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRulesBatchCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRulesCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_access_rules: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: createdAt, createdBy, deletedAt, phase, roleId, roleName, scopeId, scopeName, scopeType, subjectId, subjectType. */
                filterBy?: string[];
                /** @description Rules that were taken away too. */
                includeDeleted?: boolean;
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_me_access_rules: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                /** @description A part of a scope's name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccessRules"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_me_access_rules: {
        parameters: {
            query?: {
                /** @description A part of a scope's name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_permission_sets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSets"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_permission_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                permissionSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionSetShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_permissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionShape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_permitted_scopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermittedScopesQuestion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermittedScopesActions"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_roles_v1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleShape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_role_v1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleIdPath: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_clusters: {
        parameters: {
            query?: {
                includeRequestedForDelete?: boolean;
                /** @description `metadata` leaves the status out. */
                verbosity?: "metadata" | "full";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayedCluster"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_cluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayedCluster"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_cluster_by_uuid: {
        parameters: {
            query?: {
                /** @description `metadata` leaves the status out. */
                verbosity?: "metadata" | "full";
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisplayedCluster"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    updateCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterRename"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_cluster: {
        parameters: {
            query?: {
                force?: boolean;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Removed at once. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_cluster_install_info_by_uuid: {
        parameters: {
            query: {
                remoteClusterUrl?: string | null;
                version: string;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallInfo"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_cluster_metrics: {
        parameters: {
            query: {
                /** @description When the last sample's time ends. At most 90 days after `start`. */
                end: string;
                groupBy?: ("Category" | "Nodepool" | "Project" | "Department") | null;
                /** @description What to tell. */
                metricType: ("TOTAL_GPU_NODES" | "GPU_UTILIZATION" | "GPU_UTILIZATION_DISTRIBUTION" | "GPU_MEMORY_UTILIZATION" | "CPU_UTILIZATION" | "CPU_MEMORY_UTILIZATION" | "TOTAL_GPU" | "GPU_QUOTA" | "ALLOCATED_GPU" | "UNALLOCATED_GPU" | "AVG_WORKLOAD_WAIT_TIME" | "WORKLOADS_COUNT")[];
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description When the first sample's time begins, ISO 8601; UTC where no zone is named. */
                start: string;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupedMetrics"];
                    "text/csv": string;
                };
            };
            /** @description Some of the types are measured by nothing: their values are null. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupedMetrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Each part is right, and they do not fit together. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_nodepool_metrics: {
        parameters: {
            query: {
                /** @description When the last sample's time ends. At most 90 days after `start`. */
                end: string;
                /** @description What to tell. */
                metricType: ("TOTAL_GPU_NODES" | "GPU_UTILIZATION" | "GPU_UTILIZATION_DISTRIBUTION" | "GPU_MEMORY_UTILIZATION" | "CPU_UTILIZATION" | "CPU_MEMORY_UTILIZATION" | "TOTAL_GPU" | "GPU_QUOTA" | "ALLOCATED_GPU" | "UNALLOCATED_GPU" | "AVG_WORKLOAD_WAIT_TIME" | "WORKLOADS_COUNT")[];
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description When the first sample's time begins, ISO 8601; UTC where no zone is named. */
                start: string;
            };
            header?: never;
            path: {
                clusterUuid: string;
                nodepoolName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                    "text/csv": string;
                };
            };
            /** @description Some of the types are measured by nothing: their values are null. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_nodes: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterUuid, gpuType, name, nodePool, nvLinkCliqueId, nvLinkDomainUid, status. */
                filterBy?: string[];
                limit?: number;
                nodeName?: string | null;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterUuid, gpuType, name, nodePool, status. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodes"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_nodes: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterUuid, gpuType, name, nodePool, nvLinkCliqueId, nvLinkDomainUid, status. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_idps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderShape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_idp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_idp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_idp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_idp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_idp_mappers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappersShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_idp_mappers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                idp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappersShape"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_tenant_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Logo"];
                };
            };
            /** @description No logo was uploaded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    upload_tenant_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    change_user_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_network_topologies: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, name, phase, source. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterId, name, phase, source. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topologies"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_network_topology: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopologyCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopologyShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_network_topology_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkTopologyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopologyShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_network_topology: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                networkTopologyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_network_topologies_count: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, name, phase, source. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_nodepools: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, createdAt, gpuNetworkAccelerationDetected, gpuNetworkAccelerationDetection, gpuNetworkAccelerationLabelKey, name, networkTopologyName, nodeLevelSchedulerEnabled, phase, swapEnabled, updatedAt. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterId, createdAt, gpuNetworkAccelerationDetected, gpuNetworkAccelerationDetection, gpuNetworkAccelerationLabelKey, name, networkTopologyName, nodeLevelSchedulerEnabled, phase, swapEnabled, updatedAt. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePools"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePoolShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePoolShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePoolShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Deleted at once. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    patch_nodepool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NodePoolShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_nodepools: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, createdAt, gpuNetworkAccelerationDetected, gpuNetworkAccelerationDetection, gpuNetworkAccelerationLabelKey, name, networkTopologyName, nodeLevelSchedulerEnabled, phase, swapEnabled, updatedAt. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_tenant_nodes: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterUuid, gpuType, name, nodePool, nvLinkCliqueId, nvLinkDomainUid, status. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterUuid, gpuType, name, nodePool, status. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nodes"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_node_metrics: {
        parameters: {
            query: {
                /** @description When the last sample's time ends. At most 90 days after `start`. */
                end: string;
                /** @description What to tell. */
                metricType: ("GPU_UTILIZATION_PER_GPU" | "GPU_UTILIZATION" | "GPU_MEMORY_UTILIZATION_PER_GPU" | "GPU_MEMORY_UTILIZATION" | "GPU_MEMORY_USAGE_BYTES_PER_GPU" | "GPU_MEMORY_USAGE_BYTES" | "GPU_ALLOCATION_PER_GPU" | "GPU_MEMORY_ALLOCATION_BYTES_PER_GPU" | "GPU_IDLE_TIME_SECONDS_PER_GPU" | "CPU_USAGE_CORES" | "CPU_UTILIZATION" | "CPU_MEMORY_USAGE_BYTES" | "CPU_MEMORY_UTILIZATION" | "GPU_OOMKILL_BURST_COUNT_PER_GPU" | "GPU_OOMKILL_IDLE_COUNT_PER_GPU" | "GPU_OOMKILL_SWAP_OUT_OF_RAM_COUNT_PER_GPU" | "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU" | "GPU_SM_ACTIVITY_PER_GPU" | "GPU_SM_OCCUPANCY_PER_GPU" | "GPU_TENSOR_ACTIVITY_PER_GPU" | "GPU_FP64_ENGINE_ACTIVITY_PER_GPU" | "GPU_FP32_ENGINE_ACTIVITY_PER_GPU" | "GPU_FP16_ENGINE_ACTIVITY_PER_GPU" | "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU" | "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU" | "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU" | "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU" | "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU" | "NVLINK_BANDWIDTH_TOTAL" | "NVLINK_BANDWIDTH_TOTAL_PER_GPU")[];
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description When the first sample's time begins, ISO 8601; UTC where no zone is named. */
                start: string;
            };
            header?: never;
            path: {
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                    "text/csv": string;
                };
            };
            /** @description Some of the types are measured by nothing: their values are null. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_tenant_nodes: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterUuid, gpuType, name, nodePool, nvLinkCliqueId, nvLinkDomainUid, status. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_node_telemetry: {
        parameters: {
            query: {
                clusterId?: string | null;
                /** @description How to split the sum, at most two. */
                groupBy?: ("ClusterId" | "Nodepool" | "Node")[];
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description What to tell. */
                telemetryType: "READY_GPU_NODES" | "READY_GPUS" | "TOTAL_GPU_NODES" | "TOTAL_GPUS" | "IDLE_ALLOCATED_GPUS" | "FREE_GPUS" | "ALLOCATED_GPUS" | "TOTAL_CPU_CORES" | "USED_CPU_CORES" | "ALLOCATED_CPU_CORES" | "TOTAL_GPU_MEMORY_BYTES" | "USED_GPU_MEMORY_BYTES" | "TOTAL_CPU_MEMORY_BYTES" | "USED_CPU_MEMORY_BYTES" | "ALLOCATED_CPU_MEMORY_BYTES" | "FULLY_FREE_GPU_NODES";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Telemetry"];
                    "text/csv": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_departments: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, avgGpuMemoryUtilization24h, avgGpuMemoryUtilization30d, avgGpuMemoryUtilization7d, avgGpuUtilization24h, avgGpuUtilization30d, avgGpuUtilization7d, clusterId, createdAt, gpuAllocated, name, totalGpuQuota. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, clusterId, createdAt, gpuAllocated, name, totalGpuQuota. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
                /** @description `meta`: its own row; `brief`: quotas, projects, averages too; `verbose`: also what is held. */
                verbosity?: "meta" | "brief" | "verbose";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departments"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_department: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_department_metrics: {
        parameters: {
            query: {
                /** @description When the last sample's time ends. At most 90 days after `start`. */
                end: string;
                /** @description What to tell. */
                metricType: ("GPU_QUOTA" | "CPU_QUOTA_MILLICORES" | "CPU_MEMORY_QUOTA_MB" | "GPU_ALLOCATION" | "CPU_ALLOCATION_MILLICORES" | "CPU_MEMORY_ALLOCATION_MB" | "GPU_MEMORY_UTILIZATION")[];
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description When the first sample's time begins, ISO 8601; UTC where no zone is named. */
                start: string;
            };
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                    "text/csv": string;
                };
            };
            /** @description Some of the types are measured by nothing: their values are null. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_department_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesBody"][];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    patch_department_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesBody"][];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_departments: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, avgGpuMemoryUtilization24h, avgGpuMemoryUtilization30d, avgGpuMemoryUtilization7d, avgGpuUtilization24h, avgGpuUtilization30d, avgGpuUtilization7d, clusterId, createdAt, gpuAllocated, name, totalGpuQuota. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_departments_telemetry: {
        parameters: {
            query: {
                clusterId?: string | null;
                departmentId?: string | null;
                /** @description How to split the sum, at most two. */
                groupBy?: "CLUSTER_ID"[];
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description What to tell: GPUs, cores or MB. */
                telemetryType: "GPU_QUOTA" | "CPU_QUOTA" | "MEMORY_QUOTA" | "GPU_ALLOCATION" | "CPU_ALLOCATION" | "MEMORY_ALLOCATION" | "GPU_ALLOCATION_NON_PREEMPTIBLE" | "CPU_ALLOCATION_NON_PREEMPTIBLE" | "MEMORY_ALLOCATION_NON_PREEMPTIBLE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Telemetry"];
                    "text/csv": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_priorities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Priorities"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_projects: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, avgGpuMemoryUtilization24h, avgGpuMemoryUtilization30d, avgGpuMemoryUtilization7d, avgGpuUtilization24h, avgGpuUtilization30d, avgGpuUtilization7d, clusterId, createdAt, departmentId, gpuAllocated, name, parentId, parentName, phase, totalGpuQuota. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, clusterId, createdAt, departmentId, gpuAllocated, name, parentId, parentName, phase, totalGpuQuota. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projects"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_project_metrics: {
        parameters: {
            query: {
                /** @description When the last sample's time ends. At most 90 days after `start`. */
                end: string;
                /** @description What to tell. */
                metricType: ("GPU_QUOTA" | "CPU_QUOTA_MILLICORES" | "CPU_MEMORY_QUOTA_MB" | "GPU_ALLOCATION" | "CPU_ALLOCATION_MILLICORES" | "CPU_MEMORY_ALLOCATION_MB" | "GPU_MEMORY_UTILIZATION")[];
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description When the first sample's time begins, ISO 8601; UTC where no zone is named. */
                start: string;
            };
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                    "text/csv": string;
                };
            };
            /** @description Some of the types are measured by nothing: their values are null. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_project_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesBody"][];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    patch_project_resources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourcesBody"][];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_projects: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, avgGpuMemoryUtilization24h, avgGpuMemoryUtilization30d, avgGpuMemoryUtilization7d, avgGpuUtilization24h, avgGpuUtilization30d, avgGpuUtilization7d, clusterId, createdAt, departmentId, gpuAllocated, name, parentId, parentName, phase, totalGpuQuota. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_projects_telemetry: {
        parameters: {
            query: {
                clusterId?: string | null;
                departmentId?: string | null;
                /** @description How to split the sum, at most two. */
                groupBy?: ("ClusterId" | "NodepoolId" | "ParentId")[];
                nodepoolId?: string | null;
                /** @description What to tell: GPUs, cores or MB. */
                telemetryType: "GPU_QUOTA" | "CPU_QUOTA" | "MEMORY_QUOTA" | "GPU_ALLOCATION" | "CPU_ALLOCATION" | "MEMORY_ALLOCATION" | "GPU_ALLOCATION_NON_PREEMPTIBLE" | "CPU_ALLOCATION_NON_PREEMPTIBLE" | "MEMORY_ALLOCATION_NON_PREEMPTIBLE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Telemetry"];
                    "text/csv": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_security_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettings"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_security_setting_by_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnySecuritySetting"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_security_setting_by_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: "autoRedirectSSO" | "browserSessionTimeout" | "logoutRedirectUri";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnySecuritySetting"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_service_accounts: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_service_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccountCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_service_account_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAccount"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_service_account_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_service_account_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachinePatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    regenerate_service_account_secret: {
        parameters: {
            query?: {
                /** @description How long the old secret stays valid beside the new one. */
                overlapSeconds?: number;
            };
            header?: never;
            path: {
                serviceAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    list_storage_class_configuration: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: name, scopeId, scopeType, tenantId. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: name, scopeId, scopeType, tenantId. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageConfigurations"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_storage_class_configuration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageConfigurationCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageConfigurationShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The tenant that the address names already. */
                tenantId?: number | null;
            };
            header?: never;
            path: {
                storageConfigurationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageConfigurationShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The tenant that the address names already. */
                tenantId?: number | null;
            };
            header?: never;
            path: {
                storageConfigurationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageConfigurationUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageConfigurationShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The tenant that the address names already. */
                tenantId?: number | null;
            };
            header?: never;
            path: {
                storageConfigurationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    patch_storage_class_configuration_by_id: {
        parameters: {
            query?: {
                /** @description The tenant that the address names already. */
                tenantId?: number | null;
            };
            header?: never;
            path: {
                storageConfigurationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageConfigurationPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageConfigurationShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getStorageClasses: {
        parameters: {
            query: {
                clusterId: string;
                /** @description Also the choice of naming no class, as `none`. */
                includeNone?: boolean;
                name?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassesV1"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    grant_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_user_applications: {
        parameters: {
            query?: {
                /** @description Exactly this value. */
                clientId?: string | null;
                /** @description Exactly this value. */
                createdBy?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_user_application: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MachineCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserApplicationCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_user_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessKey"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_user_application_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    regenerate_user_application_secret: {
        parameters: {
            query?: {
                /** @description How long the old secret stays valid beside the new one. */
                overlapSeconds?: number;
            };
            header?: never;
            path: {
                accessKeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecret"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_users: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description The older name of filterBy.
                 */
                filter?: string | null;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: createdBy, creationTime, isLocal, lastLogin, lastUpdated, username. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: createdBy, creationTime, lastLogin, lastUpdated, username. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCreated"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_user_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_user_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    logout_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    reset_user_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporaryPassword"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_users: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: createdBy, creationTime, isLocal, lastLogin, lastUpdated, username. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workloads: {
        parameters: {
            query?: {
                /** @description True for the deleted ones only. */
                deleted?: boolean;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: aiApplicationId, aiApplicationName, allocatedGPU, category, clusterId, completedAt, createdAt, deletedAt, departmentId, departmentName, distributedFramework, guaranteedRuntimeEndsAt, idleAllocatedGpus, idleGpus, name, nodepool, phase, phaseUpdatedAt, priority, priorityClassName, projectId, projectName, submittedBy, totalPendingTimeSeconds, totalRunningTimeSeconds, type. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: allocatedGPU, category, clusterId, completedAt, createdAt, deletedAt, departmentId, departmentName, name, nodepool, phase, phaseUpdatedAt, priority, priorityClassName, projectId, projectName, submittedBy, totalPendingTimeSeconds, totalRunningTimeSeconds, type. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workloads"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkloadDetailed"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workload_events: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                sortOrder?: "asc" | "desc";
            };
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workload_history: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
            };
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_workload_pods: {
        parameters: {
            query?: {
                deleted?: boolean | null;
                limit?: number;
                offset?: number;
                search?: string;
            };
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pods"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_workloads: {
        parameters: {
            query?: {
                /** @description True for the deleted ones only. */
                deleted?: boolean;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: aiApplicationId, aiApplicationName, allocatedGPU, category, clusterId, completedAt, createdAt, deletedAt, departmentId, departmentName, distributedFramework, guaranteedRuntimeEndsAt, idleAllocatedGpus, idleGpus, name, nodepool, phase, phaseUpdatedAt, priority, priorityClassName, projectId, projectName, submittedBy, totalPendingTimeSeconds, totalRunningTimeSeconds, type. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    list_pods: {
        parameters: {
            query?: {
                completed?: "true" | "false" | "all";
                /** @description True for the deleted ones only. */
                deleted?: boolean;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, completedAt, createdAt, currentNodepool, deletedAt, nodeName, revisionId, workloadId. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterId, completedAt, createdAt, currentNodepool, deletedAt, nodeName, workloadId. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
                verbosity?: "brief" | "full";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pods"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    count_pods: {
        parameters: {
            query?: {
                /** @description True for the deleted ones only. */
                deleted?: boolean;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, completedAt, createdAt, currentNodepool, deletedAt, nodeName, revisionId, workloadId. */
                filterBy?: string[];
                /** @description A part of a name, case-insensitive. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_training1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    resume_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    suspend_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledged"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleV2Shape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleV2Shape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    get_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleV2Shape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    update_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleV2Shape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getStorageClassesV2: {
        parameters: {
            query: {
                clusterId: string;
                /** @description Also the choice of naming no class, as `none`. */
                includeNone?: boolean;
                name?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassesV2"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    grant_token_v2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["Body_grant_token_v2"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2TokenResponse"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Error"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth2Error"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    app_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationTokenRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationTokens"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getDepartments: {
        parameters: {
            query?: {
                excludePermissions?: boolean;
                memoryUnitMb?: boolean;
            };
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldDepartment"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    updateDepartmentAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Administrators"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Administrators"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getProjects: {
        parameters: {
            query?: {
                excludePermissions?: boolean;
                memoryUnitMb?: boolean;
            };
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProject"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    createProject: {
        parameters: {
            query?: {
                excludePermissions?: boolean;
            };
            header?: never;
            path: {
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OldProjectCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProject"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: {
                excludePermissions?: boolean;
            };
            header?: never;
            path: {
                clusterId: string;
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProject"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    updateProject: {
        parameters: {
            query?: {
                excludePermissions?: boolean;
            };
            header?: never;
            path: {
                clusterId: string;
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OldProjectUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProject"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterId: string;
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProject"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getDepartmentMetrics: {
        parameters: {
            query?: {
                /** @description Taken and not acted on: nothing of this is kept over time. */
                end?: string | null;
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description Taken and not acted on: nothing of this is kept over time. */
                start?: string | null;
            };
            header?: never;
            path: {
                clusterUuid: string;
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldDepartmentMetrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getDepartmentsMetrics: {
        parameters: {
            query?: {
                /** @description Taken and not acted on: nothing of this is kept over time. */
                end?: string | null;
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description Taken and not acted on: nothing of this is kept over time. */
                start?: string | null;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldDepartmentsMetrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getInstallFile: {
        parameters: {
            query?: {
                cloud?: ("gke" | "aws" | "aks" | "op" | "airgapped" | "openshift") | null;
                clusterip?: string | null;
                format?: "json" | "yaml";
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getClusterMetrics: {
        parameters: {
            query?: {
                /** @description Taken and not acted on: nothing of this is kept over time. */
                end?: string | null;
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description Taken and not acted on: nothing of this is kept over time. */
                start?: string | null;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldClusterMetrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getNodePools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldPoolShape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    createNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OldPoolCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    updateNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OldPoolChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    deleteNodePool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    updateNodePoolLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clusterUuid: string;
                nodepoolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OldPoolLabels"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description It clashes with what exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getProjectMetrics: {
        parameters: {
            query?: {
                /** @description Taken and not acted on: nothing of this is kept over time. */
                end?: string | null;
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description Taken and not acted on: nothing of this is kept over time. */
                start?: string | null;
            };
            header?: never;
            path: {
                clusterUuid: string;
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProjectMetrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getProjectsMetrics: {
        parameters: {
            query?: {
                /** @description Taken and not acted on: nothing of this is kept over time. */
                end?: string | null;
                /** @description Only what is in this node pool. */
                nodepoolName?: string | null;
                /** @description How many samples, at most; one a day where the time is longer than 8 days. */
                numberOfSamples?: number;
                /** @description Taken and not acted on: nothing of this is kept over time. */
                start?: string | null;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldProjectsMetrics"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    V1GetStorageClasses: {
        parameters: {
            query?: {
                includeNone?: boolean;
            };
            header?: never;
            path: {
                clusterUuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageClassNames"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getTenantSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchShape"][];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    updateTenantSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    getTenantSettingsByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                settingKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": boolean;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Signed in, but without the permission; `message` names it. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not there, or not yours: the two look the same. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
}
