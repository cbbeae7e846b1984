package import Facts
package import Postgres

/// Reads the entries of one organisation's ledger over a connection that somebody lends.
///
/// The ledger's size as visible in the same snapshot is the end: positions are dense, so there is no gap to detect and
/// nothing to wait for.
package struct LedgerReader {
    package let organisation: OrganisationID

    package init(organisation: OrganisationID) {
        self.organisation = organisation
    }

    /// Lets the rest of the transaction see this organisation, and no other.
    package static func enter(
        _ organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        _ = try connection.execute("select set_config('dossier.organisation', \(organisation.description), true)")
    }

    package func head(on connection: isolated PostgresConnection) throws(PostgresFailure) -> LedgerHead {
        let rows = try connection.execute(
            "select size, recorded_at, closed from dossier.log where organisation = \(organisation)")
        guard let row = rows.first else { return LedgerHead(size: 0, recordedAt: Instant.distantPast) }
        return LedgerHead(
            size: try row.decode(Int64.self, at: 0), recordedAt: try row.decode(Instant.self, at: 1),
            isClosed: try row.decode(Bool.self, at: 2))
    }

    /// Lends every entry of a range of positions, in order; all of them must be there.
    ///
    /// It asks by COPY, so the range goes into the statement as numbers.
    ///
    /// - Throws: `LedgerDamage` where a position is missing or an entry isn't what it should be.
    package func read(
        _ range: Range<Int64>,
        on connection: isolated PostgresConnection,
        _ body: (borrowing Envelope, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var next = range.lowerBound
        let query: SQL = """
            select position, entry from dossier.event
             where organisation = '\(unsafe: organisation.description)'
               and position >= \(unsafe: String(range.lowerBound)) and position < \(unsafe: String(range.upperBound))
             order by position
            """
        try connection.copyOut(query) { row in
            let position = try row.int64(0)
            guard position == next else { throw LedgerDamage.missing(position: next) }
            next += 1
            guard let entry = row.bytes(1) else { throw LedgerDamage.missing(position: position) }
            let envelope = try Self.envelope(entry, at: position, in: organisation)
            try body(envelope, entry)
        }
        guard next >= range.upperBound else { throw LedgerDamage.missing(position: next) }
    }

    /// Lends the entries of some streams, stream by stream in the order of their versions.
    package func read(
        streams: [StreamID],
        on connection: isolated PostgresConnection,
        _ body: (borrowing Envelope, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let rows = try connection.execute(
            """
            select e.position, e.entry
              from unnest(\(PostgresArray(streams))) with ordinality as s (stream, number)
              join dossier.event as e on e.organisation = \(organisation) and e.stream = s.stream
             order by s.number, e.version
            """)
        for row in rows {
            let position = try row.decode(Int64.self, at: 0)
            try row.withBytes(at: 1) { entry in
                guard let entry else { throw LedgerDamage.missing(position: position) }
                try body(try Self.envelope(entry, at: position, in: organisation), entry)
            }
        }
    }

    /// The streams that belong to a stream, each with its kind, in the order in which they were opened.
    package func children(
        of parent: StreamID, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [(stream: StreamID, kind: StreamKind)] {
        let rows = try connection.execute(
            """
            select stream, kind from dossier.stream
             where organisation = \(organisation) and parent = \(parent)
             order by stream
            """)
        var children: [(StreamID, StreamKind)] = []
        for row in rows {
            guard let kind = StreamKind(rawValue: try row.decode(String.self, at: 1)) else {
                throw .decoding("a kind of stream that this release knows")
            }
            children.append((try row.decode(StreamID.self, at: 0), kind))
        }
        return children
    }

    static func envelope(
        _ entry: UnsafeRawBufferPointer, at position: Int64, in organisation: OrganisationID
    ) throws -> Envelope {
        let envelope: Envelope
        do {
            envelope = try Envelope(entry)
        } catch {
            throw LedgerDamage.malformed(position: position, error)
        }
        guard envelope.position == position, envelope.organisation == organisation else {
            throw LedgerDamage.misplaced(position: position)
        }
        return envelope
    }
}
