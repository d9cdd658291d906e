//! What stands in bodies and answers, in the words of JSON Schema.

use share_contract::{AuditAction, MOST_COUNTS, MOST_SHARE_DAYS, Purpose, Role, Stage, TicketKind};
use utoipa::openapi::path::{ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{AdditionalProperties, ArrayBuilder, OneOfBuilder, Schema, SchemaFormat, SchemaType, Type};
use utoipa::openapi::{Components, ComponentsBuilder, KnownFormat, Object, ObjectBuilder, Ref, RefOr, Required};

use crate::audit::LARGEST;
use crate::config::LEAST_K;

type Field = (&'static str, RefOr<Schema>);

const TENANT: &str = "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$";
const POSTING: &str = r"^[!#-&(-;=?A-\[\]-_a-~]{1,512}$";
/// As [`POSTING`], but for the star alone, which is the page itself: its views are counted by the server.
const COUNTED_POSTING: &str = r"^([!#-&()+-;=?A-\[\]-_a-~]|[!#-&(-;=?A-\[\]-_a-~]{2,512})$";
/// 48 bytes at least, and no stray bits at the end: of two different texts at most one stands for the same bytes.
const SEALED: &str = "^([A-Za-z0-9_-]{4}){16,}([A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$";
const PUBLIC_KEY: &str = "^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$";
const SIGNATURE: &str = "^[A-Za-z0-9_-]{85}[AQgw]$";
const HOUR: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:00Z$";

fn string() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

fn text(pattern: &str) -> RefOr<Schema> {
    string().pattern(Some(pattern)).into()
}

fn any_text() -> RefOr<Schema> {
    string().into()
}

fn hex(digits: &str) -> RefOr<Schema> {
    text(&format!("^[0-9a-f]{{{digits}}}$"))
}

fn word(words: &[&str]) -> RefOr<Schema> {
    string().enum_values(Some(words.iter().copied())).into()
}

fn day() -> RefOr<Schema> {
    string().format(Some(SchemaFormat::KnownFormat(KnownFormat::Date))).pattern(Some("^(19[7-9]|[2-9][0-9]{2})[0-9]-")).into()
}

fn sealed(most_letters: usize) -> RefOr<Schema> {
    string().content_encoding("base64url").pattern(Some(SEALED)).max_length(Some(most_letters)).into()
}

/// A letter: 16 KiB.
fn letter() -> RefOr<Schema> {
    sealed(21_846)
}

fn whole(least: i64, most: Option<i64>) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(least)).maximum(most).into()
}

fn number() -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::Number).into()
}

fn named(schema: &str) -> RefOr<Schema> {
    Ref::from_schema_name(schema).into()
}

fn list(items: impl Into<RefOr<Schema>>) -> RefOr<Schema> {
    ArrayBuilder::new().items(items.into()).into()
}

fn or_null(schema: RefOr<Schema>) -> RefOr<Schema> {
    OneOfBuilder::new().item(schema).item(ObjectBuilder::new().schema_type(Type::Null)).into()
}

fn object_builder(required: Vec<Field>, optional: Vec<Field>) -> ObjectBuilder {
    let mut object =
        ObjectBuilder::new().schema_type(Type::Object).additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(false)));
    for (name, schema) in required {
        object = object.property(name, schema).required(name);
    }
    optional.into_iter().fold(object, |object, (name, schema)| object.property(name, schema))
}

fn object(required: Vec<Field>) -> RefOr<Schema> {
    object_builder(required, vec![]).into()
}

fn object_with(required: Vec<Field>, optional: Vec<Field>) -> RefOr<Schema> {
    object_builder(required, optional).into()
}

/// A refusal with one of these codes.
pub(super) fn failure(codes: &[&str]) -> RefOr<Schema> {
    object(vec![("error", object(vec![("code", word(codes)), ("message", any_text())]))])
}

/// What stands in an address or a header.
pub(super) fn schema_of_parameter(name: &str) -> RefOr<Schema> {
    match name {
        "tenant" => named("Tenant"),
        "name" | "version" => any_text(),
        _ => named("Id"),
    }
}

/// A parameter behind the question mark.
pub(super) fn query(name: &str) -> ParameterBuilder {
    let schema = match name {
        "limit" => whole(1, Some(100)),
        "from" => whole(0, Some(LARGEST as i64)),
        "posting" => named("Posting"),
        _ => named("Id"),
    };
    ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).required(Required::False).schema(Some(schema))
}

/// One thing that is counted: exactly one of four fields says which. As four whole objects, since what is closed cannot be put together.
fn counted(stages: &[Stage], fields: &[Field]) -> RefOr<Schema> {
    let stages: Vec<_> = stages.iter().map(|stage| stage.as_str()).collect();
    let kinds =
        [("stage", word(&stages)), ("scoreBucket", whole(0, Some(9))), ("meets", whole(0, Some(39))), ("lacks", whole(0, Some(39)))];
    let of = |kind: &Field| object(fields.iter().cloned().chain([kind.clone()]).collect());
    kinds.iter().fold(OneOfBuilder::new(), |any, kind| any.item(of(kind))).into()
}

fn terms() -> Vec<Field> {
    let purposes = Purpose::ALL.map(Purpose::as_str);
    vec![("posting", named("Posting")), ("purpose", word(&purposes)), ("given", day()), ("expires", day()), ("policyHash", hex("64"))]
}

fn with(mut fields: Vec<Field>, more: Vec<Field>) -> Vec<Field> {
    fields.extend(more);
    fields
}

fn of_shares(components: ComponentsBuilder) -> ComponentsBuilder {
    let stored = with(terms(), vec![("id", named("Id")), ("keyId", hex("16")), ("sealed", any_text())]);
    let receipt = with(terms(), vec![("id", named("Id")), ("tenant", named("Tenant")), ("sealedSha256", hex("64"))]);
    components
        .schema(
            "Share",
            object(with(
                terms(),
                vec![("tenant", named("Tenant")), ("keyId", hex("16")), ("revocation", hex("64")), ("sealed", sealed(64_000))],
            )),
        )
        .schema("Receipt", object(receipt))
        .schema("Accepted", object(vec![("id", named("Id")), ("receipt", named("Receipt"))]))
        .schema("StoredShares", object(vec![("shares", list(object(stored)))]))
        .schema("Reply", object(vec![("sealed", letter())]))
        .schema("StoredReplies", object(vec![("replies", list(object(vec![("received", day()), ("sealed", any_text())])))]))
        .schema("Check", object(vec![("receipt", named("Id")), ("purpose", word(&Purpose::ALL.map(Purpose::as_str)))]))
        .schema("Allowed", object(vec![("purpose", word(&Purpose::ALL.map(Purpose::as_str))), ("expires", day())]))
}

fn of_requests(components: ComponentsBuilder) -> ComponentsBuilder {
    let kind = || word(&TicketKind::ALL.map(TicketKind::as_str));
    let outcome = || word(&["done", "declined"]);
    let receipt = || vec![("id", named("Id")), ("kind", kind()), ("received", text(HOUR)), ("due", text(HOUR))];
    let stored = with(receipt(), vec![("keyId", hex("16")), ("sealed", any_text())]);
    components
        .schema(
            "Request",
            object_with(
                vec![("tenant", named("Tenant")), ("kind", kind()), ("keyId", hex("16")), ("token", hex("64")), ("sealed", letter())],
                vec![("posting", named("Posting"))],
            ),
        )
        .schema("RequestReceipt", object(receipt()))
        .schema("Closed", object_with(vec![("at", text(HOUR)), ("outcome", outcome())], vec![("sealed", any_text())]))
        .schema("RequestState", object_with(receipt(), vec![("closed", named("Closed"))]))
        .schema(
            "StoredRequests",
            object(vec![("requests", list(object_with(stored, vec![("posting", named("Posting")), ("closed", named("Closed"))])))]),
        )
        .schema("Closing", object_with(vec![("outcome", outcome())], vec![("sealed", letter())]))
}

fn of_counts(components: ComponentsBuilder) -> ComponentsBuilder {
    let of_posting = || ("posting", named("Posting"));
    let of_channel = || ("channel", named("Channel"));
    let stage = || word(&Stage::ALL.map(Stage::as_str));
    let counts = ArrayBuilder::new()
        .items(counted(&Stage::ALL[1..], &[("posting", text(COUNTED_POSTING))]))
        .min_items(Some(1))
        .max_items(Some(MOST_COUNTS));
    let part = object(vec![("through", day()), ("count", whole(i64::MIN, None)), ("error", whole(0, None))]);
    let figure = [of_posting(), of_channel(), ("count", whole(0, None)), ("error", whole(0, None)), ("parts", list(part))];
    let ends = || vec![of_posting(), ("from", stage()), ("to", stage())];
    let counter_fields = [of_posting(), ("count", or_null(whole(0, None)))];
    components
        .schema("Counts", object_with(vec![("tenant", named("Tenant")), ("counts", counts.into())], vec![of_channel()]))
        .schema("Counters", object(vec![("k", whole(LEAST_K.into(), None)), ("counters", list(counted(&Stage::ALL, &counter_fields)))]))
        .schema("Figure", counted(&Stage::ALL, &figure))
        .schema(
            "Statistics",
            object(vec![
                ("tenant", named("Tenant")),
                ("through", or_null(day())),
                ("next", day()),
                ("k", whole(LEAST_K.into(), None)),
                ("epsilon", number()),
                ("confidence", number()),
                ("figures", list(named("Figure"))),
                ("conversions", list(object(with(ends(), vec![of_channel(), ("share", number()), ("low", number()), ("high", number())])))),
                ("comparisons", list(object(with(ends(), vec![("better", named("Channel")), ("worse", named("Channel"))])))),
                ("hints", list(object(vec![of_posting(), ("requirement", whole(0, Some(39))), ("meetAtMost", number())]))),
            ]),
        )
}

fn of_employers(components: ComponentsBuilder) -> ComponentsBuilder {
    let policy = object(vec![("version", any_text()), ("hash", hex("64")), ("text", any_text())]);
    let signed = || vec![("signed", named("SignedBy"))];
    let role = || word(&Role::ALL.map(Role::as_str));
    let audited = vec![
        ("n", whole(1, None)),
        ("at", text(HOUR)),
        ("role", role()),
        ("token", hex("16")),
        ("action", word(&AuditAction::ALL.map(AuditAction::as_str))),
        ("hash", hex("64")),
    ];
    let rule = object(vec![("table", any_text()), ("ends", any_text()), ("because", any_text())]);
    components
        .schema("SignedBy", object(vec![("identity", text(PUBLIC_KEY)), ("signature", text(SIGNATURE))]))
        .schema("EmployerKey", object_with(vec![("id", hex("16")), ("public", text(PUBLIC_KEY))], signed()))
        .schema("KeyPublication", object_with(vec![("public", text(PUBLIC_KEY))], signed()))
        .schema("AuditLog", object(vec![("entries", list(object_with(audited, vec![("keyId", hex("16"))])))]))
        .schema(
            "Configuration",
            object(vec![
                ("tenant", named("Tenant")),
                ("name", any_text()),
                ("region", any_text()),
                ("privacyContact", any_text()),
                ("policy", policy),
                ("key", or_null(named("EmployerKey"))),
                ("shareDays", whole(1, Some(MOST_SHARE_DAYS.into()))),
                ("today", day()),
            ]),
        )
        .schema("Scope", object_with(vec![("role", role())], vec![("channel", named("Channel"))]))
        .schema("Login", object(vec![("code", text("^[0-9]{6}$"))]))
        .schema("Session", object(vec![("session", any_text()), ("expires", text(HOUR))]))
        .schema("Retention", object(vec![("rules", list(rule)), ("nextRun", day())]))
}

/// All that others refer to.
pub(super) fn components() -> Components {
    let anything = Object::with_type(SchemaType::Type(Type::Object));
    let small = ComponentsBuilder::new()
        .schema("Tenant", text(TENANT))
        .schema("Posting", text(POSTING))
        .schema("Channel", text("^[a-z0-9-]{1,24}$"))
        .schema("Id", hex("32"))
        .schema("Description", anything);
    of_employers(of_counts(of_requests(of_shares(small)))).build()
}
