package import Facts
package import Regulation
import Vault

extension Office {
    /// Corrects the fact at a position of a stream: what it in truth was, and when.
    ///
    /// The reason is sealed.
    ///
    /// `event`: Makes the true payload from the one that was told.
    ///
    /// `order`: Its occurrence is when the fact in truth happened; without one that stays as it was told.
    package func correct<Subject: Decider>(
        _ subject: Subject.Type, at position: Int64, in stream: StreamID, reason: String, by order: Order,
        _ event: @escaping @Sendable (Subject.Event) throws -> Subject.Event = { $0 }
    ) async throws -> Outcome {
        var recorded = order
        recorded.occurred = nil
        return try await file(
            try await correctionFiling(of: subject, in: stream, reason: reason), as: Subject.kind, by: recorded
        ) { files in
            let history = try files.history(of: stream, as: Subject.Event.self)
            guard let told = history.told(at: position) else {
                throw Refusal.nothingAtPosition(position)
            }
            let occurred = order.occurred ?? told.occurred
            let moment = Moment(
                occurred: occurred, day: self.zone.day(of: occurred, of: told.event.name), today: files.moment.today,
                tense: .happened)
            let decided = try Corrections<Subject>(history).correct(
                position, to: try event(told.event), at: moment, reasonGiven: !reason.isEmpty)
            // What was found stays found until somebody judges the corrected fact anew.
            let findings = try files.findings(about: position, in: stream)
            return decided.map { Decided($0.event, findings: $0.findings + findings) }
        }
    }

    /// Takes the fact at a position back: it should not have been told.
    package func retract<Subject: Decider>(
        _ subject: Subject.Type, at position: Int64, in stream: StreamID, reason: String, by order: Order
    ) async throws -> Outcome {
        var recorded = order
        recorded.occurred = nil
        var filing = try await correctionFiling(of: subject, in: stream, reason: reason)
        if Subject.kind == .client { filing.suppressed = try await suppressed(hiding: position, in: stream) }
        return try await file(
            filing, as: Subject.kind, by: recorded
        ) { files in
            try Corrections<Subject>(try files.history(of: stream)).retract(position, reasonGiven: !reason.isEmpty)
        }
    }

    /// By which addresses a "no" stays to be found when what says that there is such a client is taken back.
    private func suppressed(hiding position: Int64, in client: StreamID) async throws -> [SuppressionList.Entry] {
        let told = try await openStreams([client])
        guard told.contains(where: { $0.position == position && $0.name == .clientRecorded }) else { return [] }
        let subjects = Set(told.flatMap(\.parts).map(\.description.subject))
        return try await suppressed([client], subjects, told: Set(told.map(\.position)))
    }

    private func correctionFiling<Subject: Decider>(
        of subject: Subject.Type, in stream: StreamID, reason: String
    ) async throws -> Filing {
        let person = try await self.subject(of: stream, kind: Subject.kind) ?? ownSubject
        return Filing(
            in: stream, parts: reason.isEmpty ? [] : [.text(reason, as: .reason, of: person, .contact)])
    }
}
