import Facts

/// Requests that are appended in one transaction, encoded as the parameters of `dossier.append`.
struct AppendBatch {
    private(set) var pending: [PendingAppend] = []
    private(set) var firsts: [Int] = []
    private(set) var eventCount = 0
    let organisation: OrganisationID
    let expected: Int64
    let recordedAt: Instant

    private(set) var streams: [NewStream] = []
    private(set) var unknown: [(stream: StreamID, version: Int32)] = []
    private(set) var events: [(draft: EntryDraft, version: Int32)] = []
    private(set) var parts: [(event: Int, row: SealedRow)] = []
    private(set) var keys: [DataKeyRow] = []
    private(set) var index: [IndexRow] = []

    init(organisation: OrganisationID, expected: Int64, recordedAt: Instant) {
        self.organisation = organisation
        self.expected = expected
        self.recordedAt = recordedAt
    }

    var isEmpty: Bool { pending.isEmpty }

    /// Adds a request whose guards have been found to hold, or can be checked by the database.
    ///
    /// - Parameter versions: The version of each stream it writes, before it does.
    mutating func add(
        _ request: PendingAppend, versions: inout [StreamID: Int32], unknown checks: [(StreamID, Int32)]
    ) {
        firsts.append(eventCount)
        for draft in request.request.events {
            let version = (versions[draft.stream] ?? 0) + 1
            versions[draft.stream] = version
            events.append((draft, version))
        }
        unknown.append(contentsOf: checks)
        streams.append(contentsOf: request.request.streams)
        parts.append(contentsOf: request.request.parts.map { (eventCount + $0.event, $0) })
        keys.append(contentsOf: request.request.keys)
        index.append(contentsOf: request.request.index)
        eventCount += request.request.events.count
        pending.append(request)
    }

    /// The answer that each request gets once the batch has been committed.
    func answerAll() {
        for (request, first) in zip(pending, firsts) {
            request.answer(
                .success(
                    AppendAnswer(
                        first: expected + Int64(first), count: request.request.events.count, isRepeated: false)))
        }
    }
}
