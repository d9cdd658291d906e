use std::fmt;

use share_contract::Tenant;

use crate::problem::Problem;

/// Who signs in: an employer and its token. Kept in memory only, never written anywhere.
#[derive(Clone, PartialEq)]
pub struct Access {
    /// The employer.
    pub tenant: Tenant,
    token: String,
}

impl Access {
    /// Checks what was typed.
    pub fn new(tenant: &str, token: &str) -> Result<Access, Problem> {
        let tenant = Tenant::new(tenant.trim()).map_err(|_| Problem::new("malformed_tenant"))?;
        let token = token.trim();
        // A header takes visible ASCII; anything else was not made by the server's operator.
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Problem::new("malformed_token"));
        }
        Ok(Access { tenant, token: token.to_owned() })
    }

    /// Reads `#tenant=…&token=…`, the form of a sign-in link. A fragment is never sent to the server.
    pub fn from_fragment(fragment: &str) -> Option<Access> {
        let value = |name: &str| {
            let mut pairs = fragment.trim_start_matches('#').split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
        };
        Access::new(value("tenant")?, value("token")?).ok()
    }

    /// The same employer, with the session that the server opened in the place of the token.
    pub fn with_session(self, session: String) -> Access {
        Access { token: session, ..self }
    }

    /// Value of the `Authorization` header.
    pub fn bearer(&self) -> String {
        format!("Bearer {}", self.token)
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Access({})", self.tenant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_link_is_read_in_either_order_and_among_other_pairs() {
        for fragment in ["#tenant=acme&token=s3cret-_", "#lang=en&token=s3cret-_&tenant=acme"] {
            let access = Access::from_fragment(fragment).expect("complete");
            assert_eq!((access.tenant.as_str(), access.bearer().as_str()), ("acme", "Bearer s3cret-_"));
        }
    }

    #[test]
    fn half_a_link_signs_nobody_in() {
        for fragment in ["", "#", "#tenant=acme", "#token=x", "#tenant=&token=x", "#tenant=acme&token=", "#tenant=A C&token=x"] {
            assert_eq!(Access::from_fragment(fragment), None, "{fragment}");
        }
    }

    #[test]
    fn what_cannot_stand_in_a_header_is_refused() {
        assert_eq!(Access::new("acme", "two words").map_err(|problem| problem.code), Err("malformed_token".into()));
        assert_eq!(Access::new("acme", "line\r\nbreak").map_err(|problem| problem.code), Err("malformed_token".into()));
    }

    #[test]
    fn the_token_is_not_printed() {
        let access = Access::new("acme", "s3cret").expect("fine");
        assert_eq!(format!("{access:?}"), "Access(acme)");
    }
}
