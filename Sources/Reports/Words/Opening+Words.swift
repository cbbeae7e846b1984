package import Facts

extension Opening<String> {
    /// The text itself, that it was erased and by which event, or an alarm.
    package var phrase: Phrase {
        switch self {
        case .value(let text): .text(text)
        case .erased(let erasure): erasure.phrase
        case .unreadable(let alarm): alarm.phrase
        }
    }

    /// The text, where it can be read.
    package var value: String? {
        switch self {
        case .value(let text): text
        case .erased, .unreadable: nil
        }
    }

    package var json: JSON {
        switch self {
        case .value(let text): .string(text)
        case .erased(let erasure): erasure.json
        case .unreadable(let alarm): alarm.json
        }
    }
}

extension Opening<Details> {
    /// One of the values; an empty text where it was never given.
    package func field(_ field: PersonalField) -> Opening<String>? {
        switch self {
        case .value(let details): details[field].map { .value($0) }
        case .erased(let erasure): .erased(erasure)
        case .unreadable(let alarm): .unreadable(alarm)
        }
    }

    /// One of the values of a part of the fact, such as the title of a purpose.
    package func field(_ field: PersonalField, of element: ElementID) -> Opening<String>? {
        switch self {
        case .value(let details): details[element, field].map { .value($0) }
        case .erased(let erasure): .erased(erasure)
        case .unreadable(let alarm): .unreadable(alarm)
        }
    }

    /// What a part of the fact is called; its id where it has no name.
    package func name(of element: ElementID) -> Opening<String> {
        for candidate in [PersonalField.title, .name, .description, .measure, .slug] {
            if let name = field(candidate, of: element) { return name }
        }
        return .value(element.description)
    }

    /// What the subject of the fact is called, if it says so.
    package var name: Opening<String>? {
        for candidate in [PersonalField.title, .name, .tradeName, .familyName, .slug] {
            if let name = field(candidate) { return name }
        }
        return nil
    }

    /// Who asked: by name or, where that is not known, by the address they wrote from.
    package var requester: Opening<String>? { name ?? field(.email) ?? field(.phone) }
}

extension Erasure {
    package var phrase: Phrase {
        Phrase(
            "gewist op {day} (gebeurtenis {position})", "erased on {day} (event {position})",
            [.day: .moment(at), .position: .events([position])])
    }

    package var json: JSON {
        ["erased": ["at": .instant(at), "position": .integer(position)]]
    }
}

extension Alarm {
    package var phrase: Phrase {
        Phrase("ALARM, niet te lezen: {reason}", "ALARM, unreadable: {reason}", [.reason: Phrase(words)])
    }

    package var json: JSON { ["unreadable": .string(rawValue)] }
}
