// Generated from the served OpenAPI document by `npm run generate`. Do not edit.

export interface paths {
    "/.well-known/atoll-certificates.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Certificate Keys
         * @description The public keys that this installation signs certificates with, or did once. Keep a copy: it is all that verifying
         *     needs.
         */
        get: operations["get_certificate_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/atoll/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Erasures
         * @description Erasures of all tenants, the newest first: how one that is gone is found again, and its certificate.
         */
        get: operations["get_erasures"];
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
    "/api/atoll/v1/tenants/{tenantId}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenant Clusters
         * @description The clusters of one tenant with their state; what runs on them is the tenant's own.
         */
        get: operations["get_tenant_clusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenant Entries
         * @description Requests to enter a tenant and what became of them, the newest first.
         */
        get: operations["get_tenant_entries"];
        put?: never;
        /**
         * Ask Entry
         * @description Ask to enter a tenant, with a reason and for at most an hour. Whether you are in at once, have to wait for the tenant's
         *     consent, or are refused is what the tenant has chosen; it sees your request in any case.
         */
        post: operations["ask_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenant Entry
         * @description One request to enter a tenant, and what became of it.
         */
        get: operations["get_tenant_entry"];
        put?: never;
        post?: never;
        /**
         * End Tenant Entry
         * @description Withdraw a request, or end an entry: its token is refused from the next request on.
         */
        delete: operations["end_tenant_entry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/entries/{entryId}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Entry Token
         * @description A token for the tenant's address, once you are let in. It ends with the entry. Both audit logs say that you took it.
         */
        post: operations["take_entry_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Erasure
         * @description How far the erasure of a tenant is; it is known after the tenant is gone.
         */
        get: operations["get_erasure"];
        put?: never;
        /**
         * Erase Tenant
         * @description Erase everything of a tenant, in the background, without a way back; or with `dryRun` say what that would be.
         */
        post: operations["erase_tenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/erasure/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Erasure Certificate
         * @description The signed certificate, once the erasure is done: `atoll certificate verify` checks it offline.
         */
        get: operations["get_erasure_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenant Exports
         * @description How far a tenant's exports are.
         */
        get: operations["get_tenant_exports"];
        put?: never;
        /**
         * Order Tenant Export
         * @description Have everything of a tenant written into an archive. Its own administrators fetch it at the tenant's address; the host
         *     organization never reads it.
         */
        post: operations["order_tenant_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hold Tenant
         * @description Set a legal hold: as long as it stands, nothing of the tenant is erased. Who set it, and why, is audited.
         */
        put: operations["hold_tenant"];
        post?: never;
        /**
         * Release Tenant
         * @description End a legal hold.
         */
        delete: operations["release_tenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenant Limits
         * @description What the tenant may have, and how much of it there is: numbers, never what they count.
         */
        get: operations["get_tenant_limits"];
        /**
         * Set Tenant Limits
         * @description Set all limits; null is unlimited. What exceeds a new limit stays; more of it is refused.
         */
        put: operations["set_tenant_limits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Tenant
         * @description Undo a soft delete, within the retention time: everything is as before. Agents come back within a few minutes.
         */
        post: operations["restore_tenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Tenant
         * @description End a suspension: people get in, and what ran before runs again.
         */
        post: operations["resume_tenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/atoll/v1/tenants/{tenantId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend Tenant
         * @description Let nobody of the tenant in from the next request on, and stop what runs. Intent is kept: resuming starts it again.
         */
        post: operations["suspend_tenant"];
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
         * Get Usage Totals
         * @description What each tenant used on each day: GPU-seconds and core-seconds, nothing else.
         */
        get: operations["get_usage_totals"];
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
    "/api/v1/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Host Audit Logs
         * @description Who did what in the host organization. `GET /api/v1/audit/log` tells more of each.
         */
        get: operations["get_host_audit_logs"];
        put?: never;
        post?: never;
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
         * @description The clusters of all tenants that are open, or of one, in the order in which they were registered: registration and
         *     health. More than `limit` are read page by page with `offset`.
         */
        get: operations["get_clusters"];
        put?: never;
        /**
         * Create Cluster
         * @description Register a cluster for the tenant `tenantId`, as at that tenant's own address.
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
         * @description One cluster, whichever tenant has it.
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
         * @description How to start the agent of this cluster, which connects to its tenant's address.
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
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenants
         * @description Every tenant, the oldest first and at most 20,000; with `deleted` those that were soft-deleted too.
         */
        get: operations["get-tenants"];
        put?: never;
        /**
         * Create Tenant
         * @description Create a tenant: its realm, its address, its first administrator. It is Ready within seconds; poll its status.
         */
        post: operations["create-tenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Tenant
         * @description One tenant; while its status is Failed, with what went wrong.
         */
        get: operations["get-tenant-by-id"];
        put?: never;
        post?: never;
        /**
         * Delete Tenant
         * @description Soft delete: nobody can sign in, what runs is stopped, nothing is lost. With `isHardDelete` all of it is erased for
         *     good, in the background; `GET /api/atoll/v1/tenants/{tenantId}/erasure` shows how far it is, and the certificate.
         */
        delete: operations["delete-tenant-by-id"];
        options?: never;
        head?: never;
        /**
         * Update Tenant
         * @description Change or (null) take away the alias. The old one stops being an address at once here, within 5 s everywhere.
         */
        patch: operations["update-tenant-by-id"];
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
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Metrics
         * @description Figures of this replica for Prometheus; nothing in them names a tenant.
         */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
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
        /**
         * AdditionalData
         * @description `customerUser` maps the first administrator's e-mail address to the password: the only time that it is shown.
         */
        AdditionalData: {
            /** Customeruser */
            customerUser: {
                [key: string]: string;
            };
            /** Domain */
            domain: string;
            /** Tenantdomain */
            tenantDomain: string;
            /** Testuser */
            testUser: {
                [key: string]: string;
            };
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
        /** AuditItem */
        AuditItem: {
            /** Details */
            details: {
                [key: string]: string;
            };
            /** Eventtype */
            eventType: string;
            /** Resourceid */
            resourceId: string;
            /** Resourcetype */
            resourceType: string;
            /**
             * Timestamp
             * Format: date-time
             */
            timestamp: string;
            /** Userid */
            userId: string;
        };
        /** AuditItems */
        AuditItems: {
            /** Items */
            items: components["schemas"]["AuditItem"][];
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
        /**
         * ClusterOutcome
         * @description `confirmed`: its agent took the order to remove everything; `not confirmed`: it was offline or did not answer in time.
         */
        ClusterOutcome: {
            /** Name */
            name: string;
            /** Outcome */
            outcome: string;
            /** Uuid */
            uuid: string;
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
        /**
         * ConditionStatus
         * @enum {string}
         */
        ConditionStatus: "True" | "False" | "Unknown";
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
         * EntryBody
         * @description Why, for how long, where, and as what. The scope is the whole tenant and the role Viewer where nothing is said.
         * @example {
         *       "minutes": 30,
         *       "reason": "Ticket 4711: the training of project vision hangs.",
         *       "scopeId": "7",
         *       "scopeType": "project"
         *     }
         */
        EntryBody: {
            /** Minutes */
            minutes: number;
            /** Reason */
            reason: string;
            /**
             * Roleid
             * @default 1003
             */
            roleId?: number;
            /** Scopeid */
            scopeId?: string | null;
            /** @default tenant */
            scopeType?: components["schemas"]["EntryScope"];
        };
        /**
         * EntryScope
         * @enum {string}
         */
        EntryScope: "tenant" | "cluster" | "department" | "project";
        /**
         * EntryToken
         * @description A token for the tenant's address, which ends with the entry.
         */
        EntryToken: {
            /** Accesstoken */
            accessToken: string;
            /** Expiresin */
            expiresIn: number;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Url */
            url: string;
        };
        /**
         * ErasureBody
         * @description With `dryRun` nothing is done: the answer says what would go.
         * @example {
         *       "dryRun": true
         *     }
         */
        ErasureBody: {
            /**
             * Dryrun
             * @default false
             */
            dryRun?: boolean;
        };
        /**
         * Erasures
         * @description `next` is given while there are more: send it as `after`.
         */
        Erasures: {
            /** Erasures */
            erasures: components["schemas"]["ErasureSummary"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ErasureShape
         * @description `rows` counts by kind, those that are there or, once it began, were there. `step`: clusters, rows, key, tenant, sweep,
         *     done; absent in a dry run.
         */
        ErasureShape: {
            /** Clusters */
            clusters?: components["schemas"]["ClusterOutcome"][];
            /** Dryrun */
            dryRun: boolean;
            /** Finishedat */
            finishedAt?: string | null;
            /** Held */
            held: boolean;
            /** Name */
            name: string;
            /** Requestedat */
            requestedAt?: string | null;
            /** Requestedby */
            requestedBy?: string | null;
            /** Rows */
            rows: {
                [key: string]: number;
            };
            /** Step */
            step?: string | null;
            /** Tenantid */
            tenantId: number;
            /** Totalrows */
            totalRows: number;
            /** Uuid */
            uuid: string;
        };
        /**
         * ErasureSummary
         * @description `totalRows` is what there was, once it is counted.
         */
        ErasureSummary: {
            /** Finishedat */
            finishedAt: string | null;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Requestedat
             * Format: date-time
             */
            requestedAt: string;
            /** Requestedby */
            requestedBy: string;
            /** Step */
            step: string;
            /** Tenantid */
            tenantId: number;
            /** Totalrows */
            totalRows: number;
            /** Uuid */
            uuid: string;
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
        /** EulaSigner */
        EulaSigner: {
            /** Contract Type */
            contract_type: string;
            /**
             * Date
             * Format: date-time
             */
            date: string;
            /** Email */
            email: string;
            /** Ip */
            ip: string;
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
         * ExportOrdered
         * @description The tenant's administrators see and fetch the export under this id.
         */
        ExportOrdered: {
            /** Id */
            id: string;
        };
        /**
         * ExportProgress
         * @description `rowsDone` of `rowsTotal` are written; `bytes` is what they take so far, compressed.
         */
        ExportProgress: {
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
            /** Rowsdone */
            rowsDone: number;
            /** Rowstotal */
            rowsTotal: number;
            status: components["schemas"]["ExportStatus"];
        };
        /**
         * ExportStatus
         * @enum {string}
         */
        ExportStatus: "Pending" | "Running" | "Ready" | "Failed";
        /** FieldProblemShape */
        FieldProblemShape: {
            /** Field */
            field: string;
            /** Problem */
            problem: string;
        };
        /**
         * FollowedEntries
         * @description The newest first; `next` is the `after` of the next page.
         */
        FollowedEntries: {
            /** Entries */
            entries: components["schemas"]["FollowedEntry"][];
            /** Next */
            next?: string | null;
        };
        /**
         * FollowedEntry
         * @description What the host organization sees of an entry. `waitsUntil` is when a request that nobody decides expires.
         */
        FollowedEntry: {
            /**
             * Askedat
             * Format: date-time
             */
            askedAt: string;
            /** Askedby */
            askedBy: string;
            /** Decidedat */
            decidedAt: string | null;
            /** Endedat */
            endedAt: string | null;
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
        /**
         * GrantType
         * @enum {string}
         */
        GrantType: "app_token" | "client_credentials" | "refresh_token" | "exchange_token" | "password" | "external_token_exchange";
        /**
         * HoldBody
         * @description `reference` is the case or order that asks for the hold.
         * @example {
         *       "reason": "Litigation",
         *       "reference": "case 4711"
         *     }
         */
        HoldBody: {
            /** Reason */
            reason: string;
            /**
             * Reference
             * @default
             */
            reference?: string;
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
         * KeySet
         * @description A JSON Web Key Set.
         */
        KeySet: {
            /** Keys */
            keys: {
                [key: string]: string;
            }[];
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
         * LimitsBody
         * @description What is absent or null is unlimited. `gpus` counts the GPU quota of all departments together.
         * @example {
         *       "clusters": 2,
         *       "gpus": 64,
         *       "requestsPerSecond": 50,
         *       "users": 500
         *     }
         */
        LimitsBody: {
            /** Clusters */
            clusters?: number | null;
            /** Gpus */
            gpus?: number | null;
            /** Requestspersecond */
            requestsPerSecond?: number | null;
            /** Users */
            users?: number | null;
        };
        /** LimitsShape */
        LimitsShape: {
            /**
             * Clusters
             * @description Null is unlimited.
             */
            clusters: number | null;
            /** Gpus */
            gpus: number | null;
            /** Requestspersecond */
            requestsPerSecond: number | null;
            used: components["schemas"]["UsedShape"];
            /** Users */
            users: number | null;
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
        /**
         * NewTenantShape
         * @description The reference writes this one in snake case.
         */
        NewTenantShape: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Deleted At */
            deleted_at: string | null;
            /** Displayname */
            displayName: string;
            eulaSigningUser: components["schemas"]["EulaSigner"];
            /** Id */
            id: number;
            /** Name */
            name: string;
            status: components["schemas"]["TenantStatus"];
            /** Tenantid */
            tenantId: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Uuid */
            uuid: string;
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
        /**
         * OwnFacts
         * @description What the reference has no field for. While `suspendedAt` is set, nobody gets in and nothing runs, whatever `status` says.
         *     A deleted tenant can be restored until `retainedUntil`, which is `retentionDays` later; one with `heldAt` is not erased.
         */
        OwnFacts: {
            /** Heldat */
            heldAt?: string | null;
            /** Heldby */
            heldBy?: string | null;
            /** Holdreason */
            holdReason?: string | null;
            /** Holdreference */
            holdReference?: string | null;
            /** Retaineduntil */
            retainedUntil?: string | null;
            /** Retentiondays */
            retentionDays: number;
            /** Suspendedat */
            suspendedAt?: string | null;
            /** Suspensionreason */
            suspensionReason?: string | null;
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
         * PlatformType
         * @enum {string}
         */
        PlatformType: "vanilla" | "openshift" | "rke" | "gke" | "aks" | "eks";
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
        /**
         * RecoveryCodes
         * @description Each works once in the place of a code. Shown once.
         */
        RecoveryCodes: {
            /** Recoverycodes */
            recoveryCodes: string[];
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
        /**
         * SecretsShape
         * @description `previous` is null unless the last change of the secret let the old one live on, and its time is not over.
         */
        SecretsShape: {
            current: components["schemas"]["OneSecret"];
            previous: components["schemas"]["OneSecret"] | null;
        };
        /** SecuritySettings */
        SecuritySettings: {
            autoRedirectSSO: components["schemas"]["AutoRedirect"];
            browserSessionTimeout: components["schemas"]["SessionTimeout"];
            logoutRedirectUri: components["schemas"]["LogoutRedirect"];
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
        /** Signature */
        Signature: {
            /** Algorithm */
            algorithm: string;
            /** Keyid */
            keyId: string;
            /** Value */
            value: string;
        };
        /**
         * SignedCertificate
         * @description The signature is over `certificate` with sorted keys and no spaces, in UTF-8; `sha256` is of the same bytes.
         */
        SignedCertificate: {
            /** Certificate */
            certificate: {
                [key: string]: unknown;
            };
            /** Sha256 */
            sha256: string;
            signature: components["schemas"]["Signature"];
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
        /**
         * Status
         * @enum {string}
         */
        Status: "Requested" | "Active" | "Ended" | "Refused" | "Revoked" | "Expired";
        /**
         * SuspensionBody
         * @example {
         *       "reason": "Invoice 2026-17 is unpaid."
         *     }
         */
        SuspensionBody: {
            /** Reason */
            reason: string;
        };
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
        /**
         * TemporaryPassword
         * @description Shown once, and good for choosing another one only.
         */
        TemporaryPassword: {
            /** Temppassword */
            tempPassword: string;
        };
        /** TenantCreated */
        TenantCreated: {
            additionalData: components["schemas"]["AdditionalData"];
            tenant: components["schemas"]["NewTenantShape"];
        };
        /**
         * TenantCreation
         * @description `password` is that of the first administrator; without one the answer brings a generated one, once.
         * @example {
         *       "email": "admin@acme.example",
         *       "name": "acme"
         *     }
         */
        TenantCreation: {
            /** Alias */
            alias?: string | null;
            /** Contracttype */
            contractType?: ("normal" | "trial" | "") | null;
            /** Email */
            email: string;
            /** Metricstore */
            metricStore?: {
                [key: string]: unknown;
            } | null;
            /** Name */
            name: string;
            /** Password */
            password?: string | null;
            /** Role */
            role?: ("System administrator" | "Cloud operator") | null;
        };
        /** TenantDeleted */
        TenantDeleted: {
            /** Uid */
            uid: string;
        };
        /** TenantShape */
        TenantShape: {
            /** Alias */
            alias: string | null;
            atoll: components["schemas"]["OwnFacts"];
            /**
             * Contracttype
             * @enum {string}
             */
            contractType: "normal" | "trial";
            /**
             * Createdat
             * Format: date-time
             */
            createdAt: string;
            /** Deletedat */
            deletedAt: string | null;
            /** Diagnostics */
            diagnostics?: string | null;
            /** Displayname */
            displayName: string;
            /** Eula */
            eula: string;
            /** Id */
            id: number;
            /** Mimirid */
            mimirId: string;
            /** Name */
            name: string;
            /** Smg */
            smg: boolean;
            status: components["schemas"]["TenantStatus"];
            /** Tenantid */
            tenantId: number;
            /**
             * Updatedat
             * Format: date-time
             */
            updatedAt: string;
            /** Uuid */
            uuid: string;
        };
        /**
         * TenantStatus
         * @enum {string}
         */
        TenantStatus: "Creating" | "Failed" | "Updating" | "Deleted" | "Deleting" | "Ready";
        /**
         * TenantUpdate
         * @description The alias is all that can change; null takes it away.
         * @example {
         *       "alias": "research"
         *     }
         */
        TenantUpdate: {
            /** Alias */
            alias?: string | null;
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
        /** UsageTotal */
        UsageTotal: {
            /** Cpucoreseconds */
            cpuCoreSeconds: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Gpuseconds */
            gpuSeconds: number;
            /** Tenantid */
            tenantId: number;
            /** Tenantname */
            tenantName: string;
        };
        /** UsageTotals */
        UsageTotals: {
            /**
             * End
             * Format: date
             */
            end: string;
            /**
             * Start
             * Format: date
             */
            start: string;
            /** Totals */
            totals: components["schemas"]["UsageTotal"][];
        };
        /**
         * UsedShape
         * @description `gpus` is the departments' quota, `gpusReported` what the clusters' nodes have, which no limit concerns.
         */
        UsedShape: {
            /** Clusters */
            clusters: number;
            /** Gpus */
            gpus: number;
            /** Gpusreported */
            gpusReported: number;
            /** Users */
            users: number;
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
        /** ValidationShape */
        ValidationShape: {
            /** Checks */
            checks: components["schemas"]["CheckShape"][];
            /** Valid */
            valid: boolean;
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
    get_certificate_keys: {
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
                    "application/json": components["schemas"]["KeySet"];
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
    get_erasures: {
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
                    "application/json": components["schemas"]["Erasures"];
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
    get_tenant_clusters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
    get_tenant_entries: {
        parameters: {
            query?: {
                after?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["FollowedEntries"];
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
    ask_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedEntry"];
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
    get_tenant_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                tenantId: string;
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
                    "application/json": components["schemas"]["FollowedEntry"];
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
    end_tenant_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                tenantId: string;
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
                    "application/json": components["schemas"]["FollowedEntry"];
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
    take_entry_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
                tenantId: string;
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
                    "application/json": components["schemas"]["EntryToken"];
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
    get_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["ErasureShape"];
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
    erase_tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureBody"];
            };
        };
        responses: {
            /** @description A dry run: what would go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureShape"];
                };
            };
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureShape"];
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
    get_erasure_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["SignedCertificate"];
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
    get_tenant_exports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["ExportProgress"][];
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
    order_tenant_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["ExportOrdered"];
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
    hold_tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantShape"];
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
    release_tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["TenantShape"];
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
    get_tenant_limits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["LimitsShape"];
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
    set_tenant_limits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsShape"];
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
    restore_tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["TenantShape"];
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
    resume_tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["TenantShape"];
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
    suspend_tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantShape"];
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
    get_usage_totals: {
        parameters: {
            query?: {
                /** @description Last day (UTC); today by default. */
                end?: string | null;
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
                    "application/json": components["schemas"]["UsageTotals"];
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
    get_host_audit_logs: {
        parameters: {
            query: {
                /** @description The latest time, ISO 8601. */
                endTime: string;
                /** @description Words with commas between them. */
                eventTypes?: string | null;
                page?: number;
                pageSize?: number;
                /** @description Words with commas between them. */
                resourceTypes?: string | null;
                sort?: "asc" | "desc";
                /** @description The earliest time, ISO 8601. */
                startTime: string;
                /** @description Words with commas between them. */
                userIds?: string | null;
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
                    "application/json": components["schemas"]["AuditItems"];
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
                /** @description Clusters looked at, from `offset` on. */
                limit?: number;
                offset?: number;
                /** @description The tenant's number. */
                tenantId?: number | null;
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
    create_cluster: {
        parameters: {
            query?: {
                /** @description The tenant's number. */
                tenantId?: number | null;
            };
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
    "get-tenants": {
        parameters: {
            query?: {
                alias?: string | null;
                deleted?: boolean;
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
                    "application/json": components["schemas"]["TenantShape"][];
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
    "create-tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantCreation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantCreated"];
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
    "get-tenant-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["TenantShape"];
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
    "delete-tenant-by-id": {
        parameters: {
            query?: {
                isHardDelete?: boolean;
            };
            header?: never;
            path: {
                tenantId: string;
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
                    "application/json": components["schemas"]["TenantDeleted"];
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
    "update-tenant-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantUpdate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantShape"];
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
    get_metrics: {
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
