import Facts
import Office
import Regulation
import Reports

/// What people and things are called, gathered from opened entries.
struct NameBook {
    private(set) var names = Names()
    private(set) var actors: [ActorID: Opening<String>] = [:]
    /// What was last told of each subject, field by field.
    private(set) var details: [SubjectID: Opening<Details>] = [:]

    /// Takes in what entries say, in their order.
    mutating func take(_ entries: [OpenedEntry]) {
        for entry in entries {
            for part in entry.parts where part.description.name == .details {
                take(part.opening.details, of: part.description.subject, in: entry)
            }
        }
    }

    private mutating func take(_ opening: Opening<Details>, of subject: SubjectID, in entry: OpenedEntry) {
        let name = opening.reading { (texts) throws(MalformedFacts) in
            texts[.name] ?? texts[.title] ?? texts[.tradeName] ?? texts[.slug] ?? ""
        }
        switch entry.kind {
        case .actor:
            actors[subject.named()] = name
        case .activity, .processor, .statement, .organisation:
            names.streams[entry.stream] = name
            // A party that is to be told of a decision is named by the id of its stream.
            if entry.kind == .processor { names.elements[entry.stream.named()] = name }
            for (element, texts) in opening.value?.elements ?? [:] {
                names.elements[element] = .value(texts[.title] ?? texts[.name] ?? texts[.slug] ?? "")
            }
        case .client:
            merge(opening, of: subject)
            if entry.name == .clientRecorded || entry.name == .clientChanged {
                names.streams[entry.stream] = self.name(of: subject)
            }
            names.people[subject] = self.name(of: subject)
        case .engagement:
            names.streams[entry.stream] = name
        case .invoice:
            names.streams[entry.stream] = opening.reading { (texts) throws(MalformedFacts) in texts[.reference] ?? "" }
        case .contact, .consent, .request, .share, .document, .erasure, .hold, .breach, .intake, .ledger, .message,
            .mailServer:
            break  // Theirs are read where they are shown.
        }
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

    private func name(of subject: SubjectID) -> Opening<String> {
        guard let details = details[subject] else { return .value("") }
        return details.reading { (texts) throws(MalformedFacts) in
            if let name = texts[.name] ?? texts[.tradeName] { return name }
            return [texts[.givenName], texts[.familyName]].compactMap(\.self).joined(separator: " ")
        }
    }
}
