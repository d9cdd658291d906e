// Draws the console's charts as SVG: d3 for scales, axes and shapes. Everything is an attribute or a class, so that the page's policy, which
// allows no inline style and no HTML from text, holds without an exception; colours are the stylesheet's, in light and in dark.
import { axisBottom, axisLeft } from "d3-axis";
import { scaleBand, scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { area, line } from "d3-shape";

const DAY = 86_400_000;
const plots = new WeakMap();
const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => render(target)));

/** Draws `json`, a plot as the console's `Plot` writes it, into `node`, called `label`. It can be read point by point with the arrow keys. */
export function draw(node, label, json) {
  const { kind, points } = JSON.parse(json);
  const before = plots.get(node);
  plots.set(node, { kind, points, width: 0, at: Math.min(before?.at ?? most(points), Math.max(points.length - 1, 0)) });
  if (!before) listen(node);
  for (const [name, value] of Object.entries({ role: "slider", tabindex: 0, "aria-readonly": true, "aria-roledescription": "chart", "aria-label": label,
    "aria-valuemin": 1, "aria-valuemax": points.length, "aria-orientation": isLying(kind) ? "vertical" : "horizontal" })) node.setAttribute(name, value);
  render(node);
}

const isLying = (kind) => kind === "lying" || kind === "intervals";

const most = (points) => points.reduce((best, { value }, i) => ((value ?? -1) > (points[best].value ?? -1) ? i : best), 0);

function listen(node) {
  sizes.observe(node);
  node.addEventListener("keydown", (event) => {
    const plot = plots.get(node);
    const last = plot.points.length - 1;
    const to = { ArrowRight: plot.at + 1, ArrowDown: plot.at + 1, ArrowLeft: plot.at - 1, ArrowUp: plot.at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    point(node, Math.max(0, Math.min(last, to)));
  });
  node.addEventListener("pointermove", (event) => {
    const plot = plots.get(node);
    const box = node.getBoundingClientRect();
    const place = isLying(plot.kind) ? event.clientY - box.top : event.clientX - box.left;
    const distance = (i) => Math.abs(plot.places[i] - place);
    if (plot.points.length) point(node, plot.places.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0));
  });
}

/** Makes one point the current one: seen, told to screen readers, and written under the chart. */
function point(node, at) {
  const plot = plots.get(node);
  plot.at = at;
  const { name, text } = plot.points[at];
  node.setAttribute("aria-valuenow", at + 1);
  node.setAttribute("aria-valuetext", `${name}: ${text}`);
  select(node).selectAll(".point").classed("at", (_, i) => i === at);
  select(node).select(".readout").text(isLying(plot.kind) ? "" : `${name}: ${text}`);
}

function render(node) {
  const plot = plots.get(node);
  const width = node.clientWidth;
  if (!plot.points.length || !width || width === plot.width) return;
  plot.width = width;
  const root = select(node);
  root.selectAll("*").remove();
  const svg = root.append("svg").attr("aria-hidden", "true").attr("width", width).attr("class", plot.kind);
  plot.places = drawn[plot.kind](svg, plot.points, width);
  root.append("p").attr("class", "readout").attr("aria-hidden", "true");
  point(node, plot.at);
}

const group = (svg, points) => svg.selectAll(".point").data(points).join("g").attr("class", ({ value }) => (value === null ? "point few" : "point"));

/** A line between the ends of an error, with a cap at each; a halo keeps it apart from what it lies on. */
const whisker = (to, path) => {
  for (const name of ["halo", "whisker"]) to.filter(({ value }) => value !== null).append("path").attr("class", name).attr("d", path);
};

const shortDay = (day) => new Date(day * DAY).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** Rows of name, words and a track; `mark` draws what lies on the track. Answers with the middle of each row. */
function rows(svg, points, width, x, bottom, mark) {
  const [row, middle] = [46, 30];
  svg.attr("height", points.length * row + bottom);
  const all = group(svg, points).attr("transform", (_, i) => `translate(0,${i * row})`);
  all.append("text").attr("class", "name").attr("y", 15).text(({ name }) => name);
  all.append("text").attr("class", "words").attr("x", width).attr("y", 15).attr("text-anchor", "end").text(({ text }) => text);
  all.append("rect").attr("class", "track").attr("y", middle - 6).attr("width", width).attr("height", 12).attr("rx", 3);
  mark(all.filter(({ value }) => value !== null), middle);
  return points.map((_, i) => i * row + middle);
}

const drawn = {
  lying(svg, points, width) {
    const x = scaleLinear([0, Math.max(1, ...points.map(({ high }) => high))], [1, width]);
    // Solid as far as the true number surely reaches, pale as far as it may.
    return rows(svg, points, width, x, 0, (all, middle) => {
      const bar = (name) => all.append("rect").attr("class", name).attr("y", middle - 6).attr("height", 12).attr("rx", 3);
      bar("range").attr("width", ({ high }) => x(high));
      bar("mark").attr("width", ({ low }) => x(low));
      all.append("path").attr("class", "value").attr("d", ({ value }) => `M${Math.max(1, x(value) - 1)},${middle - 9}v18`);
    });
  },

  intervals(svg, points, width) {
    const x = scaleLinear([0, Math.max(1, ...points.map(({ value, high }) => (value === null ? 0 : high)))], [10, width - 18]).nice();
    const places = rows(svg, points, width, x, 24, (all, middle) => {
      whisker(all, ({ low, high }) => `M${x(low)},${middle - 4}v8m0,-4H${x(high)}m0,-4v8`);
      all.append("circle").attr("class", "dot").attr("cy", middle).attr("r", 5).attr("cx", ({ value }) => x(value));
    });
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${points.length * 46})`).call(axisBottom(x).ticks(Math.min(5, width / 70)).tickFormat((tick) => `${tick} %`));
    return places;
  },

  standing(svg, points, width) {
    const { y, left, bottom } = frame(svg, points, width);
    const x = scaleBand(points.map(({ name }) => name), [left, width]).padding(0.18);
    const all = group(svg, points);
    all.append("rect").attr("class", "mark").attr("rx", 2).attr("x", ({ name }) => x(name)).attr("width", x.bandwidth())
      .attr("y", ({ value }) => (value === null ? bottom - 8 : y(value))).attr("height", ({ value }) => (value === null ? 8 : bottom - y(value)));
    const middle = ({ name }) => x(name) + x.bandwidth() / 2;
    const cap = Math.min(5, x.bandwidth() / 3);
    whisker(all, (of) => `M${middle(of) - cap},${y(of.low)}h${2 * cap}m${-cap},0V${y(of.high)}m${-cap},0h${2 * cap}`);
    const first = (name) => name.split(" ")[0];
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${bottom})`).call(axisBottom(x).tickSize(0).tickPadding(8).tickFormat(first));
    return points.map(middle);
  },

  trend(svg, points, width) {
    const { y, left, bottom } = frame(svg, points, width);
    const [first, last] = [points[0].day, points.at(-1).day];
    const x = scaleLinear(first < last ? [first, last] : [first - 3, last + 3], [left + 14, width - 22]);
    const at = ({ day }) => x(day);
    svg.append("path").attr("class", "error").attr("d", area(at, ({ low }) => y(low), ({ high }) => y(high))(points));
    svg.append("path").attr("class", "line").attr("d", line(at, ({ value }) => y(value))(points));
    const all = group(svg, points);
    whisker(all, (of) => `M${at(of) - 4},${y(of.low)}h8m-4,0V${y(of.high)}m-4,0h8`);
    all.append("circle").attr("class", "dot").attr("r", 4).attr("cx", at).attr("cy", ({ value }) => y(value));
    const axis = axisBottom(x).tickValues(apart(points.map(({ day }) => day), x)).tickSizeOuter(0).tickFormat(shortDay);
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${bottom})`).call(axis);
    return points.map(at);
  },
};

/** As many of the days as have room for their names, the last one always. */
function apart(days, x) {
  const kept = [];
  for (const day of days.toReversed()) if (!kept.length || x(kept.at(-1)) - x(day) >= 56) kept.push(day);
  return kept;
}

/** A scale upwards with its lines; `bottom` and `left` are where the axes meet. */
function frame(svg, points, width) {
  const [height, left, bottom] = [232, 38, 204];
  svg.attr("height", height);
  const y = scaleLinear([0, Math.max(1, ...points.map(({ high }) => high))], [bottom, 10]).nice(4);
  const axis = axisLeft(y).ticks(4).tickSize(left - width).tickPadding(6);
  svg.append("g").attr("class", "axis grid").attr("transform", `translate(${left},0)`).call(axis);
  return { y, left, bottom };
}
