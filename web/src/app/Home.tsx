/** The first page of each plane, as far as the person may see it. */
import { IconLock } from "@tabler/icons-react";
import { Navigate } from "@tanstack/react-router";
import { OverviewPage } from "@/overview/OverviewPage";
import { useMay, useSession } from "@/session/session";
import { TenantsPage } from "@/tenants/TenantsPage";
import { EmptyState } from "@/ui/EmptyState";
import { MENU } from "./menu";

export function Home() {
  const { plane } = useSession();
  const may = useMay();
  const [first] = MENU[plane].flatMap(({ entries }) => entries).filter(({ permission }) => may(permission));
  if (!first) return <NothingYet />;
  if (first.to !== "/") return <Navigate to={first.to} replace />;
  return plane === "management" ? <TenantsPage /> : <OverviewPage />;
}

function NothingYet() {
  const { name } = useSession();
  return (
    <EmptyState icon={IconLock} title="Nothing is open to you yet">
      You are signed in as {name}, and no access rule gives you anything here. Ask an administrator for one.
    </EmptyState>
  );
}
