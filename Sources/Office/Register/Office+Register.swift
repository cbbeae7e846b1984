package import Facts
package import Regulation

/// The processing register and who is in it. Their texts are sealed as the organisation's own.
extension Office {
    package func declareActivity(
        _ content: ActivityContent, _ texts: Details, in stream: StreamID? = nil, by order: Order
    ) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        return try await record(
            Recording(Activity.self, registerFiling(stream, texts)) { _ in
                .declare(content, promises: promises)
            }, by: order)
    }

    /// Changes an activity; `rewritten` names the fields whose texts changed though nothing that counts did.
    package func changeActivity(
        _ stream: StreamID, to content: ActivityContent, _ texts: Details, rewritten: Set<ActivityField>,
        by order: Order
    ) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        return try await record(
            Recording(Activity.self, registerFiling(stream, texts)) { _ in
                .change(content, rewritten: rewritten, promises: promises)
            }, by: order)
    }

    package func reviewActivity(_ stream: StreamID, note: String? = nil, by order: Order) async throws -> Outcome {
        try await record(
            Recording(Activity.self, registerFiling(stream, note: note)) { _ in .review }, by: order)
    }

    package func endActivity(_ stream: StreamID, note: String? = nil, by order: Order) async throws -> Outcome {
        try await record(Recording(Activity.self, registerFiling(stream, note: note)) { _ in .end }, by: order)
    }

    package func declareProcessor(
        _ content: ProcessorContent, _ texts: Details, in stream: StreamID? = nil, by order: Order
    ) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        return try await record(
            Recording(Processor.self, registerFiling(stream, texts)) { _ in
                .declare(content, promises: promises)
            }, by: order)
    }

    package func changeProcessor(
        _ stream: StreamID, to content: ProcessorContent, _ texts: Details, rewritten: Bool, by order: Order
    ) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        return try await record(
            Recording(Processor.self, registerFiling(stream, texts)) { _ in
                .change(content, rewritten: rewritten, promises: promises)
            }, by: order)
    }

    package func reviewProcessor(_ stream: StreamID, note: String? = nil, by order: Order) async throws -> Outcome {
        try await record(
            Recording(Processor.self, registerFiling(stream, note: note)) { _ in .review }, by: order)
    }

    package func endProcessor(_ stream: StreamID, note: String? = nil, by order: Order) async throws -> Outcome {
        try await record(Recording(Processor.self, registerFiling(stream, note: note)) { _ in .end }, by: order)
    }

    /// Publishes a version of the privacy statement; its words are sealed to the letter.
    package func publishStatement(
        _ content: StatementContent, wording: String, _ texts: Details = Details(), by order: Order
    ) async throws -> Outcome {
        let filing = Filing(
            in: .timeOrdered(at: now),
            parts: [.text(wording, as: .wording, of: ownSubject, .register)]
                + (texts.isEmpty ? [] : [.details(texts, of: ownSubject, .register)]))
        return try await record(Recording(Statement.self, filing) { _ in .publish(content) }, by: order)
    }

    private func registerFiling(_ stream: StreamID?, _ texts: Details) -> Filing {
        Filing(
            in: stream ?? .timeOrdered(at: now),
            parts: texts.isEmpty ? [] : [.details(texts, of: ownSubject, .register)])
    }

    private func registerFiling(_ stream: StreamID, note: String?) -> Filing {
        Filing(in: stream, parts: note.map { [.text($0, as: .note, of: ownSubject, .register)] } ?? [])
    }
}
