package import Facts

/// The adequacy decisions as data: each transfer is judged by those of the day of use.
package enum AdequacyDecisions {
    /// The day as of which the list was complete.
    package static let version = Day(nearestTo: 2026, 11, 22)

    /// The decision on which a transfer on a day can rest: the one that holds longest where two overlap.
    package static func decision(for destination: TransferDestination, on day: Day) -> Adequacy? {
        all.filter { $0.destination == destination && $0.holds(on: day) }
            .max { $0.validTo ?? .distantFuture < $1.validTo ?? .distantFuture }
    }

    package static let all: [Adequacy] = directive + regulation

    private static let confirmed = "confirmed by COM(2024) 7 of 15 January 2024"

    /// Decisions under Article 25(6) of Directive 95/46/EC, which stay in force (Article 45(9)).
    private static let directive: [Adequacy] = [
        of("CH", "2000/518/EC", (2000, 7, 26), confirmed),
        of("CA", "2002/2/EC", (2001, 12, 20), confirmed, scope: .commercialOrganisations),
        of("AR", "2003/490/EC", (2003, 6, 30), confirmed),
        of("GG", "2003/821/EC", (2003, 11, 21), confirmed),
        of("IM", "2004/411/EC", (2004, 4, 28), confirmed),
        of("JE", "2008/393/EC", (2008, 5, 8), confirmed),
        of("FO", "2010/146/EU", (2010, 3, 5), confirmed),
        of("AD", "2010/625/EU", (2010, 10, 19), confirmed),
        of("IL", "2011/61/EU", (2011, 1, 31), confirmed),
        of("UY", "2012/484/EU", (2012, 8, 21), confirmed),
        of("NZ", "2013/65/EU", (2012, 12, 19), confirmed),
        of(
            "US", "(EU) 2016/1250", (2016, 7, 12), until: (2020, 7, 16), "Privacy Shield, annulled by C-311/18",
            scope: .certifiedOrganisations
        ),
    ].compactMap { $0 }

    /// Decisions under Article 45(3).
    private static let regulation: [Adequacy] =
        [
            of("JP", "(EU) 2019/419", (2019, 1, 23), "with the supplementary rules of its annex I"),
            of("GB", "TCA, art. FINPROV.10A", (2021, 1, 1), until: (2021, 6, 27), "bridge after the withdrawal"),
            of("GB", "(EU) 2021/1772", (2021, 6, 28), until: (2025, 12, 27), "extended in 2025 by six months"),
            of("GB", "(EU) 2021/1772, renewed", (2025, 12, 19), until: (2031, 12, 27), "renewed 19 December 2025"),
            of("KR", "(EU) 2022/254", (2021, 12, 17), "with the supplementary rules of its annex I"),
            of(
                "US", "(EU) 2023/1795", (2023, 7, 10),
                "Data Privacy Framework; T-553/23 dismissed 3 September 2025, appeal C-703/25 P pending",
                scope: .certifiedOrganisations
            ),
            of("BR", "(EU) 2026/179", (2026, 1, 26), "announced 27 January 2026"),
        ].compactMap { $0 } + [
            Adequacy(
                destination: .organisation(.europeanPatentOrganisation), decision: "European Patent Organisation",
                validFrom: Day(nearestTo: 2025, 7, 15), validTo: nil, scope: .everyone,
                source: "the first for an international organisation"
            )
        ]

    private static func of(
        _ code: String,
        _ decision: String,
        _ from: (Int, Int, Int),
        until: (Int, Int, Int)? = nil,
        _ source: String,
        scope: AdequacyScope = .everyone
    ) -> Adequacy? {
        Country(code).map { country in
            Adequacy(
                destination: .country(country), decision: decision, validFrom: Day(nearestTo: from.0, from.1, from.2),
                validTo: until.map { Day(nearestTo: $0.0, $0.1, $0.2) }, scope: scope, source: source
            )
        }
    }
}

extension Country {
    /// The adequacy decision on which a transfer to this country on a day can rest, if its scope covers the recipient.
    package func adequacy(on day: Day) -> Adequacy? {
        AdequacyDecisions.decision(for: .country(self), on: day)
    }
}

extension InternationalOrganisation {
    /// The adequacy decision on which a transfer to this organisation on a day can rest.
    package func adequacy(on day: Day) -> Adequacy? {
        AdequacyDecisions.decision(for: .organisation(self), on: day)
    }
}
