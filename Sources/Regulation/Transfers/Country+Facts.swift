package import Facts

extension FactsWriter {
    package mutating func country(_ key: StaticString, _ value: Country?) { string(key, value?.code) }

    package mutating func countries(_ key: StaticString, _ values: [Country]) { strings(key, values.map(\.code)) }
}

extension FactsReader {
    package mutating func optionalCountry(_ key: StaticString) throws(MalformedFacts) -> Country? {
        guard let code = try optionalString(key) else { return nil }
        guard let country = Country(code) else { throw malformed("a country code of ISO 3166-1") }
        return country
    }

    package mutating func countries(_ key: StaticString) throws(MalformedFacts) -> [Country] {
        var countries: [Country] = []
        for code in try strings(key) {
            guard let country = Country(code) else { throw malformed("a country code of ISO 3166-1") }
            countries.append(country)
        }
        return countries
    }
}
