import Facts
import Ledger
import Postgres

/// One statement that reads everything a number of commands want to know, as of one snapshot.
struct LoadQuery {
    let organisation: OrganisationID
    let requests: [LoadRequest]
    /// Of families, only streams of these kinds; all of them where none are named.
    var kinds: [StreamKind] = []

    /// Streams, members of families and receipts come as rows of one shape: each says what it is by which columns are
    /// there.
    ///
    /// However many commands want a stream, by itself or in a family, it comes once. The `offset 0` keep the planner to
    /// one look into an index per stream: left free it reads every stream of the organisation once many are wanted.
    func run(on connection: PostgresConnection) async throws -> LoadedRows {
        try LoadedRows(try await connection.run(query))
    }

    var query: SQL {
        let every = kinds.isEmpty
        let kinds = PostgresArray(kinds.map(\.rawValue))
        let streams = PostgresArray(Set(requests.flatMap(\.streams)))
        let families = PostgresArray(Set(requests.flatMap(\.families)))
        let commands = PostgresArray(requests.map(\.command))
        return """
            with wanted as (
                select s.stream from unnest(\(streams)) as s (stream)
                union
                select f.stream from unnest(\(families)) as f (stream)
                union
                select s.stream
                  from unnest(\(families)) as f (stream)
                 cross join lateral (
                    select stream from dossier.stream
                     where organisation = \(organisation) and parent = f.stream
                       and (\(every) or kind = any(\(kinds)))
                    offset 0
                 ) as s
            )
            select w.stream, k.parent, k.kind, e.position, e.entry, null::bigint, null::integer, null::bytea
              from wanted as w
             cross join lateral (
                select parent, kind from dossier.stream
                 where organisation = \(organisation) and stream = w.stream
                offset 0
              ) as k
              join lateral (
                select position, entry from dossier.event
                 where organisation = \(organisation) and stream = w.stream
                 order by version
              ) as e on true
            union all
            select r.command, null, null, null, null, r.first_position, r.events, r.digest
              from dossier.receipt as r
             where r.organisation = \(organisation) and r.command = any(\(commands))
            """
    }
}

/// The rows of a ``LoadQuery``, gathered.
struct LoadedRows {
    private var streams: [StreamID: (kind: StreamKind, entries: [LoadedEntry])] = [:]
    private var members: [StreamID: [StreamID]] = [:]
    private var receipts: [CommandID: LoadAnswer.StoredReceipt] = [:]

    init(_ rows: Rows) throws {
        for row in rows {
            if let first = try row.decode(Int64?.self, at: 5) {
                receipts[try row.decode(CommandID.self, at: 0)] = LoadAnswer.StoredReceipt(
                    first: first, count: Int(try row.decode(Int32.self, at: 6)),
                    digest: try row.decode([UInt8]?.self, at: 7))
                continue
            }
            let stream = try row.decode(StreamID.self, at: 0)
            let entry = LoadedEntry(
                position: try row.decode(Int64.self, at: 3), entry: try row.decode([UInt8].self, at: 4))
            if streams[stream] == nil {
                guard let kind = StreamKind(rawValue: try row.decode(String.self, at: 2)) else {
                    throw PostgresFailure.decoding("a kind of stream that this release knows")
                }
                streams[stream] = (kind, [])
            }
            streams[stream]?.entries.append(entry)
            if let parent = try row.decode(StreamID?.self, at: 1), streams[stream]?.entries.count == 1 {
                members[parent, default: []].append(stream)
            }
        }
        for stream in streams.keys {
            streams[stream]?.entries.sort { $0.position < $1.position }
        }
    }

    func answer(to request: LoadRequest) -> LoadAnswer {
        var wanted: [StreamID: LoadedStream] = [:]
        var families: [StreamID: [StreamID]] = [:]
        for stream in request.streams { wanted[stream] = loaded(stream) }
        for family in request.families {
            let members = (members[family] ?? []).sorted()
            families[family] = members
            for stream in [family] + members { wanted[stream] = loaded(stream) }
        }
        return LoadAnswer(streams: wanted, members: families, receipt: receipts[request.command])
    }

    private func loaded(_ stream: StreamID) -> LoadedStream {
        guard let found = streams[stream] else { return LoadedStream(stream: stream, kind: nil, entries: []) }
        return LoadedStream(stream: stream, kind: found.kind, entries: found.entries)
    }
}
