"""The operations of the reference that this release serves. One that disappears or differs fails the build; one that is
added is added here in the same change."""

from __future__ import annotations

BY_GROUP = {
    "nodes": "get_nodes count_nodes get_tenant_nodes count_tenant_nodes get_node_telemetry get_node_metrics",
    "clusters": "get_clusters create_cluster delete_cluster get_cluster_by_uuid updateCluster"
    " get_cluster_install_info_by_uuid get_cluster_metrics getClusterMetrics getInstallFile",
    "nodepools": "get_nodepool_metrics get_nodepools create_nodepool count_nodepools delete_nodepool"
    " get_nodepool patch_nodepool update_nodepool getNodePools createNodePool deleteNodePool"
    " updateNodePool updateNodePoolLabels",
    "network topologies": "get_network_topologies create_network_topology get_network_topologies_count"
    " delete_network_topology get_network_topology_by_id",
    "org unit": "get_priorities",
    "departments": "get_departments create_department count_departments get_departments_telemetry"
    " delete_department get_department update_department get_department_metrics"
    " patch_department_resources update_department_resources getDepartments"
    " updateDepartmentAdmins getDepartmentsMetrics getDepartmentMetrics",
    "projects": "get_projects create_project count_projects get_projects_telemetry delete_project"
    " get_project update_project get_project_metrics patch_project_resources"
    " update_project_resources getProjects createProject deleteProject getProject updateProject"
    " getProjectsMetrics getProjectMetrics",
    "tenant": "getTenantSettings updateTenantSetting getTenantSettingsByKey",
    "storage classes": "getStorageClasses getStorageClassesV2 V1GetStorageClasses",
    "storage class configuration": "list_storage_class_configuration create_storage_class_configuration"
    " delete_storage_class_configuration_by_id get_storage_class_configuration_by_id"
    " patch_storage_class_configuration_by_id update_storage_class_configuration_by_id",
    "roles": "get_roles_v1 get_role_v1",
    "access rules": "get_access_rules create_access_rule access_rules_batch access_rules_batch_create"
    " count_access_rules delete_access_rule get_access_rule",
    "permissions": "get_permissions get_permitted_scopes",
    "me": "get_me_access_rules count_me_access_rules",
    "idps": "get_idps create_idp delete_idp get_idp update_idp get_idp_mappers update_idp_mappers",
    "users": "change_user_password get_users create_user count_users delete_user_by_id get_user_by_id"
    " logout_user reset_user_password",
    "applications": "get_applications create_application delete_application_by_id get_application_by_id"
    " update_application_by_id regenerate_application_secret",
    "service accounts": "get_service_accounts create_service_account delete_service_account_by_id"
    " get_service_account_by_id update_service_account_by_id regenerate_service_account_secret",
    "access keys": "get_access_keys create_access_key1 delete_access_key_by_id get_access_key_by_id1"
    " regenerate_access_key_secret get_access_keys_administration"
    " delete_access_key_by_id_administration",
    "user applications": "get_user_applications_administration delete_user_application_by_id_administration"
    " get_user_applications create_user_application delete_user_application_by_id"
    " get_user_application_by_id regenerate_user_application_secret",
    "tokens": "grant_token grant_token_v2 app_token",
    "settings": "get_security_settings get_security_setting_by_key update_security_setting_by_key",
    "workloads": "get_workloads count_workloads get_workload",
    "pods": "list_pods count_pods get_workload_pods",
    "events": "get_workload_events get_workload_history",
    "trainings": "create_training1 delete_training get_training resume_training suspend_training",
    "logo": "get_tenant_logo upload_tenant_logo",
    "auditlogs": "getAuditLogs downloadAuditLogs",
}
SERVED = [id for group in BY_GROUP.values() for id in group.split()]
