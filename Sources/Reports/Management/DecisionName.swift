/// A decision that management is asked for where a figure calls for it.
package enum DecisionName: CaseIterable, Sendable {
    case overdueRequests
    case lawFindings
    case agreements
    case abroad
    case formerClients
    case incomplete
    case reviews
    case assessments

    var figure: FigureName {
        switch self {
        case .overdueRequests: .requestsOverdue
        case .lawFindings: .findingsLaw
        case .agreements: .processorsWithAgreement
        case .abroad: .processorsOutsideUnion
        case .formerClients: .formerClientsKept
        case .incomplete: .activitiesComplete
        case .reviews: .activitiesReviewOverdue
        case .assessments: .impactAssessmentsOutstanding
        }
    }

    /// What is asked, or nothing where the figure asks for nothing.
    func phrase(_ value: FigureValue) -> Phrase? {
        switch value {
        case .count(let count), .days(let count): count == 0 ? nil : counted.phrase(count)
        case .share(let part, let whole): part == whole ? nil : counted.phrase(whole - part)
        case .notApplicable, .notRecorded: nil
        }
    }

    package var counted: Counted {
        switch self {
        case .overdueRequests:
            Counted(
                one: Words(
                    "Bepaal wie {count} te laat verzoek nu beantwoordt.",
                    "Decide who answers {count} overdue request now."),
                other: Words(
                    "Bepaal wie {count} te late verzoeken nu beantwoordt.",
                    "Decide who answers {count} overdue requests now."))
        case .lawFindings:
            Counted(
                one: Words(
                    "Bepaal hoe u {count} mogelijke overtreding herstelt en voorkomt.",
                    "Decide how to mend and prevent {count} likely breach of law."),
                other: Words(
                    "Bepaal hoe u {count} mogelijke overtredingen herstelt en voorkomt.",
                    "Decide how to mend and prevent {count} likely breaches of law."))
        case .agreements:
            Counted(
                one: Words(
                    "Bepaal of {count} verwerker zonder geldige overeenkomst mag blijven.",
                    "Decide whether {count} processor without a valid agreement may stay."),
                other: Words(
                    "Bepaal of {count} verwerkers zonder geldige overeenkomst mogen blijven.",
                    "Decide whether {count} processors without a valid agreement may stay."))
        case .abroad:
            Counted(
                one: Words(
                    "Bepaal of {count} verwerker buiten de EU mag blijven.",
                    "Decide whether {count} processor outside the EU may stay."),
                other: Words(
                    "Bepaal of {count} verwerkers buiten de EU mogen blijven.",
                    "Decide whether {count} processors outside the EU may stay."))
        case .formerClients:
            Counted(
                one: Words(
                    "Bepaal wanneer u de gegevens van {count} oud-klant wist.",
                    "Decide when to erase the details of {count} former client."),
                other: Words(
                    "Bepaal wanneer u de gegevens van {count} oud-klanten wist.",
                    "Decide when to erase the details of {count} former clients."))
        case .incomplete:
            Counted(
                one: Words(
                    "Bepaal wie {count} activiteit in het register volledig maakt.",
                    "Decide who completes {count} activity in the register."),
                other: Words(
                    "Bepaal wie {count} activiteiten in het register volledig maakt.",
                    "Decide who completes {count} activities in the register."))
        case .reviews:
            Counted(
                one: Words("Bepaal wie {count} activiteit herziet.", "Decide who reviews {count} activity."),
                other: Words("Bepaal wie {count} activiteiten herziet.", "Decide who reviews {count} activities."))
        case .assessments:
            Counted(
                one: Words("Bepaal wie {count} DPIA uitvoert.", "Decide who carries out {count} impact assessment."),
                other: Words(
                    "Bepaal wie {count} DPIA's uitvoert.", "Decide who carries out {count} impact assessments."))
        }
    }
}
