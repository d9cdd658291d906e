//! The description of the interface (OpenAPI 3.1), made of the list of routes, so that it cannot forget one. `openapi.json` is its reviewed snapshot.

mod lines;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use share_contract::ContractError;
use utoipa::openapi::path::{HttpMethod, Operation, OperationBuilder, ParameterBuilder, ParameterIn, Paths, PathsBuilder};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, Content, InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Ref, RefOr, Required, Response, ResponseBuilder,
};

use crate::error::ApiError;
use crate::routes::{Route, routes};
use schemas::{failure, query, schema_of_parameter};

/// Who may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Anybody,
    /// With an employer's token or session.
    Employer,
    /// With an employer's token itself.
    TokenAlone,
    /// With the token that takes a share back.
    ShareToken,
    /// With the token of a request.
    RequestToken,
}

impl Who {
    fn scheme(self) -> Option<&'static str> {
        match self {
            Who::Anybody => None,
            Who::Employer | Who::TokenAlone => Some("employerToken"),
            Who::ShareToken => Some("shareToken"),
            Who::RequestToken => Some("requestToken"),
        }
    }

    fn refuses(self) -> &'static [ApiError] {
        match self {
            Who::Anybody => &[],
            Who::Employer => &[ApiError::Unauthorized, ApiError::CodeRequired, ApiError::Forbidden, ApiError::UnknownTenant],
            Who::TokenAlone => &[ApiError::Unauthorized, ApiError::UnknownTenant],
            Who::ShareToken => &[ApiError::MissingRevocation, ApiError::UnknownShare],
            Who::RequestToken => &[ApiError::Unauthorized, ApiError::UnknownTicket],
        }
    }
}

/// What an answer holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
    Nothing,
    /// JSON of this schema.
    Json(&'static str),
    /// A file or a text of this type.
    File(&'static str),
}

/// What is told of a route.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub summary: &'static str,
    pub who: Who,
    /// The schema of the body, if it takes one.
    pub body: Option<&'static str>,
    /// Whether it takes an `Idempotency-Key`.
    pub is_idempotent: bool,
    pub query: &'static [&'static str],
    pub answers: Vec<(u16, Holds)>,
    pub refuses: Vec<ApiError>,
}

/// What a body can be refused for, whatever it is.
const BODY: [ContractError; 7] = [
    ContractError::InvalidJson,
    ContractError::UnknownField,
    ContractError::RepeatedField,
    ContractError::MissingField(""),
    ContractError::WrongType(""),
    ContractError::InvalidId(""),
    ContractError::InvalidSealed,
];

impl Told {
    /// Every refusal, with those that come from what the route takes.
    fn refusals(&self, path: &str) -> Vec<ApiError> {
        let mut all = vec![ApiError::TimedOut, ApiError::Busy];
        if path.starts_with("/v1/") {
            all.extend([ApiError::ForeignOrigin, ApiError::RateLimited, ApiError::Unavailable]);
        }
        all.extend_from_slice(self.who.refuses());
        if self.body.is_some() {
            all.extend(BODY.map(ApiError::Contract));
            all.extend([ApiError::TooLarge, ApiError::UnreadableBody]);
        }
        if self.is_idempotent {
            all.extend([ApiError::MissingIdempotencyKey, ApiError::IdempotencyConflict]);
        }
        if self.is_idempotent || path.contains("{id}") || !self.query.is_empty() {
            all.push(ApiError::Contract(ContractError::InvalidId("")));
        }
        if !self.query.is_empty() {
            all.push(ApiError::InvalidQuery);
        }
        all.extend_from_slice(&self.refuses);
        all
    }

    /// The codes of each status.
    fn refusals_by_status(&self, path: &str) -> BTreeMap<u16, BTreeSet<&'static str>> {
        let mut by_status = BTreeMap::<_, BTreeSet<_>>::new();
        for refusal in self.refusals(path) {
            let (status, code) = refusal.status_and_code();
            by_status.entry(status.as_u16()).or_default().insert(code);
        }
        by_status
    }

    fn operation(&self, path: &str) -> Operation {
        let mut operation = OperationBuilder::new().summary(Some(self.summary));
        for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            operation = operation.parameter(parameter(name, ParameterIn::Path, Required::True));
        }
        if self.is_idempotent {
            operation = operation.parameter(parameter("Idempotency-Key", ParameterIn::Header, Required::True));
        }
        for name in self.query {
            operation = operation.parameter(query(name));
        }
        if let Some(scheme) = self.who.scheme() {
            operation = operation.security(SecurityRequirement::new(scheme, Vec::<String>::new()));
        }
        if let Some(schema) = self.body {
            let body = RequestBodyBuilder::new().required(Some(Required::True)).content("application/json", json(schema));
            operation = operation.request_body(Some(body.build()));
        }
        for (status, holds) in &self.answers {
            operation = operation.response(status.to_string(), answer(*status, *holds));
        }
        for (status, codes) in self.refusals_by_status(path) {
            operation = operation.response(status.to_string(), Ref::from_response_name(name_of_refusal(&codes)));
        }
        operation.build()
    }
}

/// Many routes refuse alike, so what a refusal looks like stands once, under its codes.
fn name_of_refusal(codes: &BTreeSet<&str>) -> String {
    codes.iter().copied().collect::<Vec<_>>().join(".")
}

fn refusals() -> BTreeMap<String, RefOr<Response>> {
    let of_route = |route: &Route| route.told.refusals_by_status(route.path).into_values();
    let told = |codes: BTreeSet<&str>| {
        let list: Vec<_> = codes.iter().copied().collect();
        let told = list.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
        let response = ResponseBuilder::new().description(told).content("application/json", Content::new(Some(failure(&list))));
        (name_of_refusal(&codes), response.build().into())
    };
    routes().iter().flat_map(of_route).map(told).collect()
}

fn json(schema: &str) -> Content {
    Content::new(Some(Ref::from_schema_name(schema)))
}

fn answer(status: u16, holds: Holds) -> ResponseBuilder {
    let told = ResponseBuilder::new().description(match status {
        200 => "As asked",
        201 => "It is kept",
        202 => "It is counted",
        204 => "It is done",
        _ => "It is elsewhere",
    });
    match holds {
        Holds::Nothing => told,
        Holds::Json(schema) => told.content("application/json", json(schema)),
        Holds::File(kind) => told.content(kind, Content::new(None::<Ref>)),
    }
}

fn parameter(name: &str, place: ParameterIn, required: Required) -> ParameterBuilder {
    ParameterBuilder::new().name(name).parameter_in(place).required(required).schema(Some(schema_of_parameter(name)))
}

fn method(name: &str) -> HttpMethod {
    match name {
        "get" => HttpMethod::Get,
        "put" => HttpMethod::Put,
        "post" => HttpMethod::Post,
        _ => HttpMethod::Delete,
    }
}

fn paths(routes: &[Route]) -> Paths {
    routes
        .iter()
        .fold(PathsBuilder::new(), |paths, route| {
            paths.path(route.path, PathItem::new(method(route.method), route.told.operation(route.path)))
        })
        .build()
}

fn components() -> Components {
    let bearer = |told: &str| {
        let mut http = Http::new(HttpAuthScheme::Bearer);
        http.description = Some(told.to_owned());
        SecurityScheme::Http(http)
    };
    let mut components = schemas::components();
    components.responses = refusals();
    components.add_security_scheme("employerToken", bearer("A token of the employer, or the session that it opened"));
    components.add_security_scheme("requestToken", bearer("What the seeker's device made and kept; the request carried its SHA-256"));
    let share = "What the seeker's device made and kept; the share carried its SHA-256";
    components.add_security_scheme(
        "shareToken",
        SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::with_description("Tacit-Revocation", share))),
    );
    components
}

/// The whole description.
#[must_use]
pub fn document() -> OpenApi {
    let info = InfoBuilder::new()
        .title("Tacit")
        .version("1")
        .description(Some("Configuration, sealed summaries and anonymous counters. No cookies, no accounts of seekers."));
    OpenApiBuilder::new().info(info.build()).paths(paths(&routes())).components(Some(components())).build()
}

/// The description as it is served and as the snapshot has it.
#[must_use]
pub fn text() -> String {
    lines::of(&serde_json::to_value(document()).expect("a description of strings and numbers is JSON"))
}
