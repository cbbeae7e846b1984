import Facts
import Office
import Regulation
import Reports

/// What people and things are called, gathered from opened entries.
struct NameBook {
    private(set) var names = Names()
    private(set) var actors: [ActorID: Opening<String>] = [:]
    private var told = ToldDetails()

    /// What was last told of each subject, field by field.
    var details: [SubjectID: Opening<Details>] { told.details }

    /// Takes in what entries say, in their order.
    mutating func take(_ entries: [OpenedEntry]) {
        for entry in entries where entry.kind == .client {
            for subject in told.take(entry) {
                if told.subjects[entry.stream] == subject { names.streams[entry.stream] = told.name(of: subject) }
                names.people[subject] = told.name(of: subject)
            }
        }
        for entry in entries where entry.kind != .client {
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
        case .engagement:
            names.streams[entry.stream] = name
        case .invoice:
            names.streams[entry.stream] = opening.reading { (texts) throws(MalformedFacts) in texts[.reference] ?? "" }
        case .client, .contact, .consent, .request, .share, .document, .erasure, .hold, .breach, .intake, .ledger,
            .message,
            .mailServer:
            break  // Theirs are read where they are shown.
        }
    }
}
