import Facts
import Regulation
import Testing

@Suite("The term for approaches about new work")
struct FollowUpTermTests {
    private static func activity(
        _ number: UInt64, _ basis: LawfulBasis?, _ terms: RetentionTerm...
    ) -> ActivityContent {
        ActivityContent(
            kind: .controller, since: day("2024-01-01"),
            purposes: [Purpose(id: .numbered(number), basis: basis)],
            retention: terms.enumerated().map { index, term in
                RetentionRule(id: .numbered(number * 100 + UInt64(index)), term: term, ground: .statement)
            })
    }

    @Test("is what the activity of the purpose keeps after the end of service, the shortest of several")
    func purpose() {
        let register = [
            Self.activity(
                1, .consent, .duration(.months(13), from: .endOfService), .duration(.years(1), from: .endOfService),
                .duration(.days(7), from: .collection), .criterion),
            Self.activity(2, .legitimateInterests, .duration(.months(6), from: .endOfService)),
        ]
        #expect(FollowUpTerm(for: .numbered(1), in: register) == FollowUpTerm(.years(1), by: .purpose))
        #expect(FollowUpTerm(for: .numbered(2), in: register) == FollowUpTerm(.months(6), by: .purpose))
    }

    @Test("is the shortest of those resting on a legitimate interest, where the purpose says nothing or none is named")
    func register() {
        let register = [
            Self.activity(1, .contract, .duration(.months(1), from: .endOfService)),
            Self.activity(2, .legitimateInterests, .duration(.days(400), from: .endOfService)),
            Self.activity(3, .legitimateInterests, .duration(.months(14), from: .endOfService)),
            Self.activity(4, .legitimateInterests, .duration(.months(2), from: .lastContact)),
        ]
        let expected = FollowUpTerm(.days(400), by: .register)
        #expect(FollowUpTerm(in: register) == expected)
        #expect(FollowUpTerm(for: .numbered(4), in: register) == expected)
        #expect(FollowUpTerm(for: .numbered(99), in: register) == expected)
    }

    @Test("is eighteen months where the register gives none, and says that it doesn't")
    func standard() {
        let register = [
            Self.activity(1, .contract, .duration(.years(7), from: .endOfService)),
            Self.activity(2, .legitimateInterests, .duration(.years(7), from: .endOfAgreement)),
        ]
        #expect(FollowUpTerm(in: register) == .standard)
        #expect(FollowUpTerm(for: .numbered(2), in: []) == FollowUpTerm(.months(18), by: .standard))
    }
}
