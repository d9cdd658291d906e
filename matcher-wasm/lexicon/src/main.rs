//! The command line of the lexicon builder.
#![doc = include_str!("../README.md")]

mod asset;
mod baselines;
mod commonness;
mod concepts;
mod judge;
mod judged;
mod lists;
mod mentions;
mod occupations;
mod phrases;
mod places;
mod sources;
mod synthetic;
mod train;
mod vectors;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

type Failure = Box<dyn std::error::Error>;

const USAGE: &str = "lexicon-builder build --sources DIR --out FILE     build the asset
lexicon-builder check --sources DIR --out FILE     fail unless FILE is what build would write
lexicon-builder train --judged DIR [DIR …] --sources DIR --lexicon FILE --out WEIGHTS.json     fit the weights of the score
lexicon-builder train-skills --sentences FILE.jsonl --lexicon FILE --out LIKELIHOOD.bin     learn where a phrase is meant as a skill
lexicon-builder train-words --sentences FILE.jsonl --out COMMONNESS.bin     count how common words are in advertisements
lexicon-builder judge --judged DIR [DIR …] --sources DIR --lexicon FILE [--beside SCORES.tsv]     rank judged pairs, ours beside others
lexicon-builder features --judged DIR [DIR …] --sources DIR --lexicon FILE      what the score sees of each judged pair, on stderr
lexicon-builder forms < TEXTS     the words of each line as the matcher knows them: light and deep form of each, for train_vectors.py";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(message) => {
            eprintln!("{message}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("lexicon-builder: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<String, Failure> {
    let option = |name: &str| values(arguments, name).first().map(PathBuf::from).ok_or(format!("{name} is missing\n{USAGE}"));
    match arguments.first().map(String::as_str) {
        Some("build") => {
            let (asset, report) = build(&option("--sources")?)?;
            std::fs::write(option("--out")?, &asset)?;
            Ok(report)
        }
        Some("check") => {
            let (asset, report) = build(&option("--sources")?)?;
            let written = std::fs::read(option("--out")?)?;
            if asset == written {
                Ok(format!("fresh: {report}"))
            } else {
                Err("the lexicon is not what its sources give: run `make lexicon`".into())
            }
        }
        Some("features") => train::table(&values(arguments, "--judged"), &sources::read(&option("--sources")?)?, &option("--lexicon")?),
        Some("judge") => {
            let beside = option("--beside").ok().map(std::fs::read_to_string).transpose()?.unwrap_or_default();
            judge::judge(&values(arguments, "--judged"), &sources::read(&option("--sources")?)?, &option("--lexicon")?, &beside)
        }
        Some("train") => {
            train::train(&values(arguments, "--judged"), &sources::read(&option("--sources")?)?, &option("--lexicon")?, &option("--out")?)
        }
        Some("train-skills") => mentions::train(&option("--sentences")?, &option("--lexicon")?, &option("--out")?),
        Some("train-words") => commonness::train(&option("--sentences")?, &option("--out")?),
        Some("forms") => vectors::forms(std::io::stdin().lock(), std::io::stdout().lock()),
        _ => Err(USAGE.into()),
    }
}

/// What stands between option `name` and the next option.
fn values(arguments: &[String], name: &str) -> Vec<String> {
    let after = arguments.iter().skip_while(|argument| *argument != name).skip(1);
    after.take_while(|argument| !argument.starts_with("--")).cloned().collect()
}

fn build(folder: &Path) -> Result<(Vec<u8>, String), Failure> {
    let rows = sources::read(folder)?;
    let weights = train::committed()?;
    asset::build(&rows, &weights, mentions::committed())
}
