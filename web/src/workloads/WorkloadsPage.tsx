/** Every workload in reach: live, filtered and sorted by the server, one page at a time. */
import { Badge, Button, Group, Pagination, Select, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFilterOff, IconPlus, IconSearch, IconStack2 } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { OnChangeFn, SortingState } from "@tanstack/react-table";
import { useState } from "react";
import { useProjects } from "@/projects/queries";
import { useMay } from "@/session/session";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemNote } from "@/ui/ProblemNote";
import { COLUMNS, HIDDEN } from "./columns";
import { PHASES } from "./phases";
import { useWorkloadCount, useWorkloads } from "./queries";
import { isNarrowed, PAGE_SIZE, type Search, type Sort } from "./search";

const COUNTED = 10_001;

export function WorkloadsPage() {
  const search = useSearch({ from: "/people/workloads" });
  const navigate = useNavigate();
  const list = useWorkloads(search);
  const count = useWorkloadCount(search);
  const sorting: SortingState = [
    { id: search.sort ?? "createdAt", desc: (search.order ?? (search.sort ? "asc" : "desc")) === "desc" },
  ];
  const narrow = (change: Partial<Search>) =>
    void navigate({ to: "/workloads", search: { ...search, page: undefined, ...change }, replace: true });
  const onSorting: OnChangeFn<SortingState> = (next) => {
    const [by] = typeof next === "function" ? next(sorting) : next;
    if (by) narrow({ sort: by.id as Sort, order: by.desc ? "desc" : "asc" });
  };
  return (
    <>
      <PageHeader title={<Titled count={count.data} />} actions={<SubmitButton />} />
      {list.error && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
      <DataTable
        name="workloads"
        columns={COLUMNS}
        hidden={HIDDEN}
        rows={list.data}
        sorting={sorting}
        onSorting={onSorting}
        onRow={(row) => void navigate({ to: "/workloads/$workloadId", params: { workloadId: row.id } })}
        toolbar={<Filters search={search} narrow={narrow} />}
        empty={
          isNarrowed(search) ? (
            <NoMatch clear={() => narrow({ phase: undefined, project: undefined, name: undefined })} />
          ) : (
            <NoWorkloads />
          )
        }
        footer={<Pages total={count.data ?? 0} page={search.page ?? 1} onPage={(page) => narrow({ page })} />}
      />
    </>
  );
}

function Titled({ count }: { count: number | undefined }) {
  return (
    <Group gap="xs" component="span" display="inline-flex">
      Workloads
      {count !== undefined && (
        <Badge variant="light" color="gray" className="numbers">
          {count >= COUNTED ? "10,000+" : count.toLocaleString("en-US")}
        </Badge>
      )}
    </Group>
  );
}

function SubmitButton() {
  const may = useMay();
  if (!may("trainings:create")) return null;
  return (
    <Button component={Link} to="/workloads/new" leftSection={<IconPlus size={16} />}>
      Submit training
    </Button>
  );
}

function Filters({ search, narrow }: { search: Search; narrow: (change: Partial<Search>) => void }) {
  const projects = useProjects();
  const [name, setName] = useState(search.name ?? "");
  const apply = useDebouncedCallback((value: string) => narrow({ name: value.trim() || undefined }), 250);
  return (
    <>
      <TextInput
        size="xs"
        w={220}
        placeholder="Search by name or project"
        aria-label="Search"
        leftSection={<IconSearch size={14} />}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          apply(event.currentTarget.value);
        }}
      />
      <Select
        size="xs"
        w={150}
        placeholder="Any phase"
        aria-label="Phase"
        clearable
        data={[...PHASES]}
        value={search.phase ?? null}
        onChange={(phase) => narrow({ phase: PHASES.find((each) => each === phase) })}
      />
      <Select
        size="xs"
        w={180}
        placeholder="Any project"
        aria-label="Project"
        clearable
        searchable
        value={search.project ?? null}
        data={(projects.data ?? []).map(({ id, name: label }) => ({ value: id, label }))}
        onChange={(project) => narrow({ project: project ?? undefined })}
      />
    </>
  );
}

function Pages({ total, page, onPage }: { total: number; page: number; onPage: (page: number) => void }) {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2) return null;
  const first = (page - 1) * PAGE_SIZE + 1;
  return (
    <Group justify="space-between" px="md" py="sm" style={{ borderTop: "1px solid var(--line)" }}>
      <Text size="xs" c="dimmed" className="numbers">
        {first}–{Math.min(total, page * PAGE_SIZE)} of{" "}
        {total >= COUNTED ? "more than 10,000" : total.toLocaleString("en-US")}
      </Text>
      <Pagination size="sm" total={pages} value={page} onChange={onPage} />
    </Group>
  );
}

function NoMatch({ clear }: { clear: () => void }) {
  return (
    <EmptyState
      icon={IconFilterOff}
      title="No workload matches"
      action={
        <Button variant="light" onClick={clear}>
          Clear the filters
        </Button>
      }
    >
      These filters leave nothing to show.
    </EmptyState>
  );
}

function NoWorkloads() {
  return (
    <EmptyState icon={IconStack2} title="No workloads yet" action={<SubmitButton />}>
      Submit a training to one of your projects. It starts as soon as its project's quota and the cluster have room, and
      says why while it waits.
    </EmptyState>
  );
}
