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
    let methods = match &input.data {
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
    Ok(quote! { impl #generics ::json::Json for #name #arguments #bounds { #methods } })
}

/// The methods of a struct.
fn object(fields: &FieldsNamed, of_type: &Attributes) -> Result<Tokens> {
    let (mut listed, mut written, mut filled, mut empty) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for field in &fields.named {
        let (place, own) = (&field.ident, Attributes::of(&field.attrs)?);
        let name = place.as_ref().map(|place| own.name(&place.to_string(), |name| of_type.field_name(name))).unwrap_or_default();
        let is_optional = of_type.default.is_some() || own.default.is_some();
        listed.push(quote! { (#name, #is_optional), });
        written.push(match &own.skip_serializing_if {
            Some(is_left_out) => quote! { if #is_left_out(&self.#place) { None } else { Some(&self.#place) }, },
            None => quote! { Some(&self.#place), },
        });
        filled.push(quote! { &mut self.#place, });
        empty.push(match &own.default {
            Some(default) => quote! { #place: #default(), },
            None => quote! { #place: ::json::Json::empty(), },
        });
    }
    let empty = of_type.default.as_ref().map_or_else(|| quote! { Self { #(#empty)* } }, |default| quote! { #default() });
    let has_others = !of_type.deny_unknown_fields;
    Ok(quote! {
        fn empty() -> Self { #empty }
        fn write(&self, text: &mut ::std::string::String) {
            ::json::write_fields(text, &[#(#listed)*], &[#(#written)*]);
        }
        fn fill(&mut self, value: ::json::Value) -> ::std::result::Result<(), ::json::Misfit> {
            ::json::fill_fields(value, &[#(#listed)*], &mut [#(#filled)*], #has_others)
        }
    })
}

/// The methods of an enum whose variants are names.
fn names(data: &DataEnum, of_type: &Attributes) -> Result<Tokens> {
    let (mut names, mut variants) = (Vec::new(), Vec::new());
    for variant in &data.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "Json knows variants without values only"));
        }
        let own = Attributes::of(&variant.attrs)?;
        names.push(own.name(&variant.ident.to_string(), |name| of_type.variant_name(name)));
        variants.push(&variant.ident);
    }
    let Some((last, others)) = variants.split_last() else {
        return Err(Error::new_spanned(data.enum_token, "Json needs a variant"));
    };
    let places = 0..others.len();
    Ok(quote! {
        fn empty() -> Self { Self::#last }
        fn write(&self, text: &mut ::std::string::String) {
            ::json::write_str(match self { #(Self::#variants => #names,)* }, text);
        }
        fn fill(&mut self, value: ::json::Value) -> ::std::result::Result<(), ::json::Misfit> {
            *self = match ::json::place_in(&[#(#names,)*], &value)? { #(#places => Self::#others,)* _ => Self::#last };
            Ok(())
        }
    })
}
