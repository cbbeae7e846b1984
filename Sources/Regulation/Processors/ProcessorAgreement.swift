package import Facts

/// The contract of Article 28(3) with a processor, or the arrangement of Article 26(1) between joint controllers.
package struct ProcessorAgreement: Hashable, Sendable {
    package var signed: Day?
    package var from: Day
    /// The last day, or none where it runs until further notice.
    package var until: Day?
    /// What it covers of Article 28(3), in the order of the article.
    package var clauses: [AgreementClause]

    package init(signed: Day?, from: Day, until: Day? = nil, clauses: [AgreementClause] = AgreementClause.allCases) {
        self.signed = signed
        self.from = from
        self.until = until
        self.clauses = AgreementClause.allCases.filter(clauses.contains)
    }

    /// Whether a day lies in its period and it had been signed by then.
    ///
    /// It may have been signed later than it began.
    package func covers(_ day: Day) -> Bool {
        guard let signed else { return false }
        return max(from, signed) <= day && day <= until ?? .distantFuture
    }

    package var missingClauses: [AgreementClause] {
        AgreementClause.allCases.filter { !clauses.contains($0) }
    }

    func write(to facts: inout FactsWriter) {
        facts.codes("clauses", clauses)
        facts.day("from", from)
        facts.day("signed", signed)
        facts.day("until", until)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        let clauses: [AgreementClause] = try facts.codes("clauses")
        let from = try facts.day("from")
        let signed = try facts.optionalDay("signed")
        self.init(signed: signed, from: from, until: try facts.optionalDay("until"), clauses: clauses)
    }
}
