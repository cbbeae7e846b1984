import Regulation
import Testing

@Suite("A telephone number")
struct PhoneNumberTests {
    @Test(
        "has one form however it is written",
        arguments: [
            "06-12345678", "0612345678", "06 12 34 56 78", "06.12.34.56.78", "0031612345678", "00 31 6 12345678",
            "+31612345678", "+31 (0)6 12345678", "+31(0)612345678", "+310612345678", "31612345678", "612345678",
            "tel:+31612345678", " 06/12345678 ", "06\u{2013}12345678", "06\u{A0}12345678",
        ]
    )
    func mobile(text: String) {
        #expect(PhoneNumber.normalise(text) == "+31612345678")
    }

    @Test(
        "keeps its country",
        arguments: [
            ("(010) 123 45 67", "+31101234567"), ("0800-1234", "+318001234"), ("+32 (0)2 123 45 67", "+3221234567"),
            ("+44 (0)20 7946 0018", "+442079460018"), ("+49 30 901820", "+4930901820"),
            ("+39 06 1234567", "+39061234567"),
            ("+1 202 555 0123", "+12025550123"), ("0045 32 12 34 56", "+4532123456"),
        ]
    )
    func countries(text: String, normal: String) {
        #expect(PhoneNumber.normalise(text) == normal)
    }

    @Test("is read as one of the country it is said to be from")
    func otherCountry() throws {
        let belgium = try #require(Country("BE"))
        let italy = try #require(Country("IT"))
        #expect(PhoneNumber.normalise("0470 12 34 56", country: belgium) == "+32470123456")
        #expect(PhoneNumber.normalise("06 1234567", country: italy) == "+39061234567")
        #expect(PhoneNumber.normalise("202 555 0123", country: .unitedStates) == nil)
        #expect(PhoneNumber.normalise("+31612345678", country: .unitedStates) == "+31612345678")
    }

    @Test(
        "is none when it cannot be one",
        arguments: [
            "", "-", "112", "06-1234567", "06-123456789", "06-1234567x", "bel mij", "+", "+31", "+3161234567890",
            "+1234567890123456", "0", "00", "06-12345678 of 06-87654321", "٠٦١٢٣٤٥٦٧٨", "12025550123",
        ]
    )
    func none(text: String) {
        #expect(PhoneNumber.normalise(text) == nil)
    }

    @Test(
        "does not change when normalised again",
        arguments: ["06-12345678", "+32 2 123 45 67", "0900-8844", "+1 202 555 0123"])
    func stable(text: String) throws {
        let once = try #require(PhoneNumber.normalise(text))
        #expect(PhoneNumber.normalise(once) == once)
    }
}
