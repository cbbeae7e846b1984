import Regulation
import Testing

@Suite("Checking an identifier")
struct IdentifierCheckTests {
    @Test("takes valid citizen service numbers", arguments: ["123456782", "111222333", "999990019", "012345672"])
    func validBSN(text: String) {
        let check = BSN.check(text)
        #expect(check == IdentifierCheck(valid: true, normalised: text, warnings: [.citizenServiceNumber]))
    }

    @Test(
        "refuses invalid citizen service numbers",
        arguments: [
            "123456789", "111111111", "999999999", "000000000", "12345678", "12345678A", "", "1234567", "1234567820",
        ]
    )
    func invalidBSN(text: String) {
        #expect(!BSN.check(text).valid)
    }

    @Test("adds the zero that eight digits lost, and says so")
    func padded() {
        let check = BSN.check("12345672")
        #expect(check.valid)
        #expect(check.normalised == "012345672")
        #expect(check.warnings == [.leadingZeroAdded, .citizenServiceNumber])
        #expect(BSN.check("1112.22.333").normalised == "111222333")
    }

    @Test("counts the suspects in a text and no part of a longer number")
    func suspects() {
        #expect(BSN.suspects(in: "BSN 123456782, factuur 123456789, tel. 1234567821") == 1)
        #expect(BSN.suspects(in: "999990019;111222333") == 2)
        #expect(BSN.suspects(in: "A123456782B en niets meer") == 0)
    }

    @Test("takes valid numbers of legal persons", arguments: ["004495445", "810433941"])
    func validRSIN(text: String) {
        let check = RSIN.check(text)
        #expect(check == IdentifierCheck(valid: true, normalised: text, warnings: [.mayBeCitizenServiceNumber]))
    }

    @Test("refuses invalid numbers of legal persons", arguments: ["001234567", "858311775"])
    func invalidRSIN(text: String) {
        #expect(!RSIN.check(text).valid)
    }

    @Test("takes eight digits as a number of the trade register", arguments: ["12345678", "01234567", "69599084"])
    func validKvK(text: String) {
        #expect(KvKNumber.check(text) == IdentifierCheck(valid: true, normalised: text, warnings: [.noCheckDigits]))
    }

    @Test(
        "refuses other numbers of the trade register",
        arguments: ["0000000", "123456789", "1234567A", "", "000012345678", "KvK 12345678"]
    )
    func invalidKvK(text: String) {
        #expect(!KvKNumber.check(text).valid)
    }

    @Test("takes VAT numbers that pass modulo 97", arguments: ["NL002455799B11", "NL123456789B13", "NL810433941B01"])
    func validVAT(text: String) {
        #expect(VATIdentification.check(text) == IdentifierCheck(valid: true, normalised: text))
        #expect(VATIdentification.check(text, holder: .naturalPerson).valid)
    }

    @Test(
        "takes VAT numbers of legal persons, which could bear a citizen service number",
        arguments: [
            "NL004495445B01", "NL820646660B01",
        ])
    func legalVAT(text: String) {
        #expect(VATIdentification.check(text).valid)
        #expect(VATIdentification.check(text).warnings == [.mayBearCitizenServiceNumber])
        #expect(VATIdentification.check(text, holder: .legalPerson).warnings == [])
    }

    @Test(
        "refuses invalid VAT numbers",
        arguments: [
            "NL002455799B12", "NL000099998B58", "NL123456789B01", "NL004495445B00", "NL4495445B0", "", "NL",
            "GR094259216", "US123456789", "NL00449544501B1",
        ]
    )
    func invalidVAT(text: String) {
        #expect(!VATIdentification.check(text).valid)
    }

    @Test("sees the citizen service number in the old VAT number of a natural person, and does not repeat it")
    func bearing() {
        #expect(VATIdentification.check("NL123456782B90").warnings == [.mayBearCitizenServiceNumber])
        let check = VATIdentification.check("nl 1234.56.782 b90", holder: .naturalPerson)
        #expect(check == IdentifierCheck(valid: false, normalised: nil, warnings: [.bearsCitizenServiceNumber]))
    }

    @Test("knows that Greece writes EL, and looks at the form of others only")
    func otherVAT() {
        #expect(VATIdentification.check("GR094259216").warnings == [.greekPrefixIsEL])
        #expect(VATIdentification.check("EL094259216").valid)
        #expect(VATIdentification.check("XI 123456789").warnings == [.onlyFormChecked])
    }

    @Test(
        "takes valid bank account numbers",
        arguments: [
            "NL91ABNA0417164300", "NL02ABNA0123456789", "NL69INGB0123456789", "NL20INGB0001234567",
            "NL13TEST0123456789",
            "DE89370400440532013000", "FR1420041010050500013M02606", "BE68539007547034",
        ]
    )
    func validIBAN(text: String) {
        #expect(IBAN.check(text) == IdentifierCheck(valid: true, normalised: text))
    }

    @Test("writes a bank account number in capitals without blanks")
    func normalisedIBAN() {
        #expect(IBAN.check("nl91 abna 0417 1643 00").normalised == "NL91ABNA0417164300")
    }

    @Test(
        "refuses invalid bank account numbers",
        arguments: [
            "NL92ABNA0417164300", "NL91ABNA041716430", "NL00ABNA0417164300", "", "NL91", "9112ABNA0417164300",
            "DE8937040044053201300", "NL91ABNA0417164300\u{0}",
        ]
    )
    func invalidIBAN(text: String) {
        #expect(!IBAN.check(text).valid)
    }

    @Test("finds any one wrong digit in a bank account number")
    func typingErrors() {
        let number = Array("NL91ABNA0417164300".utf8)
        for index in number.indices where 48...57 ~= number[index] {
            for digit in UInt8(48)...57 where digit != number[index] {
                var wrong = number
                wrong[index] = digit
                #expect(!IBAN.check(String(decoding: wrong, as: UTF8.self)).valid)
            }
        }
    }

    @Test("has stable codes for its warnings")
    func codes() {
        #expect(
            IdentifierWarning.allCases.map(\.rawValue) == [
                "citizen-service-number", "may-be-citizen-service-number", "bears-citizen-service-number",
                "may-bear-citizen-service-number", "leading-zero-added", "no-check-digits", "only-form-checked",
                "greek-prefix-is-el", "unknown-country",
            ]
        )
    }
}
