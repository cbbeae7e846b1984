import Facts
import Regulation
import Testing

@Suite("A country")
struct CountryTests {
    @Test("is known by its code of ISO 3166-1 in capitals only")
    func codes() {
        #expect(Country("NL") == .netherlands)
        #expect(Country("XK") != nil)
        for text in ["", "N", "nl", "NLD", "UK", "EL", "EU", "XI", "ZZ", "N ", "AN"] { #expect(Country(text) == nil) }
        var count = 0
        for first in UInt8(65)...90 {
            for second in UInt8(65)...90 where Country(String(decoding: [first, second], as: UTF8.self)) != nil {
                count += 1
            }
        }
        // 249 officially assigned codes, and XK.
        #expect(count == 250)
    }

    @Test("is one of 27 Member States, or of the thirty of the European Economic Area")
    func members() {
        #expect(Country.memberStates.count == 27)
        #expect(Country.memberStates.compactMap { Country($0) }.allSatisfy { $0.isEU27 && $0.isEEA })
        for code in ["IS", "LI", "NO"] {
            #expect(Country(code)?.isEU27 == false)
            #expect(Country(code)?.isEEA == true)
        }
    }

    @Test(
        "in the Union's outermost regions and on Åland belongs to the Union",
        arguments: [
            "GP", "MQ", "GF", "RE", "YT", "MF", "AX",
        ])
    func outermost(code: String) throws {
        #expect(try #require(Country(code)).isEU27)
    }

    @Test(
        "that only looks like a part of the Union is a third country",
        arguments: [
            "CH", "GB", "AW", "CW", "SX", "BQ", "GL", "FO", "NC", "PF", "WF", "BL", "PM", "JE", "GG", "IM", "XK", "TR",
            "UA",
        ]
    )
    func third(code: String) throws {
        #expect(try !#require(Country(code)).isEEA)
    }

    @Test("may have been treated as in the Union on an earlier day: the United Kingdom until the end of 2020")
    func unitedKingdom() throws {
        #expect(Country.unitedKingdom.isEU(on: try #require(Day("2020-12-31"))))
        #expect(Country.unitedKingdom.isEEA(on: try #require(Day("2019-04-04"))))
        #expect(!Country.unitedKingdom.isEEA(on: try #require(Day("2021-01-01"))))
        #expect(Country.netherlands.isEEA(on: try #require(Day("2026-11-22"))))
    }
}
