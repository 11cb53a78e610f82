/** A QR code, drawn dark on light in both schemes: what cameras read. */
import { Box } from "@mantine/core";
import { qrCode } from "./qr";

const QUIET = 4;

export function QrCode({ text, label, width = 216 }: { text: string; label: string; width?: number }) {
  const modules = qrCode(text);
  if (!modules) return null;
  const size = modules.length + 2 * QUIET;
  const dark = modules.flatMap((line, row) =>
    line.flatMap((isDark, column) => (isDark ? `M${column + QUIET} ${row + QUIET}h1v1h-1z` : [])),
  );
  return (
    <Box w={width} h={width} bg="white" style={{ borderRadius: 8, overflow: "hidden", flexShrink: 0 }}>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width={width}
        height={width}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={dark.join("")} fill="black" />
      </svg>
    </Box>
  );
}
