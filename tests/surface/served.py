"""The operations of the reference that this release serves. One that disappears or differs fails the build; one that is
added is added here in the same change."""

from __future__ import annotations

BY_GROUP = {
    "tokens": "grant_token grant_token_v2 app_token",
    "users": "get_users create_user count_users get_user_by_id delete_user_by_id",
    "service accounts": "get_service_accounts create_service_account get_service_account_by_id update_service_account_by_id"
    " delete_service_account_by_id regenerate_service_account_secret",
    "access keys": "get_access_keys create_access_key1 get_access_key_by_id1 delete_access_key_by_id"
    " regenerate_access_key_secret get_access_keys_administration delete_access_key_by_id_administration",
    "applications": "get_applications create_application get_application_by_id update_application_by_id"
    " delete_application_by_id regenerate_application_secret",
    "user applications": "get_user_applications create_user_application get_user_application_by_id"
    " delete_user_application_by_id regenerate_user_application_secret"
    " get_user_applications_administration delete_user_application_by_id_administration",
    "roles and permissions": "get_roles_v1 get_role_v1 get_permissions get_me_access_rules",
    "access rules": "get_access_rules create_access_rule count_access_rules get_access_rule delete_access_rule",
    "clusters": "get_clusters create_cluster get_cluster_by_uuid updateCluster delete_cluster get_cluster_install_info_by_uuid",
    "nodes": "count_nodes get_tenant_nodes count_tenant_nodes get_nodepools get_nodepool count_nodepools",
    "departments": "get_departments create_department count_departments get_department delete_department"
    " update_department_resources patch_department_resources",
    "projects": "get_projects create_project count_projects get_project delete_project"
    " update_project_resources patch_project_resources",
    "trainings": "create_training1 get_training delete_training suspend_training resume_training",
    "workloads": "get_workloads count_workloads get_workload get_workload_pods list_pods count_pods"
    " get_workload_events get_workload_history",
    "settings": "get_security_settings get_security_setting_by_key update_security_setting_by_key"
    " getTenantSettings updateTenantSetting getTenantSettingsByKey get_tenant_logo upload_tenant_logo",
    "audit": "getAuditLogs downloadAuditLogs",
}
SERVED = [id for group in BY_GROUP.values() for id in group.split()]
