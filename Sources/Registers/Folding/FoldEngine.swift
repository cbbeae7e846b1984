import Facts
import Ledger
import Postgres
import Regulation
import Views

/// Folds one organisation's ledger into any number of registers in a single scan.
struct FoldEngine: Sendable {
    let organisation: OrganisationID
    let registers: [RegisterName]
    private let room: FoldingRoom
    private let routes: Routes
    private var folds: RegisterFolds
    private var zones: ZoneHistory?

    init(organisation: OrganisationID, registers: [RegisterName], room: FoldingRoom) {
        self.organisation = organisation
        self.registers = registers
        self.room = room
        routes = Routes(registers)
        folds = RegisterFolds(room)
    }

    /// Forgets everything at hand, for instance when what was folded last didn't reach the database.
    mutating func forget() {
        folds = RegisterFolds(room)
        zones = nil
    }

    /// Folds a range of positions; each register takes the entries from its own start on.
    ///
    /// The ranges of successive calls follow each other.
    mutating func fold(
        _ range: Range<Int64>,
        from starts: [RegisterName: Int64] = [:],
        on connection: isolated PostgresConnection
    ) throws -> FoldPage {
        let reader = LedgerReader(organisation: organisation)
        var zones = try zones ?? Self.zones(of: organisation, before: range.lowerBound, on: connection)
        // Where they all start with the range, nobody has to be asked.
        let isTogether = registers.allSatisfy { (starts[$0] ?? range.lowerBound) <= range.lowerBound }
        var stops: [RegisterName: FoldStop] = [:]
        try reader.read(range, on: connection) { envelope, _ in
            accept(envelope, isTogether ? [:] : starts, &zones, &stops)
        }
        self.zones = zones
        try recall(before: range.upperBound, on: connection)
        return FoldPage(changes: registers.map { TableChanges(folds.fold($0)) }, stops: stops)
    }

    /// Hands out everything that was held back.
    mutating func finish() -> [TableChanges] {
        registers.map { TableChanges(folds.finish($0)) }
    }

    private mutating func accept(
        _ envelope: borrowing Envelope,
        _ starts: [RegisterName: Int64],
        _ zones: inout ZoneHistory,
        _ stops: inout [RegisterName: FoldStop]
    ) {
        let position = envelope.position
        var concerned = registers
        do throws(MalformedFacts) {
            let context = try EntryContext(envelope, &zones)
            concerned = routes.registers(for: envelope.name, in: context.kind)
            for name in concerned {
                if !starts.isEmpty, let start = starts[name], start > position { continue }
                if !stops.isEmpty, stops[name] != nil { continue }
                do throws(MalformedFacts) {
                    try folds.accept(envelope, context, for: name)
                } catch {
                    stops[name] = FoldStop(position: position, fault: .unreadableEntry)
                }
            }
        } catch {
            for name in concerned where stops[name] == nil && (starts[name] ?? 0) <= position {
                stops[name] = FoldStop(position: position, fault: .unreadableEntry)
            }
        }
    }

    /// Reads the histories that registers lack, all of them in one query.
    private mutating func recall(before end: Int64, on connection: isolated PostgresConnection) throws {
        var lacking: [RegisterName: Set<StreamID>] = [:]
        for name in registers {
            let streams = folds.lacking(for: name)
            if !streams.isEmpty { lacking[name] = streams }
        }
        guard !lacking.isEmpty else { return }
        let streams = lacking.values.reduce(into: Set<StreamID>()) { $0.formUnion($1) }
        var zones = zones ?? ZoneHistory()
        // Nothing beyond the range: what stands there may not even be readable.
        let rows = try connection.execute(
            """
            select e.position, e.entry
              from unnest(\(PostgresArray(streams.sorted()))) with ordinality as s (stream, number)
              join dossier.event as e on e.organisation = \(organisation) and e.stream = s.stream
             where e.position < \(end)
             order by s.number, e.version
            """)
        for row in rows {
            let position = try row.decode(Int64.self, at: 0)
            try row.withBytes(at: 1) { bytes in
                guard let bytes else { throw LedgerDamage.missing(position: position) }
                do throws(MalformedFacts) {
                    try recall(try Envelope(bytes), for: lacking, &zones)
                } catch {
                    throw LedgerDamage.malformed(position: position, error)
                }
            }
        }
    }

    private mutating func recall(
        _ envelope: borrowing Envelope, for lacking: [RegisterName: Set<StreamID>], _ zones: inout ZoneHistory
    ) throws(MalformedFacts) {
        let context = try EntryContext(envelope, &zones)
        for name in routes.registers(for: envelope.name, in: context.kind) {
            guard lacking[name]?.contains(envelope.stream) == true else { continue }
            try folds.recall(envelope, context, for: name)
        }
    }

    /// The time zones told before a position.
    private static func zones(
        of organisation: OrganisationID, before position: Int64, on connection: isolated PostgresConnection
    ) throws -> ZoneHistory {
        let rows = try connection.execute(
            """
            select stream from dossier.stream
             where organisation = \(organisation) and kind = 'organisation'
            """)
        let streams = try rows.map { row throws(PostgresFailure) in try row.decode(StreamID.self, at: 0) }
        let entries = try connection.execute(
            """
            select position, entry from dossier.event
             where organisation = \(organisation) and stream = any(\(PostgresArray(streams)))
               and position < \(position)
             order by position
            """)
        var zones = ZoneHistory()
        for row in entries {
            let position = try row.decode(Int64.self, at: 0)
            try row.withBytes(at: 1) { bytes in
                guard let bytes else { throw LedgerDamage.missing(position: position) }
                do throws(MalformedFacts) {
                    _ = try EntryContext(try Envelope(bytes), &zones)
                } catch {
                    throw LedgerDamage.malformed(position: position, error)
                }
            }
        }
        return zones
    }
}
