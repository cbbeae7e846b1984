import Facts

/// One entry of a loaded stream, as its exact bytes.
struct LoadedEntry: Sendable {
    let position: Int64
    let entry: [UInt8]
}
