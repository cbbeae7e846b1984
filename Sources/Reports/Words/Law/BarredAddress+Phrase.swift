import Facts
package import Regulation

extension BarredAddress {
    /// Which kind of address can't be used, whose it is as well, and what to do; never the address.
    ///
    /// `isAllowed`: Whether another address can be used.
    package func phrase(isAllowed: Bool) -> Phrase {
        let values: [Slot: Phrase] = [
            .what: kind.phrase, .person: .text(person?.description ?? ""), .reason: bar.phrase,
            .client: .list(clients.map { .text($0.description) }), .position: .events(evidence),
        ]
        let whose =
            switch (person, clients.isEmpty) {
            case (nil, true):
                Phrase(
                    "Een ander heeft hetzelfde {what} als deze klant: {reason}.",
                    "Somebody else has the same {what} as this client: {reason}.", values)
            case (_?, true):
                Phrase(
                    "Een ander heeft hetzelfde {what} als persoon {person}: {reason}.",
                    "Somebody else has the same {what} as person {person}: {reason}.", values)
            case (nil, false):
                Phrase(
                    "Klant {client} heeft hetzelfde {what} als deze klant: {reason} (nummer {position}).",
                    "Client {client} has the same {what} as this client: {reason} (entry {position}).", values)
            case (_?, false):
                Phrase(
                    "Klant {client} heeft hetzelfde {what} als persoon {person}: {reason} (nummer {position}).",
                    "Client {client} has the same {what} as person {person}: {reason} (entry {position}).", values)
            }
        let use =
            isAllowed
            ? Phrase("Gebruik een ander {what} dat hier staat.", "Use another {what} on record.", values)
            : Phrase("Gebruik een ander adres of kanaal.", "Use another address or channel.")
        let merge = Phrase(
            "Is het een en dezelfde, voeg ze dan samen (dossier client merge).",
            "If they are one and the same, merge them (dossier client merge).")
        return .sentences([whose, use] + (clients.isEmpty ? [] : [merge]))
    }

    package var json: JSON {
        [
            "address": .string(kind.rawValue), "person": .identifier(person), "reason": .string(bar.rawValue),
            "rule": .string(bar.rule.citation(in: .english)), "clients": .array(clients.map { .identifier($0) }),
            "evidence": .events(evidence),
        ]
    }
}
