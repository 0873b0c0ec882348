use mimalloc::MiMalloc;
use std::process::ExitCode;

#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    server::cli::main()
}
