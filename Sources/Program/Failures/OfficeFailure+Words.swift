import Office
package import Reports

extension OfficeFailure: Worded {
    package var words: Words {
        switch self {
        case .unknownOrganisation:
            Words("Er is geen organisatie met dit adres.", "There is no organisation with this address.")
        case .organisationExists:
            Words("Er is al een organisatie met dit adres.", "There is an organisation with this address already.")
        case .organisationUnfinished:
            Words(
                "Het aanmaken van deze organisatie is afgebroken. Geef dezelfde opdracht nog eens.",
                "The making of this organisation broke off. Give the same command again.")
        case .unknown(let kind):
            Words(
                "Er is hier geen \(kind.words.dutch) met dit id.",
                "There is no \(kind.words.english) with this id here.")
        case .notCorrectable(let position):
            Words(
                "Nummer \(position) bestaat niet, of is niet te corrigeren.",
                "There is no entry \(position), or it can't be corrected.")
        case .registerMovedOn(let things):
            Words(
                "Het register is gewijzigd na het schrijven van dit bestand (\(things)). Maak het bestand opnieuw.",
                "The register was changed after this file was written (\(things)). Write the file anew.")
        case .contended:
            Words(
                "Anderen legden steeds eerder iets vast. Er is niets vastgelegd; probeer het opnieuw.",
                "Others kept recording first. Nothing was recorded; try again.")
        }
    }
}
