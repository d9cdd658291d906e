use axum::Json;
use axum::extract::{Path, State};
use share_contract::{Configuration, EmployerKey};

use crate::app::{App, Shared};
use crate::config::TenantConfig;
use crate::error::ApiError;

/// `GET /v1/tenants/{tenant}/configuration`: the only request before a consent, and it says nothing about who asks (JT1).
pub(crate) async fn show(State(app): State<Shared>, Path(tenant): Path<String>) -> Result<Json<Configuration>, ApiError> {
    let tenant = app.tenant(&tenant)?;
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
