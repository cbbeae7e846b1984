package import Facts

/// What of an organisation counts: its names and addresses are sealed.
package struct OrganisationContent: Hashable, Sendable {
    package var financialYear: FinancialYear
    package var language: Language
    /// How many people decide on privacy here; with one, no second person can approve anything.
    package var officers: Int
    /// Whether everything in it is invented; practice never becomes real, nor the other way round.
    package var practice: Bool
    /// The time zone by its name in the IANA database: what "the day" means here.
    package var timeZone: String
    /// The ways to reach the controller that the sealed details hold (Article 30(1)(a)).
    package var contacts: [ContactWay]
    package var dataProtectionOfficer: OfficerDuty

    package init(
        financialYear: FinancialYear = .calendarYear,
        language: Language = .dutch,
        officers: Int = 1,
        practice: Bool = false,
        timeZone: String = "Europe/Amsterdam",
        contacts: [ContactWay] = [],
        dataProtectionOfficer: OfficerDuty = .notStated
    ) {
        self.financialYear = financialYear
        self.language = language
        self.officers = officers
        self.practice = practice
        self.timeZone = timeZone
        self.contacts = contacts
        self.dataProtectionOfficer = dataProtectionOfficer
    }

    /// The time zone itself, or nothing if the system no longer knows the name.
    ///
    /// It takes milliseconds to make: keep it.
    package var zone: LocalZone? { LocalZone(identifier: timeZone) }

    /// What the register does not say about the controller, by article.
    package var gaps: [RegisterGap] {
        var gaps: [RegisterGap] = []
        if contacts.isEmpty { gaps.append(RegisterGap(.contactMissing)) }
        switch dataProtectionOfficer {
        case .appointed, .notRequired: break
        case .notStated: gaps.append(RegisterGap(.dataProtectionOfficerNotStated))
        }
        return gaps
    }

    func requireSound() throws(Refusal) {
        guard 1...1_000 ~= officers else { throw .officersOutOfRange(officers) }
        guard zone != nil else { throw .unknownTimeZone }
    }
}

extension OrganisationContent {
    package func write(to facts: inout FactsWriter) {
        facts.codes("contacts", contacts)
        facts.code("dataProtectionOfficer", dataProtectionOfficer)
        facts.object("financialYearEnd") { end in
            end.integer("day", financialYear.endDay)
            end.integer("month", financialYear.endMonth)
        }
        facts.code("language", language)
        facts.integer("officers", officers)
        facts.flag("practice", practice)
        facts.string("timeZone", timeZone)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        contacts = try facts.codes("contacts")
        dataProtectionOfficer = try facts.code("dataProtectionOfficer")
        financialYear = try facts.object("financialYearEnd") { (end) throws(MalformedFacts) in
            let day = try end.integer("day")
            let month = try end.integer("month")
            guard let year = FinancialYear(endMonth: month, endDay: day) else { throw end.malformed("a date") }
            return year
        }
        language = try facts.code("language")
        officers = try facts.integer("officers")
        practice = try facts.flag("practice")
        timeZone = try facts.string("timeZone")
    }
}
