/// What an append relies on about a stream.
package enum ExpectedVersion: Hashable, Sendable {
    /// It doesn't exist yet.
    case none
    /// It has exactly this version: nothing was added since it was read.
    case exact(Int32)
    /// Whatever it is.
    case any

    func holds(for version: Int32) -> Bool {
        switch self {
        case .none: version == 0
        case .exact(let expected): version == expected
        case .any: true
        }
    }
}
