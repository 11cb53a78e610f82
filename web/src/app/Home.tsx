/** The first page of each plane. */
import { OverviewPage } from "@/overview/OverviewPage";
import { useSession } from "@/session/session";
import { TenantsPage } from "@/tenants/TenantsPage";

export function Home() {
  return useSession().plane === "management" ? <TenantsPage /> : <OverviewPage />;
}
