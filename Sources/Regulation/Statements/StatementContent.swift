package import Facts

/// What of one version of the privacy statement counts: its words are sealed.
package struct StatementContent: Hashable, Sendable {
    package var language: Language
    /// The first day on which this version is the statement; it may lie in the future.
    package var validFrom: Day
    /// The promises in it that deciders check, each once.
    package var promises: [Promise]

    package init(language: Language, validFrom: Day, promises: [Promise] = []) {
        self.language = language
        self.validFrom = validFrom
        self.promises = Promise.allCases.filter(promises.contains)
    }
}

extension StatementContent {
    package func write(to facts: inout FactsWriter) {
        facts.code("language", language)
        facts.codes("promises", promises)
        facts.day("validFrom", validFrom)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        let language: Language = try facts.code("language")
        let promises: [Promise] = try facts.codes("promises")
        self.init(language: language, validFrom: try facts.day("validFrom"), promises: promises)
    }
}
