import Facts

/// Names one step of applying a declaration, the same each time the declaration is compared with the register.
struct StepName: Hashable, Sendable {
    let change: RegisterStep.Change
    let kind: StreamKind
    /// The thing's short name; the organisation has none.
    let slug: String

    init(_ change: RegisterStep.Change, _ kind: StreamKind, _ slug: String = "") {
        self.change = change
        self.kind = kind
        self.slug = slug
    }

    /// No slug holds a NUL, so that no two names are written alike.
    var bytes: [UInt8] { Array("\(change.rawValue)\u{0}\(kind.rawValue)\u{0}\(slug)".utf8) }
}
