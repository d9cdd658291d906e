//! The vectors of RFC 9180 for DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (kem 32, kdf 1, aead 2): all four modes, the six
//! messages of each that the RFC prints, and its exports. From the machine-readable set that the RFC names in its appendix A.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

use std::convert::Infallible;

use hpke::aead::{AeadCtxR, AeadCtxS, AesGcm256};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, PskBundle, Serializable, setup_receiver, setup_sender_with_rng};
use sealing::{KeyPair, open};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    mode: u8,
    info: String,
    #[serde(rename = "ikmR")]
    receiver_seed: String,
    #[serde(rename = "ikmE")]
    ephemeral_seed: String,
    #[serde(rename = "ikmS", default)]
    sender_seed: String,
    #[serde(rename = "skRm")]
    private: String,
    #[serde(rename = "pkRm")]
    public: String,
    #[serde(rename = "skSm", default)]
    sender_private: String,
    #[serde(rename = "pkSm", default)]
    sender_public: String,
    #[serde(default)]
    psk: String,
    #[serde(default)]
    psk_id: String,
    enc: String,
    pt: String,
    messages: Vec<Message>,
    exports: Vec<Export>,
}

#[derive(Deserialize)]
struct Message {
    seq: usize,
    ct: String,
}

#[derive(Deserialize)]
struct Export {
    context: String,
    value: String,
}

type Sender = AeadCtxS<AesGcm256, HkdfSha256, X25519HkdfSha256>;
type Receiver = AeadCtxR<AesGcm256, HkdfSha256, X25519HkdfSha256>;
type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("rfc9180.json")).expect("vectors")
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex digits")).collect()
}

/// Hands out the seed of a vector in place of chance.
struct Seed(Vec<u8>);

impl TryRng for Seed {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        unreachable!("keys are made from bytes")
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        unreachable!("keys are made from bytes")
    }
    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        to.copy_from_slice(&self.0);
        Ok(())
    }
}

impl TryCryptoRng for Seed {}

fn sender(vector: &Vector) -> (Vec<u8>, Sender) {
    let (psk, psk_id) = (bytes(&vector.psk), bytes(&vector.psk_id));
    let keys =
        || (Private::from_bytes(&bytes(&vector.sender_private)).unwrap(), Public::from_bytes(&bytes(&vector.sender_public)).unwrap());
    let bundle = || PskBundle::new(&psk, &psk_id).unwrap();
    let mode = match vector.mode {
        0 => OpModeS::Base,
        1 => OpModeS::Psk(bundle()),
        2 => OpModeS::Auth(keys()),
        _ => OpModeS::AuthPsk(keys(), bundle()),
    };
    let to = Public::from_bytes(&bytes(&vector.public)).unwrap();
    let mut seed = Seed(bytes(&vector.ephemeral_seed));
    let (enc, context) =
        setup_sender_with_rng::<AesGcm256, HkdfSha256, X25519HkdfSha256>(&mode, &to, &bytes(&vector.info), &mut seed).unwrap();
    (enc.to_bytes().to_vec(), context)
}

fn receiver(vector: &Vector) -> Receiver {
    let (psk, psk_id) = (bytes(&vector.psk), bytes(&vector.psk_id));
    let key = || Public::from_bytes(&bytes(&vector.sender_public)).unwrap();
    let bundle = || PskBundle::new(&psk, &psk_id).unwrap();
    let mode = match vector.mode {
        0 => OpModeR::Base,
        1 => OpModeR::Psk(bundle()),
        2 => OpModeR::Auth(key()),
        _ => OpModeR::AuthPsk(key(), bundle()),
    };
    let private = Private::from_bytes(&bytes(&vector.private)).unwrap();
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&bytes(&vector.enc)).unwrap();
    setup_receiver(&mode, &private, &enc, &bytes(&vector.info)).unwrap()
}

// AJ27, N4, JT36
#[test]
fn every_mode_seals_the_messages_of_the_rfc_to_the_same_bytes_and_opens_them() {
    let vectors = vectors();
    assert_eq!(vectors.iter().map(|vector| vector.mode).collect::<Vec<_>>(), [0, 1, 2, 3]);
    for vector in vectors {
        let (enc, mut sender) = sender(&vector);
        let mut receiver = receiver(&vector);
        assert_eq!(enc, bytes(&vector.enc), "mode {}", vector.mode);
        let plaintext = bytes(&vector.pt);
        let mut n_printed = 0;
        for seq in 0..=256 {
            let aad = format!("Count-{seq}");
            let sealed = sender.seal(&plaintext, aad.as_bytes()).unwrap();
            if let Some(printed) = vector.messages.iter().find(|message| message.seq == seq) {
                assert_eq!(sealed, bytes(&printed.ct), "mode {} message {seq}", vector.mode);
                n_printed += 1;
            }
            assert_eq!(receiver.open(&sealed, aad.as_bytes()).unwrap(), plaintext, "mode {} message {seq}", vector.mode);
        }
        assert_eq!(n_printed, 6);
    }
}

#[test]
fn every_mode_derives_the_exports_of_the_rfc_on_both_sides() {
    for vector in vectors() {
        assert_eq!(vector.exports.len(), 3);
        for export in &vector.exports {
            let (mut of_sender, mut of_receiver) = ([0; 32], [0; 32]);
            sender(&vector).1.export(&bytes(&export.context), &mut of_sender).unwrap();
            receiver(&vector).export(&bytes(&export.context), &mut of_receiver).unwrap();
            assert_eq!([of_sender.as_slice(), &of_receiver], [bytes(&export.value).as_slice(); 2], "mode {}", vector.mode);
        }
    }
}

#[test]
fn keys_are_derived_from_seeds_as_in_the_rfc() {
    for vector in vectors() {
        let pairs = [
            (&vector.receiver_seed, &vector.private, &vector.public),
            (&vector.sender_seed, &vector.sender_private, &vector.sender_public),
        ];
        for (seed, private, public) in pairs.into_iter().filter(|(seed, ..)| !seed.is_empty()) {
            // Private keys are compared by their public ones: the bits that RFC 7748 fixes are fixed sooner or later.
            assert_eq!(X25519HkdfSha256::derive_keypair(&bytes(seed)).1.to_bytes().to_vec(), bytes(public));
            assert_eq!(KeyPair::from_private(&bytes(private).try_into().unwrap()).unwrap().public().as_slice(), bytes(public));
        }
    }
}

// AJ27: the crate's own door.
#[test]
fn the_first_message_of_the_base_mode_opens() {
    let vector = &vectors()[0];
    let keys = KeyPair::from_private(&bytes(&vector.private).try_into().unwrap()).unwrap();
    let sealed = [bytes(&vector.enc), bytes(&vector.messages[0].ct)].concat();
    assert_eq!(open(&keys, &bytes(&vector.info), b"Count-0", &sealed).unwrap(), bytes(&vector.pt));
}
