//! `peer ORIGIN CERTIFICATE COUNT KEY AUTH`: sends as the crate's documentation shows, and says how many messages it sent in a second of a core.

use futures_util::{StreamExt, stream};
use isahc::{HttpClient, config::CaCertificate, config::Configurable};
use web_push::{ContentEncoding, IsahcWebPushClient, SubscriptionInfo, VapidSignatureBuilder, WebPushClient, WebPushMessageBuilder};

const PAYLOAD: [u8; 400] = [b'x'; 400];
const AT_ONCE: usize = 256;
/// The crate's example key.
const KEY: &str = "IQ9Ur0ykXoHS9gzfYX0aBjy9lvdrjx_PFUXmie9YRcY";

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [origin, certificate, count, key, auth] = <[String; 5]>::try_from(arguments).expect("five arguments");
    let count: u32 = count.parse().expect("a number");
    let client = HttpClient::builder()
        .ssl_ca_certificate(CaCertificate::file(certificate))
        .build()
        .expect("a client");
    let client = IsahcWebPushClient::from(client);
    let to = SubscriptionInfo::new(format!("{origin}/push/0"), key, auth);
    let signer = VapidSignatureBuilder::from_base64_no_sub(KEY).expect("a key");
    let before = core_seconds();
    let one = async |_| {
        let mut message = WebPushMessageBuilder::new(&to);
        message.set_payload(ContentEncoding::Aes128Gcm, &PAYLOAD);
        message.set_vapid_signature(signer.clone().add_sub_info(&to).build().expect("a signature"));
        client.send(message.build().expect("a message")).await.expect("accepted");
    };
    stream::iter(0..count).for_each_concurrent(AT_ONCE, one).await;
    println!("{}", f64::from(count) / (core_seconds() - before));
}

fn core_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("this process");
    let after_name = stat.rsplit(')').next().expect("fields");
    let ticks = after_name.split_whitespace().skip(11).take(2);
    ticks.map(|field| field.parse::<f64>().expect("a number")).sum::<f64>() / 100.0
}
