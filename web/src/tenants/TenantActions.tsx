/** At the head of a tenant's page: what is likeliest now as buttons, the rest in a menu. */
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { ACTS } from "./acts";
import type { Act } from "./standing";

const BUTTONS: Act[] = ["resume", "restore", "suspend", "delete"];
/** These stand at their cards. */
const ELSEWHERE: Act[] = ["alias", "limits", "export"];

export function TenantActions({ acts, onAct }: { acts: Act[]; onAct: (act: Act) => void }) {
  const buttons = BUTTONS.filter((act) => acts.includes(act));
  const others = acts.filter((act) => !BUTTONS.includes(act) && !ELSEWHERE.includes(act));
  return (
    <>
      {buttons.map((act) => {
        const { label, icon: Picture, danger } = ACTS[act];
        const goesOn = act === "resume" || act === "restore";
        return (
          <Button
            key={act}
            variant={goesOn ? "filled" : "default"}
            c={danger ? "red" : undefined}
            leftSection={<Picture size={16} />}
            onClick={() => onAct(act)}
          >
            {label}
          </Button>
        );
      })}
      {others.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label="More actions">
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((act) => {
              const { label, icon: Picture, danger } = ACTS[act];
              return (
                <Menu.Item
                  key={act}
                  color={danger ? "red" : undefined}
                  leftSection={<Picture size={15} />}
                  onClick={() => onAct(act)}
                >
                  {label}
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
