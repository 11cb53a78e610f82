/** How much was held, by day: operators see totals of tenants, a tenant sees its projects and workloads. */
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useSession } from "@/session/session";
import { PageHeader } from "@/ui/PageHeader";
import { useNow } from "@/ui/Time";
import { lastDays } from "./days";
import { OwnUsage } from "./OwnUsage";
import { PlatformUsage } from "./PlatformUsage";

const CHOICES = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
];

export function UsagePage() {
  const isPlatform = useSession().plane === "management";
  const [days, setDays] = useState("30");
  const period = lastDays(Number(days), useNow());
  return (
    <>
      <PageHeader
        title="Usage"
        about={
          isPlatform
            ? "What each tenant held, in GPU hours and core hours. Days are in UTC."
            : "What your projects held, running workloads included. Days are in UTC."
        }
        actions={<SegmentedControl size="xs" data={CHOICES} value={days} onChange={setDays} />}
      />
      {isPlatform ? <PlatformUsage period={period} /> : <OwnUsage period={period} />}
    </>
  );
}
