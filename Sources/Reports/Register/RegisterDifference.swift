package import Facts
import Regulation
import Views

/// What is different in the register between the ends of two days, and which entries made it so.
package struct RegisterDifference: Sendable {
    package let from: Day
    package let to: Day
    package let changes: [Change]

    package struct Change: Sendable {
        package let stream: StreamID
        package let kind: StreamKind
        package let name: Opening<String>
        package let what: What
        package let events: [Int64]
    }

    package enum What: Sendable {
        case added
        case changed([FieldChange])
        /// It was going on and is no longer; fields that changed besides.
        case ended([FieldChange])
        /// It is in the register no more: what was said of it was taken back.
        case removed
    }

    package struct FieldChange: Sendable {
        /// The stable code of the field.
        package let code: String
        package let field: Words
        package let old: Phrase
        package let new: Phrase
    }

    /// Compares the activities and parties as of one day with those as of a later one.
    package init(
        from: Day, to: Day, earlier: (activities: [ActivityLine], parties: [PartyLine]),
        later: (activities: [ActivityLine], parties: [PartyLine])
    ) {
        self.from = from
        self.to = to
        let names = Dictionary((later.parties + earlier.parties).map { ($0.stream, $0.name) }) { first, _ in first }
        changes =
            Self.changes(earlier.activities.map { Side($0, names) }, later.activities.map { Side($0, names) })
            + Self.changes(earlier.parties.map(Side.init), later.parties.map(Side.init))
    }

    /// One thing as it stood on one of the two days.
    private struct Side {
        let stream: StreamID
        let kind: StreamKind
        let name: Opening<String>
        let fields: [(code: String, words: Words, values: [Phrase])]
        let hasEnded: Bool
        let events: [Int64]

        init(_ line: ActivityLine, _ names: [StreamID: Opening<String>]) {
            let wording = ActivityWording(line: line, parties: names)
            stream = line.stream
            kind = .activity
            name = line.name
            fields =
                [(PersonalField.name.rawValue, PersonalField.name.words, [line.name.phrase])]
                + ActivityField.allCases.map { ($0.rawValue, $0.words, wording.values($0)) }
            hasEnded = line.values.phase == .ended
            events = line.events
        }

        init(_ line: PartyLine) {
            let wording = PartyWording(line: line)
            stream = line.stream
            kind = .processor
            name = line.name
            fields =
                [(PersonalField.name.rawValue, PersonalField.name.words, [line.name.phrase])]
                + ProcessorField.allCases.map { ($0.rawValue, $0.words, wording.values($0)) }
            hasEnded = line.values.phase == .ended
            events = line.events
        }
    }

    private static func changes(_ earlier: [Side], _ later: [Side]) -> [Change] {
        let before = Dictionary(earlier.map { ($0.stream, $0) }) { first, _ in first }
        let after = Dictionary(later.map { ($0.stream, $0) }) { first, _ in first }
        return Set(before.keys).union(after.keys).sorted().compactMap { stream in
            switch (before[stream], after[stream]) {
            case (nil, nil): nil
            case (nil, let new?): change(new, .added, new.events)
            case (let old?, nil): change(old, .removed, old.events)
            case (let old?, let new?): compared(old, new)
            }
        }
    }

    private static func change(_ side: Side, _ what: What, _ events: [Int64]) -> Change {
        Change(stream: side.stream, kind: side.kind, name: side.name, what: what, events: events.sorted())
    }

    private static func compared(_ old: Side, _ new: Side) -> Change? {
        let events = Set(old.events).symmetricDifference(new.events)
        let fields = zip(old.fields, new.fields).compactMap { old, new -> FieldChange? in
            // The order within a list is no difference.
            guard Set(old.values) != Set(new.values) else { return nil }
            return FieldChange(code: new.code, field: new.words, old: stated(old.values), new: stated(new.values))
        }
        if new.hasEnded, !old.hasEnded { return change(new, .ended(fields), Array(events)) }
        return fields.isEmpty ? nil : change(new, .changed(fields), Array(events))
    }

    private static func stated(_ values: [Phrase]) -> Phrase {
        values.isEmpty ? HeadingText.notStated.phrase : .joined(values, by: "; ")
    }
}
