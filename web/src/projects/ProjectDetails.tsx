/** One project: where it runs, what it has by node pool, which rules hold, and who may use it. */
import { QuotaByPool } from "@/quota/QuotaByPool";
import { HoldersOf } from "@/accessrules/HoldersOf";
import { EffectiveRules } from "@/schedulingrules/EffectiveRules";
import { useMay } from "@/session/session";
import { Facts } from "@/ui/Facts";
import { Time } from "@/ui/Time";
import { ProjectPhase } from "./columns";
import type { Project } from "./queries";

export function ProjectDetails({ project }: { project: Project }) {
  const may = useMay();
  return (
    <>
      <Facts
        facts={[
          ["Description", project.description],
          ["Status", <ProjectPhase key="phase" project={project} />],
          ["What it says", project.status.phaseMessage],
          ["Department", project.parent?.name],
          ["Namespace", project.status.namespace],
          ["Created", <Time key="created" at={project.createdAt} />],
          ["Created by", project.createdBy],
          ["Updated", <Time key="updated" at={project.updatedAt} />],
          ["Id", project.id],
        ]}
      />
      <QuotaByPool resources={project.resources} statuses={project.status.nodePoolQuotaStatuses} />
      <EffectiveRules own={project} effective={project.effective} department={project.parent?.name} />
      {may("access_rules:read") && <HoldersOf type="project" id={project.id} />}
    </>
  );
}
