import Regulation

/// What counts of an organisation, field by field, in words.
struct OrganisationWording {
    enum Field: String, CaseIterable, Worded {
        case dataProtectionOfficer
        case financialYearEnd
        case language
        case officers
        case timeZone

        var words: Words {
            switch self {
            case .dataProtectionOfficer:
                Words("functionaris gegevensbescherming (FG)", "data protection officer")
            case .financialYearEnd: Words("einde van het boekjaar", "end of the financial year")
            case .language: Words("taal", "language")
            case .officers: Words("aantal beslissers", "number of officers")
            case .timeZone: Words("tijdzone", "time zone")
            }
        }

        var rule: Rule {
            switch self {
            case .dataProtectionOfficer: .gdpr("37")
            case .financialYearEnd, .language, .officers, .timeZone: .gdpr("30(1)(a)")
            }
        }
    }

    private let content: OrganisationContent

    init(_ content: OrganisationContent) {
        self.content = content
    }

    func part(_ field: Field) -> FieldPart {
        switch field {
        case .dataProtectionOfficer: FieldPart(content.dataProtectionOfficer.phrase)
        case .financialYearEnd:
            FieldPart(
                Phrase(
                    "dag {day} van maand {number}", "day {day} of month {number}",
                    [.day: .number(content.financialYear.endDay), .number: .number(content.financialYear.endMonth)]))
        case .language: FieldPart(content.language.phrase)
        case .officers: FieldPart(.number(content.officers))
        case .timeZone: FieldPart(.text(content.timeZone))
        }
    }
}
