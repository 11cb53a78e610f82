/** How what can be done about a tenant is called, and the dialog behind it. */
import {
  type Icon,
  IconAdjustments,
  IconFlame,
  IconGavel,
  IconLink,
  IconPackageExport,
  IconPlayerPause,
  IconPlayerPlay,
  IconRestore,
  IconTrash,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { EraseDialog } from "@/erasures/EraseDialog";
import { OrderExport } from "@/exports/OrderExport";
import { AliasDialog } from "./AliasDialog";
import { HoldDialog, ReleaseDialog } from "./HoldDialogs";
import { DeleteDialog, type DialogProps, RestoreDialog, ResumeDialog, SuspendDialog } from "./LifeDialogs";
import { LimitsDialog } from "./LimitsDialog";
import type { Act } from "./standing";

interface Look {
  label: string;
  icon: Icon;
  danger?: boolean;
  Dialog: ComponentType<DialogProps>;
}

export const ACTS: Record<Act, Look> = {
  suspend: { label: "Suspend", icon: IconPlayerPause, Dialog: SuspendDialog },
  resume: { label: "Resume", icon: IconPlayerPlay, Dialog: ResumeDialog },
  restore: { label: "Restore", icon: IconRestore, Dialog: RestoreDialog },
  alias: { label: "Edit alias", icon: IconLink, Dialog: AliasDialog },
  limits: { label: "Edit limits", icon: IconAdjustments, Dialog: LimitsDialog },
  export: { label: "Order an export", icon: IconPackageExport, Dialog: OrderExport },
  hold: { label: "Set a legal hold", icon: IconGavel, Dialog: HoldDialog },
  release: { label: "Lift the legal hold", icon: IconGavel, Dialog: ReleaseDialog },
  delete: { label: "Delete", icon: IconTrash, danger: true, Dialog: DeleteDialog },
  erase: { label: "Erase for good", icon: IconFlame, danger: true, Dialog: EraseDialog },
};
