import Facts

/// Requests that are appended in one transaction, encoded as the parameters of `dossier.append`.
struct AppendBatch {
    private(set) var pending: [PendingAppend] = []
    /// For each request the number of events before it.
    private(set) var firsts: [Int] = []
    /// The version that each event makes its stream have.
    private(set) var versions: [Int32] = []
    /// Streams whose version only the database knows, with the one that is relied on.
    private(set) var unknown: [(stream: StreamID, version: Int32)] = []
    /// How many rows the requests bring along, by table.
    private(set) var rows = RowCounts()
    let organisation: OrganisationID
    let expected: Int64
    let recordedAt: Instant

    struct RowCounts {
        var streams = 0
        var parts = 0
        var keys = 0
        var index = 0
    }

    init(organisation: OrganisationID, expected: Int64, recordedAt: Instant) {
        self.organisation = organisation
        self.expected = expected
        self.recordedAt = recordedAt
    }

    var isEmpty: Bool { pending.isEmpty }

    var eventCount: Int { versions.count }

    /// Adds a request whose guards hold as far as is known; what isn't known is noted for the database to check.
    mutating func add(_ added: PendingAppend, learning knowledge: inout LedgerKnowledge) {
        let request = added.request
        firsts.append(versions.count)
        noteUnknown(of: request, &knowledge)
        for draft in request.events { versions.append(knowledge.advance(draft.stream)) }
        rows.streams += request.streams.count
        rows.parts += request.parts.count
        rows.keys += request.keys.count
        rows.index += request.index.count
        pending.append(added)
    }

    private mutating func noteUnknown(of request: AppendRequest, _ knowledge: inout LedgerKnowledge) {
        // Streams are opened in the order of their guards, mostly; else what is opened is looked up.
        var next = 0
        var opened: Set<StreamID>?
        for guarded in request.guards where knowledge.version(of: guarded.stream) == nil {
            switch guarded.expected {
            case .none:
                if next < request.streams.count, request.streams[next].stream == guarded.stream {
                    next += 1
                } else {
                    let all = opened ?? Set(request.streams.map(\.stream))
                    opened = all
                    // Of a stream that is opened here its row's own primary key says whether it is new.
                    if !all.contains(guarded.stream) { unknown.append((guarded.stream, 0)) }
                }
                knowledge.learn(guarded.stream, has: 0)
            case .exact(let version):
                unknown.append((guarded.stream, version))
                knowledge.learn(guarded.stream, has: version)
            case .any:
                break  // Put aside before it came here: its version has to be asked for.
            }
        }
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
