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
        var zones = try zones ?? Self.zones(before: range.lowerBound, reader, on: connection)
        // Where they all start with the range, nobody has to be asked.
        let isTogether = registers.allSatisfy { (starts[$0] ?? range.lowerBound) <= range.lowerBound }
        var stops: [RegisterName: FoldStop] = [:]
        try reader.read(range, on: connection) { envelope, _ in
            accept(envelope, isTogether ? [:] : starts, &zones, &stops)
        }
        self.zones = zones
        try recall(reader, on: connection)
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
    private mutating func recall(_ reader: LedgerReader, on connection: isolated PostgresConnection) throws {
        var lacking: [RegisterName: Set<StreamID>] = [:]
        for name in registers {
            let streams = folds.lacking(for: name)
            if !streams.isEmpty { lacking[name] = streams }
        }
        guard !lacking.isEmpty else { return }
        let streams = lacking.values.reduce(into: Set<StreamID>()) { $0.formUnion($1) }
        var zones = zones ?? ZoneHistory()
        try reader.read(streams: streams.sorted(), on: connection) { envelope, _ in
            do throws(MalformedFacts) {
                let context = try EntryContext(envelope, &zones)
                for name in routes.registers(for: envelope.name, in: context.kind) {
                    guard lacking[name]?.contains(envelope.stream) == true else { continue }
                    try folds.recall(envelope, context, for: name)
                }
            } catch {
                throw LedgerDamage.malformed(position: envelope.position, error)
            }
        }
    }

    /// The time zones told before a position.
    private static func zones(
        before position: Int64, _ reader: LedgerReader, on connection: isolated PostgresConnection
    ) throws -> ZoneHistory {
        let rows = try connection.execute(
            """
            select stream from dossier.stream
             where organisation = \(reader.organisation) and kind = 'organisation'
            """)
        let streams = try rows.map { row throws(PostgresFailure) in try row.decode(StreamID.self, at: 0) }
        var told: [StreamFact<OrganisationEvent>] = []
        try reader.read(streams: streams, on: connection) { envelope, _ in
            guard envelope.position < position else { return }
            do throws(MalformedFacts) {
                told.append(try StreamFact<OrganisationEvent>(envelope, in: .utc))
            } catch {
                throw LedgerDamage.malformed(position: envelope.position, error)
            }
        }
        var zones = ZoneHistory()
        for fact in told.sorted(by: { $0.position < $1.position }) { zones.take(fact) }
        return zones
    }
}
