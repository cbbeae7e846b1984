import Office
import Regulation
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
        case .retractedClient(let position):
            Words(
                "Dat deze klant er is, is teruggenomen. Met dossier correct \(position) --reason TEKST komt hij terug, "
                    + "met alles wat ervan is vastgelegd.",
                "That there is this client was taken back. With dossier correct \(position) --reason TEXT it comes "
                    + "back, with all that was recorded of it.")
        case .notCorrectable(let position):
            Words(
                "Nummer \(position) bestaat niet, of is niet te corrigeren.",
                "There is no entry \(position), or it can't be corrected.")
        case .barred(let position, let bar):
            Words(
                "Nummer \(position) is zo niet recht te zetten. \(bar.sentence(in: .dutch))",
                "Entry \(position) is not set right so. \(bar.sentence(in: .english))")
        case .restedOn(let position, let others):
            Self.restedOn(position, others.map(String.init).joined(separator: ", "))
        case .textMissing(let position):
            Words(
                "Een tekst van nummer \(position) is gewist of niet te lezen, en kan niet mee. Neem het feit terug met "
                    + "dossier retract, en leg het opnieuw vast.",
                "A text of entry \(position) was erased or can't be read, and can't go along. Take the fact back with "
                    + "dossier retract, and record it anew.")
        case .registerMovedOn(let things):
            Words(
                "Het register is gewijzigd na het schrijven van dit bestand (\(things)). Maak het bestand opnieuw.",
                "The register was changed after this file was written (\(things)). Write the file anew.")
        case .nameMissing:
            Words(
                "Geef een naam (--name, of --given-name en --family-name) of een handelsnaam (--trade-name). Zonder is "
                    + "niet te zeggen om wie het gaat (art. 5 lid 1 onder d AVG). Er is niets vastgelegd.",
                "Give a name (--name, or --given-name and --family-name) or a trade name (--trade-name). Without one "
                    + "nobody can say who it is (Art. 5(1)(d) GDPR). Nothing was recorded.")
        case .requesterUnknown:
            Words(
                "Zeg wie het vraagt: --client, --name, --trade-name, of anders --email of --phone. Zonder kan niemand "
                    + "antwoord krijgen (art. 12 lid 3 AVG). Er is niets vastgelegd.",
                "Say who asks: --client, --name, --trade-name, or else --email or --phone. Without it nobody can be "
                    + "answered (Art. 12(3) GDPR). Nothing was recorded.")
        case .contended:
            Words(
                "Anderen legden steeds eerder iets vast. Er is niets vastgelegd; probeer het opnieuw.",
                "Others kept recording first. Nothing was recorded; try again.")
        }
    }

    private static func restedOn(_ position: Int64, _ others: String) -> Words {
        Words(
            "Op nummer \(position) rust nummer \(others). Corrigeer dat eerst, of neem het terug.",
            "Entry \(others) rests on entry \(position). Correct that first, or take it back.")
    }
}
