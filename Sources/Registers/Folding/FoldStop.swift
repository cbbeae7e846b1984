import Views

/// A register can't go on: the position of the entry it can't take, and why.
struct FoldStop: Hashable, Sendable {
    let position: Int64
    let fault: RegisterFault
}
