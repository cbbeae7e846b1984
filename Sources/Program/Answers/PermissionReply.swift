import Facts
import Office
import Regulation
import Reports

/// One answer about an address: where it leads to several clients, the strictest.
struct PermissionReply {
    private let permission: ContactPermission?
    /// Whether nothing says which address is to be used.
    private var isWithoutAddress = false

    /// - Parameter permissions: One per client or person the address leads to; none where nobody is known by it.
    init(_ permissions: [ContactPermission]) {
        permission = permissions.first { !$0.isAllowed } ?? permissions.first
    }

    /// The same for whoever gets no more than yes or no: where only some of the addresses can be used, it is no.
    var withoutAddress: PermissionReply {
        var reply = self
        reply.isWithoutAddress = true
        return reply
    }

    var isAllowed: Bool {
        switch verdict {
        case .allowed: true
        case .denied: false
        }
    }

    private var verdict: ContactPermission.Verdict {
        guard let permission else { return .denied(.clientUnknown) }
        if isWithoutAddress, let barred = permission.barred.first { return .denied(barred.bar) }
        return permission.verdict
    }

    var reason: String {
        switch verdict {
        case .denied(.clientUnknown): "unknown"
        case .denied(let bar): bar.rawValue
        case .allowed(let ground): ground.rawValue
        }
    }

    var rule: Rule {
        switch verdict {
        case .denied(let bar): bar.rule
        case .allowed(let ground): ground.rule
        }
    }

    var json: JSON {
        [
            "allowed": .bool(isAllowed), "reason": .string(reason), "rule": .string(rule.citation(in: .english)),
            "evidence": .events(permission?.evidence ?? []), "validUntil": .day(permission?.validUntil),
            "term": permission?.term?.json ?? .null, "byAddress": .bool(permission?.isByAddress ?? false),
            "barred": .array((permission?.barred ?? []).map(\.json)),
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
        if permission?.isByAddress ?? false { sentences.append(ClientText.byAddress.phrase) }
        sentences += (permission?.barred ?? []).map {
            $0.phrase(isAllowed: permission?.isAllowed ?? false)
        }
        return .sentences(sentences)
    }
}
