//! The `salesbook` program; everything it does is in the library.

// A build allocates millions of small strings from every thread. The system's allocator spends as
// long on them as all the rest takes; `benches/run` shows it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    salesbook::cli::main()
}
