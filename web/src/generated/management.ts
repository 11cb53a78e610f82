// Generated from the served OpenAPI document by `npm run generate`. Do not edit.

export interface paths {
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
         * @description The records of a time range as a file, at most 100,000 of them.
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
         * Get Service Accounts
         * @description The service accounts of this realm, at most 500.
         */
        get: operations["get_service_accounts"];
        put?: never;
        /**
         * Create Service Account
         * @description Create a service account. It may do nothing until an access rule says so; its secret is shown only now.
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
         * Get Service Account By Id
         * @description One service account.
         */
        get: operations["get_service_account_by_id"];
        put?: never;
        post?: never;
        /**
         * Delete Service Account By Id
         * @description Delete a service account: its secret, tokens and access rules end at once.
         */
        delete: operations["delete_service_account_by_id"];
        options?: never;
        head?: never;
        /**
         * Update Service Account By Id
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
         * Regenerate Service Account Secret
         * @description Replace a service account's secret; the old one and its tokens are void.
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
         * @description Every tenant; with `deleted` those that were soft-deleted too.
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
         * @description Soft delete: nobody can sign in any more, nothing is lost. Erasing for good is not available yet.
         */
        delete: operations["delete-tenant-by-id"];
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
         * @description The same as an OAuth 2.0 token endpoint (RFC 6749): a form in, its own kind of errors out.
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
        /** ClusterPlatform */
        ClusterPlatform: {
            /** Kubeversion */
            kubeVersion?: string | null;
            type?: components["schemas"]["PlatformType"] | null;
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
            type: components["schemas"]["RuleSubject"];
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
        /** FieldProblemShape */
        FieldProblemShape: {
            /** Field */
            field: string;
            /** Problem */
            problem: string;
        };
        /**
         * GrantType
         * @enum {string}
         */
        GrantType: "app_token" | "client_credentials" | "refresh_token" | "exchange_token" | "password" | "external_token_exchange";
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
         * Me
         * @description Who the caller is at this address.
         */
        Me: {
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
        /** OwnAccessRules */
        OwnAccessRules: {
            accessRules: components["schemas"]["AccessRules"];
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
        /** ScopeNamed */
        ScopeNamed: {
            /** Id */
            id: string;
            /** Name */
            name?: string | null;
            type: components["schemas"]["RuleScope"];
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
        /**
         * ServiceAccountCreation
         * @example {
         *       "name": "ci-bot"
         *     }
         */
        ServiceAccountCreation: {
            /** Name */
            name: string;
        };
        /** ServiceAccountPatch */
        ServiceAccountPatch: {
            /** Enabled */
            enabled: boolean;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                /** @description One of: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
                /** @description One of: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
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
                file_type?: "CSV" | "JSON";
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
                filterBy?: string[];
                limit?: number;
                /** @description At most so many; all of them by default. */
                numberOfSamples?: number | null;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
                "application/json": components["schemas"]["ServiceAccountCreation"];
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
                "application/json": components["schemas"]["ServiceAccountPatch"];
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
                    "application/json": components["schemas"]["OAuth2Error"] | components["schemas"]["ErrorShape"];
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
