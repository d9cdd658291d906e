use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::Duration;

/// A network, or a token, as a number that means nothing outside this process: a hash under a key that is drawn at the start and never written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Caller(u64);

/// Token buckets in memory, one a caller.
pub(crate) struct Limiter {
    key: RandomState,
    most: u32,
    refill: Duration,
    buckets: Mutex<HashMap<Caller, Bucket>>,
}

struct Bucket {
    tokens: f64,
    filled_at: Duration,
}

/// Callers remembered at once. When there are more, the full buckets are forgotten, and if that is not enough, all.
const MOST_CALLERS: usize = 100_000;

impl Limiter {
    /// So many at once; after `refill` as many again.
    pub(crate) fn new(most: u32, refill: Duration) -> Limiter {
        Limiter { key: RandomState::new(), most, refill, buckets: Mutex::default() }
    }

    /// The network of an address: the address itself, or the first 56 bits of an IPv6 address, since one household has them all.
    pub(crate) fn network(&self, address: IpAddr) -> Caller {
        let address = match address.to_canonical() {
            IpAddr::V4(v4) => IpAddr::V4(v4),
            IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 72 << 72).into()),
        };
        Caller(self.key.hash_one(address))
    }

    /// Who has a name.
    pub(crate) fn named(&self, name: &str) -> Caller {
        Caller(self.key.hash_one(name))
    }

    /// Takes a token, if there is one.
    pub(crate) fn allow(&self, caller: Caller, now: Duration) -> bool {
        let most = f64::from(self.most);
        let filled =
            |bucket: &Bucket| (bucket.tokens + now.saturating_sub(bucket.filled_at).div_duration_f64(self.refill) * most).min(most);
        let mut buckets = self.buckets.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if buckets.len() >= MOST_CALLERS {
            buckets.retain(|_, bucket| filled(bucket) < most);
            if buckets.len() >= MOST_CALLERS {
                buckets.clear();
            }
        }
        let bucket = buckets.entry(caller).or_insert(Bucket { tokens: most, filled_at: now });
        bucket.tokens = filled(bucket);
        bucket.filled_at = now;
        let allowed = bucket.tokens >= 1.0;
        if allowed {
            bucket.tokens -= 1.0;
        }
        allowed
    }
}
