//! Postings on the employer's side: read from where they are kept ([`import`]), written as schema.org JobPosting ([`job_posting`]) and handed on to
//! channels as feeds and tagged links ([`feeds`]).
//!
//! A program of its own, and no part of the server: the server is not built from the matcher, which reads postings here, and a program that opens
//! addresses that it is given has no business in one that the whole world can reach.

pub mod address;
pub mod board;
pub mod channels;
pub mod command;
pub mod contact;
mod details;
pub mod feeds;
pub mod fetch;
mod html;
pub mod import;
pub mod job_posting;
mod json_feed;
mod link;
pub mod lint;
pub mod notices;
mod place;
mod structured;
mod xml_feed;
