import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./theme.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeEntry } from "./api/entry";
import { makeQueryClient } from "./api/queries";
import { Gate } from "./app/Gate";
import { router } from "./app/router";
import { softColors, theme } from "./theme";

takeEntry();

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root.");

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={softColors} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <QueryClientProvider client={makeQueryClient()}>
        <Gate>
          <RouterProvider router={router} />
        </Gate>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
