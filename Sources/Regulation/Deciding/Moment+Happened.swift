extension Moment {
    /// Refuses what is said to have happened on a day that is yet to come.
    ///
    /// For facts only: from when something is valid may lie in the future, and a decision is about the future anyway.
    package func requireHappened() throws(Refusal) {
        switch tense {
        case .happened where day > today: throw .happenedInFuture(day, today: today)
        case .happened, .deciding: break
        }
    }
}
