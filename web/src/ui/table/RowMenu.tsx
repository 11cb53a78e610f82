/** What can be done with one row. */
import { ActionIcon, Menu } from "@mantine/core";
import { type Icon, IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";

export interface RowAction {
  label: string;
  icon: Icon;
  danger?: boolean;
  to?: string;
  onClick?: () => void;
}

/** The actions that a person may take; what is refused is left out. */
export function offered(...actions: (RowAction | false)[]): RowAction[] {
  return actions.filter((action) => action !== false);
}

export function RowMenu({ of, actions }: { of: string; actions: RowAction[] }) {
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${of}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Entry key={action.label} action={action} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ action: { label, icon: Picture, danger, to, onClick } }: { action: RowAction }) {
  const look = { color: danger ? "red" : undefined, leftSection: <Picture size={15} /> };
  return to ? (
    <Menu.Item component={Link} to={to} {...look}>
      {label}
    </Menu.Item>
  ) : (
    <Menu.Item onClick={onClick} {...look}>
      {label}
    </Menu.Item>
  );
}
