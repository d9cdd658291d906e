use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal};

use crate::{KeyPair, SealError};

type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;

/// Bytes of the encapsulated key in front of the ciphertext.
const ENCAPPED: usize = 32;

/// Seals to a public key: HPKE base mode, one message. The result is the encapsulated key followed by the ciphertext with its tag,
/// 48 bytes longer than the plaintext.
pub fn seal(public: &[u8; 32], info: &[u8], aad: &[u8], plaintext: &[u8]) -> Result<Vec<u8>, SealError> {
    let public = PublicKey::from_bytes(public).map_err(|_| SealError::InvalidKey)?;
    let (encapped, ciphertext) = single_shot_seal::<AesGcm256, HkdfSha256, X25519HkdfSha256>(&OpModeS::Base, &public, info, plaintext, aad)
        .map_err(|_| SealError::InvalidKey)?;
    let mut sealed = encapped.to_bytes().to_vec();
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

/// Opens what [`seal`] made with the same `info` and `aad`.
pub fn open(key: &KeyPair, info: &[u8], aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let (encapped, ciphertext) = sealed.split_at_checked(ENCAPPED).ok_or(SealError::CannotOpen)?;
    let encapped = EncappedKey::from_bytes(encapped).map_err(|_| SealError::CannotOpen)?;
    single_shot_open::<AesGcm256, HkdfSha256, X25519HkdfSha256>(&OpModeR::Base, key.private(), &encapped, info, ciphertext, aad)
        .map_err(|_| SealError::CannotOpen)
}
