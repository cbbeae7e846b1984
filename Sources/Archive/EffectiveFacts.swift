import Facts
import Office
import Regulation
import Views

/// Which of some entries count from a standpoint, and how: corrected facts with their true day, retracted ones not at
/// all.
struct EffectiveFacts {
    /// A fact that counts.
    struct Fact {
        /// Where it was told first.
        let position: Int64
        let occurred: Occurrence
        let day: Day
    }

    /// By the position at which they were told first.
    let facts: [Int64: Fact]
    /// The facts of which nobody knows the day, by the subject of their first part too.
    private let vague: [VagueFact: DaySpan]
    private let entries: [OpenedEntry]
    private let standpoint: Standpoint
    private let zones: ZoneHistory

    init(_ entries: [OpenedEntry], _ files: Files, _ standpoint: Standpoint) throws {
        var facts: [Int64: Fact] = [:]
        var seen: Set<StreamID> = []
        for entry in entries where seen.insert(entry.stream).inserted {
            for fact in try Self.facts(of: entry.stream, entry.kind, files, knownAt: standpoint.last ?? -1) {
                facts[fact.position] = fact
            }
        }
        self.facts = facts
        var vague: [VagueFact: DaySpan] = [:]
        for entry in entries {
            guard case .within(let span) = facts[entry.position]?.occurred else { continue }
            let subject = entry.parts.first?.description.subject
            for about in Set([subject, nil]) {
                vague[VagueFact(stream: entry.stream, name: entry.name, subject: about)] = span
            }
        }
        self.vague = vague
        self.entries = entries
        self.standpoint = standpoint
        zones = files.zones
    }

    /// The days between which a fact of a stream happened, where nobody knows the day; `subject` is whose data the fact
    /// holds, where a stream tells it of several people.
    func span(of name: EventName, in stream: StreamID, about subject: SubjectID? = nil) -> DaySpan? {
        vague[VagueFact(stream: stream, name: name, subject: subject)]
    }

    private struct VagueFact: Hashable {
        let stream: StreamID
        let name: EventName
        let subject: SubjectID?
    }

    /// The entries whose facts had happened by the standpoint's day, in the order in which they did.
    var happened: [OpenedEntry] {
        entries.filter { entry in facts[entry.position].map { $0.day <= standpoint.day } ?? false }
            .sorted { one, other in
                guard let first = facts[one.position], let second = facts[other.position] else { return false }
                return (first.day, one.position) < (second.day, other.position)
            }
    }

    /// What a timeline tells: facts that happened by the day, as told or as corrected, and what was said about them
    /// later.
    var told: [OpenedEntry] {
        let known = entries.filter { standpoint.knows($0.position) }
        let shown = Set(
            known.filter { entry in
                entry.correctedPosition == nil
                    && (zones.zone(at: entry.position).day(of: entry.occurred) <= standpoint.day
                        || facts[entry.position].map { $0.day <= standpoint.day } ?? false)
            }.map(\.position))
        return known.filter { shown.contains($0.correctedPosition ?? $0.position) }
    }

    private static func facts(
        of stream: StreamID, _ kind: StreamKind, _ files: Files, knownAt last: Int64
    ) throws -> [Fact] {
        func facts<Event: LedgerEvent>(_ event: Event.Type) throws -> [Fact] {
            try files.history(of: stream, as: event).effective(knownAt: last).map {
                Fact(position: $0.position, occurred: $0.occurred, day: $0.day)
            }
        }
        return switch kind {
        case .organisation: try facts(OrganisationEvent.self)
        case .actor: try facts(ActorEvent.self)
        case .statement: try facts(StatementEvent.self)
        case .activity: try facts(ActivityEvent.self)
        case .processor: try facts(ProcessorEvent.self)
        case .share: try facts(ShareEvent.self)
        case .client: try facts(ClientEvent.self)
        case .engagement: try facts(EngagementEvent.self)
        case .invoice: try facts(InvoiceEvent.self)
        case .contact: try facts(ContactEvent.self)
        case .consent: try facts(ConsentEvent.self)
        case .request: try facts(RequestEvent.self)
        case .document: try facts(DocumentEvent.self)
        case .erasure: try facts(ErasureEvent.self)
        case .hold: try facts(HoldEvent.self)
        case .breach: try facts(BreachEvent.self)
        case .intake: try facts(ImportEvent.self)
        case .ledger: try facts(LedgerLifeEvent.self)
        case .message: try facts(MessageEvent.self)
        case .mailServer: try facts(MailServerEvent.self)
        }
    }
}

extension OpenedEntry {
    /// The position of the fact that this entry corrects or takes back, if it does.
    var correctedPosition: Int64? {
        guard CorrectionEvent.names.contains(name),
            let correction = try? CorrectionEvent(name: name, schema: schema, bytes: facts)
        else { return nil }
        return switch correction {
        case .corrected(let position, _, _, _, _, _), .retracted(let position, _): position
        }
    }
}
