use serde::Serialize;
use share_contract::{Conversion, Date, Stage};

use super::{Board, TOO_FEW, Told, bucket_name, percent, stage_name, words};
use crate::day::day;

/// What a chart draws; page/charts.js reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plot {
    /// `lying`, `standing`, `intervals` or `trend`.
    pub kind: &'static str,
    /// In their order along the axis.
    pub points: Vec<Point>,
}

/// One value of a chart, the same for the eye, the keyboard and the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Point {
    /// What it is.
    pub name: String,
    /// How much, in words.
    pub text: String,
    /// Length along the axis; none where there is nothing to show.
    pub value: Option<f64>,
    /// Lower end of the error.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Days since 1970, on an axis of days.
    pub day: Option<u32>,
}

impl Point {
    fn of(name: String, told: Option<Told>) -> Point {
        let low = told.map_or(0, Told::least) as f64;
        let high = told.map_or(0, Told::most) as f64;
        Point { name, text: words(told), value: told.map(|told| told.count as f64), low, high, day: None }
    }
}

impl Board<'_> {
    /// The stages as lying bars.
    pub fn funnel(self) -> Plot {
        let name = |stage| if stage == Stage::Viewed { "Page viewed, all visits" } else { stage_name(stage) };
        let points = self.stages().into_iter().map(|(stage, told)| Point::of(name(stage).to_owned(), told)).collect();
        Plot { kind: "lying", points }
    }

    /// The scores as standing bars.
    pub fn histogram(self) -> Plot {
        let points = self.buckets().into_iter().map(|(bucket, told)| Point::of(bucket_name(bucket), told)).collect();
        Plot { kind: "standing", points }
    }

    /// The releases of the chosen stage over their days.
    pub fn releases(self) -> Plot {
        let trend = self.trend();
        let point = |(date, told)| Point { day: Some(Date::days_since_1970(date)), ..Point::of(day(date), Some(told)) };
        Plot { kind: "trend", points: trend.into_iter().map(point).collect() }
    }

    /// The channels with their intervals.
    pub fn comparison(self) -> Plot {
        let point = |of: &Conversion| {
            let is_wide = of.low <= 0.0 && of.high >= 1.0;
            let text = format!("{} ({} to {})", percent(of.share), percent(of.low), percent(of.high));
            let text = if is_wide { TOO_FEW.to_owned() } else { text };
            let (low, high) = (of.low * 100.0, of.high * 100.0);
            Point { name: of.channel.to_string(), text, value: (!is_wide).then_some(of.share * 100.0), low, high, day: None }
        };
        Plot { kind: "intervals", points: self.channels().into_iter().map(point).collect() }
    }
}
