use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use share_contract::{Configuration, EmployerKey};

use crate::app::{App, Shared};
use crate::config::TenantConfig;
use crate::counters::asks_not_to_be_counted;
use crate::error::ApiError;

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
        key: current_key(&app, tenant).await?,
        share_days: tenant.share_days,
        today: app.clock.today(),
    }))
}

/// The key that the console published last, else that of the configuration file.
pub(crate) async fn current_key(app: &App, tenant: &TenantConfig) -> Result<Option<EmployerKey>, ApiError> {
    let published = app.store.key(tenant.id.clone()).await?;
    Ok(published.or_else(|| tenant.key.clone()))
}
