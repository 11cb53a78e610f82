/** Short confirmations and failures at the corner of the page. */
import { notifications } from "@mantine/notifications";
import { asProblem } from "@/api/problem";

export function done(message: string): void {
  notifications.show({ message, color: "lagoon", autoClose: 4000 });
}

export function failed(error: unknown): void {
  const problem = asProblem(error);
  if (problem.status === 401) return;
  notifications.show({ title: problem.message, message: problem.details, color: "red", autoClose: 9000 });
}
