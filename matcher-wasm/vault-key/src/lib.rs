//! A key of 32 bytes from a passphrase, by Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use wasm_bindgen::prelude::*;

/// Most memory that a damaged header may ask for, in KiB: 256 MiB.
const MOST_KIB: u32 = 262_144;
/// Most passes that it may ask for.
const MOST_PASSES: u32 = 16;

/// The key of a passphrase (UTF-8) and a salt of at least 16 bytes; nothing if a number is out of range. One lane.
#[wasm_bindgen(js_name = deriveKey)]
#[must_use]
pub fn derive_key(passphrase: &[u8], salt: &[u8], memory_kib: u32, passes: u32) -> Option<Vec<u8>> {
    if memory_kib > MOST_KIB || passes > MOST_PASSES || salt.len() < 16 {
        return None;
    }
    let params = Params::new(memory_kib, passes, 1, Some(32)).ok()?;
    let mut memory = vec![Block::default(); params.block_count()];
    let mut key = vec![0; 32];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into_with_memory(passphrase, salt, &mut key, &mut memory).ok()?;
    Some(key)
}

#[cfg(test)]
mod tests {
    use argon2::{AssociatedData, ParamsBuilder};

    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    // AJ27: section 5.3 of RFC 9106.
    #[test]
    fn argon2id_gives_the_tag_of_the_rfc() {
        let data = AssociatedData::new(&[4; 12]).expect("data");
        let params = ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(data).output_len(32).build().expect("params");
        let mut memory = vec![Block::default(); params.block_count()];
        let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).expect("a secret");
        let mut tag = [0; 32];
        argon2.hash_password_into_with_memory(&[1; 32], &[2; 16], &mut tag, &mut memory).expect("a tag");
        assert_eq!(hex(&tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    #[test]
    fn every_part_changes_the_key() {
        let key = |passphrase: &[u8], salt: &[u8], memory, passes| derive_key(passphrase, salt, memory, passes).expect("a key");
        let one = key(b"correct horse", &[7; 16], 64, 2);
        assert_eq!(one, key(b"correct horse", &[7; 16], 64, 2));
        let others = [
            key(b"correct horsf", &[7; 16], 64, 2),
            key(b"correct horse", &[8; 16], 64, 2),
            key(b"correct horse", &[7; 16], 65, 2),
            key(b"correct horse", &[7; 16], 64, 3),
        ];
        assert!(others.iter().all(|other| *other != one) && one.len() == 32);
    }

    #[test]
    fn a_header_that_asks_for_too_much_or_too_little_gets_no_key() {
        for (salt, memory, passes) in
            [(&[7; 16][..], MOST_KIB + 1, 2), (&[7; 16], 64, MOST_PASSES + 1), (&[7; 16], 64, 0), (&[7; 16], 1, 1), (&[7; 15], 64, 2)]
        {
            assert_eq!(derive_key(b"x", salt, memory, passes), None);
        }
    }
}
