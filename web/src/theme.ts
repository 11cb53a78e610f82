/** Colours, type and the look of Mantine's components, in one place. */
import { alpha, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const lagoon: MantineColorsTuple = [
  "#e6fbf7",
  "#d0f4ed",
  "#a2e9dc",
  "#70ddc9",
  "#48d3b9",
  "#2dc7b3",
  "#12a594",
  "#0b8478",
  "#086a61",
  "#04524b",
];
/** Greys with a little blue, so that tables read calm in both schemes. */
const dark: MantineColorsTuple = [
  "#d5dbe1",
  "#b4bec8",
  "#8794a1",
  "#6a7785",
  "#3a4653",
  "#2a343f",
  "#1c242d",
  "#141b22",
  "#0f151b",
  "#0a0f14",
];
const gray: MantineColorsTuple = [
  "#f7f9fa",
  "#eff2f5",
  "#e3e8ec",
  "#d5dce2",
  "#c0c9d1",
  "#9aa6b1",
  "#728090",
  "#505d6b",
  "#35404c",
  "#1d2630",
];

export const theme = createTheme({
  primaryColor: "lagoon",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { lagoon, dark, gray },
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontWeight: "620",
    sizes: { h1: { fontSize: "1.5rem", lineHeight: "1.25" }, h2: { fontSize: "1.05rem", lineHeight: "1.4" } },
  },
  components: {
    Paper: { defaultProps: { withBorder: true } },
    Table: { defaultProps: { verticalSpacing: 9, horizontalSpacing: "md" } },
    Modal: {
      styles: { title: { fontWeight: 620 } },
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45, blur: 2 } },
    },
    Badge: { defaultProps: { radius: "sm" } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250 } },
  },
});

/** Soft badges and menu entries: in the dark a veil of the colour itself, with its light shade as text. */
export const softColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: Object.fromEntries(
    Object.entries(colors).map(([name, shades]) => [`--mantine-color-${name}-light-color`, shades[8]]),
  ),
  dark: Object.fromEntries(
    Object.entries(colors)
      .filter(([name]) => name !== "dark" && name !== "gray")
      .flatMap(([name, shades]) => [
        [`--mantine-color-${name}-light`, alpha(shades[5], 0.14)],
        [`--mantine-color-${name}-light-hover`, alpha(shades[5], 0.2)],
        [`--mantine-color-${name}-light-color`, shades[3]],
      ]),
  ),
});
