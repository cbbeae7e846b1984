import Archive
import Facts
import Office
import Regulation
import Reports
import Vault

/// What stays where a fact was that is recorded elsewhere: its texts, and what is linked to it.
struct RelocationRemainder {
    let entry: OpenedEntry
    /// The facts of its old stream whose texts are sealed as those of whoever it is not about.
    let told: [OpenedEntry]
    let hanging: Hanging
    /// Whose it is now.
    let client: StreamID?

    /// The texts that stay sealed with the key of whoever they are not about.
    private var left: [(position: Int64, parts: [PartName])] {
        told.map { entry in
            let texts = entry.parts.compactMap { part in
                if case .value = part.opening { part.description.name } else { PartName?.none }
            }
            return (entry.position, texts + entry.contents.map(\.part.name))
        }.filter { !$0.parts.isEmpty }
    }

    /// The same for scripts.
    var json: [String: JSON] {
        var members: [String: JSON] = [:]
        let left = left.map { text in
            (
                text.position,
                JSON.object([
                    "position": .integer(text.position), "parts": .array(text.parts.map { .string($0.rawValue) }),
                ])
            )
        }
        if let own = left.first(where: { $0.0 == entry.position }) { members["redactable"] = own.1 }
        let others = left.filter { $0.0 != entry.position }.map(\.1)
        if !others.isEmpty { members["alsoRedactable"] = .array(others) }
        if !hanging.isEmpty {
            members["linked"] = .object([
                "documents": Self.list(hanging.documents), "invoices": Self.list(hanging.invoices),
                "messages": Self.list(hanging.messages),
            ])
        }
        return members
    }

    private static func list(_ things: [Hanging.Thing]) -> JSON {
        .array(
            things.map { .object(["id": .identifier($0.stream), "position": .integer($0.position)]) })
    }

    /// What is still to be done, with the commands that do it.
    var sentence: Words? {
        let sentences = [texts, links].compactMap(\.self)
        guard !sentences.isEmpty else { return nil }
        return Words(sentences.map(\.dutch).joined(separator: "\n"), sentences.map(\.english).joined(separator: "\n"))
    }

    private var texts: Words? {
        let left = left
        guard !left.isEmpty else { return nil }
        let commands = left.flatMap { text in
            text.parts.map { "  dossier redact \(text.position) \($0.rawValue) --reason …" }
        }.joined(separator: "\n")
        let numbers = left.map { String($0.position) }.joined(separator: ", ")
        return Words(
            "De tekst bij nummer \(numbers) blijft verzegeld onder wie het niet was. Wis die met:\n\(commands)",
            "The text of entry \(numbers) stays sealed under whoever it was not. Take it out with:\n\(commands)")
    }

    private var links: Words? {
        guard !hanging.isEmpty else { return nil }
        let whose = client.map { " --client \($0)" } ?? " --client …"
        var dutch = ["Wat eraan hing, staat nog bij het oude:"]
        var english = ["What belonged to it still stands with the old one:"]
        for document in hanging.documents {
            let command = "dossier correct \(document.position)\(whose) --reason …"
            dutch.append("  document \(document.stream): \(command)")
            english.append("  document \(document.stream): \(command)")
        }
        for invoice in hanging.invoices {
            let command = "dossier correct \(invoice.position)\(whose) --reason …"
            dutch.append("  factuur \(invoice.stream): \(command)")
            english.append("  invoice \(invoice.stream): \(command)")
        }
        for message in hanging.messages {
            // Filing records what it files: there is no filing as something that is on record already.
            dutch.append(
                "  bericht \(message.stream): blijft ingedeeld als het oude (nummer \(message.position)). Moet het "
                    + "onder de andere klant komen, neem dan terug wat zojuist is vastgelegd en nummer "
                    + "\(message.position), en deel het in met dossier mail file \(message.stream) …\(whose)")
            english.append(
                "  message \(message.stream): stays filed as the old one (entry \(message.position)). To have it under "
                    + "the other client, take back what was just recorded and entry \(message.position), and file it "
                    + "with dossier mail file \(message.stream) …\(whose)")
        }
        return Words(dutch.joined(separator: "\n"), english.joined(separator: "\n"))
    }
}
