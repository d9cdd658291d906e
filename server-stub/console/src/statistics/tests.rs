use share_contract::{PostingId, Stage, Statistics};

use super::*;

/// Two postings, two channels, three releases; of the second posting too little.
fn told() -> Statistics {
    serde_json::from_str(
        r#"{"tenant":"acme","through":"2026-11-22","next":"2026-11-24","k":10,"epsilon":1.0,"confidence":0.95,
        "figures":[
          {"posting":"*","channel":"direct","stage":"viewed","count":900,"error":18,"parts":[{"through":"2026-11-22","count":900,"error":18}]},
          {"posting":"welder","channel":"direct","stage":"opened","count":140,"error":24,
           "parts":[{"through":"2026-11-15","count":100,"error":18},{"through":"2026-11-22","count":40,"error":18}]},
          {"posting":"welder","channel":"linkedin","stage":"opened","count":60,"error":18,"parts":[{"through":"2026-11-22","count":60,"error":18}]},
          {"posting":"welder","channel":"direct","stage":"summary_sent","count":12,"error":18,"parts":[{"through":"2026-11-22","count":12,"error":18}]},
          {"posting":"welder","channel":"direct","scoreBucket":6,"count":31,"error":18,"parts":[{"through":"2026-11-22","count":31,"error":18}]},
          {"posting":"cook","channel":"direct","stage":"opened","count":0,"error":18,"parts":[{"through":"2026-11-22","count":-4,"error":18}]}],
        "conversions":[
          {"posting":"welder","channel":"direct","from":"opened","to":"summary_sent","share":0.086,"low":0.0,"high":0.31},
          {"posting":"welder","channel":"linkedin","from":"opened","to":"summary_sent","share":0.5,"low":0.32,"high":0.7},
          {"posting":"welder","channel":"direct","from":"opened","to":"matched","share":0.0,"low":0.0,"high":1.0}],
        "comparisons":[{"posting":"welder","from":"opened","to":"summary_sent","better":"linkedin","worse":"direct"}],
        "hints":[{"posting":"welder","requirement":2,"meetAtMost":0.04}]}"#,
    )
    .expect("the shape of the contract")
}

fn welder() -> Choice {
    Choice { posting: PostingId::new("welder").ok(), ..Choice::default() }
}

// JT4: every number has its error; errors of independent noise add as lengths at right angles.
#[test]
fn numbers_add_over_channels_and_keep_an_error() {
    let (told, choice) = (told(), welder());
    let opened = Board::new(&told, &choice).told(CountKind::Stage(Stage::Opened));
    assert_eq!(opened, Some(Told { count: 200, error: 30 }));
    assert_eq!(opened.map(Told::words).as_deref(), Some("200 ± 30"));
    let linkedin = Choice { channel: Channel::new("linkedin").ok(), ..welder() };
    assert_eq!(Board::new(&told, &linkedin).told(CountKind::Stage(Stage::Opened)), Some(Told { count: 60, error: 18 }));
}

// N5, JT15: where nothing was released there is no number, and the five stages stand in their order.
#[test]
fn what_was_not_released_is_too_few_to_show() {
    let (told, choice) = (told(), welder());
    let funnel = Board::new(&told, &choice).funnel();
    let said: Vec<_> = funnel.points.iter().map(|point| (point.name.as_str(), point.text.as_str())).collect();
    assert_eq!(said[..3], [("Page viewed, all visits", "900 ± 18"), ("Posting opened", "200 ± 30"), ("Resume matched", TOO_FEW)]);
    assert_eq!(said.len(), 5);
    assert_eq!(funnel.points[2].value, None);
    let histogram = Board::new(&told, &choice).histogram();
    assert_eq!(histogram.points.iter().filter(|point| point.value.is_some()).count(), 1);
    assert_eq!(histogram.points[9].text, TOO_FEW);
}

#[test]
fn views_are_of_the_page_and_not_of_a_channel() {
    let (told, choice) = (told(), Choice { channel: Channel::new("linkedin").ok(), ..welder() });
    assert_eq!(Board::new(&told, &choice).stages()[0].0, Stage::Opened);
}

#[test]
fn noise_below_zero_is_shown_as_zero() {
    let (told, choice) = (told(), Choice { posting: PostingId::new("cook").ok(), ..Choice::default() });
    assert_eq!(Board::new(&told, &choice).told(CountKind::Stage(Stage::Opened)), Some(Told { count: 0, error: 18 }));
}

#[test]
fn the_trend_has_a_point_for_each_release() {
    let (told, choice) = (told(), Choice { stage: Stage::Opened, ..welder() });
    let trend = Board::new(&told, &choice).trend();
    assert_eq!(trend.iter().map(|(_, told)| (told.count, told.error)).collect::<Vec<_>>(), [(100, 18), (100, 26)]);
    assert!(Board::new(&told, &choice).trend_words().starts_with("2 releases"));
}

// JT16: channels with their intervals, the best first; an interval that says nothing is not drawn.
#[test]
fn channels_are_compared_by_their_intervals() {
    let (told, choice) = (told(), welder());
    let board = Board::new(&told, &choice);
    let points = board.comparison().points;
    assert_eq!((points[0].name.as_str(), points[0].text.as_str()), ("linkedin", "50 % (32 % to 70 %)"));
    assert_eq!(board.channel_words(), ["linkedin does better than direct."]);
    let matched = Choice { stage: Stage::Matched, ..welder() };
    assert_eq!(Board::new(&told, &matched).comparison().points[0].text, TOO_FEW);
}

// JT12, N10.
#[test]
fn a_requirement_that_nobody_meets_is_told_for_its_posting_alone() {
    let (told, choice) = (told(), welder());
    assert_eq!(Board::new(&told, &choice).hints().count(), 1);
    let cook = Choice { posting: PostingId::new("cook").ok(), ..Choice::default() };
    assert_eq!(Board::new(&told, &cook).hints().count(), 0);
}

#[test]
fn shares_and_scores_are_written_for_people() {
    assert_eq!((percent(0.0), percent(0.083), percent(0.5), percent(1.0)), ("0 %".into(), "8.3 %".into(), "50 %".into(), "100 %".into()));
    assert_eq!((number(0), number(999), number(1_000), number(1_234_567)), ("0".into(), "999".into(), "1,000".into(), "1,234,567".into()));
    assert_eq!((bucket_name(0).as_str(), bucket_name(9).as_str()), ("0 to 9", "90 to 100"));
}
