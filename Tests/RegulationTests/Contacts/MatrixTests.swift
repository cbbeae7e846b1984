import Facts
import Regulation
import Testing

/// One cell of the decision matrix for an approach about new work.
struct MatrixCell: Sendable, CustomTestStringConvertible {
    enum Relation: String, Sendable, CaseIterable {
        case never, running, former, longGone
    }

    let kind: ClientKind
    let relation: Relation
    let channel: Channel
    let day: String
    let reason: String

    var testDescription: String { "\(kind) \(relation.rawValue) by \(channel.rawValue) on \(day)" }

    static let all: [MatrixCell] = natural + legal

    private static let naturals: [ClientKind] = [
        .person, .organisation(.soleTrader), .organisation(.partnership), .organisation(.limitedPartnership),
        .organisation(nil),
    ]
    private static let legals: [ClientKind] = [.organisation(.privateLimited), .organisation(.foundation)]

    private static let missing = "consent-missing"

    private static let natural: [MatrixCell] = naturals.flatMap { kind -> [MatrixCell] in
        [
            cells(kind, .never, .mail, missing, missing, missing, missing),
            cells(kind, .never, .sms, missing, missing, missing, missing),
            cells(kind, .never, .phone, "opt-out-regime", missing, missing, missing),
            customers(kind, .mail, "customer", "customer", "customer", "customer"),
            customers(kind, .sms, "customer", "customer", "customer", "customer"),
            customers(kind, .phone, "opt-out-regime", "customer", "customer", missing),
            letters(kind),
        ].flatMap(\.self)
    }

    private static let legal: [MatrixCell] = legals.flatMap { kind -> [MatrixCell] in
        [
            cells(kind, .never, .mail, missing, missing, missing, missing),
            cells(kind, .never, .phone, "legal-person", "legal-person", "legal-person", "legal-person"),
            customers(kind, .mail, "customer", "customer", "customer", "customer"),
            customers(kind, .phone, "legal-person", "legal-person", "legal-person", "legal-person"),
            letters(kind),
        ].flatMap(\.self)
    }

    private static func letters(_ kind: ClientKind) -> [MatrixCell] {
        let reason = "legitimate-interest"
        return cells(kind, .never, .letter, reason, reason, reason, reason)
            + customers(kind, .letter, reason, reason, reason, reason)
    }

    /// Running and former customers are alike within the term; after it there is nothing.
    private static func customers(_ kind: ClientKind, _ channel: Channel, _ reasons: String...) -> [MatrixCell] {
        let over = "follow-up-term-over"
        return [
            cells(kind, .running, channel, reasons[0], reasons[1], reasons[2], reasons[3]),
            cells(kind, .former, channel, reasons[0], reasons[1], reasons[2], reasons[3]),
            cells(kind, .longGone, channel, over, over, over, over),
        ].flatMap(\.self)
    }

    /// The days around the two changes of Article 11.7.
    private static func cells(
        _ kind: ClientKind,
        _ relation: Relation,
        _ channel: Channel,
        _ reasons: String...
    ) -> [MatrixCell] {
        zip(["2021-06-30", "2021-07-01", "2026-06-30", "2026-07-01"], reasons).map { day, reason in
            MatrixCell(kind: kind, relation: relation, channel: channel, day: day, reason: reason)
        }
    }
}

@Suite("May we contact them about new work? (Telecommunicatiewet 11.7)")
struct MatrixTests {
    @Test("is answered by the matrix, under the law of the day", arguments: MatrixCell.all)
    func matrix(cell: MatrixCell) throws {
        let asked = day(cell.day)
        let builder = StandingBuilder(cell.kind)
        let standing: ContactStanding?
        switch cell.relation {
        case .never: standing = builder.standing
        case .running: standing = builder.served(from: "2019-06-01").standing
        case .former:
            standing = builder.served(from: "2019-06-01", to: asked.adding(months: -17).description).standing
        case .longGone:
            standing = builder.served(from: "2019-06-01", to: asked.adding(months: -19).description).standing
        }
        let permission = ContactPermission(
            ContactQuestion(channel: cell.channel, nature: .followUp, on: asked), standing: try #require(standing))
        #expect(permission.reason == cell.reason)
        #expect(permission.isAllowed == (ContactGround(rawValue: cell.reason) != nil))
        #expect(!permission.evidence.isEmpty)
    }

    @Test("is no, by every channel, once they objected or opted out", arguments: Channel.allCases)
    func refusals(channel: Channel) {
        for kind in [ClientKind.person, .organisation(.privateLimited)] {
            for said in [
                ConsentEvent.objected(Sample.party, purpose: nil, .every),
                .optedOut(Sample.party, purpose: nil, .every),
            ] {
                let standing = StandingBuilder(kind).served(from: "2024-01-01").saying(said, on: "2024-06-01").standing
                let before = ContactQuestion(channel: channel, nature: .followUp, on: day("2024-05-31"))
                let after = ContactQuestion(channel: channel, nature: .followUp, on: day("2024-06-01"))
                #expect(ContactPermission(before, standing: standing).isAllowed)
                let permission = ContactPermission(after, standing: standing)
                #expect(!permission.isAllowed)
                #expect(permission.evidence == [2])
            }
        }
    }

    @Test(
        "is yes to the last day of eighteen months, whatever weekday that is, and no on the next",
        arguments: [
            ("2019-04-04", "2020-10-04"), ("2024-08-31", "2026-02-28"), ("2024-12-31", "2026-06-30"),
            ("2026-02-28", "2027-08-28"), ("2025-05-22", "2026-11-22"), ("2025-05-23", "2026-11-23"),
        ])
    func eighteenMonths(end: String, last: String) {
        let standing = StandingBuilder(.organisation(.privateLimited), on: "2018-06-01")
            .served(from: "2019-01-01", to: end).standing
        let onLast = ContactPermission(
            ContactQuestion(channel: .mail, nature: .followUp, on: day(last)), standing: standing)
        #expect(onLast.verdict == .allowed(.customer))
        #expect(onLast.validUntil == day(last))
        let after = ContactPermission(
            ContactQuestion(channel: .mail, nature: .followUp, on: day(last).adding(days: 1)), standing: standing)
        #expect(after.verdict == .denied(.followUpTermOver))
        #expect(after.evidence == [2])
        #expect(after.rule == .statement("follow-up-term"))
    }

    @Test("follows the term that the register declares, and says which that is")
    func otherTerm() {
        let standing = StandingBuilder().served(from: "2023-01-01", to: "2024-01-31").standing
        let question = ContactQuestion(channel: .mail, nature: .followUp, on: day("2024-03-01"))
        let (longer, shorter) = (FollowUpTerm(.months(2), by: .register), FollowUpTerm(.months(1), by: .purpose))
        let allowed = ContactPermission(question, standing: standing, term: longer)
        #expect(allowed.validUntil == day("2024-03-31"))
        #expect(allowed.term == longer)
        let denied = ContactPermission(question, standing: standing, term: shorter)
        #expect(denied.verdict == .denied(.followUpTermOver))
        #expect(denied.term == shorter)
        // What the term doesn't decide is not explained by it.
        let other = ContactQuestion(channel: .mail, nature: .service, on: day("2024-03-01"))
        #expect(ContactPermission(other, standing: standing, term: shorter).term == nil)
    }

    @Test("is no for a client nobody knows and a purpose nobody declared")
    func unknown() {
        let question = ContactQuestion(channel: .mail, nature: .followUp, on: day("2024-03-01"))
        #expect(ContactPermission(question, standing: nil).verdict == .denied(.clientUnknown))
        let undeclared = ContactQuestion(
            channel: .mail, nature: .request, purpose: .unknown(Sample.followUp), on: day("2024-03-01"))
        #expect(
            ContactPermission(undeclared, standing: StandingBuilder().standing).verdict == .denied(.purposeUnknown))
    }

    @Test("holds by phone only until the customer exception ends")
    func exceptionEnds() {
        let standing = StandingBuilder().served(from: "2024-01-01", to: "2025-12-31").standing
        let question = ContactQuestion(channel: .phone, nature: .followUp, on: day("2026-06-30"))
        #expect(ContactPermission(question, standing: standing).validUntil == day("2026-06-30"))
        let running = StandingBuilder().served(from: "2024-01-01").standing
        #expect(ContactPermission(question, standing: running).validUntil == day("2026-06-30"))
        let early = ContactQuestion(channel: .phone, nature: .followUp, on: day("2021-01-01"))
        let never = StandingBuilder().standing
        #expect(ContactPermission(early, standing: never).validUntil == day("2021-06-30"))
    }
}
