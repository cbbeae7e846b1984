import Facts
import Regulation
import Reports
import Testing
import Views

@Suite("The figures for management")
struct ManagementFiguresTests {
    private static func figures() throws -> ManagementFigures {
        ManagementFigures(try #require(Samples.managementInput))
    }

    @Test(
        "are counted from the rows, each with the one before",
        arguments: [
            (FigureName.activities, FigureValue.count(3), FigureValue.count(3)),
            (.activitiesComplete, .share(1, of: 3), .share(1, of: 3)),
            (.activitiesReviewOverdue, .count(1), .count(1)),
            (.activitiesWithoutBasis, .count(1), .count(1)),
            (.activitiesWithoutRetention, .count(1), .count(1)),
            (.activitiesWithoutAssessment, .count(1), .count(1)),
            (.impactAssessmentsOutstanding, .count(1), .count(1)),
            (.registerChanges, .count(1), .count(0)),
            (.requestsReceived, .count(5), .count(1)),
            (.requestsOpen, .count(3), .count(0)),
            (.requestsDueSoon, .count(1), .count(0)),
            (.requestsOverdue, .count(1), .count(0)),
            (.requestsInTime, .share(1, of: 2), .share(1, of: 1)),
            (.requestsMedianDays, .days(15), .days(10)),
            (.requestsSlowDays, .days(41), .days(10)),
            (.requestsExtended, .share(1, of: 5), .share(0, of: 1)),
            (.requestsRefused, .count(1), .count(0)),
            (.requestsPaused, .count(1), .count(0)),
            (.recipientsToNotify, .count(2), .count(0)),
            (.consentsActive, .count(2), .count(2)),
            (.consentsGiven, .count(1), .count(0)),
            (.consentsWithdrawn, .count(1), .count(0)),
            (.objections, .count(0), .count(1)),
            (.consentsWithoutProof, .count(1), .count(1)),
            (.formerClientsKept, .count(1), .count(0)),
            (.processors, .count(2), .count(2)),
            (.processorsWithAgreement, .share(1, of: 2), .share(2, of: 2)),
            (.processorsOutsideUnion, .count(1), .count(1)),
            (.processorsOutsideArea, .count(1), .count(1)),
            (.agreementsExpiring, .count(1), .count(1)),
            (.subProcessorsUnauthorised, .count(1), .count(1)),
            (.processorReviewsOverdue, .count(1), .count(1)),
            (.transfers, .count(3), .count(2)),
            (.transfersWithoutMechanism, .count(3), .count(2)),
            (.shares, .count(1), .count(0)),
            (.sharesWithFindings, .count(1), .count(0)),
            (.clients, .count(2), .count(2)),
            (.contacts, .count(2), .count(1)),
            (.contactsWithFindings, .count(1), .count(0)),
            (.findingsLaw, .count(2), .count(1)),
            (.findingsStatement, .count(1), .count(0)),
            (.findingsGap, .count(1), .count(0)),
        ])
    func counted(name: FigureName, value: FigureValue, previous: FigureValue) throws {
        let figure = try Self.figures()[name]
        #expect(figure.value == value, "\(name.rawValue)")
        #expect(figure.previous == previous, "\(name.rawValue)")
    }

    @Test("list the events they were counted from")
    func events() throws {
        let figures = try Self.figures()
        #expect(figures[.requestsInTime].events == [43, 44, 45, 46])
        #expect(figures[.requestsOverdue].events == [47])
        #expect(figures[.formerClientsKept].events == [2, 3])
        #expect(figures[.findingsLaw].events == [46, 53])
        #expect(figures[.transfers].events == [22, 23, 30, 59])
        for figure in figures.all {
            switch figure.value {
            case .count(0), .notRecorded, .notApplicable: break
            case .count, .share, .days: #expect(!figure.events.isEmpty, "\(figure.name.rawValue)")
            }
        }
    }

    static let unrecorded: [FigureName] = [
        .complaints, .breaches, .breachesInTime, .breachActions, .consentsExpired, .withdrawalDays, .holds, .erasures,
        .webLogAge, .backupAge, .processorAudits, .promisesChecked, .assessments, .accessReads, .training,
        .verification,
    ]

    @Test("say that nothing was recorded, and are never 0, where that is so", arguments: unrecorded)
    func notRecorded(name: FigureName) throws {
        let figure = try Self.figures()[name]
        #expect(figure.value == .notRecorded)
        #expect(figure.state == .unknown)
        #expect(figure.value.phrase.text(in: Notation(.dutch)) == "niet vastgelegd")
        #expect(figure.value.json == "not-recorded")
    }

    @Test("have no previous value where nothing had been recorded by then")
    func noPrevious() throws {
        var input = try #require(Samples.managementInput)
        input = ManagementInput(masthead: input.masthead, period: input.period, now: input.now, before: nil)
        let figures = ManagementFigures(input)
        #expect(figures[.activities].previous == .notRecorded)
        #expect(figures[.requestsInTime].value == .notApplicable)
        #expect(figures[.requestsReceived].value == .count(0))
    }

    @Test("show a share as no more than it is")
    func shares() {
        #expect(FigureValue.share(999, of: 1_000).phrase.text(in: Notation(.english)) == "99.9%")
        #expect(FigureValue.share(99_999, of: 100_000).phrase.text(in: Notation(.english)) == "99.9%")
        #expect(FigureValue.share(1, of: 100_000).phrase.text(in: Notation(.english)) == "0.1%")
        #expect(FigureValue.share(2, of: 3).phrase.text(in: Notation(.dutch)) == "66,7%")
        #expect(FigureValue.portion(0, of: 0) == .notApplicable)
    }

    @Test("end the term of a former client early where the client objected to everything")
    func objection() throws {
        var standing = ManagementStanding(day: Samples.day("2026-03-31"))
        standing.engagements = [
            Samples.engagement(1, of: Samples.client, since: "2023-01-01", until: "2025-12-31", events: [1])
        ]
        var input = ManagementInput(
            masthead: Samples.masthead, period: try #require(Samples.quarter), now: standing, before: nil)
        #expect(ManagementFigures(input)[.formerClientsKept].value == .count(0))
        standing.consents = Channel.allCases.map {
            Samples.consent(2, nil, .channel($0), nil, objected: "2026-01-15", events: [7])
        }
        input = ManagementInput(masthead: input.masthead, period: input.period, now: standing, before: nil)
        #expect(ManagementFigures(input)[.formerClientsKept].value == .count(1))
        #expect(ManagementFigures(input)[.formerClientsKept].events == [1, 7])
        standing.erased = [Samples.client]
        input = ManagementInput(masthead: input.masthead, period: input.period, now: standing, before: nil)
        #expect(ManagementFigures(input)[.formerClientsKept].value == .count(0))
    }

    @Test("compare whole months with as many months, and other periods with as many days")
    func periods() throws {
        let quarter = try #require(Samples.quarter)
        #expect(quarter.previous == ReportPeriod(from: Samples.day("2025-10-01"), to: Samples.day("2025-12-31")))
        let days = try #require(ReportPeriod(from: Samples.day("2026-03-11"), to: Samples.day("2026-03-20")))
        #expect(days.previous == ReportPeriod(from: Samples.day("2026-03-01"), to: Samples.day("2026-03-10")))
        #expect(ReportPeriod(from: Samples.day("2026-03-02"), to: Samples.day("2026-03-01")) == nil)
    }
}
