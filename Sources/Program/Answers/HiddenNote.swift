import Facts
import Office
import Regulation
import Reports

/// What goes out of sight when it is taken back that there is such a client.
struct HiddenNote {
    /// How many records of each kind belong to the client, consents apart.
    let records: [(kind: StreamKind, count: Int)]
    let people: Int
    /// How often somebody there gave consent.
    let yeses: Int
    /// How often somebody there said no: objected, opted out, refused or withdrew.
    let noes: Int
    /// The clients that were merged into this one, or that it was merged into.
    let others: Int

    func text(in language: Language) -> String {
        var lines = [
            Words(
                "Dit neemt de klant en alles daarvan uit het zicht:",
                "This takes the client and all of it out of sight:")[language]
        ]
        if people > 0 {
            let words = people == 1 ? Words("persoon", "person") : Words("personen", "people")
            lines.append("- \(people) \(words[language])")
        }
        lines += records.map { "- \($0.count) × \($0.kind.words[language])" }
        if yeses > 0 { lines.append("- \(yeses) × \(StreamKind.consent.words[language])") }
        if noes > 0 {
            let words = Words("bezwaar, afmelding of intrekking", "objection, opt-out or withdrawal")
            lines.append("- \(noes) × \(words[language])")
        }
        if others > 0 {
            let words =
                others == 1
                ? Words("samengevoegde klant", "merged client") : Words("samengevoegde klanten", "merged clients")
            lines.append("- \(others) \(words[language])")
        }
        lines.append(
            Words(
                "Bezwaren blijven gelden voor adressen en nummers. Met dossier correct komt de klant terug.",
                "Objections go on for addresses and numbers. With dossier correct the client comes back.")[language])
        return lines.joined(separator: "\n")
    }
}

extension Office {
    /// What belongs to a client and is seen with it.
    func hidden(with client: StreamID) async throws -> HiddenNote {
        let files = try await files(families: [client])
        let details = try files.state(of: client, as: Client.self).details
        // What was taken back is out of sight already.
        let records = try StreamKind.allCases.map { kind in
            (kind: kind, count: try files.members(of: client, kind: kind).count { try files.isInSight($0) })
        }
        let said = try files.members(of: client, kind: .consent)
            .flatMap { try files.history(of: $0, as: ConsentEvent.self).effective }
        return HiddenNote(
            records: records.filter { $0.count > 0 && $0.kind != .consent }, people: details?.people.count ?? 0,
            yeses: said.count { $0.event.isConsent },
            noes: said.count { !$0.event.isConsent && $0.event.name != .objectionLifted },
            others: (details?.absorbed.count ?? 0) + (details?.survivor == nil ? 0 : 1))
    }
}
