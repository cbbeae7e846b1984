import Facts
import Regulation

/// How the values of one field change: by part where they are parts with an id, else as a list.
struct PartChanges {
    private(set) var changes: [ValueChange] = []

    init(_ old: [FieldPart], _ new: [FieldPart], _ oldTexts: Opening<Details>, _ newTexts: Opening<Details>) {
        let before = Dictionary(old.compactMap { part in part.element.map { ($0, part) } }) { first, _ in first }
        let after = Set(new.compactMap(\.element))
        for part in new {
            guard let element = part.element, let known = before[element] else { continue }
            if known.phrase != part.phrase {
                changes.append(.replaced(of: nil, old: known.phrase, new: part.phrase))
            } else {
                changes += Self.words(of: element, oldTexts, newTexts)
            }
        }
        let added = new.filter { part in
            part.element.map { before[$0] == nil } ?? !old.contains { $0 == part }
        }
        let removed = old.filter { part in
            part.element.map { !after.contains($0) } ?? !new.contains { $0 == part }
        }
        // A field with one value, or none, has that value replaced; a list is told by what goes and what comes.
        if old.count <= 1, new.count <= 1, (old + new).allSatisfy({ $0.element == nil }), added != removed {
            changes.append(
                .replaced(
                    of: nil, old: removed.first?.phrase ?? HeadingText.notStated.phrase,
                    new: added.first?.phrase ?? HeadingText.notStated.phrase))
        } else {
            changes += removed.map { .removed($0.phrase) } + added.map { .added($0.phrase) }
        }
    }

    /// The words of a part that are others than before and that its value doesn't show.
    private static func words(
        of element: ElementID, _ old: Opening<Details>, _ new: Opening<Details>
    ) -> [ValueChange] {
        PersonalField.allCases.compactMap { field in
            let (before, after) = (old.field(field, of: element), new.field(field, of: element))
            guard before != after else { return nil }
            return .replaced(
                of: .list([new.name(of: element).phrase, field.phrase]), old: HeadingText.stated(before),
                new: HeadingText.stated(after))
        }
    }
}
