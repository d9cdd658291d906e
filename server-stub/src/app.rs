//! What all handlers share, and the layers around them.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::error_handling::HandleErrorLayer;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{BoxError, Router, middleware};
use share_contract::{MOST_SHARE_BYTES, Tenant};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::catch_panic::CatchPanicLayer;

use crate::clock::Clock;
use crate::config::{Config, TenantConfig};
use crate::error::ApiError;
use crate::limiter::Limiter;
use crate::metrics::Metrics;
use crate::routes::routes;
use crate::store::Store;
use crate::{guard, observe};

/// What every handler shares.
pub struct App {
    /// The configuration.
    pub config: Config,
    /// The database.
    pub store: Arc<dyn Store>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The numbers for `/metrics`.
    pub metrics: Metrics,
    pub(crate) limiter: Limiter,
    /// Codes that are tried, by the token they are tried for.
    pub(crate) logins: Limiter,
}

/// Most codes that are tried for one token, and in which time they come back.
const LOGINS: (u32, Duration) = (5, Duration::from_secs(300));

pub(crate) type Shared = Arc<App>;

impl App {
    /// An app with nothing counted yet.
    pub fn new(config: Config, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Arc<App> {
        let limiter = Limiter::new(config.limits.requests_per_minute, Duration::from_secs(60));
        Arc::new(App { config, store, clock, metrics: Metrics::default(), limiter, logins: Limiter::new(LOGINS.0, LOGINS.1) })
    }

    /// All employers of this server.
    pub(crate) fn tenants(&self) -> Vec<Tenant> {
        self.config.tenants.keys().cloned().collect()
    }

    pub(crate) fn tenant(&self, id: &str) -> Result<&TenantConfig, ApiError> {
        let id = Tenant::new(id).map_err(|_| ApiError::UnknownTenant)?;
        self.config.tenants.get(&id).ok_or(ApiError::UnknownTenant)
    }

    /// Whether this server is the one that keeps the employer's data.
    pub(crate) fn keeps_for(&self, tenant: &TenantConfig) -> bool {
        self.config.region.as_ref().is_none_or(|region| *region == tenant.region)
    }

    /// As [`App::tenant`], for a write: data of another region is refused with the address where it belongs (AJ34).
    pub(crate) fn tenant_of_this_region(&self, id: &str) -> Result<&TenantConfig, ApiError> {
        self.of_this_region(self.tenant(id)?)
    }

    /// The employer, if this is the server of its region.
    pub(crate) fn of_this_region<'a>(&self, tenant: &'a TenantConfig) -> Result<&'a TenantConfig, ApiError> {
        if self.keeps_for(tenant) { Ok(tenant) } else { Err(ApiError::WrongRegion(self.config.regions.get(&tenant.region).cloned())) }
    }
}

/// The whole public port, from the list of routes and the layers around them.
pub fn router(app: Shared) -> Router {
    let limits = &app.config.limits;
    // The outermost first. As one layer: each one of its own would be boxed and copied for each request.
    let layers = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(app.clone(), observe::observe))
        .layer(middleware::map_response(common_headers))
        .layer(HandleErrorLayer::new(overload))
        .load_shed()
        .layer(GlobalConcurrencyLimitLayer::new(limits.requests_at_once))
        .timeout(Duration::from_secs(limits.seconds_per_request))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(app.clone(), guard::guard))
        .layer(DefaultBodyLimit::max(MOST_SHARE_BYTES));
    let mut router = Router::new();
    for route in routes() {
        router = router.route(route.path, route.handler);
    }
    router
        .fallback(async || ApiError::NotFound)
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed)
        .layer(layers)
        .with_state(app)
}

/// `/metrics`, on a port of its own that the world does not see.
pub fn metrics_router(app: Shared) -> Router {
    let text = async move || ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], app.metrics.to_text(app.store.n_waiting()));
    Router::new().route("/metrics", get(text))
}

async fn overload(error: BoxError) -> ApiError {
    if error.is::<tower::timeout::error::Elapsed>() {
        ApiError::TimedOut
    } else if error.is::<tower::load_shed::error::Overloaded>() {
        ApiError::Busy
    } else {
        ApiError::Internal
    }
}

/// The message of a panic could hold what was sent, so it is not logged here; its place is on stderr.
fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    ApiError::Internal.into_response()
}

const CLOSED_DEVICES: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
     gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

/// What every answer says, unless its handler said something else.
async fn common_headers(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("permissions-policy"), CLOSED_DEVICES),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
