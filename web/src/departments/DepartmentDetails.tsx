/** One department: what it was given by node pool, and how it shares that out. */
import { Anchor, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { HoldersOf } from "@/accessrules/HoldersOf";
import type { Project } from "@/projects/queries";
import { QuotaBar } from "@/quota/QuotaBar";
import { QuotaByPool } from "@/quota/QuotaByPool";
import { usedAndGuaranteed } from "@/quota/quota";
import { EffectiveRules } from "@/schedulingrules/EffectiveRules";
import { useMay } from "@/session/session";
import { Facts } from "@/ui/Facts";
import { Time } from "@/ui/Time";
import type { Department } from "./queries";

export function DepartmentDetails({ department, projects }: { department: Department; projects: Project[] }) {
  const may = useMay();
  return (
    <>
      <Facts
        facts={[
          ["Description", department.description],
          ["Created", <Time key="created" at={department.createdAt} />],
          ["Created by", department.createdBy],
          ["Updated", <Time key="updated" at={department.updatedAt} />],
          ["Id", department.id],
        ]}
      />
      <QuotaByPool resources={department.resources} statuses={department.status?.nodePoolQuotaStatuses ?? []} />
      <EffectiveRules own={department} effective={department} />
      <Stack gap="sm">
        <Text fw={620} size="sm">
          Projects ({projects.length})
        </Text>
        {projects.map((project) => (
          <Group key={project.id} gap="md" wrap="nowrap">
            <Anchor
              component={Link}
              to={`/projects?filterBy=${encodeURIComponent(`name==${project.name}`)}`}
              size="sm"
              w={110}
              truncate
            >
              {project.name}
            </Anchor>
            <QuotaBar {...usedAndGuaranteed(project)} />
          </Group>
        ))}
      </Stack>
      {may("access_rules:read") && <HoldersOf type="department" id={department.id} />}
    </>
  );
}
