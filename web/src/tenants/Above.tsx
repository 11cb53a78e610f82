import { Anchor, Breadcrumbs } from "@mantine/core";
import { Link } from "@tanstack/react-router";

/** The way back to the list, above the head of a tenant's page. */
export function Above() {
  return (
    <Breadcrumbs fz="sm" separatorMargin={6}>
      <Anchor component={Link} to="/" size="sm" c="dimmed">
        Tenants
      </Anchor>
    </Breadcrumbs>
  );
}
