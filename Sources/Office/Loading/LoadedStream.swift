import Facts
import Ledger
import Regulation
import Views

/// A stream as it stood when it was loaded: its entries in order, and so its version.
struct LoadedStream: Sendable {
    let stream: StreamID
    let kind: StreamKind?
    let entries: [LoadedEntry]

    var version: Int32 { Int32(entries.count) }

    /// What a decision relies on when it has read this stream.
    var guarded: StreamGuard {
        StreamGuard(stream, entries.isEmpty ? .none : .exact(version))
    }

    /// Whose data its first fact holds.
    var firstSubject: SubjectID? {
        get throws {
            try entries.first.flatMap { first in
                try first.entry.withUnsafeBytes { try Envelope($0).parts().first?.subject }
            }
        }
    }

    /// The history of the stream, as facts of one kind and corrections of them; their days are those of the registers.
    func history<Event: LedgerEvent>(of type: Event.Type, in zones: ZoneHistory) throws -> History<Event> {
        var history = History<Event>()
        for loaded in entries {
            history.append(try StreamFact<Event>(loaded, in: zones.zone(at: loaded.position)))
        }
        return history
    }
}

extension StreamFact {
    /// Reads an entry of a stream.
    ///
    /// - Throws: `LedgerDamage` where the entry isn't one of this kind of stream.
    init(_ loaded: LoadedEntry, in zone: LocalZone) throws {
        self = try loaded.entry.withUnsafeBytes { bytes in
            do {
                return try StreamFact(try Envelope(bytes), in: zone)
            } catch let malformed as MalformedFacts {
                throw LedgerDamage.malformed(position: loaded.position, malformed)
            }
        }
    }
}
