/** The frame around every page: menu, whose address this is, who is signed in. */
import { AppShell, Avatar, Badge, Burger, Group, Menu, NavLink, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown, IconLogout, IconUserCircle } from "@tabler/icons-react";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useIsEntry, useMay, useSession, useSignOut } from "@/session/session";
import { Brand } from "@/ui/Brand";
import { AppearanceSwitch } from "./AppearanceSwitch";
import { MENU, type Entry } from "./menu";

const EntryLine = lazy(async () => ({ default: (await import("@/entries/EntryLine")).EntryLine }));

export function Shell() {
  const [opened, { toggle, close }] = useDisclosure();
  const session = useSession();
  return (
    <AppShell
      layout="alt"
      header={{ height: 56 }}
      navbar={{ width: 228, breakpoint: "sm", collapsed: { mobile: !opened } }}
      padding="lg"
    >
      <AppShell.Header px="lg" withBorder style={{ borderColor: "var(--line)" }}>
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            {session.plane === "management" ? (
              <Badge variant="light" color="grape" size="lg" tt="none">
                Platform operators
              </Badge>
            ) : (
              <Badge variant="light" size="lg" tt="none">
                {session.tenant}
              </Badge>
            )}
          </Group>
          <Group gap="sm" wrap="nowrap">
            <AppearanceSwitch />
            <Person name={session.name} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar withBorder style={{ borderColor: "var(--line)" }}>
        <AppShell.Section h={56} px="md">
          <Group h="100%" justify="space-between">
            <Link to="/" onClick={close} style={{ textDecoration: "none", color: "inherit" }}>
              <Brand />
            </Link>
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
          </Group>
        </AppShell.Section>
        <AppShell.Section grow component={ScrollArea} px="xs" pt={4}>
          <Entries onPick={close} />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main>
        <Suspense fallback={null}>
          <EntryLine />
        </Suspense>
        <div style={{ maxWidth: 1360, margin: "0 auto" }}>
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

/** What a person may not read is not in the menu; a group without entries has no heading. */
function Entries({ onPick }: { onPick: () => void }) {
  const { plane } = useSession();
  const may = useMay();
  const groups = MENU[plane].map((group) => ({
    ...group,
    entries: group.entries.filter((entry) => may(entry.permission)),
  }));
  return groups
    .filter((group) => group.entries.length > 0)
    .map((group) => (
      <div key={group.name} style={{ marginBottom: 14 }}>
        <Text size="xs" c="dimmed" fw={550} px="sm" py={5}>
          {group.name}
        </Text>
        {group.entries.map((entry) => (
          <MenuEntry key={entry.to} entry={entry} onPick={onPick} />
        ))}
      </div>
    ));
}

function MenuEntry({ entry, onPick }: { entry: Entry; onPick: () => void }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const active = path === entry.to || (entry.below !== undefined && path.startsWith(entry.below));
  return (
    <NavLink
      component={Link}
      to={entry.to}
      label={entry.name}
      active={active}
      onClick={onPick}
      leftSection={<entry.icon size={18} stroke={1.6} />}
      py={7}
      style={{ borderRadius: 8 }}
      fw={active ? 580 : 450}
    />
  );
}

function Person({ name }: { name: string }) {
  const signOut = useSignOut();
  const isEntry = useIsEntry();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton aria-label="Account">
          <Group gap={8} wrap="nowrap">
            <Avatar size={30} radius="xl" color="lagoon" name={name} />
            <Text size="sm" visibleFrom="sm" truncate maw={220}>
              {name}
            </Text>
            <IconChevronDown size={14} />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label data-testid="signed-in-as" style={{ overflowWrap: "anywhere" }}>
          {name}
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} />}>
          Your account
        </Menu.Item>
        {!isEntry && (
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
            Sign out
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
