/** A QR code, drawn dark on light in both schemes: what cameras read. */
import { Box } from "@mantine/core";
import { generate } from "lean-qr";

const QUIET = 4;

export function QrCode({ text, label, width = 216 }: { text: string; label: string; width?: number }) {
  const code = generate(text);
  const size = code.size + 2 * QUIET;
  const places = Array.from({ length: code.size }, (_, place) => place);
  const dark = places.flatMap((y) =>
    places.flatMap((x) => (code.get(x, y) ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
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
