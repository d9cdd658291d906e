//! The lines that a career site pastes.

/// What the lines are made of; what is empty is left out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Snippet {
    /// Where the server is.
    pub api: String,
    /// The employer's id.
    pub employer: String,
    /// Where the postings are; the page's own JSON-LD if empty.
    pub postings: String,
    /// A packed index of many postings.
    pub index: String,
    /// Under which channel visits are counted.
    pub channel: String,
    /// Language; the page's own if empty.
    pub lang: String,
    /// `light` or `dark`; the visitor's own if empty.
    pub theme: String,
    /// Fingerprints of keys that summaries may be sealed to, separated by blanks; any key of the server if empty.
    pub pin: String,
    /// SHA-384 of the script, as browsers check it.
    pub integrity: String,
}

impl Snippet {
    /// Two lines of HTML.
    pub fn html(&self) -> String {
        let integrity = if self.integrity.is_empty() {
            String::new()
        } else {
            format!(" integrity=\"{}\" crossorigin=\"anonymous\"", escaped(&self.integrity))
        };
        let wanted = [
            ("employer", &self.employer),
            ("api", &self.api),
            ("postings", &self.postings),
            ("index", &self.index),
            ("channel", &self.channel),
            ("lang", &self.lang),
            ("theme", &self.theme),
            ("pin", &self.pin),
        ];
        let filled = wanted.iter().filter(|(_, value)| !value.trim().is_empty());
        let attributes: String = filled.map(|(name, value)| format!(" {name}=\"{}\"", escaped(value.trim()))).collect();
        format!(
            "<script type=\"module\" src=\"{}/tacit.js\"{integrity}></script>\n<tacit-match{attributes}></tacit-match>",
            escaped(&self.api)
        )
    }

    /// What a page with a content security policy adds to it.
    pub fn policy(&self) -> String {
        format!("script-src {0}; frame-src {0}", self.api)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snippet() -> Snippet {
        Snippet { api: "https://match.example".into(), employer: "acme".into(), ..Snippet::default() }
    }

    #[test]
    fn what_is_not_chosen_is_not_written() {
        assert_eq!(
            snippet().html(),
            "<script type=\"module\" src=\"https://match.example/tacit.js\"></script>\n\
             <tacit-match employer=\"acme\" api=\"https://match.example\"></tacit-match>"
        );
    }

    // JT23: the browser refuses a script that is not the one with this hash.
    #[test]
    fn every_attribute_of_the_element_can_be_set_and_the_script_is_pinned() {
        let all = Snippet {
            postings: "jobs.json".into(),
            index: "jobs.tacit".into(),
            channel: "newsletter".into(),
            lang: "de".into(),
            theme: "dark".into(),
            pin: "ab cd".into(),
            integrity: "sha384-AAAA".into(),
            ..snippet()
        };
        let html = all.html();
        for part in
            ["postings=\"jobs.json\"", "index=\"jobs.tacit\"", "channel=\"newsletter\"", "lang=\"de\"", "theme=\"dark\"", "pin=\"ab cd\""]
        {
            assert!(html.contains(part), "{html}");
        }
        assert!(html.contains("integrity=\"sha384-AAAA\" crossorigin=\"anonymous\"></script>"));
    }

    #[test]
    fn what_is_typed_cannot_leave_its_attribute() {
        let html = Snippet { postings: "\"><script>alert(1)</script>".into(), ..snippet() }.html();
        assert!(html.contains("postings=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""), "{html}");
    }

    #[test]
    fn the_policy_names_the_server_and_nothing_else() {
        assert_eq!(snippet().policy(), "script-src https://match.example; frame-src https://match.example");
    }
}
