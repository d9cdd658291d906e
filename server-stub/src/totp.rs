//! Codes of an authenticator app (AJ28): HOTP (RFC 4226) over the time in steps of 30 seconds (RFC 6238), with SHA-1 and six digits as all such apps
//! have them.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use subtle::{Choice, ConstantTimeEq};

/// Length of a step.
const STEP_SECONDS: u64 = 30;

/// RFC 4226 asks for 128 bits at least.
const LEAST_BYTES: usize = 16;

/// What the server and one person's app share.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Vec<u8>);

/// Never the secret itself.
impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a secret")
    }
}

const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

impl Secret {
    /// Reads base32 (RFC 4648) as apps show it: blanks, case and padding do not matter.
    #[must_use]
    pub fn parse(text: &str) -> Option<Secret> {
        let (mut bytes, mut block, mut n_bits) = (Vec::new(), 0_u32, 0);
        for digit in text.trim_end_matches('=').bytes().filter(|byte| *byte != b' ') {
            let value = DIGITS.iter().position(|known| *known == digit.to_ascii_uppercase())?;
            // At most 7 bits are left of the digits before.
            block = (block << 5 | value as u32) & 0xFFF;
            n_bits += 5;
            if n_bits >= 8 {
                n_bits -= 8;
                bytes.push((block >> n_bits) as u8);
            }
        }
        Secret::from_bytes(bytes)
    }

    /// The secret, if it is long enough.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Option<Secret> {
        (bytes.len() >= LEAST_BYTES).then_some(Secret(bytes))
    }

    /// As base32 without padding.
    #[must_use]
    pub fn to_base32(&self) -> String {
        let mut text = String::new();
        for chunk in self.0.chunks(5) {
            let block = chunk.iter().fold(0_u64, |block, byte| block << 8 | u64::from(*byte)) << (8 * (5 - chunk.len()));
            let n_digits = (chunk.len() * 8).div_ceil(5);
            text.extend((0..n_digits).map(|digit| char::from(DIGITS[(block >> (35 - 5 * digit)) as usize & 31])));
        }
        text
    }

    /// The number of a step before it is cut to its digits (RFC 4226, section 5.3).
    #[must_use]
    pub fn number(&self, step: u64) -> u32 {
        let mut mac = Hmac::<Sha1>::new_from_slice(&self.0).expect("a key of HMAC may have any length");
        mac.update(&step.to_be_bytes());
        let hash = mac.finalize().into_bytes();
        let at = usize::from(hash[19] & 15);
        u32::from_be_bytes([hash[at] & 0x7F, hash[at + 1], hash[at + 2], hash[at + 3]])
    }

    /// The code of a step.
    #[must_use]
    pub fn code(&self, step: u64) -> String {
        format!("{:06}", self.number(step) % 1_000_000)
    }

    /// The step whose code it is: this one, the one before or the one after, since clocks differ.
    #[must_use]
    pub fn step_of(&self, code: &str, now: Duration) -> Option<u64> {
        let step = now.as_secs() / STEP_SECONDS;
        let is = |step: u64| -> Choice { self.code(step).as_bytes().ct_eq(code.as_bytes()) };
        [step.saturating_sub(1), step, step + 1].into_iter().rev().find(|step| bool::from(is(*step)))
    }

    /// A proof that only who knows the secret can make.
    pub(crate) fn sign(&self, parts: &[&str]) -> Vec<u8> {
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&self.0).expect("a key of HMAC may have any length");
        for part in parts {
            mac.update(part.as_bytes());
            mac.update(b"\n");
        }
        mac.finalize().into_bytes().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 6238, appendix B: the rows of SHA-1, eight digits; RFC 4226, appendix D: six.
    #[test]
    fn the_codes_are_those_of_the_rfcs() {
        let secret = Secret::from_bytes(b"12345678901234567890".to_vec()).unwrap();
        for (seconds, code) in [
            (59, 94_287_082),
            (1_111_111_109, 7_081_804),
            (1_111_111_111, 14_050_471),
            (1_234_567_890, 89_005_924),
            (2_000_000_000, 69_279_037),
            (20_000_000_000, 65_353_130),
        ] {
            assert_eq!(secret.number(seconds / STEP_SECONDS) % 100_000_000, code, "{seconds}");
        }
        let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
        for (step, code) in codes.into_iter().enumerate() {
            assert_eq!(secret.code(step as u64), code);
        }
    }

    // RFC 4648, section 10, lengthened to the least that is taken.
    #[test]
    fn a_secret_is_read_as_apps_write_it() {
        let secret = Secret::from_bytes(b"12345678901234567890".to_vec()).unwrap();
        assert_eq!(secret.to_base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        for text in ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "gezd gnbv gy3t qojq gezd gnbv gy3t qojq"] {
            assert_eq!(Secret::parse(text), Some(secret.clone()));
        }
        for length in 16..40 {
            let secret = Secret::from_bytes((0..length).map(|byte: u8| byte.wrapping_mul(7)).collect()).unwrap();
            assert_eq!(Secret::parse(&secret.to_base32()), Some(secret));
        }
        for text in ["", "GEZDGNBV", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1", "0123456789"] {
            assert_eq!(Secret::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_holds_for_a_step_before_and_after() {
        let secret = Secret::from_bytes(b"12345678901234567890".to_vec()).unwrap();
        let code = secret.code(1000);
        let holds = |step: u64| secret.step_of(&code, Duration::from_secs(step * STEP_SECONDS + 29));
        assert_eq!([998, 999, 1000, 1001, 1002].map(holds), [None, Some(1000), Some(1000), Some(1000), None]);
        for wrong in ["", "12345", "1234567", "abcdef"] {
            assert_eq!(secret.step_of(wrong, Duration::from_secs(30_000)), None);
        }
    }
}
