import Facts
import Office
import Regulation

/// Which personal values of some entries were replaced by later ones.
struct Replacements {
    private struct Told {
        let position: Int64
        let part: Int
        var fields: Set<PersonalField>
        var replaced: [Int64: (fields: [PersonalField], day: Day)] = [:]
    }

    private var told: [Told] = []
    private var newest: [SubjectID: [PersonalField: Int]] = [:]
    /// Whose data the stream of a client is about.
    private var subjects: [StreamID: SubjectID] = [:]

    /// Takes facts in the order in which they happened; texts that were erased say nothing.
    init(_ effective: EffectiveFacts) {
        for entry in effective.happened where entry.kind == .client {
            guard let day = effective.facts[entry.position]?.day else { continue }
            if let change = entry.change, let subject = change.person ?? subjects[entry.stream] {
                for field in entry.clearedFields { replace(field, of: subject, by: entry.position, on: day) }
            }
            for part in entry.parts where part.description.name == .details {
                if entry.name == .clientRecorded, subjects[entry.stream] == nil {
                    subjects[entry.stream] = part.description.subject
                }
                guard let details = part.opening.details.value else { continue }
                let subject = part.description.subject
                for field in details.fields.keys { replace(field, of: subject, by: entry.position, on: day) }
                for field in details.fields.keys { newest[subject, default: [:]][field] = told.count }
                told.append(
                    Told(
                        position: entry.position, part: part.description.number, fields: Set(details.fields.keys)))
            }
        }
    }

    /// Says that what was told last of a field no longer holds.
    private mutating func replace(_ field: PersonalField, of subject: SubjectID, by position: Int64, on day: Day) {
        guard let before = newest[subject]?.removeValue(forKey: field) else { return }
        told[before].fields.remove(field)
        told[before].replaced[position, default: ([], day)].fields.append(field)
    }

    /// Those of the entry at a position, in the order in which they were replaced.
    func values(at position: Int64) -> [ReplacedValue] {
        told.filter { $0.position == position }.flatMap { told in
            told.replaced.sorted { $0.key < $1.key }.map { by, replaced in
                ReplacedValue(
                    part: told.part, fields: replaced.fields, by: by, isWhole: told.fields.isEmpty,
                    replacedOn: replaced.day)
            }
        }
    }
}
