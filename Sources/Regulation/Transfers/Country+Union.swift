package import Facts

/// Where the Regulation itself applies, so that nothing sent there is a transfer to a third country.
///
/// Parts of a Member State overseas have codes of their own and differ. Guadeloupe, Martinique, French Guiana,
/// Réunion, Mayotte and Saint-Martin belong to the Union, as do the Åland Islands; New Caledonia, French Polynesia,
/// Saint-Barthélemy, Greenland, the Faroe Islands and the whole Dutch Caribbean do not.
extension Country {
    /// The Member States by their codes.
    package static let memberStates: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]

    /// Territories of Member States that belong to the Union (TFEU, Articles 349 and 355).
    private static let memberTerritories: Set<String> = ["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]

    /// The states of the European Economic Area outside the Union.
    private static let otherStatesOfTheArea: Set<String> = ["IS", "LI", "NO"]

    /// Whether the country is one of the 27 Member States today, or a territory of one that belongs to the Union.
    package var isEU27: Bool {
        Country.memberStates.contains(code) || Country.memberTerritories.contains(code)
    }

    /// Whether the Regulation applies in the country today: the Union, Iceland, Liechtenstein and Norway.
    package var isEEA: Bool {
        isEU27 || Country.otherStatesOfTheArea.contains(code)
    }

    /// Whether the country was in the Union on a day, or treated as if it were.
    ///
    /// Union law applied in the United Kingdom until 31 December 2020 (withdrawal agreement, Article 127). Croatia
    /// joined before the Regulation applied.
    package func isEU(on day: Day) -> Bool {
        isEU27 || isUnitedKingdomBeforeLeaving(on: day)
    }

    /// Whether the Regulation applied in the country on a day.
    package func isEEA(on day: Day) -> Bool {
        isEEA || isUnitedKingdomBeforeLeaving(on: day)
    }

    private func isUnitedKingdomBeforeLeaving(on day: Day) -> Bool {
        self == .unitedKingdom && day <= Day(nearestTo: 2020, 12, 31)
    }
}
