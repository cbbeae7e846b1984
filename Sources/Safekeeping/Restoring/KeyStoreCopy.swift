import Facts

/// What the newest key store says: which keys there are, and which were destroyed.
struct KeyStoreCopy: Sendable {
    var destroyed: Set<KeyID> = []
    /// Whoever has a key that was not destroyed.
    var living: Set<SubjectID> = []
    /// Whoever had one that was.
    var touched: Set<SubjectID> = []
    var epochs: Set<Int> = []
    var keys = 0

    /// Whether nothing of somebody is left that could be opened, so that nothing may find them either.
    func isForgotten(_ subject: SubjectID) -> Bool {
        touched.contains(subject) && !living.contains(subject)
    }
}
