import Facts
import Reports
import Safekeeping

/// What would be closed, or was.
struct ClosingAnswer: Sendable {
    let row: OrganisationRow
    /// How many entries the ledger has, and the root of the tree over them.
    var size: Int64
    var root: String
    let export: SafekeepingRecord.Export?
    var wasClosed = false
    /// Where the ledger says that it was closed; nowhere where it was not, or had been before.
    var position: Int64?

    init(row: OrganisationRow, size: Int64, root: String, export: SafekeepingRecord.Export?) {
        self.row = row
        self.size = size
        self.root = root
        self.export = export
    }

    var answer: Answer {
        var facts = [
            LabelledFact(Phrase("Organisatie", "Organisation"), .text(row.slug)),
            LabelledFact(Phrase("Id", "Id"), .text(row.id.description)),
            LabelledFact(Phrase("Vastleggingen", "Entries"), .number(Int(size))),
        ]
        if let position { facts.append(LabelledFact(Phrase("Nummer", "Entry"), .number(Int(position)))) }
        if let export {
            facts.append(LabelledFact(Phrase("Laatste uitvoer", "Last export"), .text(export.id)))
            facts.append(LabelledFact(Phrase("Vastleggingen daarin", "Entries in it"), .number(Int(export.size))))
        }
        var blocks: [Block] = [.facts(facts)]
        // To be copied, and so in no narrow column.
        blocks.append(.heading(2, Phrase("Wortel", "Root")))
        blocks.append(.list([ListItem(.text(root))]))
        if let advice { blocks.append(.alert(advice)) }
        return Answer(title, blocks, json: json)
    }

    private var title: Phrase {
        if wasClosed { return Phrase("Was al gesloten", "Was closed already") }
        return position == nil
            ? Phrase("Wat wordt gesloten", "What will be closed") : Phrase("Gesloten", "Closed")
    }

    private var advice: Phrase? {
        if wasClosed { return nil }
        if position != nil {
            return Phrase(
                "Bewaar het aantal en de wortel elders: daarmee is later te zien dat er niets is veranderd.",
                "Keep the number and the root elsewhere: with them it can be seen later that nothing was changed.")
        }
        guard let export else {
            return Phrase(
                "Er is geen uitvoer. Maak er een met dossier organisation export als de organisatie elders verdergaat.",
                "There is no export. Take one with dossier organisation export if the organisation goes on elsewhere.")
        }
        return export.size == size
            ? nil
            : Phrase(
                "Na de laatste uitvoer is nog iets vastgelegd, en dat zit er niet in.",
                "Something was recorded after the last export, and is not in it.")
    }

    private var json: JSON {
        var members: [String: JSON] = [
            "organisation": .string(row.slug), "id": .identifier(row.id), "size": .integer(size),
            "root": .string(root), "closed": .bool(wasClosed || position != nil), "repeated": .bool(wasClosed),
            "positions": .array([position].compactMap(\.self).map { .integer($0) }),
        ]
        if let export {
            members["export"] = .string(export.id)
            members["exportSize"] = .integer(export.size)
        }
        return .object(members)
    }
}
