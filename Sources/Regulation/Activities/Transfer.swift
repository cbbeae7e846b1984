package import Facts

/// One transfer of personal data to a third country or an international organisation (Article 30(1)(e)).
package struct Transfer: Hashable, Sendable {
    package let id: ElementID
    package var destination: TransferDestination
    package var safeguard: TransferSafeguard

    package init(id: ElementID, destination: TransferDestination, safeguard: TransferSafeguard) {
        self.id = id
        self.destination = destination
        self.safeguard = safeguard
    }

    /// How it stands on a day: a decision that lapses takes the transfer with it.
    package func standing(on day: Day) -> TransferStanding {
        destination.standing(with: safeguard, on: day)
    }

    func write(to facts: inout FactsWriter) {
        switch destination {
        case .country(let country): facts.country("country", country)
        case .organisation: break
        }
        facts.flag("documented", safeguard.documented)
        facts.identifier("id", id)
        facts.code("mechanism", safeguard.mechanism)
        switch destination {
        case .country: break
        case .organisation(let organisation): facts.code("organisation", organisation)
        }
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        let country = try facts.optionalCountry("country")
        let documented = try facts.flag("documented")
        id = try facts.identifier("id")
        safeguard = TransferSafeguard(try facts.code("mechanism"), documented: documented)
        if let country {
            destination = .country(country)
        } else {
            destination = .organisation(try facts.code("organisation"))
        }
    }
}
