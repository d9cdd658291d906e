//! A place as written to the parts of an address.

use matcher::Lexicon;
use matcher::profile::country_code;

use crate::job_posting::PostalAddress;

/// Codes of states that are codes of countries too: which of both is meant, the town says.
const STATES: &str = "AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA AK";

/// "Berlin, DE", "Austin, TX, US", "Graz, Austria", "Bergen".
pub(crate) fn address(written: &str, lexicon: &Lexicon) -> PostalAddress {
    let mut parts: Vec<&str> = written.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let country = parts.last().and_then(|last| country_code(last)).filter(|code| {
        let is_state = parts.len() == 2 && parts[1] == *code && STATES.split(' ').any(|state| state == *code);
        !is_state || lexicon.places(parts[0]).iter().any(|town| town.country == code.as_bytes())
    });
    if country.is_some() {
        parts.pop();
    }
    let region = (parts.len() > 1).then(|| parts.pop()).flatten();
    PostalAddress {
        address_locality: Some(parts.join(", ")).filter(|town| !town.is_empty()),
        address_region: region.map(str::to_owned),
        address_country: country.map(str::to_owned).or_else(|| region.filter(|region| is_american(region)).map(|_| "US".to_owned())),
        ..PostalAddress::default()
    }
}

/// Codes of states that cannot be countries, as they stand behind towns.
fn is_american(region: &str) -> bool {
    const OTHERS: &str = "CT DC FL HI IA KS MI ND NH NJ NM NV NY OH OK OR RI TX UT VT WA WI WV WY";
    OTHERS.split(' ').chain(STATES.split(' ')).any(|state| state == region)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::lexicon;

    #[test]
    fn a_place_is_taken_apart_where_that_is_sure() {
        let parts = |written: &str| {
            let address = address(written, &lexicon().expect("the built-in lexicon"));
            [address.address_locality, address.address_region, address.address_country].map(Option::unwrap_or_default)
        };
        assert_eq!(parts("Berlin, DE"), ["Berlin", "", "DE"]);
        assert_eq!(parts("Wilmington, DE"), ["Wilmington", "DE", "US"]);
        assert_eq!(parts("Austin, TX"), ["Austin", "TX", "US"]);
        assert_eq!(parts("Tulsa, OK, USA"), ["Tulsa", "OK", "US"]);
        assert_eq!(parts("Graz, Austria"), ["Graz", "", "AT"]);
        assert_eq!(parts("Delft, Zuid-Holland, Netherlands"), ["Delft", "Zuid-Holland", "NL"]);
        assert_eq!(parts("Bergen"), ["Bergen", "", ""]);
        assert_eq!(parts("Germany"), ["", "", "DE"]);
    }
}
