import Facts
import Office
import Regulation
import Reports
import Vault

/// One answer about an address: where it leads to several clients, the strictest.
struct PermissionReply {
    private let permission: ContactPermission?

    /// - Parameter permissions: One per client or person the address leads to; none where nobody is known by it.
    init(_ permissions: [ContactPermission]) {
        permission = permissions.first { !$0.isAllowed } ?? permissions.first
    }

    var isAllowed: Bool { permission?.isAllowed ?? false }

    private var verdict: ContactPermission.Verdict { permission?.verdict ?? .denied(.clientUnknown) }

    private var reason: String {
        switch verdict {
        case .denied(.clientUnknown): "unknown"
        case .denied(let bar): bar.rawValue
        case .allowed(let ground): ground.rawValue
        }
    }

    private var rule: Rule {
        switch verdict {
        case .denied(let bar): bar.rule
        case .allowed(let ground): ground.rule
        }
    }

    var json: JSON {
        [
            "allowed": .bool(isAllowed), "reason": .string(reason), "rule": .string(rule.citation(in: .english)),
            "evidence": .events(permission?.evidence ?? []), "validUntil": .day(permission?.validUntil),
            "term": permission?.term?.json ?? .null,
        ]
    }

    var phrase: Phrase {
        var sentences: [Phrase]
        switch verdict {
        case .allowed(let ground):
            sentences = [
                Phrase(
                    "Ja: {reason} [{article}].", "Yes: {reason} [{article}].",
                    [.reason: ground.phrase, .article: rule.phrase])
            ]
        case .denied(let bar):
            sentences = [
                Phrase(
                    "Nee: {reason} [{article}].", "No: {reason} [{article}].",
                    [.reason: bar.phrase, .article: rule.phrase])
            ]
        }
        if let until = permission?.validUntil {
            sentences.append(Phrase("Tot en met {day}.", "Until {day}.", [.day: .day(until)]))
        }
        if let term = permission?.term { sentences.append(term.phrase) }
        if let evidence = permission?.evidence, !evidence.isEmpty {
            sentences.append(Phrase("Zie nummer {position}.", "See entry {position}.", [.position: .events(evidence)]))
        }
        return .sentences(sentences)
    }
}

extension Office {
    /// The clients, and the people at them, that a value leads to: in the index, or among those who were erased and had
    /// said no.
    func parties(by kind: IndexKind, _ value: String) async throws -> [ConsentParty] {
        let known = try await index.find(kind, value)
        let matches = Set(known).union(try await suppression.find(kind, value)).sorted {
            ($0.stream, $0.subject) < ($1.stream, $1.subject)
        }
        let files = try await files(matches.map(\.stream))
        var parties: [ConsentParty] = []
        for match in matches where files.has(match.stream, kind: .client) {
            let state = try files.state(of: match.stream, as: Client.self)
            let isPerson = state.details?.people[match.subject] != nil
            parties.append(ConsentParty(client: match.stream, person: isPerson ? match.subject : nil))
        }
        return parties
    }
}
