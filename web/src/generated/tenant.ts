// Generated from the served OpenAPI document by `npm run generate`. Do not edit.

export interface paths {
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
         * @description Sign this browser out.
         */
        delete: operations["close_session"];
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
        get: operations["usage"];
        put?: never;
        post?: never;
        delete?: never;
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
        get: operations["logs"];
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
        get: operations["why"];
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
         * @description Your own access rules.
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
    "/api/v1/authorization/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roles
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
         * Get Role
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
        post?: never;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Create a department on a cluster, with its quotas by node pool.
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
        put?: never;
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
         * @description Change only the pools and resources that are named.
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
        put?: never;
        post?: never;
        /**
         * Delete Project
         * @description Delete a project that holds no workloads any more.
         */
        delete: operations["delete_project"];
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
         * @description Change only the pools and resources that are named.
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
        get: operations["count_workloads"];
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
        get: operations["get_training"];
        put?: never;
        post?: never;
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
        post: operations["suspend_training"];
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
         * @description The same as an OAuth 2.0 token endpoint (RFC 6749): a form in, its own kind of errors out.
         */
        post: operations["grant_token_v2"];
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
         * AccessRuleCreation
         * @description `app` is the older word for `service-account`.
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
            /** Password */
            password?: string | null;
            /** Redirect Uri */
            redirect_uri?: string | null;
            /** Refresh Token */
            refresh_token?: string | null;
            /** Username */
            username?: string | null;
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
         * ConditionStatus
         * @enum {string}
         */
        ConditionStatus: "True" | "False" | "Unknown";
        /** Count */
        Count: {
            /** Count */
            count: number;
        };
        /** DepartmentCreation */
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
            /** Resources */
            resources?: components["schemas"]["ResourcesBody"][] | null;
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
        };
        /** Departments */
        Departments: {
            /** Departments */
            departments: components["schemas"]["DepartmentShape"][];
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
         * Effective
         * @description The project's own settings merged with its department's.
         */
        Effective: {
            /** Defaultnodepools */
            defaultNodePools?: string[] | null;
            nodeTypes?: components["schemas"]["NodeTypes"] | null;
            schedulingRules?: components["schemas"]["SchedulingRules"] | null;
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
        /** FieldProblemShape */
        FieldProblemShape: {
            /** Field */
            field: string;
            /** Problem */
            problem: string;
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
        /** GpuQuotaBody */
        GpuQuotaBody: {
            /**
             * Deserved
             * @default 0
             */
            deserved?: number | null;
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
        /** KubernetesPermissions */
        KubernetesPermissions: {
            /** Predefinedrole */
            predefinedRole?: string | null;
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
        /** MemoryQuotaBody */
        MemoryQuotaBody: {
            /** Deserved */
            deserved?: number | null;
            /** Limit */
            limit?: number | null;
            /** Overquotaweight */
            overQuotaWeight?: number | null;
            /** @default MB */
            units?: components["schemas"]["Units"] | null;
        };
        /** NamedPool */
        NamedPool: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /** NewSecret */
        NewSecret: {
            /** Clientsecret */
            clientSecret: string;
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
        /** NodeTypes */
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
         * PlatformType
         * @enum {string}
         */
        PlatformType: "vanilla" | "openshift" | "rke" | "gke" | "aks" | "eks";
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
        /** PoolPlacement */
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
        /** PoolScheduling */
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
        /** ProjectCreation */
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
         * @description Ready when the cluster's agent holds the project as it is; before that Creating or Updating.
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
        /** QuotaStatus */
        QuotaStatus: {
            allocated: components["schemas"]["AmountShape"];
            allocatedNonPreemptible: components["schemas"]["AmountShape"];
            requested: components["schemas"]["AmountShape"];
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
            gpu?: components["schemas"]["GpuQuotaBody"] | null;
            memory?: components["schemas"]["MemoryQuotaBody"] | null;
            nodePool?: components["schemas"]["PoolReference"] | null;
            /** Priority */
            priority?: string | null;
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
        /** ServiceAccountCreation */
        ServiceAccountCreation: {
            /** Name */
            name: string;
        };
        /** ServiceAccountPatch */
        ServiceAccountPatch: {
            /** Enabled */
            enabled: boolean;
        };
        SessionShape: components["schemas"]["SignedIn"];
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
            /** Password */
            password: string;
            /** Username */
            username: string;
        };
        /**
         * Strategy
         * @enum {string}
         */
        Strategy: "spread" | "binpack";
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
         * Units
         * @enum {string}
         */
        Units: "Mib" | "MB" | "GB";
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
        /** UserCreation */
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
                    "application/json": components["schemas"]["SessionShape"];
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
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
    usage: {
        parameters: {
            query?: {
                end?: string;
                groupBy?: string;
                start?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        end: string;
                        groupBy: string;
                        rows: {
                            cpuCoreSeconds: number;
                            gpuSeconds: number;
                            id: string;
                            name: string;
                        }[];
                        start: string;
                    };
                };
            };
        };
    };
    logs: {
        parameters: {
            query?: {
                follow?: boolean;
                podId?: string;
                tail?: number;
            };
            header?: never;
            path: {
                workloadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    why: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        facts: {
                            name: string;
                            unit: string;
                            value: string | number;
                        }[];
                        message: string;
                        phase: string;
                        suggestion: string;
                    };
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
                file_type?: string;
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: action, cluster_name, entity_name, entity_type, result, source_ip, subject, subject_type, timestamp, url. */
                filterBy?: string[];
                limit?: number;
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
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: createdAt, createdBy, deletedAt, roleId, scopeId, scopeName, scopeType, subjectId, subjectType. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: createdAt, createdBy, deletedAt, roleId, roleName, scopeId, scopeName, scopeType, subjectId, subjectType. */
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
    count_access_rules: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: createdAt, createdBy, deletedAt, roleId, scopeId, scopeName, scopeType, subjectId, subjectType. */
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
    get_me_access_rules: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
    get_nodepools: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, createdAt, name, updatedAt. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterId, createdAt, name, updatedAt. */
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
    count_nodepools: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: clusterId, createdAt, name, updatedAt. */
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
    get_departments: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, avgGpuMemoryUtilization24h, avgGpuMemoryUtilization30d, avgGpuMemoryUtilization7d, avgGpuUtilization24h, avgGpuUtilization30d, avgGpuUtilization7d, clusterId, createdAt, gpuAllocated, name, totalGpuQuota. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterId, createdAt, gpuAllocated, name, totalGpuQuota. */
                sortBy?: string | null;
                /** @description asc or desc */
                sortOrder?: string | null;
                /** @description `verbose` brings the quota status too. */
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
    get_projects: {
        parameters: {
            query?: {
                /** @description Conditions `<field><operator><value>`, all must hold. Fields: avgGpuAllocation24h, avgGpuAllocation30d, avgGpuAllocation7d, avgGpuMemoryUtilization24h, avgGpuMemoryUtilization30d, avgGpuMemoryUtilization7d, avgGpuUtilization24h, avgGpuUtilization30d, avgGpuUtilization7d, clusterId, createdAt, departmentId, gpuAllocated, name, parentId, parentName, phase, totalGpuQuota. */
                filterBy?: string[];
                limit?: number;
                offset?: number;
                /** @description A part of a name, case-insensitive. */
                search?: string;
                /** @description One of: clusterId, createdAt, departmentId, gpuAllocated, name, parentId, parentName, phase, totalGpuQuota. */
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Something in the request is wrong; `fields` names each wrong field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description No token, an expired one, or one of another realm. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
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
                deleted?: boolean;
                filterBy?: string[];
                limit?: number;
                offset?: number;
                search?: string;
                sortBy?: "type" | "name" | "clusterId" | "projectId" | "projectName" | "departmentId" | "departmentName" | "createdAt" | "deletedAt" | "submittedBy" | "phase" | "completedAt" | "nodepool" | "distributedFramework" | "allocatedGPU" | "idleGpus" | "idleAllocatedGpus" | "phaseUpdatedAt" | "category" | "priority" | "totalPendingTimeSeconds" | "totalRunningTimeSeconds" | "priorityClassName" | "guaranteedRuntimeEndsAt" | "aiApplicationId" | "aiApplicationName";
                sortOrder?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: number;
                        workloads: {
                            actionsSupport?: {
                                delete?: boolean;
                                suspend?: boolean;
                            };
                            additionalFields?: {
                                [key: string]: unknown;
                            };
                            aiApplicationId?: string;
                            aiApplicationName?: string;
                            allocatedResources?: {
                                /** Format: double */
                                cpu?: number | null;
                                cpuMemory?: string | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                /** Format: double */
                                gpu?: number | null;
                                gpuMemory?: string | null;
                            } | null;
                            arguments?: string;
                            category: string;
                            childrenIds?: {
                                /** Format: uuid */
                                id: string;
                                type?: string;
                            }[];
                            /** Format: uuid */
                            clusterId: string;
                            command?: string;
                            /** Format: date-time */
                            completedAt?: string | null;
                            conditions: {
                                /** Format: date-time */
                                lastTransitionTime?: string | null;
                                message?: string;
                                reason?: string;
                                status: string;
                                type: string;
                            }[];
                            /** Format: date-time */
                            createdAt: string;
                            currentNodePools?: string[];
                            datasources?: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                type?: string;
                            }[];
                            /** Format: date-time */
                            deletedAt: string | null;
                            departmentId: string;
                            departmentName: string;
                            distributedFramework?: string;
                            environments?: {
                                connections?: {
                                    /** @enum {string} */
                                    authorizationType?: "public" | "authenticatedUsers" | "authorizedUsersOrGroups";
                                    authorizedGroups?: string[];
                                    authorizedUsers?: string[];
                                    connectionType: string;
                                    /** Format: int32 */
                                    containerPort?: number;
                                    name: string;
                                    toolType: string;
                                    url?: string;
                                }[];
                                /** Format: uuid */
                                id: string;
                                name: string;
                                replicaType?: ("Master" | "Worker" | "Leader") | null;
                            }[];
                            environmentVariables?: {
                                [key: string]: string;
                            };
                            externalConnections?: {
                                /** @enum {string} */
                                authorizationType?: "public" | "authenticatedUsers" | "authorizedUsersOrGroups";
                                authorizedGroups?: string[];
                                authorizedUsers?: string[];
                                connectionType: string;
                                /** Format: int32 */
                                containerPort?: number;
                                name: string;
                                toolType: string;
                                url?: string;
                            }[];
                            /** Format: date-time */
                            guaranteedRuntimeEndsAt?: string | null;
                            /** Format: uuid */
                            id: string;
                            idleAllocatedGpus?: number | null;
                            /** @deprecated */
                            idleGpus?: number | null;
                            images?: string[];
                            k8sPhase: string;
                            /** Format: date-time */
                            k8sPhaseUpdatedAt: string;
                            name: string;
                            namespace: string;
                            /** @enum {string} */
                            phase: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
                            phaseMessage?: string;
                            phaseReason?: (string & ("NonPreemptibleOverQuota" | "OverLimit")) | null;
                            /** Format: date-time */
                            phaseUpdatedAt: string;
                            podsRequestedResources?: {
                                cpu?: {
                                    /** Format: double */
                                    limit?: number | null;
                                    /** Format: double */
                                    request?: number | null;
                                } | null;
                                cpuMemory?: {
                                    limit?: string | null;
                                    request?: string | null;
                                } | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                gpu?: {
                                    /** Format: double */
                                    limit?: number | null;
                                    /** Format: double */
                                    request?: number | null;
                                } | null;
                                gpuMemory?: {
                                    limit?: string | null;
                                    request?: string | null;
                                } | null;
                                gpuRequestType?: ("portion" | "memory") | null;
                            } | null;
                            preemptible?: boolean | null;
                            /** Format: int32 */
                            priority: number | null;
                            priorityClassName: string;
                            projectId: string;
                            projectName: string;
                            requestedNodePools?: string[];
                            requestedPods?: {
                                /** Format: int32 */
                                completions?: number | null;
                                /** Format: int32 */
                                max?: number | null;
                                /** Format: int32 */
                                min?: number | null;
                                /** Format: int32 */
                                number?: number | null;
                                /** Format: int32 */
                                parallelism?: number | null;
                            };
                            /** Format: int32 */
                            runningPods: number;
                            /** @enum {string} */
                            source: "CLI" | "Control-plane" | "Other";
                            sourceApi?: "WorkloadsV2" | null;
                            submittedBy?: string;
                            /** Format: int32 */
                            tenantId: number;
                            topology?: {
                                name?: string;
                                preferredPlacement?: string;
                                requiredPlacement?: string;
                            } | null;
                            totalPendingTimeSeconds?: number | null;
                            totalRunningTimeSeconds?: number | null;
                            type: string;
                            /** Format: date-time */
                            updatedAt: string;
                            urls?: string[];
                            workloadRequestedResources?: {
                                cpu?: {
                                    /** Format: double */
                                    limit?: number | null;
                                    /** Format: double */
                                    request?: number | null;
                                } | null;
                                cpuMemory?: {
                                    limit?: string | null;
                                    request?: string | null;
                                } | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                gpu?: {
                                    /** Format: double */
                                    limit?: number | null;
                                    /** Format: double */
                                    request?: number | null;
                                } | null;
                                gpuMemory?: {
                                    limit?: string | null;
                                    request?: string | null;
                                } | null;
                                gpuRequestType?: ("portion" | "memory") | null;
                            } | null;
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actionsSupport?: {
                            delete?: boolean;
                            suspend?: boolean;
                        };
                        additionalFields?: {
                            [key: string]: unknown;
                        };
                        aiApplicationId?: string;
                        aiApplicationName?: string;
                        allocatedResources?: {
                            /** Format: double */
                            cpu?: number | null;
                            cpuMemory?: string | null;
                            extendedResources?: ({
                                exclude?: boolean | null;
                                quantity?: string | null;
                                resource?: string | null;
                            } | null)[] | null;
                            /** Format: double */
                            gpu?: number | null;
                            gpuMemory?: string | null;
                        } | null;
                        arguments?: string;
                        category: string;
                        childrenIds?: {
                            /** Format: uuid */
                            id: string;
                            type?: string;
                        }[];
                        /** Format: uuid */
                        clusterId: string;
                        command?: string;
                        /** Format: date-time */
                        completedAt?: string | null;
                        conditions: {
                            /** Format: date-time */
                            lastTransitionTime?: string | null;
                            message?: string;
                            reason?: string;
                            status: string;
                            type: string;
                        }[];
                        /** Format: date-time */
                        createdAt: string;
                        currentNodePools?: string[];
                        datasources?: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            type?: string;
                        }[];
                        /** Format: date-time */
                        deletedAt: string | null;
                        departmentId: string;
                        departmentName: string;
                        distributedFramework?: string;
                        environments?: {
                            connections?: {
                                /** @enum {string} */
                                authorizationType?: "public" | "authenticatedUsers" | "authorizedUsersOrGroups";
                                authorizedGroups?: string[];
                                authorizedUsers?: string[];
                                connectionType: string;
                                /** Format: int32 */
                                containerPort?: number;
                                name: string;
                                toolType: string;
                                url?: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                            replicaType?: ("Master" | "Worker" | "Leader") | null;
                        }[];
                        environmentVariables?: {
                            [key: string]: string;
                        };
                        externalConnections?: {
                            /** @enum {string} */
                            authorizationType?: "public" | "authenticatedUsers" | "authorizedUsersOrGroups";
                            authorizedGroups?: string[];
                            authorizedUsers?: string[];
                            connectionType: string;
                            /** Format: int32 */
                            containerPort?: number;
                            name: string;
                            toolType: string;
                            url?: string;
                        }[];
                        /** Format: date-time */
                        guaranteedRuntimeEndsAt?: string | null;
                        /** Format: uuid */
                        id: string;
                        idleAllocatedGpus?: number | null;
                        /** @deprecated */
                        idleGpus?: number | null;
                        images?: string[];
                        k8sPhase: string;
                        /** Format: date-time */
                        k8sPhaseUpdatedAt: string;
                        name: string;
                        namespace: string;
                        /** @enum {string} */
                        phase: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
                        phaseMessage?: string;
                        phaseReason?: (string & ("NonPreemptibleOverQuota" | "OverLimit")) | null;
                        /** Format: date-time */
                        phaseUpdatedAt: string;
                        podsRequestedResources?: {
                            cpu?: {
                                /** Format: double */
                                limit?: number | null;
                                /** Format: double */
                                request?: number | null;
                            } | null;
                            cpuMemory?: {
                                limit?: string | null;
                                request?: string | null;
                            } | null;
                            extendedResources?: ({
                                exclude?: boolean | null;
                                quantity?: string | null;
                                resource?: string | null;
                            } | null)[] | null;
                            gpu?: {
                                /** Format: double */
                                limit?: number | null;
                                /** Format: double */
                                request?: number | null;
                            } | null;
                            gpuMemory?: {
                                limit?: string | null;
                                request?: string | null;
                            } | null;
                            gpuRequestType?: ("portion" | "memory") | null;
                        } | null;
                        preemptible?: boolean | null;
                        /** Format: int32 */
                        priority: number | null;
                        priorityClassName: string;
                        projectId: string;
                        projectName: string;
                        requestedNodePools?: string[];
                        requestedPods?: {
                            /** Format: int32 */
                            completions?: number | null;
                            /** Format: int32 */
                            max?: number | null;
                            /** Format: int32 */
                            min?: number | null;
                            /** Format: int32 */
                            number?: number | null;
                            /** Format: int32 */
                            parallelism?: number | null;
                        };
                        /** Format: int32 */
                        runningPods: number;
                        /** @enum {string} */
                        source: "CLI" | "Control-plane" | "Other";
                        sourceApi?: "WorkloadsV2" | null;
                        submittedBy?: string;
                        /** Format: int32 */
                        tenantId: number;
                        topology?: {
                            name?: string;
                            preferredPlacement?: string;
                            requiredPlacement?: string;
                        } | null;
                        totalPendingTimeSeconds?: number | null;
                        totalRunningTimeSeconds?: number | null;
                        type: string;
                        /** Format: date-time */
                        updatedAt: string;
                        urls?: string[];
                        workloadRequestedResources?: {
                            cpu?: {
                                /** Format: double */
                                limit?: number | null;
                                /** Format: double */
                                request?: number | null;
                            } | null;
                            cpuMemory?: {
                                limit?: string | null;
                                request?: string | null;
                            } | null;
                            extendedResources?: ({
                                exclude?: boolean | null;
                                quantity?: string | null;
                                resource?: string | null;
                            } | null)[] | null;
                            gpu?: {
                                /** Format: double */
                                limit?: number | null;
                                /** Format: double */
                                request?: number | null;
                            } | null;
                            gpuMemory?: {
                                limit?: string | null;
                                request?: string | null;
                            } | null;
                            gpuRequestType?: ("portion" | "memory") | null;
                        } | null;
                    } & {
                        pendingSchedulingMessages?: {
                            nodePool: string;
                            orgType?: (string & ("PROJECT" | "DEPARTMENT")) | null;
                            /** @enum {string} */
                            phaseReason: "NonPreemptibleOverQuota" | "OverLimit";
                            reason: string;
                            userMessage?: string | null;
                        }[] | null;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: ({
                            /** Format: uuid */
                            clusterId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id?: string;
                            involvedObject?: {
                                kind: string;
                                name: string;
                                namespace: string;
                                /** Format: uuid */
                                uid: string;
                            };
                            message: string;
                            reason?: string;
                            source?: string;
                            type: string;
                        } | null)[];
                        next?: number;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: number;
                        records: {
                            meta: {
                                /** Format: date-time */
                                creationTimestamp: string;
                                /** @enum {string} */
                                type: "Event" | "PhaseUpdate";
                            };
                            spec: {
                                event?: {
                                    /** Format: uuid */
                                    clusterId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    id?: string;
                                    involvedObject?: {
                                        kind: string;
                                        name: string;
                                        namespace: string;
                                        /** Format: uuid */
                                        uid: string;
                                    };
                                    message: string;
                                    reason?: string;
                                    source?: string;
                                    type: string;
                                } | null;
                                phaseUpdate?: {
                                    /** @enum {string} */
                                    phase: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
                                    phaseMessage: string;
                                } | null;
                            };
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
        };
    };
    get_workload_pods: {
        parameters: {
            query?: {
                deleted?: boolean;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: number;
                        pods: ({
                            allocatedResources?: {
                                /** Format: double */
                                cpu?: number | null;
                                cpuMemory?: string | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                /** Format: double */
                                gpu?: number | null;
                                gpuMemory?: string | null;
                            } | null;
                            /** Format: uuid */
                            clusterId: string;
                            /** Format: date-time */
                            completedAt?: string | null;
                            containers: {
                                image: string;
                                name: string;
                                /** Format: date-time */
                                startedAt?: string | null;
                            }[];
                            /** Format: date-time */
                            createdAt: string;
                            currentNodePool?: string | null;
                            /** Format: uuid */
                            id: string;
                            ip?: string | null;
                            k8sPhase: string;
                            name: string;
                            nodeAffinity?: {
                                preferred?: {
                                    nodeSelectorTerms?: {
                                        preference?: {
                                            matchExpressions?: ({
                                                key: string;
                                                /** @enum {string} */
                                                operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
                                                values?: string[];
                                            } | null)[];
                                        } | null;
                                        weight?: number;
                                    }[];
                                } | null;
                                required?: {
                                    nodeSelectorTerms?: ({
                                        matchExpressions?: ({
                                            key: string;
                                            /** @enum {string} */
                                            operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
                                            values?: string[];
                                        } | null)[];
                                    } | null)[];
                                } | null;
                            };
                            nodeName?: string | null;
                            priorityClassName: string;
                            projectId?: string;
                            requestedNodePools?: string[];
                            requestedResources?: {
                                cpu?: {
                                    /** Format: double */
                                    limit?: number | null;
                                    /** Format: double */
                                    request?: number | null;
                                } | null;
                                cpuMemory?: {
                                    limit?: string | null;
                                    request?: string | null;
                                } | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                gpu?: {
                                    /** Format: double */
                                    limit?: number | null;
                                    /** Format: double */
                                    request?: number | null;
                                } | null;
                                gpuMemory?: {
                                    limit?: string | null;
                                    request?: string | null;
                                } | null;
                                gpuRequestType?: ("portion" | "memory") | null;
                            } | null;
                            /** Format: uuid */
                            revisionId?: string | null;
                            tolerations?: {
                                effect?: string;
                                key?: string;
                                operator?: string;
                                tolerationSeconds?: number | null;
                                value?: string;
                            }[];
                            /** Format: uuid */
                            workloadId: string;
                        } & {
                            /** Format: date-time */
                            deletedAt?: string | null;
                            /** Format: date-time */
                            k8sPhaseUpdatedAt: string;
                            /** Format: int32 */
                            tenantId: number;
                            /** Format: date-time */
                            updatedAt: string;
                        } & {
                            projectName?: string;
                            workloadName?: string;
                        })[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
        };
    };
    count_workloads: {
        parameters: {
            query?: {
                deleted?: boolean;
                filterBy?: string[];
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: int64 */
                        count: number;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    clusterId: string;
                    name: string;
                    projectId: string;
                    /** @default false */
                    useGivenNameAsPrefix?: boolean;
                } & {
                    /** Format: uuid */
                    templateId?: string | null;
                } & {
                    spec?: {
                        annotations?: ({
                            /** @default false */
                            exclude?: boolean | null;
                            name?: string | null;
                            value?: string | null;
                        } | null)[] | null;
                        args?: string | null;
                        /** Format: int64 */
                        autoDeletionTimeAfterCompletionSeconds?: number | null;
                        /** Format: int64 */
                        backoffLimit?: number | null;
                        category?: string | null;
                        command?: string | null;
                        /** Format: int32 */
                        completions?: number | null;
                        compute?: {
                            /** Format: double */
                            cpuCoreLimit?: number | null;
                            /** Format: double */
                            cpuCoreRequest?: number | null;
                            cpuMemoryLimit?: string | null;
                            cpuMemoryRequest?: string | null;
                            extendedResources?: ({
                                exclude?: boolean | null;
                                quantity?: string | null;
                                resource?: string | null;
                            } | null)[] | null;
                            /** Format: int32 */
                            gpuDevicesRequest?: number | null;
                            gpuMemoryLimit?: string | null;
                            gpuMemoryRequest?: string | null;
                            /** Format: double */
                            gpuPortionLimit?: number | null;
                            /** Format: double */
                            gpuPortionRequest?: number | null;
                            gpuRequestType?: ("portion" | "memory") | null;
                            largeShmRequest?: boolean | null;
                        } | null;
                        createHomeDir?: boolean | null;
                        environmentVariables?: ({
                            configMap?: {
                                key?: string | null;
                                name?: string | null;
                            } | null;
                            description?: string | null;
                            exclude?: boolean | null;
                            name?: string | null;
                            podFieldRef?: {
                                path?: string | null;
                            } | null;
                            secret?: {
                                key?: string | null;
                                name?: string | null;
                            } | null;
                            userCredential?: {
                                key?: string | null;
                                name?: string | null;
                            } | null;
                            value?: string | null;
                        } | null)[] | null;
                        exposedUrls?: ({
                            authorizationType?: ("authenticatedUsers" | "authorizedUsers" | "authorizedGroups") | null;
                            authorizedGroups?: string[] | null;
                            authorizedUsers?: string[] | null;
                            /** Format: int32 */
                            container?: number | null;
                            exclude?: boolean | null;
                            name?: string | null;
                            toolName?: string | null;
                            toolType?: string | null;
                            url?: string | null;
                        } | null)[] | null;
                        image?: string | null;
                        imagePullPolicy?: ("Always" | "Never" | "IfNotPresent") | null;
                        imagePullSecrets?: ({
                            /** @default false */
                            exclude?: boolean | null;
                            name?: string;
                            userCredential?: boolean | null;
                        } | null)[] | null;
                        labels?: ({
                            exclude?: boolean | null;
                            name?: string | null;
                            value?: string | null;
                        } | null)[] | null;
                        nodeAffinityRequired?: {
                            nodeSelectorTerms?: ({
                                matchExpressions?: ({
                                    key: string;
                                    /** @enum {string} */
                                    operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
                                    values?: string[];
                                } | null)[];
                            } | null)[];
                        } | null;
                        nodePools?: string[] | null;
                        nodeType?: string | null;
                        /** Format: int32 */
                        parallelism?: number | null;
                        podAffinity?: {
                            key?: string | null;
                            type?: ("Required" | "Preferred") | null;
                        } | null;
                        ports?: ({
                            /** Format: int32 */
                            container?: number | null;
                            /** @default false */
                            exclude?: boolean | null;
                            /** Format: int32 */
                            external?: number | null;
                            name?: string | null;
                            serviceType?: ("LoadBalancer" | "NodePort" | "ClusterIP") | null;
                            toolName?: string | null;
                            toolType?: string | null;
                        } | null)[] | null;
                        preemptibility?: ("preemptible" | "non-preemptible") | null;
                        priorityClass?: string | null;
                        probes?: {
                            readiness?: {
                                /** Format: int32 */
                                failureThreshold?: number | null;
                                handler?: {
                                    httpGet?: {
                                        /** Format: hostname */
                                        host?: string | null;
                                        path?: string | null;
                                        /** Format: int32 */
                                        port?: number | null;
                                        scheme?: ("HTTP" | "HTTPS") | null;
                                    };
                                } | null;
                                /** Format: int32 */
                                initialDelaySeconds?: number | null;
                                /** Format: int32 */
                                periodSeconds?: number | null;
                                /** Format: int32 */
                                successThreshold?: number | null;
                                /** Format: int32 */
                                timeoutSeconds?: number | null;
                            } | null;
                        } | null;
                        relatedUrls?: ({
                            /** @default false */
                            exclude?: boolean | null;
                            name?: string | null;
                            type?: string | null;
                            url?: string | null;
                        } | null)[] | null;
                        restartPolicy?: ("Always" | "Never" | "OnFailure") | null;
                        security?: {
                            allowPrivilegeEscalation?: boolean | null;
                            capabilities?: ("AUDIT_CONTROL" | "AUDIT_READ" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETGID" | "SETFCAP" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM")[] | null;
                            hostIpc?: boolean | null;
                            hostNetwork?: boolean | null;
                            readOnlyRootFilesystem?: boolean | null;
                            /** Format: int64 */
                            runAsGid?: number | null;
                            runAsNonRoot?: boolean | null;
                            /** Format: int64 */
                            runAsUid?: number | null;
                            seccompProfileType?: ("RuntimeDefault" | "Unconfined" | "Localhost") | null;
                            supplementalGroups?: string | null;
                            uidGidSource?: ("fromTheImage" | "fromIdpToken" | "custom") | null;
                        } | null;
                        stdin?: boolean | null;
                        storage?: {
                            configMapVolume?: ((({
                                name?: string | null;
                            } | null) & ({
                                configMap?: string | null;
                                defaultMode?: string | null;
                                mountPath?: string | null;
                                subPath?: string | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            dataVolume?: ((({
                                /** Format: uuid */
                                id?: string | null;
                                mountPath?: string | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            emptyDirVolume?: ((({
                                name?: string | null;
                            } | null) & ({
                                medium?: string | null;
                                path?: string | null;
                                sizeLimit?: string | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            git?: ((({
                                name?: string | null;
                            } | null) & ({
                                branch?: string | null;
                                path?: string | null;
                                repository?: string | null;
                                revision?: string | null;
                            } | null) & ({
                                passwordSecret?: string | null;
                                secretKeyOfPassword?: string | null;
                                secretKeyOfUser?: string | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null) & ({
                                secretRef?: {
                                    /** @enum {string} */
                                    authenticationMethod?: "password" | "ssh-key";
                                    name?: string;
                                    secretKeyOfPassword?: string | null;
                                    secretKeyOfUser?: string | null;
                                } | null;
                            } | null)) | null)[] | null;
                            hostPath?: ((({
                                name?: string | null;
                            } | null) & ({
                                mountPath?: string | null;
                                mountPropagation?: ("None" | "HostToContainer") | null;
                                path?: string | null;
                                /** @default true */
                                readOnly?: boolean | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            nfs?: ((({
                                name?: string | null;
                            } | null) & ({
                                mountPath?: string | null;
                                path?: string | null;
                                /** @default true */
                                readOnly?: boolean | null;
                                server?: string | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            pvc?: ((({
                                name?: string | null;
                            } | null) & (({
                                path?: string | null;
                            } | null) & ({
                                claimInfo?: {
                                    accessModes?: {
                                        /** @default false */
                                        readOnlyMany?: boolean | null;
                                        /** @default false */
                                        readWriteMany?: boolean | null;
                                        /** @default true */
                                        readWriteOnce?: boolean | null;
                                    } | null;
                                    addedAttrValues?: {
                                        key: string;
                                        value?: string;
                                    }[];
                                    size?: string | null;
                                    storageClass?: string | null;
                                    volumeMode?: ("Filesystem" | "Block") | null;
                                } | null;
                                claimName?: string | null;
                                /** @default false */
                                dataSharing?: boolean | null;
                                /** @default false */
                                ephemeral?: boolean | null;
                                /** @default false */
                                existingPvc?: boolean | null;
                                /** @default false */
                                readOnly?: boolean | null;
                            } | null)) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            s3?: ((({
                                name?: string | null;
                            } | null) & ({
                                bucket?: string | null;
                                path?: string | null;
                                url?: string | null;
                            } | null) & ({
                                accessKeySecret?: string | null;
                                secretKeyOfAccessKeyId?: string | null;
                                secretKeyOfSecretKey?: string | null;
                            } | null) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                            secretVolume?: ((({
                                name?: string | null;
                            } | null) & (({
                                defaultMode?: string | null;
                                mountPath?: string | null;
                            } | null) & ({
                                secret?: string | null;
                            } | null)) & ({
                                /** @default false */
                                exclude?: boolean | null;
                            } | null)) | null)[] | null;
                        } | null;
                        terminateAfterPreemption?: boolean | null;
                        /** Format: int64 */
                        terminationGracePeriodSeconds?: number | null;
                        tolerations?: ({
                            effect?: ("NoSchedule" | "NoExecute" | "PreferNoSchedule" | "Any") | null;
                            exclude?: boolean | null;
                            key?: string | null;
                            name?: string | null;
                            operator?: ("Equal" | "Exists") | null;
                            seconds?: number | null;
                            value?: string | null;
                        } | null)[] | null;
                        tty?: boolean | null;
                        workingDir?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        actualPhase?: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
                        /** Format: uuid */
                        clusterId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        /** Format: date-time */
                        deletedAt?: string | null;
                        departmentId?: string;
                        /** @enum {string} */
                        desiredPhase: "Running" | "Stopped" | "Deleted";
                        name: string;
                        projectId: string;
                        requestedName: string;
                        /** Format: uuid */
                        workloadId: string;
                    } & {
                        spec?: {
                            annotations?: ({
                                /** @default false */
                                exclude?: boolean | null;
                                name?: string | null;
                                value?: string | null;
                            } | null)[] | null;
                            args?: string | null;
                            /** Format: int64 */
                            autoDeletionTimeAfterCompletionSeconds?: number | null;
                            /** Format: int64 */
                            backoffLimit?: number | null;
                            category?: string | null;
                            command?: string | null;
                            /** Format: int32 */
                            completions?: number | null;
                            compute?: {
                                /** Format: double */
                                cpuCoreLimit?: number | null;
                                /** Format: double */
                                cpuCoreRequest?: number | null;
                                cpuMemoryLimit?: string | null;
                                cpuMemoryRequest?: string | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                /** Format: int32 */
                                gpuDevicesRequest?: number | null;
                                gpuMemoryLimit?: string | null;
                                gpuMemoryRequest?: string | null;
                                /** Format: double */
                                gpuPortionLimit?: number | null;
                                /** Format: double */
                                gpuPortionRequest?: number | null;
                                gpuRequestType?: ("portion" | "memory") | null;
                                largeShmRequest?: boolean | null;
                            } | null;
                            createHomeDir?: boolean | null;
                            environmentVariables?: ({
                                configMap?: {
                                    key?: string | null;
                                    name?: string | null;
                                } | null;
                                description?: string | null;
                                exclude?: boolean | null;
                                name?: string | null;
                                podFieldRef?: {
                                    path?: string | null;
                                } | null;
                                secret?: {
                                    key?: string | null;
                                    name?: string | null;
                                } | null;
                                userCredential?: {
                                    key?: string | null;
                                    name?: string | null;
                                } | null;
                                value?: string | null;
                            } | null)[] | null;
                            exposedUrls?: ({
                                authorizationType?: ("authenticatedUsers" | "authorizedUsers" | "authorizedGroups") | null;
                                authorizedGroups?: string[] | null;
                                authorizedUsers?: string[] | null;
                                /** Format: int32 */
                                container?: number | null;
                                exclude?: boolean | null;
                                name?: string | null;
                                toolName?: string | null;
                                toolType?: string | null;
                                url?: string | null;
                            } | null)[] | null;
                            image?: string | null;
                            imagePullPolicy?: ("Always" | "Never" | "IfNotPresent") | null;
                            imagePullSecrets?: ({
                                /** @default false */
                                exclude?: boolean | null;
                                name?: string;
                                userCredential?: boolean | null;
                            } | null)[] | null;
                            labels?: ({
                                exclude?: boolean | null;
                                name?: string | null;
                                value?: string | null;
                            } | null)[] | null;
                            nodeAffinityRequired?: {
                                nodeSelectorTerms?: ({
                                    matchExpressions?: ({
                                        key: string;
                                        /** @enum {string} */
                                        operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
                                        values?: string[];
                                    } | null)[];
                                } | null)[];
                            } | null;
                            nodePools?: string[] | null;
                            nodeType?: string | null;
                            /** Format: int32 */
                            parallelism?: number | null;
                            podAffinity?: {
                                key?: string | null;
                                type?: ("Required" | "Preferred") | null;
                            } | null;
                            ports?: ({
                                /** Format: int32 */
                                container?: number | null;
                                /** @default false */
                                exclude?: boolean | null;
                                /** Format: int32 */
                                external?: number | null;
                                name?: string | null;
                                serviceType?: ("LoadBalancer" | "NodePort" | "ClusterIP") | null;
                                toolName?: string | null;
                                toolType?: string | null;
                            } | null)[] | null;
                            preemptibility?: ("preemptible" | "non-preemptible") | null;
                            priorityClass?: string | null;
                            probes?: {
                                readiness?: {
                                    /** Format: int32 */
                                    failureThreshold?: number | null;
                                    handler?: {
                                        httpGet?: {
                                            /** Format: hostname */
                                            host?: string | null;
                                            path?: string | null;
                                            /** Format: int32 */
                                            port?: number | null;
                                            scheme?: ("HTTP" | "HTTPS") | null;
                                        };
                                    } | null;
                                    /** Format: int32 */
                                    initialDelaySeconds?: number | null;
                                    /** Format: int32 */
                                    periodSeconds?: number | null;
                                    /** Format: int32 */
                                    successThreshold?: number | null;
                                    /** Format: int32 */
                                    timeoutSeconds?: number | null;
                                } | null;
                            } | null;
                            relatedUrls?: ({
                                /** @default false */
                                exclude?: boolean | null;
                                name?: string | null;
                                type?: string | null;
                                url?: string | null;
                            } | null)[] | null;
                            restartPolicy?: ("Always" | "Never" | "OnFailure") | null;
                            security?: {
                                allowPrivilegeEscalation?: boolean | null;
                                capabilities?: ("AUDIT_CONTROL" | "AUDIT_READ" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETGID" | "SETFCAP" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM")[] | null;
                                hostIpc?: boolean | null;
                                hostNetwork?: boolean | null;
                                readOnlyRootFilesystem?: boolean | null;
                                /** Format: int64 */
                                runAsGid?: number | null;
                                runAsNonRoot?: boolean | null;
                                /** Format: int64 */
                                runAsUid?: number | null;
                                seccompProfileType?: ("RuntimeDefault" | "Unconfined" | "Localhost") | null;
                                supplementalGroups?: string | null;
                                uidGidSource?: ("fromTheImage" | "fromIdpToken" | "custom") | null;
                            } | null;
                            stdin?: boolean | null;
                            storage?: {
                                configMapVolume?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    configMap?: string | null;
                                    defaultMode?: string | null;
                                    mountPath?: string | null;
                                    subPath?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                dataVolume?: ((({
                                    /** Format: uuid */
                                    id?: string | null;
                                    mountPath?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                emptyDirVolume?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    medium?: string | null;
                                    path?: string | null;
                                    sizeLimit?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                git?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    branch?: string | null;
                                    path?: string | null;
                                    repository?: string | null;
                                    revision?: string | null;
                                } | null) & ({
                                    passwordSecret?: string | null;
                                    secretKeyOfPassword?: string | null;
                                    secretKeyOfUser?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null) & ({
                                    secretRef?: {
                                        /** @enum {string} */
                                        authenticationMethod?: "password" | "ssh-key";
                                        name?: string;
                                        secretKeyOfPassword?: string | null;
                                        secretKeyOfUser?: string | null;
                                    } | null;
                                } | null)) | null)[] | null;
                                hostPath?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    mountPath?: string | null;
                                    mountPropagation?: ("None" | "HostToContainer") | null;
                                    path?: string | null;
                                    /** @default true */
                                    readOnly?: boolean | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                nfs?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    mountPath?: string | null;
                                    path?: string | null;
                                    /** @default true */
                                    readOnly?: boolean | null;
                                    server?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                pvc?: ((({
                                    name?: string | null;
                                } | null) & (({
                                    path?: string | null;
                                } | null) & ({
                                    claimInfo?: {
                                        accessModes?: {
                                            /** @default false */
                                            readOnlyMany?: boolean | null;
                                            /** @default false */
                                            readWriteMany?: boolean | null;
                                            /** @default true */
                                            readWriteOnce?: boolean | null;
                                        } | null;
                                        addedAttrValues?: {
                                            key: string;
                                            value?: string;
                                        }[];
                                        size?: string | null;
                                        storageClass?: string | null;
                                        volumeMode?: ("Filesystem" | "Block") | null;
                                    } | null;
                                    claimName?: string | null;
                                    /** @default false */
                                    dataSharing?: boolean | null;
                                    /** @default false */
                                    ephemeral?: boolean | null;
                                    /** @default false */
                                    existingPvc?: boolean | null;
                                    /** @default false */
                                    readOnly?: boolean | null;
                                } | null)) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                s3?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    bucket?: string | null;
                                    path?: string | null;
                                    url?: string | null;
                                } | null) & ({
                                    accessKeySecret?: string | null;
                                    secretKeyOfAccessKeyId?: string | null;
                                    secretKeyOfSecretKey?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                secretVolume?: ((({
                                    name?: string | null;
                                } | null) & (({
                                    defaultMode?: string | null;
                                    mountPath?: string | null;
                                } | null) & ({
                                    secret?: string | null;
                                } | null)) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                            } | null;
                            terminateAfterPreemption?: boolean | null;
                            /** Format: int64 */
                            terminationGracePeriodSeconds?: number | null;
                            tolerations?: ({
                                effect?: ("NoSchedule" | "NoExecute" | "PreferNoSchedule" | "Any") | null;
                                exclude?: boolean | null;
                                key?: string | null;
                                name?: string | null;
                                operator?: ("Equal" | "Exists") | null;
                                seconds?: number | null;
                                value?: string | null;
                            } | null)[] | null;
                            tty?: boolean | null;
                            workingDir?: string | null;
                        } | null;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    } & ({
                        complianceIssues?: {
                            details: string;
                            field: string;
                            rule?: ("min" | "max" | "step" | "options" | "required" | "canEdit" | "canAdd" | "locked") | null;
                        }[];
                    } | null);
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        actualPhase?: "Creating" | "Initializing" | "Resuming" | "Pending" | "Deleting" | "Running" | "Updating" | "Stopped" | "Stopping" | "Degraded" | "Failed" | "Completed" | "Terminating" | "Unknown";
                        /** Format: uuid */
                        clusterId: string;
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        /** Format: date-time */
                        deletedAt?: string | null;
                        departmentId?: string;
                        /** @enum {string} */
                        desiredPhase: "Running" | "Stopped" | "Deleted";
                        name: string;
                        projectId: string;
                        requestedName: string;
                        /** Format: uuid */
                        workloadId: string;
                    } & {
                        spec?: {
                            annotations?: ({
                                /** @default false */
                                exclude?: boolean | null;
                                name?: string | null;
                                value?: string | null;
                            } | null)[] | null;
                            args?: string | null;
                            /** Format: int64 */
                            autoDeletionTimeAfterCompletionSeconds?: number | null;
                            /** Format: int64 */
                            backoffLimit?: number | null;
                            category?: string | null;
                            command?: string | null;
                            /** Format: int32 */
                            completions?: number | null;
                            compute?: {
                                /** Format: double */
                                cpuCoreLimit?: number | null;
                                /** Format: double */
                                cpuCoreRequest?: number | null;
                                cpuMemoryLimit?: string | null;
                                cpuMemoryRequest?: string | null;
                                extendedResources?: ({
                                    exclude?: boolean | null;
                                    quantity?: string | null;
                                    resource?: string | null;
                                } | null)[] | null;
                                /** Format: int32 */
                                gpuDevicesRequest?: number | null;
                                gpuMemoryLimit?: string | null;
                                gpuMemoryRequest?: string | null;
                                /** Format: double */
                                gpuPortionLimit?: number | null;
                                /** Format: double */
                                gpuPortionRequest?: number | null;
                                gpuRequestType?: ("portion" | "memory") | null;
                                largeShmRequest?: boolean | null;
                            } | null;
                            createHomeDir?: boolean | null;
                            environmentVariables?: ({
                                configMap?: {
                                    key?: string | null;
                                    name?: string | null;
                                } | null;
                                description?: string | null;
                                exclude?: boolean | null;
                                name?: string | null;
                                podFieldRef?: {
                                    path?: string | null;
                                } | null;
                                secret?: {
                                    key?: string | null;
                                    name?: string | null;
                                } | null;
                                userCredential?: {
                                    key?: string | null;
                                    name?: string | null;
                                } | null;
                                value?: string | null;
                            } | null)[] | null;
                            exposedUrls?: ({
                                authorizationType?: ("authenticatedUsers" | "authorizedUsers" | "authorizedGroups") | null;
                                authorizedGroups?: string[] | null;
                                authorizedUsers?: string[] | null;
                                /** Format: int32 */
                                container?: number | null;
                                exclude?: boolean | null;
                                name?: string | null;
                                toolName?: string | null;
                                toolType?: string | null;
                                url?: string | null;
                            } | null)[] | null;
                            image?: string | null;
                            imagePullPolicy?: ("Always" | "Never" | "IfNotPresent") | null;
                            imagePullSecrets?: ({
                                /** @default false */
                                exclude?: boolean | null;
                                name?: string;
                                userCredential?: boolean | null;
                            } | null)[] | null;
                            labels?: ({
                                exclude?: boolean | null;
                                name?: string | null;
                                value?: string | null;
                            } | null)[] | null;
                            nodeAffinityRequired?: {
                                nodeSelectorTerms?: ({
                                    matchExpressions?: ({
                                        key: string;
                                        /** @enum {string} */
                                        operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt";
                                        values?: string[];
                                    } | null)[];
                                } | null)[];
                            } | null;
                            nodePools?: string[] | null;
                            nodeType?: string | null;
                            /** Format: int32 */
                            parallelism?: number | null;
                            podAffinity?: {
                                key?: string | null;
                                type?: ("Required" | "Preferred") | null;
                            } | null;
                            ports?: ({
                                /** Format: int32 */
                                container?: number | null;
                                /** @default false */
                                exclude?: boolean | null;
                                /** Format: int32 */
                                external?: number | null;
                                name?: string | null;
                                serviceType?: ("LoadBalancer" | "NodePort" | "ClusterIP") | null;
                                toolName?: string | null;
                                toolType?: string | null;
                            } | null)[] | null;
                            preemptibility?: ("preemptible" | "non-preemptible") | null;
                            priorityClass?: string | null;
                            probes?: {
                                readiness?: {
                                    /** Format: int32 */
                                    failureThreshold?: number | null;
                                    handler?: {
                                        httpGet?: {
                                            /** Format: hostname */
                                            host?: string | null;
                                            path?: string | null;
                                            /** Format: int32 */
                                            port?: number | null;
                                            scheme?: ("HTTP" | "HTTPS") | null;
                                        };
                                    } | null;
                                    /** Format: int32 */
                                    initialDelaySeconds?: number | null;
                                    /** Format: int32 */
                                    periodSeconds?: number | null;
                                    /** Format: int32 */
                                    successThreshold?: number | null;
                                    /** Format: int32 */
                                    timeoutSeconds?: number | null;
                                } | null;
                            } | null;
                            relatedUrls?: ({
                                /** @default false */
                                exclude?: boolean | null;
                                name?: string | null;
                                type?: string | null;
                                url?: string | null;
                            } | null)[] | null;
                            restartPolicy?: ("Always" | "Never" | "OnFailure") | null;
                            security?: {
                                allowPrivilegeEscalation?: boolean | null;
                                capabilities?: ("AUDIT_CONTROL" | "AUDIT_READ" | "AUDIT_WRITE" | "BLOCK_SUSPEND" | "CHOWN" | "DAC_OVERRIDE" | "DAC_READ_SEARCH" | "FOWNER" | "FSETID" | "IPC_LOCK" | "IPC_OWNER" | "KILL" | "LEASE" | "LINUX_IMMUTABLE" | "MAC_ADMIN" | "MAC_OVERRIDE" | "MKNOD" | "NET_ADMIN" | "NET_BIND_SERVICE" | "NET_BROADCAST" | "NET_RAW" | "SETGID" | "SETFCAP" | "SETPCAP" | "SETUID" | "SYS_ADMIN" | "SYS_BOOT" | "SYS_CHROOT" | "SYS_MODULE" | "SYS_NICE" | "SYS_PACCT" | "SYS_PTRACE" | "SYS_RAWIO" | "SYS_RESOURCE" | "SYS_TIME" | "SYS_TTY_CONFIG" | "SYSLOG" | "WAKE_ALARM")[] | null;
                                hostIpc?: boolean | null;
                                hostNetwork?: boolean | null;
                                readOnlyRootFilesystem?: boolean | null;
                                /** Format: int64 */
                                runAsGid?: number | null;
                                runAsNonRoot?: boolean | null;
                                /** Format: int64 */
                                runAsUid?: number | null;
                                seccompProfileType?: ("RuntimeDefault" | "Unconfined" | "Localhost") | null;
                                supplementalGroups?: string | null;
                                uidGidSource?: ("fromTheImage" | "fromIdpToken" | "custom") | null;
                            } | null;
                            stdin?: boolean | null;
                            storage?: {
                                configMapVolume?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    configMap?: string | null;
                                    defaultMode?: string | null;
                                    mountPath?: string | null;
                                    subPath?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                dataVolume?: ((({
                                    /** Format: uuid */
                                    id?: string | null;
                                    mountPath?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                emptyDirVolume?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    medium?: string | null;
                                    path?: string | null;
                                    sizeLimit?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                git?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    branch?: string | null;
                                    path?: string | null;
                                    repository?: string | null;
                                    revision?: string | null;
                                } | null) & ({
                                    passwordSecret?: string | null;
                                    secretKeyOfPassword?: string | null;
                                    secretKeyOfUser?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null) & ({
                                    secretRef?: {
                                        /** @enum {string} */
                                        authenticationMethod?: "password" | "ssh-key";
                                        name?: string;
                                        secretKeyOfPassword?: string | null;
                                        secretKeyOfUser?: string | null;
                                    } | null;
                                } | null)) | null)[] | null;
                                hostPath?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    mountPath?: string | null;
                                    mountPropagation?: ("None" | "HostToContainer") | null;
                                    path?: string | null;
                                    /** @default true */
                                    readOnly?: boolean | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                nfs?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    mountPath?: string | null;
                                    path?: string | null;
                                    /** @default true */
                                    readOnly?: boolean | null;
                                    server?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                pvc?: ((({
                                    name?: string | null;
                                } | null) & (({
                                    path?: string | null;
                                } | null) & ({
                                    claimInfo?: {
                                        accessModes?: {
                                            /** @default false */
                                            readOnlyMany?: boolean | null;
                                            /** @default false */
                                            readWriteMany?: boolean | null;
                                            /** @default true */
                                            readWriteOnce?: boolean | null;
                                        } | null;
                                        addedAttrValues?: {
                                            key: string;
                                            value?: string;
                                        }[];
                                        size?: string | null;
                                        storageClass?: string | null;
                                        volumeMode?: ("Filesystem" | "Block") | null;
                                    } | null;
                                    claimName?: string | null;
                                    /** @default false */
                                    dataSharing?: boolean | null;
                                    /** @default false */
                                    ephemeral?: boolean | null;
                                    /** @default false */
                                    existingPvc?: boolean | null;
                                    /** @default false */
                                    readOnly?: boolean | null;
                                } | null)) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                s3?: ((({
                                    name?: string | null;
                                } | null) & ({
                                    bucket?: string | null;
                                    path?: string | null;
                                    url?: string | null;
                                } | null) & ({
                                    accessKeySecret?: string | null;
                                    secretKeyOfAccessKeyId?: string | null;
                                    secretKeyOfSecretKey?: string | null;
                                } | null) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                                secretVolume?: ((({
                                    name?: string | null;
                                } | null) & (({
                                    defaultMode?: string | null;
                                    mountPath?: string | null;
                                } | null) & ({
                                    secret?: string | null;
                                } | null)) & ({
                                    /** @default false */
                                    exclude?: boolean | null;
                                } | null)) | null)[] | null;
                            } | null;
                            terminateAfterPreemption?: boolean | null;
                            /** Format: int64 */
                            terminationGracePeriodSeconds?: number | null;
                            tolerations?: ({
                                effect?: ("NoSchedule" | "NoExecute" | "PreferNoSchedule" | "Any") | null;
                                exclude?: boolean | null;
                                key?: string | null;
                                name?: string | null;
                                operator?: ("Equal" | "Exists") | null;
                                seconds?: number | null;
                                value?: string | null;
                            } | null)[] | null;
                            tty?: boolean | null;
                            workingDir?: string | null;
                        } | null;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        message: string;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        message: string;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        message: string;
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        details?: string;
                        message: string;
                    };
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
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
            /** @description Not available right now; nothing was done. */
            503: {
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
