import Facts
import Regulation
import Views

/// Counts one period: what happened in it, and how things stood at its end.
struct PeriodCount {
    let input: ManagementInput
    let period: ReportPeriod
    let standing: ManagementStanding

    /// A value and the entries it was counted from.
    typealias Counted = (value: FigureValue, events: [Int64])

    /// How many days ahead the report looks for what is about to end.
    static let horizon = 90
    static let soon = 7

    var day: Day { standing.day }

    func measured(_ name: FigureName) -> Counted {
        switch name {
        case .activities: count(activities, \.events)
        case .activitiesComplete: portion(activities.filter { gaps(of: $0).isEmpty }, of: activities, \.events)
        case .activitiesReviewOverdue: count(activities.filter { $0.values.reviewDue < day }, \.events)
        case .activitiesWithoutBasis: having([.basisMissing, .purposesMissing])
        case .activitiesWithoutRetention: having([.retentionMissing, .categoryWithoutRetention])
        case .activitiesWithoutAssessment: having([.interestNotAssessed, .impactAssessmentNotStated])
        case .impactAssessmentsOutstanding:
            count(activities.filter { $0.values.content.impactAssessment == .required }, \.events)
        case .registerChanges: count(input.registerChanges.filter { period.contains($0.day) }) { [$0.event] }
        case .requestsReceived: count(received, \.events)
        case .requestsOpen: count(open, \.events)
        case .requestsDueSoon: count(open.filter(isDueSoon), \.events)
        case .requestsOverdue: count(open.filter { $0.isOverdue(on: day) }, \.events)
        case .requestsInTime: portion(answered.filter { $0.values.wasLate == false }, of: answered, \.events)
        case .requestsMedianDays: days(percentile: 50)
        case .requestsSlowDays: days(percentile: 95)
        case .requestsExtended: portion(received.filter { $0.extended != nil }, of: received, \.events)
        case .requestsRefused: count(refused, \.events)
        case .requestsPaused: count(received.filter(\.wasAsked), \.events)
        case .recipientsToNotify: untold
        case .consentsActive: count(active, \.events)
        case .consentsWithoutProof: count(active.filter { $0.values.hasProof == false }, \.events)
        case .consentsGiven: said(.consentGiven)
        case .consentsWithdrawn: said(.consentWithdrawn)
        case .optOuts: said(.optedOut)
        case .objections: said(.objectionRecorded)
        case .formerClientsKept: count(standing.overstayed, \.events)
        case .processors: count(processors, \.events)
        case .processorsWithAgreement:
            portion(processors.filter { $0.values.content.agreementCovers(day) }, of: processors, \.events)
        case .processorsOutsideUnion: working { !$0.isEU(on: day) }
        case .processorsOutsideArea: working { !$0.isEEA(on: day) }
        case .agreementsExpiring: count(processors.filter(isExpiring), \.events)
        case .subProcessorsUnauthorised:
            count(processors.filter { $0.values.content.subProcessors.contains { !$0.authorised } }, \.events)
        case .processorReviewsOverdue: count(standing.engaged.filter { $0.values.reviewDue < day }, \.events)
        case .transfers: count(outside, \.events)
        case .transfersWithoutMechanism: count(outside.filter { $0.standing(on: day) == .barred }, \.events)
        case .adequacyLapsing: count(outside.filter(lapses), \.events)
        case .shares: count(shares, \.events)
        case .sharesWithFindings: count(shares.filter { !$0.findings.isEmpty }, \.events)
        case .clients: count(standing.clients, \.events)
        case .contacts: count(contacts, \.events)
        case .contactsWithFindings: count(contacts.filter { !$0.findings.isEmpty }, \.events)
        case .statementAge: statementAge
        case .findingsLaw: count(findings(.law), \.events)
        case .findingsStatement: count(findings(.statement), \.events)
        case .findingsGap: count(findings(.gap), \.events)
        case .complaints, .breaches, .breachesInTime, .breachActions, .consentsExpired, .withdrawalDays, .holds,
            .erasures, .webLogAge, .backupAge, .processorAudits, .promisesChecked, .assessments, .accessReads,
            .training, .verification:
            (.notRecorded, [])
        }
    }

    private func count<Row>(_ rows: [Row], _ events: (Row) -> [Int64]) -> Counted {
        (.count(rows.count), rows.flatMap(events))
    }

    /// The events are those of the whole, for both halves of the fraction follow from them.
    private func portion<Row>(_ part: [Row], of whole: [Row], _ events: (Row) -> [Int64]) -> Counted {
        (.portion(part.count, of: whole.count), whole.flatMap(events))
    }

    private func having(_ gaps: Set<Gap>) -> Counted {
        count(activities.filter { !gaps.isDisjoint(with: self.gaps(of: $0)) }, \.events)
    }

    private func working(where isOutside: (Country) -> Bool) -> Counted {
        count(processors.filter { $0.values.content.countries(on: day).contains(where: isOutside) }, \.events)
    }

    private func said(_ name: EventName) -> Counted {
        count(input.choices.filter { $0.name == name && period.contains($0.day) }) { [$0.event] }
    }
}
