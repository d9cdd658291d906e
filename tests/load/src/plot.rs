use std::fmt::Write;

/// A line with its name.
pub struct Curve {
    pub name: &'static str,
    pub points: Vec<(f64, f64)>,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const MARGIN: f64 = 56.0;
const COLOURS: [&str; 3] = ["#0b6e4f", "#8a3ffc", "#b35900"];

/// Curves over a common pair of axes that begin at nought.
pub fn svg(across: &str, up: &str, curves: &[Curve]) -> String {
    let most = |of: fn(&(f64, f64)) -> f64| curves.iter().flat_map(|curve| &curve.points).map(of).fold(1e-9, f64::max);
    let (most_x, most_y) = (most(|point| point.0), most(|point| point.1));
    let place =
        |(x, y): &(f64, f64)| (MARGIN + x / most_x * (WIDTH - 2.0 * MARGIN), HEIGHT - MARGIN - y / most_y * (HEIGHT - 2.0 * MARGIN));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n\
         <title>{up} against {across}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    let (left, bottom) = place(&(0.0, 0.0));
    let (right, top) = place(&(most_x, most_y));
    _ = writeln!(svg, "<path d=\"M{left} {top}V{bottom}H{right}\" fill=\"none\" stroke=\"#333\"/>");
    _ = writeln!(svg, "<text x=\"{right}\" y=\"{}\" text-anchor=\"end\">{across}, up to {most_x:.1}</text>", bottom + 32.0);
    _ = writeln!(svg, "<text x=\"{left}\" y=\"{}\">{up}, up to {most_y:.0}</text>", top - 16.0);
    for (curve, colour) in curves.iter().zip(COLOURS.iter().cycle()) {
        let line: Vec<_> = curve.points.iter().map(place).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        _ = writeln!(svg, "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>", line.join(" "));
        for point in &curve.points {
            let (x, y) = place(point);
            _ = writeln!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"><title>{}: {:.0}</title></circle>",
                point.0, point.1
            );
        }
        if let Some((x, y)) = curve.points.last().map(place) {
            _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"end\" fill=\"{colour}\">{}</text>", y + 18.0, curve.name);
        }
    }
    svg + "</svg>\n"
}
