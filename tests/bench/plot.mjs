// A plot of points as SVG: no dependency, readable in light and dark.
const WIDTH = 640, HEIGHT = 400, LEFT = 76, RIGHT = 150, TOP = 48, BOTTOM = 56;

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const short = (value) => (value >= 1000 ? `${+(value / 1000).toPrecision(3)}k` : `${+value.toPrecision(3)}`);

/** Places on an axis of `length`, and the ticks: by tens, or even steps where it `isLinear`. */
function axis(values, length, isLinear) {
  if (isLinear) {
    const least = Math.floor(Math.min(...values) * 10) / 10, most = Math.max(1, ...values);
    const ticks = Array.from({ length: Math.round((most - least) * 10) + 1 }, (_, n) => +(least + n / 10).toFixed(1));
    return { ticks, place: (value) => ((value - least) / (most - least)) * length };
  }
  const least = Math.floor(Math.log10(Math.min(...values))), most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: most - least + 1 }, (_, n) => 10 ** (least + n));
  return { ticks, place: (value) => ((Math.log10(value) - least) / (most - least)) * length };
}

/** `points` by the values that `x.of` and `y.of` give of each; `name` stands beside it. */
export function plot({ title, x, y, points }) {
  const [inner, high] = [WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM];
  const across = axis(points.map(x.of), inner, x.isLinear), up = axis(points.map(y.of), high, y.isLinear);
  const [px, py] = [(value) => LEFT + across.place(value), (value) => HEIGHT - BOTTOM - up.place(value)];
  const lines = [
    ...across.ticks.map((tick) => `<line x1="${px(tick)}" x2="${px(tick)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${px(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${short(tick)}</text>`),
    ...up.ticks.map((tick) => `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${py(tick)}" y2="${py(tick)}"/><text x="${LEFT - 8}" y="${py(tick) + 4}" text-anchor="end">${short(tick)}</text>`),
  ];
  const marks = points.map((point) => `<circle cx="${px(x.of(point))}" cy="${py(y.of(point))}" r="6"/><text class="name" x="${px(x.of(point)) + 11}" y="${py(y.of(point)) + 4}">${escape(point.name)} (${short(y.of(point))})</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(title)}" font-family="system-ui, sans-serif" font-size="12">
<style>svg{background:#fff}text{fill:#4f5e6a}line{stroke:#d8e0e5}circle{fill:#0c5f59}.name,.title{fill:#16212b}.title{font-size:15px;font-weight:600}
@media (prefers-color-scheme:dark){svg{background:#141b21}text{fill:#a6b4bf}line{stroke:#33404b}circle{fill:#5fd0c2}.name,.title{fill:#e8eef2}}</style>
<text class="title" x="${LEFT}" y="24">${escape(title)}</text>
${lines.join("\n")}
<text x="${LEFT + inner / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escape(x.label)}</text>
<text transform="translate(18 ${TOP + high / 2}) rotate(-90)" text-anchor="middle">${escape(y.label)}</text>
${marks.join("\n")}
</svg>
`;
}
