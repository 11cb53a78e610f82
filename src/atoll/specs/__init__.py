"""The workload spec: types, quantities, splitting of commands. Pure; used by server, agent and CLI."""
