import Facts
import Regulation
import Testing

@Suite("An adequacy decision (Article 45)")
struct AdequacyTests {
    @Test(
        "holds from its day for its country",
        arguments: [
            ("AD", "2010-10-19"), ("AR", "2003-06-30"), ("CA", "2001-12-20"), ("FO", "2010-03-05"),
            ("GG", "2003-11-21"),
            ("IL", "2011-01-31"), ("IM", "2004-04-28"), ("JP", "2019-01-23"), ("JE", "2008-05-08"),
            ("NZ", "2012-12-19"),
            ("KR", "2021-12-17"), ("CH", "2000-07-26"), ("UY", "2012-08-21"), ("US", "2023-07-10"),
            ("BR", "2026-01-26"),
        ]
    )
    func starts(code: String, from: String) throws {
        let country = try #require(Country(code))
        let from = try #require(Day(from))
        #expect(country.adequacy(on: from)?.validFrom == from)
        #expect(country.adequacy(on: from.adding(days: -1)) == nil)
        #expect(country.adequacy(on: try #require(Day("2026-11-22"))) != nil)
    }

    @Test(
        "does not exist for others",
        arguments: ["AW", "CW", "SX", "BQ", "GL", "KE", "IN", "CN", "RU", "TR", "UA", "XK", "ZA", "AU"]
    )
    func none(code: String) throws {
        let country = try #require(Country(code))
        #expect(country.adequacy(on: try #require(Day("2026-11-22"))) == nil)
    }

    @Test("for the United Kingdom follows the bridge, was renewed, and ends with 27 December 2031")
    func unitedKingdom() throws {
        let expected: [(String, String?)] = [
            ("2020-12-31", nil), ("2021-01-01", "2021-06-27"), ("2021-06-27", "2021-06-27"),
            ("2021-06-28", "2025-12-27"),
            ("2025-12-18", "2025-12-27"), ("2025-12-19", "2031-12-27"), ("2031-12-27", "2031-12-27"),
            ("2031-12-28", nil),
        ]
        for (day, end) in expected {
            let adequacy = Country.unitedKingdom.adequacy(on: try #require(Day(day)))
            #expect(adequacy?.validTo?.description == end, "\(day)")
        }
    }

    @Test("for the United States reaches certified organisations only, and not between two frameworks")
    func unitedStates() throws {
        #expect(Country.unitedStates.adequacy(on: try #require(Day("2026-01-01")))?.scope == .certifiedOrganisations)
        #expect(Country.unitedStates.adequacy(on: try #require(Day("2020-07-16")))?.decision == "(EU) 2016/1250")
        #expect(Country.unitedStates.adequacy(on: try #require(Day("2020-07-17"))) == nil)
        #expect(Country.unitedStates.adequacy(on: try #require(Day("2023-07-09"))) == nil)
    }

    @Test("for Canada reaches commercial organisations only")
    func canada() throws {
        let canada = try #require(Country("CA"))
        #expect(canada.adequacy(on: try #require(Day("2026-01-01")))?.scope == .commercialOrganisations)
    }

    @Test("can be about an organisation that is in no country")
    func organisation() throws {
        let organisation = InternationalOrganisation.europeanPatentOrganisation
        #expect(organisation.adequacy(on: try #require(Day("2025-07-15"))) != nil)
        #expect(organisation.adequacy(on: try #require(Day("2025-07-14"))) == nil)
    }

    @Test("is in the list with its number and source, none lost for a misspelt code")
    func complete() {
        #expect(AdequacyDecisions.all.count == 20)
        #expect(AdequacyDecisions.all.allSatisfy { !$0.decision.isEmpty && !$0.source.isEmpty })
    }
}
