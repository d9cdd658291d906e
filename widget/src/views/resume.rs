use model::{Education, Finding, FoundSkill, Profile, Work};
use yew::prelude::*;

use super::field::Field;
use super::icon::{Icon, Picture};
use super::use_session;
use crate::correct::Correction;
use crate::session::Session;
use crate::words::{Words, fill, short};

/// What was read, value by value, correctable.
#[component]
pub fn Resume() -> Html {
    let session = use_session();
    let words = session.words();
    let Some(profile) = session.state().profile.clone() else { return html! {} };
    html! {
        <section aria-labelledby="resume-title">
            <h2 id="resume-title">{ words.resume.title }</h2>
            <p class="lead">{ words.resume.hint }</p>
            { findings(&profile.meta.tacit.findings, words) }
            { contact(&profile, words) }
            { entries(&session, words.resume.work, "work", profile.work.iter().map(|job| work_fields(job, words)).collect()) }
            { entries(&session, words.resume.education, "education", profile.education.iter().map(|study| study_fields(study, words)).collect()) }
            { skills(&profile.meta.tacit.skills, &session) }
            <details class="block">
                <summary>{ words.resume.text }</summary>
                <p class="small quiet">{ words.resume.text_hint }</p>
                <pre class="text" tabindex="0">{ &profile.meta.tacit.text }</pre>
            </details>
        </section>
    }
}

fn findings(findings: &[Finding], words: &Words) -> Html {
    let mut kinds = Vec::new();
    for finding in findings {
        if !kinds.contains(&finding.kind) {
            kinds.push(finding.kind);
        }
    }
    if kinds.is_empty() {
        return html! {};
    }
    html! {
        <div class="notice">
            <Picture icon={Icon::Information} />
            <div>
                <strong>{ words.resume.findings }</strong>
                <ul>{ for kinds.into_iter().map(|kind| html! { <li>{ (words.finding)(kind) }</li> }) }</ul>
            </div>
        </div>
    }
}

type Row<'a> = (&'static str, &'static str, &'static str, &'a Option<String>);

fn field(prefix: &str, (key, label, hint, value): Row) -> Html {
    let path = AttrValue::from(format!("{prefix}/{key}"));
    html! { <Field key={path.to_string()} path={path.clone()} {label} {hint} value={value.clone().map(AttrValue::from)} /> }
}

fn contact(profile: &Profile, words: &Words) -> Html {
    let basics = &profile.basics;
    let city = basics.location.as_ref().map_or(&None, |location| &location.city);
    let rows: [Row; 6] = [
        ("name", words.resume.name, "", &basics.name),
        ("label", words.resume.headline, "", &basics.label),
        ("email", words.resume.email, "", &basics.email),
        ("phone", words.resume.phone, "", &basics.phone),
        ("url", words.resume.url, "", &basics.url),
        ("location/city", words.resume.city, "", city),
    ];
    html! {
        <section class="block">
            <h3>{ words.resume.contact }</h3>
            <div class="fields">{ for rows.into_iter().map(|row| field("/basics", row)) }</div>
        </section>
    }
}

fn work_fields<'a>(job: &'a Work, words: &Words) -> Vec<Row<'a>> {
    vec![
        ("position", words.resume.position, "", &job.position),
        ("name", words.resume.company, "", &job.name),
        ("startDate", words.resume.start, "YYYY-MM", &job.start_date),
        ("endDate", words.resume.end, words.resume.present, &job.end_date),
    ]
}

fn study_fields<'a>(study: &'a Education, words: &Words) -> Vec<Row<'a>> {
    vec![
        ("institution", words.resume.school, "", &study.institution),
        ("studyType", words.resume.degree, "", &study.study_type),
        ("area", words.resume.area, "", &study.area),
        ("startDate", words.resume.start, "YYYY-MM", &study.start_date),
        ("endDate", words.resume.end, "YYYY-MM", &study.end_date),
    ]
}

fn entries(session: &Session, title: &'static str, list: &'static str, entries: Vec<Vec<Row>>) -> Html {
    if entries.is_empty() {
        return html! {};
    }
    html! {
        <section class="block">
            <h3>{ title }</h3>
            { for entries.into_iter().enumerate().map(|(index, rows)| entry(session, list, index, rows)) }
        </section>
    }
}

fn entry(session: &Session, list: &'static str, index: usize, rows: Vec<Row>) -> Html {
    let words = session.words();
    let what = rows.iter().take(2).filter_map(|row| row.3.clone()).collect::<Vec<_>>().join(", ");
    let label = format!("{}: {what}", words.resume.remove_entry);
    let prefix = format!("/{list}/{index}");
    let remove = {
        let session = session.clone();
        move |_| session.correct(Correction::RemoveEntry { list, index })
    };
    html! {
        <fieldset class="entry" key={prefix.clone()}>
            <legend class="unseen">{ what }</legend>
            <div class="fields">{ for rows.into_iter().map(|row| field(&prefix, row)) }</div>
            <button type="button" class="link" aria-label={label} onclick={remove}>{ words.resume.remove_entry }</button>
        </fieldset>
    }
}

fn skills(skills: &[FoundSkill], session: &Session) -> Html {
    let words = session.words();
    html! {
        <section class="block">
            <h3>{ words.resume.skills }{ " " }<span class="count">{ skills.len() }</span></h3>
            <p class="small quiet">{ words.resume.skills_hint }</p>
            <ul class="chips">{ for skills.iter().map(|one| skill(one, session)) }</ul>
        </section>
    }
}

fn skill(skill: &FoundSkill, session: &Session) -> Html {
    let words = session.words();
    let remove = {
        let (session, id) = (session.clone(), skill.id.clone());
        move |_| session.correct(Correction::RemoveSkill { id: id.clone() })
    };
    let years = skill.years.map(|years| fill(words.resume.years, &[("n", &short(years))]));
    let quote = skill.evidence.first().map(|evidence| evidence.quote.clone()).filter(|quote| !quote.is_empty());
    let title = quote.as_ref().map(|quote| format!("{}: “{quote}”", words.resume.from));
    html! {
        <li class="chip" key={skill.id.clone()} {title}>
            <span>{ &skill.name }</span>
            if let Some(years) = years { <span class="chip-years">{ years }</span> }
            <button type="button" aria-label={fill(words.resume.remove, &[("what", &skill.name)])} onclick={remove}><Picture icon={Icon::Cross} /></button>
        </li>
    }
}
