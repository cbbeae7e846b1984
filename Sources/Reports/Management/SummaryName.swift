/// The six sentences of page one, each about one figure.
package enum SummaryName: CaseIterable, Sendable {
    case register
    case requests
    case contacts
    case retention
    case processors
    case findings

    var figure: FigureName {
        switch self {
        case .register: .activitiesComplete
        case .requests: .requestsInTime
        case .contacts: .contactsWithFindings
        case .retention: .formerClientsKept
        case .processors: .processorsWithAgreement
        case .findings: .findingsLaw
        }
    }

    /// The sentence with its value, that of the previous period, and the target.
    func sentence(_ figures: ManagementFigures) -> Phrase {
        let figure = figures[figure]
        let slots: [Slot: Phrase] = [
            .value: figure.value.phrase, .previous: figure.previous.phrase,
            .target: figure.target?.phrase ?? HeadingText.none.phrase,
        ]
        switch figure.value {
        case .count(let count), .days(let count): return counted.phrase(count, slots)
        case .share: return Phrase(shared, slots)
        case .notApplicable, .notRecorded: return Phrase(without, slots)
        }
    }

    private static let beside = Words(
        " (vorige periode: {previous}, doel: {target}).", " (previous period: {previous}, target: {target}).")

    private static func ending(_ words: Words) -> Words {
        Words(words.dutch + beside.dutch, words.english + beside.english)
    }

    private var shared: Words { Self.ending(share) }
    private var without: Words { Self.ending(missing) }
    private var counted: Counted { Counted(one: Self.ending(one), other: Self.ending(other)) }

    private var share: Words {
        switch self {
        case .register:
            Words(
                "Van de verwerkingsactiviteiten is {value} volledig",
                "Of the processing activities {value} are complete")
        case .requests:
            Words(
                "Van de antwoorden op verzoeken was {value} op tijd", "Of the answers to requests {value} were in time")
        case .processors:
            Words(
                "Van de verwerkers heeft {value} een geldige overeenkomst",
                "Of the processors {value} have a valid agreement")
        case .contacts, .retention, .findings: other
        }
    }

    private var one: Words {
        switch self {
        case .contacts: Words("{count} contact ging tegen de regels in", "{count} contact went against the rules")
        case .retention:
            Words(
                "Van {count} oud-klant staan er te lang gegevens", "Details of {count} former client are kept too long")
        case .findings:
            Words(
                "Er is {count} bevinding die op een overtreding van de wet wijst",
                "There is {count} finding that points to a breach of law")
        case .register, .requests, .processors: share
        }
    }

    private var other: Words {
        switch self {
        case .contacts: Words("{count} contacten gingen tegen de regels in", "{count} contacts went against the rules")
        case .retention:
            Words(
                "Van {count} oud-klanten staan er te lang gegevens",
                "Details of {count} former clients are kept too long")
        case .findings:
            Words(
                "Er zijn {count} bevindingen die op een overtreding van de wet wijzen",
                "There are {count} findings that point to a breach of law")
        case .register, .requests, .processors: share
        }
    }

    private var missing: Words {
        switch self {
        case .register: Words("Er staan geen verwerkingsactiviteiten in het register", "The register has no activities")
        case .requests: Words("U beantwoordde geen verzoeken", "No requests were answered")
        case .contacts: Words("Over contacten is niets vastgelegd", "Nothing is recorded about contacts")
        case .retention: Words("Over oud-klanten is niets vastgelegd", "Nothing is recorded about former clients")
        case .processors: Words("Er staan geen verwerkers in het register", "The register has no processors")
        case .findings: Words("Over bevindingen is niets vastgelegd", "Nothing is recorded about findings")
        }
    }

    /// Every text a sentence can be, for whoever checks the language.
    package var texts: [Words] { [shared, without, counted.one, counted.other] }
}
