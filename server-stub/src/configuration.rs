use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use share_contract::{Configuration, EmployerKey, KeyId};

use crate::app::{App, Shared};
use crate::config::TenantConfig;
use crate::counters::asks_not_to_be_counted;
use crate::error::ApiError;
use crate::retention::KEY_DAYS;

/// `GET /v1/tenants/{tenant}/configuration`: the only request before a consent, and it says nothing about who asks (JT1). It is counted as a
/// view of the page, unless the browser asks for privacy (JT31).
pub(crate) async fn show(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Configuration>, ApiError> {
    let tenant = app.tenant(&tenant)?;
    if !asks_not_to_be_counted(&headers) && app.keeps_for(tenant) {
        app.store.add_view(tenant.id.clone(), app.clock.today());
    }
    Ok(Json(Configuration {
        tenant: tenant.id.clone(),
        name: tenant.name.clone(),
        region: tenant.region.clone(),
        privacy_contact: tenant.privacy_contact.clone(),
        policy: tenant.policy.clone(),
        key: keys(&app, tenant).await?.into_iter().next(),
        share_days: tenant.share_days,
        today: app.clock.today(),
    }))
}

/// The key that the console published last, and those before it that are still taken; else that of the configuration file.
async fn keys(app: &App, tenant: &TenantConfig) -> Result<Vec<EmployerKey>, ApiError> {
    let published = app.store.keys(tenant.id.clone(), app.clock.today().minus_days(KEY_DAYS)).await?;
    Ok(if published.is_empty() { tenant.key.clone().into_iter().collect() } else { published })
}

/// Whether something that is sealed to this key is taken: to the one in force, or to one that was until a few days ago, for pages that were open before.
pub(crate) async fn takes_key(app: &App, tenant: &TenantConfig, id: &KeyId) -> Result<bool, ApiError> {
    Ok(keys(app, tenant).await?.iter().any(|key| key.id == *id))
}
