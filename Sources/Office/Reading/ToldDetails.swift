package import Facts
import Regulation

/// What clients and the people at them are known by, gathered from opened entries in the order in which they happened.
package struct ToldDetails: Sendable {
    /// What was last told of each subject, field by field.
    package private(set) var details: [SubjectID: Opening<Details>] = [:]
    /// Whose data the stream of a client is about.
    package private(set) var subjects: [StreamID: SubjectID] = [:]

    package init() {}

    /// Takes in what an entry of a client says.
    ///
    /// - Returns: Of whom it told something.
    @discardableResult package mutating func take(_ entry: OpenedEntry) -> [SubjectID] {
        var told: [SubjectID] = []
        let change = entry.change
        for part in entry.parts where part.description.name == .details {
            let subject = part.description.subject
            if entry.name == .clientRecorded, subjects[entry.stream] == nil { subjects[entry.stream] = subject }
            merge(part.opening.details, of: subject)
            told.append(subject)
        }
        if let change, let subject = change.person ?? subjects[entry.stream],
            case .value(var known) = details[subject]
        {
            for field in entry.clearedFields { known[field] = nil }
            details[subject] = .value(known)
            if told.isEmpty { told.append(subject) }
        }
        return told
    }

    /// A change tells only the fields that changed.
    private mutating func merge(_ opening: Opening<Details>, of subject: SubjectID) {
        switch (details[subject], opening) {
        case (.value(var known)?, .value(let told)):
            known.fields.merge(told.fields) { $1 }
            details[subject] = .value(known)
        case (_, .value), (nil, _), (.erased?, _), (.unreadable?, _):
            details[subject] = opening
        case (.value?, .erased), (.value?, .unreadable):
            break  // What can't be read changes nothing of what can.
        }
    }

    /// What somebody is called.
    package func name(of subject: SubjectID) -> Opening<String>? {
        details[subject].map { details in
            details.reading { (texts) throws(MalformedFacts) in
                if let name = texts[.name] ?? texts[.tradeName] { return name }
                return [texts[.givenName], texts[.familyName]].compactMap(\.self).joined(separator: " ")
            }
        }
    }
}

extension OpenedEntry {
    /// Of whom this changes which values: of a person at a client, or of the client itself where it names nobody.
    package var change: (person: SubjectID?, fields: [PersonalField])? {
        guard name == .clientChanged || name == .personChanged,
            let event = try? ClientEvent(name: name, schema: schema, bytes: facts)
        else { return nil }
        switch event {
        case .changed(let fields, _): return (nil, fields)
        case .personChanged(let person, let fields, _): return (person, fields)
        case .recorded, .personAdded, .personLeft, .ended, .merged, .absorbed, .split, .released, .erased: return nil
        }
    }

    /// The values that a change takes away: it names them, and tells none in their place.
    package var clearedFields: [PersonalField] {
        guard let change else { return [] }
        switch details {
        case .value(let told): return change.fields.filter { told[$0] == nil }
        case nil: return change.fields
        // Which were told is gone with what was.
        case .erased, .unreadable: return []
        }
    }
}
