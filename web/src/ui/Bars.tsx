/** A small bar chart, drawn without a library: one bar a day. */
import { Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";

export interface Bar {
  label: string;
  value: number;
  title: string;
}

const HEIGHT = 168;
const BOTTOM = 22;
const LEFT = 46;

export function Bars({ bars, unit, name }: { bars: Bar[]; unit: string; name: string }) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} style={{ height: HEIGHT, width: "100%" }}>
      {width > 0 && <Drawn bars={bars} unit={unit} name={name} width={width} />}
    </div>
  );
}

function Drawn({ bars, unit, name, width }: { bars: Bar[]; unit: string; name: string; width: number }) {
  const top = roundUp(Math.max(...bars.map((bar) => bar.value), 0));
  if (top === 0)
    return (
      <Text c="dimmed" size="sm" ta="center" pt={64}>
        Nothing was used in these days.
      </Text>
    );
  const plot = HEIGHT - BOTTOM - 8;
  const step = (width - LEFT) / bars.length;
  const every = Math.max(1, Math.ceil(62 / step));
  const y = (value: number) => 8 + plot * (1 - value / top);
  return (
    <svg className="bars numbers" width={width} height={HEIGHT} role="img" aria-label={name}>
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
            {short(value)}
            {value === top ? ` ${unit}` : ""}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => (
        <g key={bar.label}>
          <rect
            x={LEFT + index * step + step * 0.14}
            width={Math.max(1, Math.min(step * 0.72, 40))}
            y={y(bar.value)}
            height={plot + 8 - y(bar.value)}
            rx={Math.min(3, step / 6)}
          >
            <title>{bar.title}</title>
          </rect>
          {index % every === 0 && (
            <text x={LEFT + index * step + step * 0.14} y={HEIGHT - 5}>
              {bar.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The next of 1, 2, 5 times a power of ten: an axis that ends at a number people read. */
export function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((each) => each * power >= value * 0.999) ?? 10;
  return factor * power;
}

function short(value: number): string {
  return value.toLocaleString("en-US", {
    maximumSignificantDigits: 3,
    notation: value >= 10_000 ? "compact" : "standard",
  });
}
