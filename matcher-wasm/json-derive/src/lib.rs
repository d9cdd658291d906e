//! Derives `json::Json` for structs with named fields and for enums without values, from the attributes that serde's derives read.
//!
//! Known: `rename_all`, `default` and `deny_unknown_fields` of a type; `rename`, `default` and `skip_serializing_if` of a field. Any other
//! attribute is an error, so that no type is read otherwise here than there without a word.

mod attributes;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Data, DataEnum, DeriveInput, Error, Fields, FieldsNamed, Result, parse_quote};

use attributes::Attributes;

/// Derives `json::Json`.
#[proc_macro_derive(Json, attributes(serde))]
pub fn derive_json(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    derived(input).unwrap_or_else(Error::into_compile_error).into()
}

fn derived(mut input: DeriveInput) -> Result<Tokens> {
    let attributes = Attributes::of(&input.attrs)?;
    let (write, read) = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => object(fields, &attributes)?,
            other => return Err(Error::new_spanned(other, "Json needs named fields")),
        },
        Data::Enum(data) => names(data, &attributes)?,
        Data::Union(_) => return Err(Error::new_spanned(&input.ident, "Json cannot tell what a union holds")),
    };
    let parameters: Vec<_> = input.generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    let bounds = input.generics.make_where_clause();
    bounds.predicates.extend(parameters.iter().map(|parameter| -> syn::WherePredicate { parse_quote!(#parameter: ::json::Json) }));
    let (name, (generics, arguments, bounds)) = (&input.ident, input.generics.split_for_impl());
    Ok(quote! {
        impl #generics ::json::Json for #name #arguments #bounds {
            fn write(&self, text: &mut ::std::string::String) { #write }
            fn read(value: ::json::Value) -> ::std::result::Result<Self, ::json::Misfit> { #read }
        }
    })
}

/// Bodies of `write` and `read` of a struct.
fn object(fields: &FieldsNamed, of_type: &Attributes) -> Result<(Tokens, Tokens)> {
    let (mut written, mut taken, mut filled) = (Vec::new(), Vec::new(), Vec::new());
    for field in &fields.named {
        let (place, own) = (&field.ident, Attributes::of(&field.attrs)?);
        let name = place.as_ref().map(|place| own.name(&place.to_string(), |name| of_type.field_name(name))).unwrap_or_default();
        let write = quote! { writer.field(#name, &self.#place); };
        written.push(match &own.skip_serializing_if {
            Some(is_left_out) => quote! { if !#is_left_out(&self.#place) { #write } },
            None => write,
        });
        filled.push(quote! { fields.fill(#name, &mut this.#place)?; });
        let take = match &own.default {
            Some(default) => quote! {{ let mut value = #default(); fields.fill(#name, &mut value)?; value }},
            None => quote! { fields.take(#name)? },
        };
        taken.push(quote! { #place: #take, });
    }
    let write = quote! {
        let mut writer = ::json::Writer::new(text);
        #(#written)*
        writer.end();
    };
    let end = of_type.deny_unknown_fields.then(|| quote! { fields.end()?; });
    let this = match &of_type.default {
        Some(default) => quote! { let mut this: Self = #default(); #(#filled)* },
        None => quote! { let this = Self { #(#taken)* }; },
    };
    Ok((write, quote! { let mut fields = ::json::Fields::of(value)?; #this #end Ok(this) }))
}

/// Bodies of `write` and `read` of an enum whose variants are names.
fn names(data: &DataEnum, of_type: &Attributes) -> Result<(Tokens, Tokens)> {
    let (mut written, mut read) = (Vec::new(), Vec::new());
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "Json knows variants without values only"));
        }
        let own = Attributes::of(&variant.attrs)?;
        let (variant, name) = (&variant.ident, own.name(&variant.ident.to_string(), |name| of_type.variant_name(name)));
        written.push(quote! { Self::#variant => #name, });
        read.push(quote! { ::std::option::Option::Some(#name) => Ok(Self::#variant), });
    }
    let write = quote! { ::json::write_str(match self { #(#written)* }, text); };
    Ok((write, quote! { match value.as_str() { #(#read)* _ => Err(::json::Misfit::Kind) } }))
}
