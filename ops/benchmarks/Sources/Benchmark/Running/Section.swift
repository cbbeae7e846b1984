/// A part of the benchmark that can be run alone.
enum Section: String, CaseIterable {
    case append
    case office
    case bulk
    case intake = "import"
    case find
    case read
    case rebuild
    case page
    case register
    case growth

    /// Those that need a ledger of millions.
    static let large: [Section] = [.read, .rebuild, .page, .register, .growth]
}
