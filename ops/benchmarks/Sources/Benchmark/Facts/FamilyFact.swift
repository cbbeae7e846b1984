import Facts

/// One fact of a family, with its place in its stream.
struct FamilyFact: Sendable {
    let event: any LedgerEvent
    let kind: StreamKind
    let stream: StreamID
    let parent: StreamID?
    /// How many facts its stream has before it.
    let version: Int
    let day: Day
    let retentionClass: RetentionClass
    /// Whether the row of its key is appended with it.
    let bringsKey: Bool

    init(
        _ event: any LedgerEvent, _ kind: StreamKind, in stream: StreamID, of parent: StreamID? = nil, _ version: Int,
        on day: Day, _ retentionClass: RetentionClass, bringsKey: Bool
    ) {
        self.event = event
        self.kind = kind
        self.stream = stream
        self.parent = parent
        self.version = version
        self.day = day
        self.retentionClass = retentionClass
        self.bringsKey = bringsKey
    }
}
