import Facts
import Regulation
import Testing

@Suite("A transfer stands on the area, a decision, a documented safeguard, or nothing")
struct TransferStandingTests {
    private func standing(
        _ code: String,
        _ mechanism: TransferMechanism?,
        documented: Bool = true,
        on date: String = "2026-11-22"
    ) -> TransferStanding? {
        let safeguard = mechanism.map { TransferSafeguard($0, documented: documented) }
        return Country(code).map { TransferDestination.country($0).standing(with: safeguard, on: day(date)) }
    }

    @Test("within the area there is no transfer", arguments: ["NL", "NO", "IS", "LI", "RE"])
    func area(code: String) {
        #expect(standing(code, nil) == .withinArea)
    }

    @Test("a decision for everyone carries it, whatever was arranged", arguments: ["CH", "GB", "JP", "BR"])
    func decided(code: String) {
        #expect(standing(code, nil) == .allowed)
        #expect(standing(code, .nothing) == .allowed)
    }

    @Test("a decision for some carries it where the listing is on paper")
    func scoped() {
        #expect(standing("US", .adequacy) == .allowed)
        #expect(standing("US", .adequacy, documented: false) == .undocumented)
        #expect(standing("US", nil) == .barred)
    }

    @Test("a decision carries nothing after it lapsed or before it began")
    func lapsed() {
        #expect(standing("US", .adequacy, on: "2020-07-17") == .barred)
        #expect(standing("GB", nil, on: "2032-01-01") == .barred)
        #expect(standing("GB", nil, on: "2020-12-31") == .withinArea)
    }

    @Test(
        "a safeguard or derogation carries it once it is on paper",
        arguments: TransferMechanism.allCases.filter { $0 != .adequacy && $0 != .nothing }
    )
    func safeguards(mechanism: TransferMechanism) {
        #expect(standing("IN", mechanism) == .allowed)
        #expect(standing("IN", mechanism, documented: false) == .undocumented)
        #expect(!mechanism.rule.article.isEmpty)
    }

    @Test("nothing, or a decision that is none, carries nothing")
    func barred() {
        #expect(standing("IN", .nothing) == .barred)
        #expect(standing("IN", .adequacy) == .barred)
        #expect(standing("IN", nil) == .barred)
    }
}
