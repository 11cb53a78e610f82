/** What a role gives: entity by action. */
import { SegmentedControl, Skeleton, Table, Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { ACTION_NAMES, ACTIONS, type Group, type Line, matrixOf } from "./matrix";
import { type Role, useResources } from "./queries";

export function PermissionMatrix({ role }: { role: Pick<Role, "permissions"> }) {
  const resources = useResources().data;
  const [all, setAll] = useState(false);
  if (!resources) return <Skeleton height={240} />;
  return (
    <>
      <SegmentedControl
        size="xs"
        value={all ? "all" : "given"}
        onChange={(value) => setAll(value === "all")}
        data={[
          { value: "given", label: "What it gives" },
          { value: "all", label: "Everything" },
        ]}
      />
      <Table.ScrollContainer minWidth={320} type="native">
        <Table
          className="table"
          aria-label="Permissions"
          borderColor="var(--line)"
          verticalSpacing={6}
          horizontalSpacing="xs"
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Entity</Table.Th>
              {ACTIONS.map((action) => (
                <Table.Th key={action} scope="col" ta="center">
                  {ACTION_NAMES[action]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {matrixOf(role.permissions, resources, all).map((group) => (
              <Lines key={group.name} group={group} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

function Lines({ group }: { group: Group<Line> }) {
  return (
    <Fragment>
      <Table.Tr>
        <Table.Th colSpan={5} scope="colgroup" pt="md">
          {group.name}
        </Table.Th>
      </Table.Tr>
      {group.rows.map((line) => (
        <Table.Tr key={line.type}>
          <Table.Td>{line.name}</Table.Td>
          {ACTIONS.map((action) => (
            <Table.Td key={action} ta="center">
              <Mark given={line.actions.has(action)} possible={line.possible.has(action)} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Fragment>
  );
}

function Mark({ given, possible }: { given: boolean; possible: boolean }) {
  if (given)
    return (
      <IconCheck
        size={16}
        color="var(--mantine-primary-color-filled)"
        role="img"
        aria-label="yes"
        aria-hidden={false}
      />
    );
  return (
    <Text span size="xs" c="dimmed" role="img" aria-label={possible ? "no" : "does not exist"}>
      {possible ? "–" : ""}
    </Text>
  );
}
