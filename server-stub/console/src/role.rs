use share_contract::Scope;

/// For people: `owner`, `agency, linkedin`.
pub fn words(scope: &Scope) -> String {
    let role = scope.role.as_str();
    scope.channel.as_ref().map_or_else(|| role.to_owned(), |channel| format!("{role}, {channel}"))
}
