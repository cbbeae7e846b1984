package import Facts
package import Regulation

/// What went to whom, once or again and again. Texts are sealed as the organisation's own, ids stand in the entries.
extension Office {
    /// Records that data went to somebody, whoever that was.
    package func recordShare(_ content: ShareContent, _ texts: Details, by order: Order) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        return try await record(
            Recording(Share.self, shareFiling(content, texts)) { files in
                .record(content, recipient: try files.recipient(of: content), promises: promises)
            }, by: order)
    }

    /// Records that data will go to somebody again and again, from the order's day on.
    package func arrangeShare(
        _ arrangement: ShareArrangement, _ texts: Details, by order: Order
    ) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        let content = arrangement.content
        return try await record(
            Recording(Share.self, shareFiling(content, texts)) { files in
                .arrange(arrangement, recipient: try files.recipient(of: content), promises: promises)
            }, by: order)
    }

    /// Records that a recurring share took place in a period, judged as its recipient was on the order's day.
    package func confirmShare(
        _ share: StreamID, _ confirmation: ShareConfirmation, note: String?, by order: Order
    ) async throws -> Outcome {
        let promises = try await promises(on: moment(of: order).day)
        let content = try await files([share]).state(of: share, as: Share.self).recurrence?.arrangement.content
        let filing = Filing(
            in: share, reading: [content?.recipient].compactMap(\.self), parts: shareParts(Details(), note))
        return try await record(
            Recording(Share.self, filing) { files in
                .confirm(confirmation, recipient: try content.flatMap(files.recipient), promises: promises)
            }, by: order)
    }

    /// Records that in a period of a recurring share nothing went.
    package func confirmNothingShared(
        _ share: StreamID, in period: CalendarPeriod, note: String?, by order: Order
    ) async throws -> Outcome {
        try await record(
            Recording(Share.self, Filing(in: share, parts: shareParts(Details(), note))) { _ in .nothing(period) },
            by: order)
    }

    /// Records the last day of a recurring share.
    package func stopShare(_ share: StreamID, note: String?, by order: Order) async throws -> Outcome {
        try await record(
            Recording(Share.self, Filing(in: share, parts: shareParts(Details(), note))) { _ in .stop }, by: order)
    }

    /// Records that those whose data went to an authority have been told.
    package func tellSubjects(of share: StreamID, note: String?, by order: Order) async throws -> Outcome {
        try await record(
            Recording(Share.self, Filing(in: share, parts: shareParts(Details(), note))) { _ in .tell }, by: order)
    }

    /// The id under which somebody stands in entries as the one who approved something.
    ///
    /// Who is new is introduced with it.
    package func approver(_ name: String) async throws -> ActorID {
        try await actorID(of: Actor(name: name, evidence: .stated))
    }

    private func shareFiling(_ content: ShareContent, _ texts: Details) -> Filing {
        var filing = Filing(
            in: .timeOrdered(at: now), reading: [content.recipient, content.activity].compactMap(\.self),
            parts: shareParts(texts, nil))
        if let approver = content.demand?.approver { filing.people = [approver] }
        return filing
    }

    private func shareParts(_ texts: Details, _ note: String?) -> [PersonalPart] {
        var texts = texts
        if let note { texts[.note] = note }
        return texts.isEmpty ? [] : [.details(texts, of: ownSubject, .register)]
    }
}

extension Files {
    /// What the recipient of a share was on the day, or nothing where it was not declared then.
    fileprivate func recipient(of content: ShareContent) throws -> ProcessorContent? {
        try content.recipient.map { try state(of: $0, as: Processor.self) }?.content(on: moment.day)
    }
}
