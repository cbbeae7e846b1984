package import Facts

/// A question to the requester, about identity or about what is meant, for which the term of Article 12(3) waits.
package struct ResponsePause: Hashable, Sendable {
    package let asked: Day
    /// The day of a sufficient answer, or none while it is awaited.
    package let answered: Day?

    /// Makes a pause, or nothing when the answer would come before the question.
    package init?(asked: Day, answered: Day?) {
        if let answered, answered < asked { return nil }
        self.asked = asked
        self.answered = answered
    }
}
