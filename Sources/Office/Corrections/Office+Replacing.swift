package import Facts
package import Regulation

extension Office {
    /// An order that records a fact anew where it belongs, and takes it back where it was told, in one append.
    ///
    /// It is for the function that records such a fact. What that refuses leaves the fact as it was.
    ///
    /// `order`: Its occurrence is when the fact in truth happened; without one that stays as it was told.
    ///
    /// `following`: Which of the other facts of the stream go along; it throws where one has to be set right first.
    ///
    /// `texts`: What is sealed anew with those that go along, by their positions.
    ///
    /// - Returns: The fact, as it was told first or corrected last, with the order.
    package func replacing<Subject: Decider>(
        _ entry: OpenedEntry, of subject: Subject.Type, reason: String, by order: Order,
        texts: [Int64: ReplacedTexts] = [:],
        following:
            @escaping @Sendable (Recorded<Subject.Event>, [Recorded<Subject.Event>]) throws
            -> [Recorded<Subject.Event>] = { _, _ in [] }
    ) async throws -> (told: Recorded<Subject.Event>, order: Order) {
        let (position, stream) = (entry.position, entry.stream)
        let history = try await files([stream]).history(of: stream, as: Subject.Event.self)
        guard let told = history.told(at: position) else { throw Refusal.nothingAtPosition(position) }
        let person = try await self.subject(of: stream, kind: Subject.kind) ?? ownSubject
        var replacing = order
        replacing.occurred = order.occurred ?? told.occurred
        replacing.tense = .happened
        // What came from an import still does.
        replacing.cause = entry.cause ?? entry.command
        replacing.replacement = Replacement(
            stream: stream, reason: .text(reason, as: .reason, of: person, .contact)
        ) { files in
            let history = try files.history(of: stream, as: Subject.Event.self)
            // What is recorded anew was made from what was told; somebody may have corrected that meanwhile.
            guard history.told(at: position) == told else { throw OfficeFailure.contended }
            let corrections = Corrections<Subject>(history)
            var effect = Replacement.Effect()
            effect.retractions = try corrections.retract(position, reasonGiven: !reason.isEmpty)
            let others = history.effective.filter { $0.position != position }
            for follower in try following(told, others) {
                effect.followers.append(
                    Replacement.Follower(
                        name: follower.event.name, schema: follower.event.schema,
                        facts: follower.event.canonicalFacts, occurred: follower.occurred,
                        findings: try files.findings(about: follower.position, in: stream),
                        texts: texts[follower.position] ?? ReplacedTexts()))
                effect.retractions += try corrections.retract(follower.position, reasonGiven: !reason.isEmpty)
            }
            return effect
        }
        return (told, replacing)
    }
}
