package import Facts

/// What the register says of a party that works with the organisation's data; its name and addresses are sealed.
package struct ProcessorContent: Hashable, Sendable {
    package var role: PartyRole
    /// Where it is established.
    package var country: Country?
    /// Where the data lie.
    package var storage: [Country]
    /// From where people can get at them, support staff included.
    package var access: [Country]
    /// Where the company above it is established, if that is elsewhere.
    package var parentCountry: Country?
    package var agreement: ProcessorAgreement?
    /// What was arranged for the countries outside the area among these (Chapter V).
    package var safeguard: TransferSafeguard?
    package var subProcessors: [SubProcessor]
    package var reviewMonths: Int

    package init(
        role: PartyRole,
        country: Country? = nil,
        storage: [Country] = [],
        access: [Country] = [],
        parentCountry: Country? = nil,
        agreement: ProcessorAgreement? = nil,
        safeguard: TransferSafeguard? = nil,
        subProcessors: [SubProcessor] = [],
        reviewMonths: Int = ReviewInterval.standard
    ) {
        self.role = role
        self.country = country
        self.storage = storage
        self.access = access
        self.parentCountry = parentCountry
        self.agreement = agreement
        self.safeguard = safeguard
        self.subProcessors = subProcessors
        self.reviewMonths = reviewMonths
    }

    /// Whether an agreement of Article 28(3) was signed and in its period on a day.
    package func agreementCovers(_ day: Day) -> Bool { agreement?.covers(day) ?? false }

    /// Every country in which the data are or can be got at: seat, storage, access and sub-processors of all levels.
    package func countries(on day: Day) -> Set<Country> {
        var countries = Set(storage + access)
        if let country { countries.insert(country) }
        countries.formUnion(subProcessors.filter { $0.since <= day }.compactMap(\.country))
        return countries
    }

    /// How the transfers stand that working with this party means on a day.
    package func transferStandings(on day: Day) -> Set<TransferStanding> {
        Set(countries(on: day).map { TransferDestination.country($0).standing(with: safeguard, on: day) })
    }

    /// What the register does not say of this party and should.
    package var gaps: [RegisterGap] {
        var gaps: [RegisterGap] = []
        if country == nil { gaps.append(RegisterGap(.countryMissing)) }
        switch role {
        case .processor where storage.isEmpty: gaps.append(RegisterGap(.storageMissing))
        case .processor, .independentController, .jointController, .authority: break
        }
        gaps += subProcessors.filter { $0.country == nil }.map { RegisterGap(.countryMissing, $0.id) }
        return gaps
    }

    /// Refuses parts that contradict each other.
    ///
    /// Parts that are missing are gaps or findings, and allowed.
    package func requireSound() throws(Refusal) {
        try ReviewInterval.require(reviewMonths)
        try subProcessors.map(\.id).requireDistinct()
        if let agreement, let until = agreement.until, until < agreement.from {
            throw .endsBeforeStart(since: agreement.from, until: until)
        }
    }
}
