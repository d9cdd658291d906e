use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::Duration;

/// A network as a number that means nothing outside this process: a hash under a key that is drawn at the start and never written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Network(u64);

/// Token buckets in memory, one a network.
pub(crate) struct Limiter {
    key: RandomState,
    per_minute: u32,
    buckets: Mutex<HashMap<Network, Bucket>>,
}

struct Bucket {
    tokens: f64,
    filled_at: Duration,
}

/// Networks remembered at once. When there are more, the full buckets are forgotten, and if that is not enough, all.
const MOST_NETWORKS: usize = 100_000;

impl Limiter {
    pub(crate) fn new(per_minute: u32) -> Limiter {
        Limiter { key: RandomState::new(), per_minute, buckets: Mutex::default() }
    }

    /// The network of an address: the address itself, or the first 56 bits of an IPv6 address, since one household has them all.
    pub(crate) fn network(&self, address: IpAddr) -> Network {
        let address = match address.to_canonical() {
            IpAddr::V4(v4) => IpAddr::V4(v4),
            IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 72 << 72).into()),
        };
        Network(self.key.hash_one(address))
    }

    /// Takes a token, if there is one.
    pub(crate) fn allow(&self, network: Network, now: Duration) -> bool {
        let most = f64::from(self.per_minute);
        let filled = |bucket: &Bucket| (bucket.tokens + now.saturating_sub(bucket.filled_at).as_secs_f64() * most / 60.0).min(most);
        let mut buckets = self.buckets.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if buckets.len() >= MOST_NETWORKS {
            buckets.retain(|_, bucket| filled(bucket) < most);
            if buckets.len() >= MOST_NETWORKS {
                buckets.clear();
            }
        }
        let bucket = buckets.entry(network).or_insert(Bucket { tokens: most, filled_at: now });
        bucket.tokens = filled(bucket);
        bucket.filled_at = now;
        let allowed = bucket.tokens >= 1.0;
        if allowed {
            bucket.tokens -= 1.0;
        }
        allowed
    }
}
