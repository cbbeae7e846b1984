import Facts
import Regulation

extension DeclaredOrganisation {
    init(from section: Section) {
        name = section.text("name")
        legalName = section.optionalText("legalName")
        seat = section.optionalText("seat")
        kvk = section.optionalText("kvk", else: .notAKvKNumber) { KvKNumber.check($0).valid }
        vat = section.optionalText("vat", else: .notAVATNumber) { VATIdentification.check($0).valid }
        let contact = section.section("contact", keys: Self.contactKeys)
        email = contact?.optionalText("email", else: .notAnEmailAddress) { EmailAddress.normalise($0) != nil }
        phone = contact?.optionalText("phone", else: .notAPhoneNumber) { PhoneNumber.normalise($0) != nil }
        post = contact?.optionalText("post")
        website = contact?.optionalText("website")
        timeZone =
            section.optionalText("timeZone", else: .unknownTimeZone) { LocalZone(identifier: $0) != nil }
            ?? "Europe/Amsterdam"
        language = section.optionalCode("language", Language.self) ?? .dutch
        financialYear = Self.financialYear(from: section)
        officers = section.optionalNumber("officers", in: 1...1_000) ?? 1
        let duty = section.section("dataProtectionOfficer", keys: Self.officerKeys)
        officerDuty = duty?.code("duty", insteadOf: .notStated) ?? .notStated
        officer = duty?.optionalText("officer")
        officerReason = duty?.optionalText("reason")
        representative = section.optionalText("representative")
    }

    private static func financialYear(from section: Section) -> FinancialYear {
        guard let text = section.optionalText("financialYearEnd") else { return .calendarYear }
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.map(\.utf8.count) == [2, 2], let month = Int(numbers[0]), let day = Int(numbers[1]),
            let year = FinancialYear(endMonth: month, endDay: day)
        else {
            section.fail(.value(.notAYearEnd), at: "financialYearEnd")
            return .calendarYear
        }
        return year
    }

    var written: [WrittenField] {
        let end = Day(nearestTo: 2000, financialYear.endMonth, financialYear.endDay).description.dropFirst(5)
        let duty: [WrittenField] = [.text("officer", officer), .text("reason", officerReason)]
        let isSaid = officerDuty != .notStated || duty.contains(where: \.isWritten)
        return [
            .text("name", name), .text("legalName", legalName), .text("seat", seat), .text("kvk", kvk),
            .text("vat", vat),
            .fields(
                "contact",
                [.text("email", email), .text("phone", phone), .text("post", post), .text("website", website)]),
            .text("timeZone", timeZone), .code("language", language), .text("financialYearEnd", String(end)),
            .number("officers", Int64(officers)),
            .fields("dataProtectionOfficer", isSaid ? [.code("duty", officerDuty)] + duty : []),
            .text("representative", representative),
        ]
    }
}
